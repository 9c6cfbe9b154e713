// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Plumbline {

// Turns byte offsets of a UTF-8 text into lines and columns. Both count from 1, columns in characters; a line
// ends at LF, CRLF or CR. One pass at the first lookup, so that a text without problems costs nothing; then each costs
// the same wherever it points, so that thousands of problems on one endless line stay harmless. For one thread.
class TextPlaces
{
public:
    struct Place
    {
        int line = 1;
        int column = 1;
    };

    TextPlaces() = default;
    explicit TextPlaces(const QByteArray &utf8);

    // Offsets beyond the end mean the end.
    Place at(int offset) const;

private:
    void index() const;
    int charactersBefore(int offset) const;

    QByteArray m_text;
    mutable std::vector<int> m_lineStarts; // ascending; the first is 0; empty until the first lookup
    mutable std::vector<int> m_characters; // before each block of the text
};

} // namespace Plumbline
