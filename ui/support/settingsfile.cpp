// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/settingsfile.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace Plumbline {

namespace {
constexpr int writeAfterMs = 1000; // many values change together, and a splitter at each move of the mouse

// On a full disk QSettings would put an empty file in the place of the old one.
bool isRoomBeside(const QString &path)
{
    constexpr int atLeast = 16 * 1024;
    const QString attempt = path + QStringLiteral(".room");
    QDir().mkpath(QFileInfo(path).absolutePath());
    const bool isThere = writeWholeFile(attempt, QByteArray(int(QFileInfo(path).size()) + atLeast, ' ')).has_value();
    QFile::remove(attempt);
    return isThere;
}

} // namespace

std::shared_ptr<SettingsFile> SettingsFile::at(const QString &path)
{
    static QHash<QString, std::weak_ptr<SettingsFile>> open;
    std::weak_ptr<SettingsFile> &known = open[path];
    std::shared_ptr<SettingsFile> file = known.lock();
    if (!file)
        known = file = std::shared_ptr<SettingsFile>(new SettingsFile(path));
    return file;
}

SettingsFile::SettingsFile(const QString &path)
    : m_path(path)
{
    const QSettings file(m_path, QSettings::IniFormat);
    for (const QString &key : file.allKeys())
        m_values.insert(key, file.value(key));
    m_writer.setMaxThreadCount(1);
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(writeAfterMs);
    QObject::connect(&m_writeSoon, &QTimer::timeout, &m_writeSoon, [this] { write(); });
}

SettingsFile::~SettingsFile()
{
    write();
    m_writer.waitForDone();
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    QVariant known = m_values.value(key); // a file knows texts alone
    if (known.isValid() && known.convert(value.metaType()) && known == value)
        return;
    m_values.insert(key, value);
    m_changed.insert(key, value);
    if (!m_writeSoon.isActive())
        m_writeSoon.start();
}

// Only what changed, so that what another window remembers stays.
void SettingsFile::write()
{
    m_writeSoon.stop();
    if (m_changed.isEmpty())
        return;
    m_writer.start([path = m_path, changed = std::exchange(m_changed, {})] {
        if (!isRoomBeside(path))
            return;
        QSettings file(path, QSettings::IniFormat);
        for (auto value = changed.begin(); value != changed.end(); ++value)
            file.setValue(value.key(), *value);
    });
}

} // namespace Plumbline
