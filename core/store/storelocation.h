// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plumbline {

// Where a portfolio is. Today that is always a file; who passes a location on need not know.
class StoreLocation
{
public:
    StoreLocation() = default;
    static StoreLocation file(const QString &absolutePath)
    {
        StoreLocation location;
        location.m_filePath = absolutePath;
        return location;
    }

    const QString &filePath() const { return m_filePath; } // empty: not a file

    friend bool operator==(const StoreLocation &, const StoreLocation &) = default;

private:
    QString m_filePath;
};

} // namespace Plumbline
