// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QFile;

namespace Plumbline {

// A name for a file that every system takes: letters with their marks, digits, blanks and "-_.,()" of the text, at most 100
// (fewer where a letter takes several bytes), no dot first or last, no "-" first, no device of Windows. Never empty.
QString safeFileName(const QString &text);

// The whole file is there afterwards, or what was there before; the file behind a link is replaced, not the link. A
// pipe that nobody reads yet is waited for only where that is asked for.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, bool waitsForReader = false);

// ErrorCode::FileTooLarge over `limit` bytes; FileNotRegular for anything but a file, of which nothing is read.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit);
Result<QByteArray> readWhole(QFile &file, const QString &path, qint64 limit); // an open one
QByteArray startOfFile(const QString &path, qint64 length); // empty where it cannot be read

} // namespace Plumbline
