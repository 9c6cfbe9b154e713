// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Plumbline {

// The words of a search; every one must occur in one of the texts, in any order, upper and lower case alike.
inline QStringList searchWords(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline bool containsWords(const QStringList &texts, const QStringList &words)
{
    for (const QString &word : words) {
        bool found = false;
        for (const QString &text : texts)
            found = found || text.contains(word, Qt::CaseInsensitive);
        if (!found)
            return false;
    }
    return true;
}

} // namespace Plumbline
