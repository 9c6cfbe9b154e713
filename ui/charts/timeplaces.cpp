// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeplaces.h"

#include <algorithm>

namespace Plumbline {

QList<qreal> placedApart(const QList<qreal> &wanted, qreal least, qreal from, qreal to)
{
    const qsizetype count = wanted.size();
    if (count > 1)
        least = std::min(least, (to - from) / qreal(count - 1));
    QList<qreal> places = wanted;
    // To the right as far as the one before asks for, then back from the right end.
    for (qsizetype at = 0; at < count; ++at)
        places[at] = std::max(places[at], at == 0 ? from : places[at - 1] + least);
    for (qsizetype at = count - 1; at >= 0; --at)
        places[at] = std::min(places[at], at == count - 1 ? to : places[at + 1] - least);
    return places;
}

QList<PlacedLabel> placedLabels(
    const QList<qreal> &places, const QList<qreal> &widths, const QList<int> &byImportance, qreal from, qreal to, qreal gap)
{
    QList<PlacedLabel> labels(places.size());
    for (const int at : byImportance) {
        const qreal width = widths[at];
        const qreal left = std::max(from, std::min(places[at] - width / 2, to - width));
        const bool isFree = std::none_of(byImportance.begin(), byImportance.end(), [&](int other) {
            return labels[other].isShown && left < labels[other].left + widths[other] + gap
                && labels[other].left < left + width + gap;
        });
        if (isFree)
            labels[at] = {true, left};
    }
    return labels;
}

} // namespace Plumbline
