// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Plumbline::Kit {

// A file below tests/data, which always exists.
QString testData(const QString &relativePath);
QByteArray readTestData(const QString &relativePath);

// Whether the folder of real files, which nobody here wrote, is beside this clone.
bool hasRealFiles();
// The one reason for which a test may be skipped; tests/realfiles.sh counts the places.
#define PLUMBLINE_NEEDS_REAL_FILES()                                                                                             \
    do {                                                                                                                         \
        if (!Plumbline::Kit::hasRealFiles())                                                                                     \
            QSKIP("no real files beside this clone");                                                                            \
    } while (false)

// A file below the folder of real files; empty where a clone does not have the folder.
QString sharedData(const QString &relativePath);
// Every file "*.json" below a folder of it, sorted; empty where a clone does not have it.
QStringList sharedFiles(const QString &relativeFolder);

QByteArray readFile(const QString &path);

} // namespace Plumbline::Kit
