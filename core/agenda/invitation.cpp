// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/invitation.h"

#include "core/agenda/sessionwords.h"
#include "core/report/printable.h"
#include "core/report/sections.h"

namespace Plumbline {

namespace {

const LensVersion &versionOf(const ReviewSession &session, const SessionPart &part)
{
    return *session.state->lenses[part.pillar.lens].version;
}

QStringList linesOf(const ReviewSession &session, const SessionPart &part)
{
    QStringList lines{partWords(session, part)};
    if (const QStringList roles = rolesIn(*session.state, {part}); !roles.isEmpty())
        lines += Say::tr("Who should be there: %1").arg(roles.join(QStringLiteral(", ")));
    for (const SessionQuestion &asked : part.questions)
        lines += Say::tr("- %1 (%2)", "question, time")
                     .arg(keptApart(questionName(versionOf(session, part), asked.question)), durationWords(asked.minutes));
    return lines;
}

QString leftOutLine(const ReviewSession &session, const SessionPart &part)
{
    QStringList labels;
    for (const SessionQuestion &asked : part.questions)
        labels += versionOf(session, part).label(asked.question);
    return Say::tr("- %1: %2 (%3)", "pillar, number of questions, their labels")
        .arg(keptApart(pillarWords(session, part.pillar)), questionsWords(part.questions.size()),
            labels.join(QStringLiteral(", ")));
}

QString textOf(const QStringList &lines)
{
    QStringList printed;
    for (const QString &line : lines)
        printed += printableLine(line);
    return printed.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QStringList sittingLines(const ReviewSession &session, int sitting)
{
    QStringList lines;
    for (const SessionPart &part : session.plan.sittings[sitting].parts) {
        if (!lines.isEmpty())
            lines += QString();
        lines += linesOf(session, part);
    }
    return lines;
}

} // namespace

QString sittingText(const ReviewSession &session, int sitting)
{
    return textOf(sittingLines(session, sitting));
}

QString invitation(const ReviewSession &session)
{
    QStringList lines{sessionTitle(session), QString(), sessionSummary(session)};
    lines += sessionRemarks(session);
    for (int sitting = 0; sitting < session.plan.sittings.size(); ++sitting) {
        lines += {QString(), sittingHeading(session, sitting), QString()};
        lines += sittingLines(session, sitting);
    }
    if (!session.plan.leftOut.isEmpty()) {
        lines += {QString(), leftOutWords(session)};
        for (const SessionPart &part : session.plan.leftOut)
            lines += leftOutLine(session, part);
    }
    return textOf(lines);
}

} // namespace Plumbline
