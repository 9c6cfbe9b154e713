// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"
#include "core/review/changebatch.h"
#include "core/words/planwords.h"

#include <QLocale>

namespace Plumbline {

void addBatches(Document &document, const Reading &reading)
{
    const auto cell = [](const QString &text) { return Cell{text, {}, {}, {}, {}}; };
    Table table{{{Say::tr("Change batch"), 3, false}, {Say::tr("Goes live"), 2, false}, {Say::tr("Practices"), 1.5, true},
                    {Say::tr("How it is taken back"), 4.5, false}},
        {}};
    for (const auto &[id, batch] : batchesInTurn(reading.state)) {
        const QString due = batch.due.isValid() ? dateWordsShort(batch.due) : QString();
        QString day = batch.isOverdue(reading.date.date()) ? overdueWords(due) : due;
        if (!batch.isOpen())
            day = Say::tr("Live since %1").arg(dateWordsShort(batch.releasedOn));
        const auto size = practicesIn(batch.practices, reading.state).size();
        table.rows += QList<Cell>{cell(batch.name), cell(day), cell(QLocale().toString(size)), cell(batch.rollback)};
    }
    if (table.rows.isEmpty())
        return;
    document.blocks += Heading{1, Say::tr("Change batches"), {}};
    document.blocks += table;
}

} // namespace Plumbline
