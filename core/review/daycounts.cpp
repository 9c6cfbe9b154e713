// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/daycounts.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace Plumbline {

namespace {

constexpr qsizetype entrySize = sizeof(quint32) + sizeof(quint16);

quint32 numberOf(QDate day)
{
    return day.isValid() ? quint32(std::clamp<qint64>(day.toJulianDay(), 1, std::numeric_limits<quint32>::max())) : 0;
}

} // namespace

DayCounts::DayCounts(const QVector<QDate> &days)
{
    QVector<quint32> numbers;
    for (const QDate &day : days)
        numbers.append(numberOf(day));
    std::sort(numbers.begin(), numbers.end());
    for (auto day = numbers.cbegin(); day != numbers.cend();) {
        const auto next = std::upper_bound(day, numbers.cend(), *day);
        const auto most = std::min<qsizetype>(next - day, std::numeric_limits<quint16>::max());
        char entry[entrySize];
        qToBigEndian(*day, entry);
        qToBigEndian(quint16(most), entry + sizeof(quint32));
        m_packed.append(entry, entrySize);
        day = next;
    }
}

DayCounts DayCounts::fromPacked(const QByteArray &packed)
{
    DayCounts counts;
    counts.m_packed = packed;
    return counts;
}

int DayCounts::before(QDate day) const
{
    const quint32 end = numberOf(day);
    int count = 0;
    for (qsizetype at = 0; at + entrySize <= m_packed.size(); at += entrySize) {
        if (qFromBigEndian<quint32>(m_packed.constData() + at) >= end)
            break;
        count += qFromBigEndian<quint16>(m_packed.constData() + at + sizeof(quint32));
    }
    return count;
}

} // namespace Plumbline
