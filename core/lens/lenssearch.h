// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensversion.h"

#include <QStringList>

namespace Plumbline {

// Where a lens says something: a question, or one of its choices.
struct LensPassage
{
    int question = 0;
    int choice = -1; // -1: the question
    QString excerpt; // one line, around the first of the words
};

// Passages that have each of the words, upper and lower case alike; titles of questions aside. In the order of the lens, at most
// `most`.
QVector<LensPassage> passagesWith(const LensVersion &version, const QStringList &words, int most);

} // namespace Plumbline
