// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Plumbline {

// Replaces the file whole or leaves it as it was. ErrorCode::FileNotWritable.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

// ErrorCode::FileNotFound, FileNotReadable, FileTooLarge.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes);

// A file name without a folder for a text of a person: letters, digits, blanks and a few signs, up to 100
// characters, never hidden. "review" where nothing is left.
QString safeFileName(const QString &text);

} // namespace Plumbline
