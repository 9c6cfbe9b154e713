// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace Plumbline {

// Compares what rows are sorted by. A blank, an empty text or an invalid value, comes last in either order: who sorts by owners
// looks for owners.
inline bool sortsBefore(const QVariant &a, const QVariant &b, Qt::SortOrder order)
{
    const auto isBlank = [](const QVariant &value) {
        return !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
    };
    if (isBlank(a) != isBlank(b))
        return isBlank(b) == (order == Qt::AscendingOrder);
    if (a.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace Plumbline
