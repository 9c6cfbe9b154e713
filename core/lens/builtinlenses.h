// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensversion.h"

#include <optional>

namespace Plumbline {

// A lens that comes with the program, in the edition that comes with it, not read yet.
struct BuiltInLens
{
    QByteArray sha256;
    QString path; // of its resource; the companion lies beside it

    LensVersionPtr read() const;
};

const QVector<BuiltInLens> &builtInLenses();

// What the program says of a lens that comes with it; none where the digest is of no such lens.
std::optional<LensCompanion> builtInCompanion(const QByteArray &sha256);

} // namespace Plumbline
