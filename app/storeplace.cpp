// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storeplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace Plumbline {

namespace {

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QFile::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
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
    const passwd *user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

} // namespace Plumbline
