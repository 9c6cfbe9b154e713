// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"
#include "core/review/decision.h"

namespace Plumbline {

void addDecisions(Document &document, const Reading &reading)
{
    Table table{{{Say::tr("Decision"), 5, false}, {Say::tr("Who decided"), 2, false}, {Say::tr("On"), 1.9, false}}, {}};
    for (const LensReview &review : reading.state.lenses) {
        for (int question = 0; review.isApplied && question < review.version->questionCount(); ++question) {
            const auto decisions = recordsOf<Decision>(reading.state, review.lensId(), review.version->question(question).id);
            for (const auto &[id, decision] : decisions)
                table.rows += QList<Cell>{{decision.text, {}, {}, {}, questionName(*review.version, question)},
                    {decision.decidedBy, {}, {}, {}, {}}, {dateWordsShort(decision.decidedOn), {}, {}, {}, {}}};
        }
    }
    if (table.rows.isEmpty())
        return;
    document.blocks += Heading{1, Say::tr("Decisions"), {}};
    document.blocks += table;
}

} // namespace Plumbline
