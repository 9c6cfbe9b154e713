// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"
#include "core/review/tradeoff.h"

namespace Plumbline {

void addTradeOffs(Document &document, const Reading &reading)
{
    const auto tradeOffs = tradeOffsOf(reading.state);
    if (tradeOffs.isEmpty())
        return;
    Table table{{{Say::tr("Practice that is given up"), 5, false}, {Say::tr("For the sake of"), 2.2, false},
                    {Say::tr("Who decided"), 2, false}, {Say::tr("Until"), 1.9, false}},
        {}};
    const QDate today = reading.date.date();
    const LensPractice *before = nullptr;
    for (auto at = tradeOffs.keyValueBegin(); at != tradeOffs.keyValueEnd(); ++at) {
        const auto &[lens, practice] = at->first;
        const LensVersion &version = *reading.state.lenses[lens].version;
        const TradeOff &tradeOff = at->second.value;
        if (!before || before->lens != lens || before->practice.question != practice.question)
            table.rows += QList<Cell>{{questionName(version, practice.question), {}, {}, {},
                reading.hasSeveralLenses() ? version.lens().name : QString()}};
        const QString until = tradeOff.until.isValid() ? dateWordsShort(tradeOff.until) : Say::tr("No end");
        table.rows
            += QList<Cell>{{version.question(practice.question).choices[practice.choice].title, {}, {}, {}, tradeOff.reason},
                {pillarName(reading.state, PillarId(tradeOff.pillar)), {}, {}, {}, {}}, {tradeOff.decidedBy, {}, {}, {}, {}},
                {tradeOff.holdsOn(today) ? until : Say::tr("%1, ended").arg(until), {}, {}, {}, {}}};
        before = &at->first;
    }
    document.blocks += Heading{1, Say::tr("Trade-offs"), {}};
    document.blocks += Paragraph{
        Say::tr("These practices are left unmet for the sake of another pillar. They count as unmet."), Paragraph::Style::Body};
    document.blocks += table;
}

} // namespace Plumbline
