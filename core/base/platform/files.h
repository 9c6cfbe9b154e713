// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QFile;

namespace Plumbline::Platform {

// What files can do that differs by system and that Qt has no function for. Paths are absolute unless said otherwise.
// A mark that one program has a file open is Qt's own (QLockFile) and needs nothing here.

// An empty file that only its owner may read and write; it must not be there yet. A missing folder is not made: it is
// more likely a name that was mistyped (ErrorCode::FolderNotFound, FileNotWritable).
Result<void> createPrivateFile(const QString &path);
// A folder that only its owner may enter, with those above it that are missing; one that is there stays as it is.
Result<void> createPrivateFolder(const QString &path);

// Waits until a file's content, or a folder's entries, are on the disk.
Result<void> syncToDisk(const QString &path);
bool syncToDisk(int descriptor); // of a file that is open for writing; false where a part of it is not there

// Puts one file in the place of another, which may be missing: afterwards, even after a loss of power, there is the one
// or the other under that name, whole. Both are in the same folder.
Result<void> replaceFile(const QString &from, const QString &to);

// Tells one file from another under the same path; empty where there is none.
QByteArray fileIdentity(const QString &path);

// Opens a file, and nothing else, for reading; never waits for a pipe that nobody writes to.
// ErrorCode::FileNotFound, FileNotReadable, FileNotRegular. The path may be relative.
Result<void> openRegularFile(QFile &file, const QString &path);

// A device, a pipe or a socket: what is written to, and never replaced. The path may be relative.
bool isStream(const QString &path);
// Opens such a thing for writing as it is there. A pipe that nobody reads is waited for only where that is asked for.
Result<void> openStream(QFile &file, const QString &path, bool waitsForReader);

// The program's own streams.
enum class Standard { Input, Output };
// Is the path a name of that stream? /dev/stdout, for one, is.
bool isNameOf(const QString &path, Standard stream);
bool openStandardInput(QFile &file);
bool isTerminal(Standard stream);

} // namespace Plumbline::Platform
