// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensversion.h"

#include <QVector>

namespace Plumbline {

// What became of a pillar, a question or a choice from one version of a lens to another.
struct PartMapping
{
    int from = -1; // its place in the one version; -1: it is new
    int to = -1; // its place in the other; -1: it is retired
    bool isReworded = false; // a text or link of its own, not of what stands below it

    bool isNew() const { return from < 0; }
    bool isRetired() const { return to < 0; }
    bool isKept() const { return !isNew() && !isRetired(); }
    friend bool operator==(const PartMapping &, const PartMapping &) = default;
};

// By ordinals.
struct QuestionMapping : PartMapping
{
    bool hasOtherRules = false;
    bool isMoved = false; // to another pillar
    QVector<PartMapping> choices; // of a question that is kept
};

// Two versions of a lens joined part by part. The id says what is the same part: everything that carries something from
// one version to another goes by it. Parts are in the order of the other version, then those that are retired.
struct LensMapping
{
    bool isReworded = false; // name or description
    QVector<PartMapping> pillars;
    QVector<QuestionMapping> questions;

    // The same can be answered, with the same risk: nothing that was said in one version is lost in the other.
    bool differsInWordsAlone() const;
};

LensMapping mapLens(const LensVersion &from, const LensVersion &to);

} // namespace Plumbline
