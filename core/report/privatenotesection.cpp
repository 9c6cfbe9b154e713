// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"
#include "core/review/privatenote.h"

namespace Plumbline {

// On pages of their own at the end, so that they can be taken off.
void addPrivateNotes(Document &document, const Reading &reading)
{
    QVector<Block> notes;
    for (const LensReview &review : reading.state.lenses) {
        for (int question = 0; review.isApplied && question < review.version->questionCount(); ++question) {
            const QString text = privateNoteOn(reading.state, review.lensId(), review.version->question(question).id);
            if (!text.isEmpty())
                notes += titledNote(review.version->label(question), text);
        }
    }
    if (notes.isEmpty())
        return;
    document.blocks += PageBreak{};
    document.blocks += Heading{1, Say::tr("Private notes"), {}};
    document.blocks += Paragraph{Say::tr("These are not meant for everybody who reads the report."), Paragraph::Style::Quiet};
    document.blocks += notes;
}

} // namespace Plumbline
