// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storeplace.h"

#include "core/base/platform/files.h"
#include "core/base/platform/process.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace Plumbline {

namespace {

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    (void)Platform::createPrivateFolder(folder); // where it cannot be made, opening the portfolio says why
    return folder;
}

} // namespace

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("plumbline"));
    QCoreApplication::setOrganizationName(QStringLiteral("plumbline"));
}

QString defaultStorePath()
{
    return QDir(dataFolder()).filePath(QStringLiteral("portfolio.plumb"));
}

QString samplePath()
{
    return QDir(dataFolder()).filePath(QStringLiteral("sample.plumb"));
}

QString personName()
{
    for (const char *variable : {"LOGNAME", "USER", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return Platform::accountName();
}

} // namespace Plumbline
