// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace Plumbline {

// A moment, to the millisecond. It has no time zone: localTime() and utcTime() give it one.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

// Where "now" comes from: handed in, so that tests have a time of their own.
using Clock = std::function<Timestamp()>;

inline Timestamp systemTime()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

// For files and columns: ms since 1970, UTC.
constexpr qint64 toMs(Timestamp time)
{
    return time.time_since_epoch().count();
}

constexpr Timestamp fromMs(qint64 ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}

inline Timestamp toTimestamp(const QDateTime &time)
{
    return fromMs(time.toMSecsSinceEpoch());
}

// In the time zone of the person.
inline QDateTime localTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time));
}

inline QDateTime utcTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC);
}

} // namespace Plumbline
