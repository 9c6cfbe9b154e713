// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/companion.h"
#include "core/lens/lensreader.h"

#include <optional>

namespace Plumbline {

// A lens file as it was read, with the companion that lies beside it.
struct LensFile
{
    QString path;
    LensReading reading;
    LensCompanion companion; // empty where there is none
    std::optional<Error> error; // the file, or its companion, cannot be read

    bool canBeAdded() const { return reading.lens.has_value() && !error.has_value(); }
    bool isClean() const { return canBeAdded() && reading.problems.isEmpty(); }
};

LensFile readLensFile(const QString &path);
// Of a file whose content, or the reason why there is none, is there already: it may have come through a pipe.
LensFile readLensFile(const QString &path, const Result<QByteArray> &bytes);

} // namespace Plumbline
