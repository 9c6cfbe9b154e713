// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sessionwords.h"

#include "core/report/printable.h"
#include "core/report/sections.h"

#include <QLocale>

namespace Plumbline {

namespace {

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

QString sittingWords(const ReviewSession &session, int sitting)
{
    const QLocale locale;
    return Say::tr("Sitting %1 of %2").arg(locale.toString(sitting + 1), locale.toString(session.plan.sittings.size()));
}

} // namespace

QString durationWords(int minutes)
{
    constexpr int minutesOfHour = 60;
    const int hours = minutes / minutesOfHour, rest = minutes % minutesOfHour;
    const QLocale locale;
    if (hours == 0)
        return Say::tr("%1 min", "a time").arg(locale.toString(rest));
    if (rest == 0)
        return Say::tr("%1 h", "a time").arg(locale.toString(hours));
    return Say::tr("%1 h %2 min", "a time").arg(locale.toString(hours), locale.toString(rest));
}

QString questionsWords(qsizetype questions)
{
    return counted(int(questions), QT_TRANSLATE_NOOP("Report", "One question"), QT_TRANSLATE_N_NOOP("Report", "%n questions"));
}

QString whenWords(const ReviewSession &session, int sitting)
{
    if (session.begins.isEmpty())
        return {};
    const QLocale locale;
    const QDateTime &begin = session.begins[sitting];
    const auto time = [&](const QDateTime &at) { return locale.toString(at.time(), QLocale::ShortFormat); };
    return Say::tr("%1, %2 to %3 %4", "day, time, time, time zone")
        .arg(locale.toString(begin.date(), QLocale::LongFormat), time(begin), time(session.endOf(sitting)),
            begin.timeZoneAbbreviation());
}

QString sittingHeading(const ReviewSession &session, int sitting)
{
    QStringList parts{
        sittingWords(session, sitting), whenWords(session, sitting), durationWords(session.plan.sittings[sitting].minutes())};
    parts.removeAll(QString());
    return joined(parts);
}

QString sessionTitle(const ReviewSession &session)
{
    return Say::tr("%1: Well-Architected review").arg(keptApart(session.state->workload.name));
}

QString sessionSummary(const ReviewSession &session)
{
    const SessionPlan &plan = session.plan;
    if (plan.sittings.isEmpty())
        return plan.leftOut.isEmpty()
            ? Say::tr("There is nothing to go through.")
            : Say::tr("In %1 there is time for no question.").arg(durationWords(*session.options.minutesInAll));
    return joined({questionsWords(plan.questions()),
        counted(
            int(plan.sittings.size()), QT_TRANSLATE_NOOP("Report", "One sitting"), QT_TRANSLATE_N_NOOP("Report", "%n sittings")),
        durationWords(plan.minutes())});
}

QStringList sessionRemarks(const ReviewSession &session)
{
    const SessionPlan &plan = session.plan;
    QStringList sentences;
    if (session.options.minutesInAll && !plan.leftOut.isEmpty())
        sentences += Say::tr(
            "Chosen for %1: first the questions with the most practices each of which, missing alone, leaves a high risk.")
                         .arg(durationWords(*session.options.minutesInAll));
    if (plan.settled > 0)
        sentences += counted(plan.settled,
            QT_TRANSLATE_NOOP("Report", "One question is answered and not flagged, and so not in this plan."),
            QT_TRANSLATE_N_NOOP("Report", "%n questions are answered and not flagged, and so not in this plan."));
    if (plan.notApplicable > 0)
        sentences += counted(plan.notApplicable,
            QT_TRANSLATE_NOOP("Report", "One question is not applicable, and so not in this plan."),
            QT_TRANSLATE_N_NOOP("Report", "%n questions are not applicable, and so not in this plan."));
    return sentences;
}

QString leftOutWords(const ReviewSession &session)
{
    return Say::tr("Left out: %1")
        .arg(joined({questionsWords(session.plan.questionsLeftOut()), durationWords(session.plan.minutesLeftOut())}));
}

QString pillarWords(const ReviewSession &session, const PillarRef &pillar)
{
    const Lens &lens = session.state->lenses[pillar.lens].version->lens();
    const QString &name = lens.pillars[pillar.pillar].name;
    return session.lensesAsked() > 1 ? joined({keptApart(name), keptApart(lens.name)}) : name;
}

QString partWords(const ReviewSession &session, const SessionPart &part)
{
    return joined({keptApart(pillarWords(session, part.pillar)), durationWords(part.minutes())});
}

} // namespace Plumbline
