// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/copytable.h"

#include "core/base/spreadsheets.h"

namespace Plumbline {

QString tableText(const QAbstractItemModel &model, const QModelIndexList &rows)
{
    const auto cell = [](const QString &text) {
        // Whatever ends a line or a cell somewhere is a blank. A cell that begins with a quote would go on to the next one,
        // over lines and cells.
        const QString flat = text.simplified();
        return isFormula(flat) || flat.startsWith(u'"') ? QLatin1Char('\'') + flat : flat;
    };
    QStringList lines;
    QStringList line;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString heading = model.headerData(column, Qt::Horizontal).toString();
        line += cell(heading.isEmpty() ? model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString() : heading);
    }
    lines += line.join(QLatin1Char('\t'));
    for (const QModelIndex &row : rows) {
        line.clear();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex at = row.siblingAtColumn(column);
            const QString text = at.data().toString();
            line += cell(text.isEmpty()
                    ? at.data(Qt::ToolTipRole).toString().isEmpty() ? text : at.data(Qt::AccessibleTextRole).toString()
                    : text);
        }
        lines += line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace Plumbline
