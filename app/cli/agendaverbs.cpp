// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/agenda/calendar.h"
#include "core/agenda/invitation.h"
#include "core/agenda/maildraft.h"
#include "core/agenda/sessiondocument.h"
#include "core/agenda/sessionwords.h"
#include "ui/report/renderdocument.h"

#include <QFileInfo>
#include <QLocale>

namespace Plumbline {

namespace {

constexpr QLatin1String calendarForm("ics"), textForm("txt"), mailForm("eml"), jsonForm("json");

// The ending that says what to write: that of --as, else of the file's name.
QString formWanted(const Call &call)
{
    return (call.isSet("as") ? call.value("as") : QFileInfo(call.value("output")).suffix()).toLower();
}

bool isForm(const QString &form)
{
    return form == calendarForm || form == textForm || form == mailForm || form == jsonForm || formNamed(form);
}

// None: the option's value is no number of minutes.
std::optional<int> minutesOf(const Call &call, const char *option)
{
    bool isNumber = false;
    const int minutes = call.value(option).toInt(&isNumber);
    return isNumber && minutes > 0 ? std::optional(minutes) : std::nullopt;
}

// Invalid: the option is not given, or its value is no day and time.
QDateTime beginOf(const Call &call)
{
    const QString value = call.value("begin");
    return value.contains(u'T') ? QDateTime::fromString(value, Qt::ISODate) : QDateTime();
}

QString faultIn(const Call &call)
{
    for (const char *option : {"minutes-per-sitting", "triage"}) {
        if (call.isSet(option) && !minutesOf(call, option))
            return Cli::tr("--%1 needs a number of minutes.").arg(QLatin1String(option));
    }
    if (call.isSet("begin") && !beginOf(call).isValid())
        return Cli::tr("--begin needs a day and a time, as 2027-03-31T09:00.");
    if (!call.isSet("output"))
        return {};
    if (!isForm(formWanted(call)))
        return Cli::tr(
            "Say what to write with a file name that ends in .pdf, .html, .md, .txt, .eml, .ics or .json, or with --as "
            "pdf, html, md, txt, eml, ics or json.");
    if (formWanted(call) == calendarForm && !call.isSet("begin"))
        return Cli::tr("A calendar needs the day and time of the first sitting: say them with --begin, as 2027-03-31T09:00.");
    return {};
}

ReviewSession sessionFor(const Call &call, const OpenReview &review)
{
    SessionOptions options;
    if (call.isSet("all"))
        options.scope = SessionScope::All;
    if (const std::optional<int> minutes = minutesOf(call, "minutes-per-sitting"))
        options.minutesPerSitting = *minutes;
    options.minutesInAll = minutesOf(call, "triage");
    return reviewSession(review.id(), review.now().state, options, {beginOf(call), QLocale().weekdays()});
}

void writeParts(JsonWriter &json, const QString &key, const ReviewState &state, const QVector<SessionPart> &parts)
{
    json.beginArray(key);
    for (const SessionPart &part : parts) {
        const LensVersion &version = *state.lenses[part.pillar.lens].version;
        json.beginObject();
        json.member("lens", version.id().text());
        json.member("pillar", version.lens().pillars[part.pillar.pillar].id.text());
        json.member("minutes", qint64(part.minutes()));
        json.member("roles", rolesIn(state, {part}));
        json.beginArray("questions");
        for (const SessionQuestion &asked : part.questions) {
            json.beginObject();
            json.member("question", version.question(asked.question).id.text());
            json.member("label", version.label(asked.question));
            json.member("minutes", qint64(asked.minutes));
            json.member("roles", version.notes(asked.question).who);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

QByteArray sessionJson(const ReviewSession &session)
{
    const SessionPlan &plan = session.plan;
    JsonWriter json;
    json.beginObject();
    json.member("workload", session.state->workload.name);
    json.member("minutes", qint64(plan.minutes()));
    json.beginArray("sittings");
    for (int sitting = 0; sitting < plan.sittings.size(); ++sitting) {
        json.beginObject();
        if (!session.begins.isEmpty())
            json.member("begin", isoTime(toTimestamp(session.begins[sitting])));
        json.member("minutes", qint64(plan.sittings[sitting].minutes()));
        writeParts(json, QStringLiteral("parts"), *session.state, plan.sittings[sitting].parts);
        json.endObject();
    }
    json.endArray();
    writeParts(json, QStringLiteral("leftOut"), *session.state, plan.leftOut);
    json.member("notApplicable", qint64(plan.notApplicable));
    json.member("settled", qint64(plan.settled));
    json.endObject();
    return json.bytes();
}

Result<QByteArray> sessionFile(const ReviewSession &session, const QString &form, Timestamp now)
{
    if (form == calendarForm)
        return calendar(session, now);
    if (form == textForm)
        return invitation(session).toUtf8();
    if (form == mailForm)
        return mailDraft(sessionTitle(session), invitation(session));
    if (form == jsonForm)
        return sessionJson(session);
    return renderDocument(sessionDocument(session, localTime(now)), *formNamed(form));
}

int agenda(Call &call)
{
    if (const QString fault = faultIn(call); !fault.isEmpty())
        return call.wrongUsage(fault);
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    const ReviewSession session = sessionFor(call, *review);
    if (call.isSet("output"))
        return saveFile(call, call.value("output"), sessionFile(session, formWanted(call), review->now().at));
    if (call.wantsJson()) {
        call.printJson(sessionJson(session));
        return ExitStatus::done;
    }
    for (const QString &line : invitation(session).chopped(1).split(u'\n'))
        call.print(line);
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> agendaVerbs()
{
    return {{{QStringLiteral("agenda")},
        QStringLiteral("WORKLOAD [--all] [--triage MINUTES] [--minutes-per-sitting MINUTES] [--begin TIME] [-o FILE]"),
        Cli::tr("Plans the session in which a review is gone through: sittings, minutes, and who should be there."),
        Cli::tr(
            "Minutes and roles are those of the lens's companion; without one, 4 minutes a practice are planned. Pillars come in "
            "the order of the workload's priorities. Questions that are not applicable are left out, and so are those that are "
            "answered, not to be confirmed and not marked, unless --all is given."),
        {{QStringLiteral("all"), Cli::tr("Plans also what is answered.")},
            {QStringLiteral("triage"),
                Cli::tr("Plans only what matters most in so many minutes: first the questions with the most practices each of "
                        "which, missing alone, leaves a high risk. Says what is left out."),
                QStringLiteral("MINUTES")},
            {QStringLiteral("minutes-per-sitting"), Cli::tr("How long a sitting may be; 150 without it."),
                QStringLiteral("MINUTES")},
            {QStringLiteral("begin"),
                Cli::tr("When the first sitting begins, as 2027-03-31T09:00. Each of the others is at the same time of the next "
                        "working day."),
                QStringLiteral("TIME")},
            outputOption(
                Cli::tr("Writes the plan into a file, as its name's ending says: .pdf, .html, .md, .txt (the invitation), "
                        ".eml (as a mail draft), .ics (for calendars) or .json; \"-\" is standard output.")),
            {QStringLiteral("as"),
                Cli::tr("pdf, html, md, txt, eml, ics or json: what to write, where the file's name does not say it."),
                QStringLiteral("FORM")}},
        1, 1, agenda}};
}

} // namespace Plumbline
