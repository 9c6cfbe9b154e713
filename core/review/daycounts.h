// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QVector>

namespace Plumbline {

// How many things end on which day: items of a plan on the day that they are due, answers on the last day before they want to be
// confirmed again. What is late is another number each day, so it is not this number that is stored with a review, but the days:
// they stay right as long as nobody changes anything, and counting the ones that have passed costs next to nothing. Kept as
// they stand in the store, since a list of thousands of workloads counts more often than it changes.
class DayCounts
{
public:
    DayCounts() = default;
    explicit DayCounts(const QVector<QDate> &days); // in any order; an invalid day has always passed
    static DayCounts fromPacked(const QByteArray &packed); // what packed() gave

    int before(QDate day) const; // whose day has passed then
    const QByteArray &packed() const { return m_packed; } // equal counts have equal bytes

    friend bool operator==(const DayCounts &, const DayCounts &) = default;

private:
    QByteArray m_packed; // by day, the first first: its Julian number in four bytes, and in two how many there are
};

} // namespace Plumbline
