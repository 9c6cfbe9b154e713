// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Plumbline {

// What may stand in the texts of a lens.

// Without what no text may have: control characters other than LF and TAB, characters that change the
// direction of their surroundings, halves of surrogate pairs, noncharacters. Line ends become LF; that alone
// does not matter.
struct SafeText
{
    QString text;
    bool isChanged = false;
};
SafeText safeText(const QString &text);

// What to do about a practice, step by step: of a text that counts its steps ("1. … 2. …") each without its number; of any
// other, nothing.
QStringList countedSteps(const QString &text);

// In characters, as limits count.
int characterCount(const QString &text);

// The characters of a name, title or description that AWS's import refuses, each once, in order.
QString refusedByAws(const QString &text);

// Letters, digits and underscores of ASCII.
bool hasIdCharacters(const QString &id);

} // namespace Plumbline
