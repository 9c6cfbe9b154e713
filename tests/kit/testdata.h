// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Plumbline::Kit {

// A file below tests/data, which always exists.
QString testData(const QString &relativePath);
QByteArray readTestData(const QString &relativePath);

// A file below the folder of real files that nobody here wrote; empty where a clone does not have it. Use:
//   const QString path = sharedData("lenses/x.json");
//   if (path.isEmpty()) QSKIP("no real files beside this clone");
QString sharedData(const QString &relativePath);
// Every file "*.json" below a folder of it, sorted; empty where a clone does not have it.
QStringList sharedFiles(const QString &relativeFolder);

QByteArray readFile(const QString &path);

} // namespace Plumbline::Kit
