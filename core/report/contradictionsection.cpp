// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"
#include "core/words/contradictionwords.h"
#include "core/words/placewords.h"

namespace Plumbline {

namespace {

constexpr int listedAtMost = 30; // of a kind; of more, as many as the next says
constexpr int listedOfMore = 12;

Cell plain(const QString &text)
{
    return {text, {}, {}, {}, {}};
}

QList<Cell> rowOf(const Reading &reading, const Contradiction &contradiction)
{
    const int lens = contradiction.at.lens;
    const QString lensName
        = reading.hasSeveralLenses() && lens >= 0 ? reading.state.lenses[lens].version->lens().name : QString();
    return {{placeWords(reading.state, contradiction.at), {}, {}, {}, lensName},
        plain(contradictionWords(reading.state, contradiction))};
}

} // namespace

void addContradictions(Document &document, const Reading &reading)
{
    const QVector<Contradiction> all = contradictionsOf(reading.state);
    if (all.isEmpty())
        return;
    Table table{{{Say::tr("Question"), 4, false}, {Say::tr("What does not go together"), 6, false}}, {}};
    for (int kind = 0; kind < contradictionKindCount; ++kind) {
        QVector<Contradiction> ofKind = all;
        ofKind.removeIf([kind](const Contradiction &contradiction) { return int(contradiction.kind) != kind; });
        if (ofKind.isEmpty())
            continue;
        const qsizetype count = ofKind.size();
        table.rows += QList<Cell>{plain(Say::tr("%1: %2", "kind of contradiction, how many there are")
                                            .arg(contradictionKindWord(Contradiction::Kind(kind)), QString::number(count)))};
        const qsizetype listed = count > listedAtMost ? listedOfMore : count;
        for (const Contradiction &contradiction : ofKind.first(listed))
            table.rows += rowOf(reading, contradiction);
        if (listed < count)
            table.rows += QList<Cell>{plain(Say::tr("and %n more", nullptr, int(count - listed))), plain({})};
    }
    document.blocks += Heading{1, Say::tr("Contradictions"), {}};
    document.blocks
        += Paragraph{Say::tr("What answers, notes and the plan say here does not go together. Nothing was changed for it."),
            Paragraph::Style::Body};
    document.blocks += table;
}

} // namespace Plumbline
