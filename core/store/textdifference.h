// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Plumbline {

// What two texts have in common at their beginning and at their end, in UTF-16 units. The two parts do not overlap in
// either text and part no surrogate pair.
struct CommonParts
{
    qsizetype prefix = 0;
    qsizetype suffix = 0;

    qsizetype size() const { return prefix + suffix; }
    friend bool operator==(const CommonParts &, const CommonParts &) = default;
};

CommonParts commonParts(QStringView one, QStringView other);

// A text as what it has between the parts, with their lengths and a checksum of the whole. It begins with U+0000, which no
// stored text holds, so that it is told from a text. It stays in files for ever:
//   U+0000, prefix, blank, suffix, blank, the sum of a row with this text alone (rows.h) in hexadecimal, blank, middle
QString differenceOf(const QString &text, const CommonParts &common);
bool isDifference(QStringView text);

// The text again, out of any that has the same parts. None where that is not so.
std::optional<QString> textOf(QStringView difference, QStringView other);

} // namespace Plumbline
