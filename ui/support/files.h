// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Plumbline {

// A name for a file that every system takes: letters, digits, blanks and "-_.,()" of the text, at most 100, no dot
// first or last. Never empty.
QString safeFileName(const QString &text);

// The whole file is there afterwards, or what was there before.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);
// ErrorCode::FileTooLarge over `limit` bytes, before anything is read.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit);

} // namespace Plumbline
