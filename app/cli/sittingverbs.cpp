// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "app/waitfor.h"
#include "core/agenda/maildraft.h"
#include "core/agenda/recapdocument.h"
#include "core/agenda/recapwords.h"
#include "core/agenda/sessionplan.h"
#include "core/review/people.h"
#include "core/session/sittingspan.h"
#include "ui/report/renderdocument.h"

#include <QFileInfo>

namespace Plumbline {

namespace {

using Held = Recorded<HeldSitting>;

QString withPeople(const HeldSitting &sitting)
{
    const QString present = presentWords(sitting.present);
    return present.isEmpty() ? sittingTimeWords(sitting)
                             : Cli::tr("%1. %2", "when a sitting was, who was there").arg(sittingTimeWords(sitting), present);
}

void writeMembers(JsonWriter &json, int number, const HeldSitting &sitting)
{
    json.member("number", qint64(number));
    json.member("begunAt", isoTime(sitting.begunAt));
    if (sitting.isEnded())
        json.member("endedAt", isoTime(sitting.endedAt));
    json.member("minutes", qint64(sitting.minutes));
    json.member("present", sitting.present);
}

int finish(Call &call, OpenedPortfolio &opened, const OpenReview &review)
{
    if (!opened.isAllSaved())
        return ExitStatus::failed;
    const QVector<Held> held = recordsOf<HeldSitting>(review.state());
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        writeMembers(json, int(held.size()), held.last().value);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        call.print(withPeople(held.last().value));
    }
    return ExitStatus::done;
}

int begin(Call &call)
{
    HeldSitting sitting;
    sitting.minutes = call.isSet("minutes") ? call.value("minutes").toInt() : SessionOptions().minutesPerSitting;
    if (sitting.minutes < 1)
        return call.wrongUsage(Cli::tr("--%1 needs a number of minutes.").arg(QStringLiteral("minutes")));
    sitting.present = namesIn(call.value("present"));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    if (const auto now = sittingNow(review->state()))
        return call.failed(
            Cli::tr("A sitting is held already: %1. \"plumbline sitting end\" ends it.").arg(withPeople(now->value)));
    sitting.begunAt = review->time();
    if (const Result<void> done = review->setRecord(Verb::BeginSitting, review->state().workload.name, {}, recordOf(sitting));
        !done)
        return call.failed(done.error());
    return finish(call, *opened, *review);
}

int end(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    const std::optional<Held> now = sittingNow(review->state());
    if (!now)
        return call.failed(Cli::tr("No sitting of %1 is held.", "workload").arg(review->state().workload.name));
    HeldSitting sitting = now->value;
    sitting.endedAt = review->time();
    if (const Result<void> done = review->setRecord(Verb::EndSitting, review->state().workload.name, now->id, recordOf(sitting));
        !done)
        return call.failed(done.error());
    return finish(call, *opened, *review);
}

int list(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("sittings"));
    int number = 0;
    for (const auto &[id, sitting] : recordsOf<HeldSitting>(review->state())) {
        json.beginObject();
        writeMembers(json, ++number, sitting);
        json.endObject();
        if (!call.wantsJson())
            call.print(Cli::tr("%1. %2", "number, sitting").arg(QString::number(number), withPeople(sitting)));
    }
    json.endArray();
    json.endObject();
    if (call.wantsJson())
        call.printJson(json.bytes());
    return ExitStatus::done;
}

QByteArray recapJson(const Recap &recap, int number)
{
    JsonWriter json;
    json.beginObject();
    writeMembers(json, number, recap.sitting);
    json.beginArray(QStringLiteral("questions"));
    for (const RecapQuestion &asked : recap.questions) {
        const LensVersion &version = *recap.state->lenses[asked.lens].version;
        json.beginObject();
        json.member("lens", version.id().text());
        json.member("question", version.question(asked.question).id.text());
        json.member("label", version.label(asked.question));
        json.member("before", codeOf(asked.before));
        json.member("after", codeOf(asked.after));
        json.endObject();
    }
    json.endArray();
    json.beginArray(QStringLiteral("parts"));
    for (const PartPresence &part : recap.parts) {
        json.beginObject();
        json.member("lens", part.lens.text());
        json.member("pillar", part.pillar.text());
        json.member("present", part.names);
        json.endObject();
    }
    json.endArray();
    json.beginArray(QStringLiteral("minuted"));
    for (const auto &[id, minute] : recap.minutes) {
        const Record record = recordOf(minute);
        json.beginObject();
        json.member("kind", record.kind);
        for (auto field = record.fields.begin(); field != record.fields.end(); ++field)
            json.member(field.key(), field.value());
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

int recap(Call &call)
{
    const QString form = (call.isSet("as") ? call.value("as") : QFileInfo(call.value("output")).suffix()).toLower();
    constexpr QLatin1String mailForm("eml");
    if (call.isSet("output") && form != mailForm && !formNamed(form))
        return call.wrongUsage(Cli::tr(
            "Say what to write with a file name that ends in .pdf, .html, .md or .eml, or with --as pdf, html, md or eml."));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    const QVector<Held> held = recordsOf<HeldSitting>(review->state());
    const int number = call.argument(1).isEmpty() ? int(held.size()) : call.argument(1).toInt();
    if (number < 1 || number > held.size())
        return call.failed(Cli::tr("%1 has no such sitting. \"plumbline sitting list\" numbers them.", "workload")
                               .arg(review->state().workload.name));
    const Result<SittingSpan> span = waitFor(spanOf(*review, held[number - 1].id));
    if (!span)
        return call.failed(span.error());
    const Recap recap = recapOf(held[number - 1].value, *span);
    if (call.isSet("output"))
        return saveFile(call, call.value("output"),
            form == mailForm ? Result<QByteArray>(mailDraft(recapTitle(recap), recapText(recap)))
                             : renderDocument(recapDocument(recap), *formNamed(form)));
    if (call.wantsJson()) {
        call.printJson(recapJson(recap, number));
        return ExitStatus::done;
    }
    for (const QString &line : recapText(recap).chopped(1).split(u'\n'))
        call.print(line);
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> sittingVerbs()
{
    const QString sitting = QStringLiteral("sitting");
    return {
        {{sitting, QStringLiteral("begin")}, QStringLiteral("WORKLOAD [--present NAMES] [--minutes MINUTES]"),
            Cli::tr("Begins a sitting: what is done from now on is in its recap."), {},
            {{QStringLiteral("present"), Cli::tr("Who is in the room, with commas between the names."), QStringLiteral("NAMES")},
                {QStringLiteral("minutes"), Cli::tr("How long it is to take; 150 without it."), QStringLiteral("MINUTES")}},
            1, 1, begin},
        {{sitting, QStringLiteral("end")}, QStringLiteral("WORKLOAD"), Cli::tr("Ends the sitting that is held."), {}, {}, 1, 1,
            end},
        {{sitting, QStringLiteral("list")}, QStringLiteral("WORKLOAD"), Cli::tr("Lists the sittings of a workload."), {}, {}, 1,
            1, list},
        {{sitting, QStringLiteral("recap")}, QStringLiteral("WORKLOAD [NUMBER] [-o FILE]"),
            Cli::tr("Tells what a sitting came to: risks found, decisions, who does what, and what was left for later."),
            Cli::tr(
                "NUMBER counts the sittings, as \"sitting list\" does; the last one without it. The recap of a sitting that is "
                "still held goes to now."),
            {outputOption(
                 Cli::tr("Writes the recap into a file, as its name's ending says: .pdf, .html, .md or .eml (a mail draft); "
                         "\"-\" is standard output.")),
                {QStringLiteral("as"), Cli::tr("pdf, html, md or eml: what to write, where the file's name does not say it."),
                    QStringLiteral("FORM")}},
            1, 2, recap},
    };
}

} // namespace Plumbline
