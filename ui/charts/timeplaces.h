// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Plumbline {

// Where things stand along an axis of time, when some of them lie closer together than they are wide.

// `wanted`, in rising order, moved as little as it takes for neighbors to be `least` apart and all between `from` and `to`.
// Where there is no room for that they stand evenly.
QList<qreal> placedApart(const QList<qreal> &wanted, qreal least, qreal from, qreal to);

// Which labels can be shown without touching: the most important first, each in the middle above its place as far as it
// fits between `from` and `to`. Gives the left end of each, or none.
struct PlacedLabel
{
    bool isShown = false;
    qreal left = 0;
};
QList<PlacedLabel> placedLabels(
    const QList<qreal> &places, const QList<qreal> &widths, const QList<int> &byImportance, qreal from, qreal to, qreal gap);

} // namespace Plumbline
