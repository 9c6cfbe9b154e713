// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plumbline {

// Where a portfolio is, and how many of its daily copies stay beside it. Today that is always a file; who passes a location
// on need not know.
class StoreLocation
{
public:
    static constexpr int usualDailyBackups = 10;

    StoreLocation() = default;
    static StoreLocation file(const QString &absolutePath)
    {
        StoreLocation location;
        location.m_filePath = absolutePath;
        return location;
    }

    const QString &filePath() const { return m_filePath; } // empty: not a file
    int dailyBackups() const { return m_dailyBackups; } // days; at least 1
    void setDailyBackups(int days) { m_dailyBackups = days; }

    friend bool operator==(const StoreLocation &, const StoreLocation &) = default;

private:
    QString m_filePath;
    int m_dailyBackups = usualDailyBackups;
};

} // namespace Plumbline
