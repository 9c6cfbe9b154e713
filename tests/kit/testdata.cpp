// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdata.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

namespace Plumbline::Kit {

QString testData(const QString &relativePath)
{
    return QStringLiteral(PLUMBLINE_TEST_DATA "/") + relativePath;
}

QByteArray readTestData(const QString &relativePath)
{
    return readFile(testData(relativePath));
}

bool hasRealFiles()
{
    return QFile::exists(QStringLiteral(PLUMBLINE_SHARED_DATA));
}

QString sharedData(const QString &relativePath)
{
    return hasRealFiles() ? QStringLiteral(PLUMBLINE_SHARED_DATA "/") + relativePath : QString();
}

QStringList sharedFiles(const QString &relativeFolder)
{
    QStringList paths;
    const QString folder = sharedData(relativeFolder);
    if (folder.isEmpty())
        return paths;
    QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    return paths;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace Plumbline::Kit
