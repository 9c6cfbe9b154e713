// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lens.h"

#include <QByteArray>

namespace Plumbline {

// The lens as AWS takes it: UTF-8, two-space indent, keys in the order of the format's specification, a line end at
// the end. Reading it again gives an equal lens; the same lens always gives the same bytes.
QByteArray writeLens(const Lens &lens);

// SHA-256 (32 bytes) of writeLens(), a lens version's identity.
QByteArray lensDigest(const Lens &lens);

} // namespace Plumbline
