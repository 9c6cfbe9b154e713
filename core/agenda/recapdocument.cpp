// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/recapdocument.h"

#include "core/agenda/recapwords.h"
#include "core/report/sections.h"

#include <algorithm>

namespace Plumbline {

namespace {

bool namesAny(const RecapSection &section, QString RecapLine::*field)
{
    return std::any_of(
        section.lines.begin(), section.lines.end(), [field](const RecapLine &line) { return !(line.*field).isEmpty(); });
}

// Columns that would stay empty are left out.
Table tableOf(const RecapSection &section)
{
    const bool hasRisk = section.lines.first().risk.has_value();
    const bool hasWho = namesAny(section, &RecapLine::who), hasDay = namesAny(section, &RecapLine::day);
    Table table{{{section.textColumn, 6, false}}, {}};
    if (hasRisk)
        table.columns += {Say::tr("Risk"), 2, false};
    if (hasWho)
        table.columns += {section.whoColumn, 2, false};
    if (hasDay)
        table.columns += {section.dayColumn, 1.9, false};
    for (const RecapLine &line : section.lines) {
        QList<Cell> row{{line.text, {}, {}, {}, line.about}};
        if (hasRisk)
            row += Cell{riskWord(*line.risk), line.risk, {}, {}, {}};
        if (hasWho)
            row += Cell{line.who, {}, {}, {}, {}};
        if (hasDay)
            row += Cell{line.day, {}, {}, {}, {}};
        table.rows += row;
    }
    return table;
}

} // namespace

Document recapDocument(const Recap &recap)
{
    const QString subject = Say::tr("Recap of the sitting");
    const QDateTime date = localTime(recap.sitting.isEnded() ? recap.sitting.endedAt : recap.sitting.begunAt);
    Document document{recapTitle(recap), subject, subject, date, {}, recap.state->workload.name};
    document.blocks += Paragraph{sittingTimeWords(recap.sitting), Paragraph::Style::Quiet};
    document.blocks += Paragraph{recapSummary(recap), Paragraph::Style::Lead};
    if (const QString present = presentWords(recap.present()); !present.isEmpty())
        document.blocks += Paragraph{present, Paragraph::Style::Body};
    document.blocks += CountsFigure{recap.after, recap.before, Say::tr("Before the sitting")};
    for (const RecapSection &section : recapSections(recap)) {
        document.blocks += Heading{1, section.heading, {}};
        document.blocks += tableOf(section);
    }
    return document;
}

} // namespace Plumbline
