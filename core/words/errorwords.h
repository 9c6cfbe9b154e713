// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/storetypes.h"

namespace Plumbline {

// What went wrong, why, and what to do, in one or two sentences for people: the only place for words of errors.
QString errorWords(const Error &error);

// What is damaged of one workload: "the answer SEC 1", …, one a line.
QString damageWords(const QVector<Damage> &damage);
// That a lens cannot be used.
QString damagedLensWords(const QString &lens);
// That an export is without pictures of these names, since their bytes are damaged or gone.
QString leftOutWords(const QStringList &files);

} // namespace Plumbline
