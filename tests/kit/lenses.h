// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensversion.h"
#include "core/review/reviewstate.h"

namespace Plumbline::Kit {

// A lens from a few readable lines; what is left of the first blank names the kind, then comes an id, then a title:
//   pillar ops Operations
//   question deploy How do you deploy?
//   choice small Changes are small
//   rule NO_RISK small && tested
Lens lensFromLines(const QString &name, const char *lines);
LensVersionPtr versionFromLines(
    const char *lines, const QString &name = QStringLiteral("Sample"), const QString &label = QStringLiteral("1"));

// One of the lenses that come with the program, with its companion, by the base name of its file.
LensVersionPtr builtInLens(const QString &name);
inline LensVersionPtr frameworkLens()
{
    return builtInLens(QStringLiteral("well-architected-framework"));
}

// Two pillars, "ops" with the questions deploy and learn, "sec" with access; rules as the framework's. For tests that need some
// lens.
LensVersionPtr sampleVersion();

// A workload with that lens and answers by lines: "deploy small tested -manual" selects two and marks one not
// applicable; "learn n/a" marks the question.
ReviewState stateFromLines(const LensVersionPtr &version, const char *lines, const QString &name = QStringLiteral("Shop"));

} // namespace Plumbline::Kit
