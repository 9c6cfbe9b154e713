// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"
#include "core/review/riskacceptance.h"

namespace Plumbline {

void addAcceptedRisks(Document &document, const Reading &reading)
{
    Table table{{{Say::tr("Question"), 5, false}, {Say::tr("Who answers for it"), 2, false}, {Say::tr("Until"), 1.9, false}}, {}};
    const QDate today = reading.date.date();
    for (int lens = 0; lens < reading.state.lenses.size(); ++lens) {
        const LensReview &review = reading.state.lenses[lens];
        for (int question = 0; review.isApplied && question < review.version->questionCount(); ++question) {
            const RiskAcceptance accepted
                = acceptanceOf(reading.state, review.lensId(), review.version->question(question).id).value;
            if (accepted.owner.isEmpty())
                continue;
            const QString until = dateWordsShort(accepted.until);
            table.rows += QList<Cell>{
                {questionName(*review.version, question),
                    reading.assessment.lenses[size_t(lens)].questions[size_t(question)].risk, {}, {}, acceptanceReason(accepted)},
                {accepted.owner, {}, {}, {}, {}},
                {accepted.holdsOn(today) ? until : Say::tr("%1, ended").arg(until), {}, {}, {}, {}}};
        }
    }
    if (table.rows.isEmpty())
        return;
    document.blocks += Heading{1, Say::tr("Accepted risks"), {}};
    document.blocks += table;
}

} // namespace Plumbline
