// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>

#include <memory>

namespace Plumbline {

// The values of one settings file: read once, kept in memory, and written by a thread of its own a moment after a
// change, as the disk may take its time and the window may not. What is not written yet when the last owner goes is
// waited for. Used by the window's thread alone.
class SettingsFile
{
public:
    // All that ask for a file at the same time share it.
    static std::shared_ptr<SettingsFile> at(const QString &path);
    ~SettingsFile();
    Q_DISABLE_COPY_MOVE(SettingsFile)

    QVariant value(const QString &key) const { return m_values.value(key); }
    void setValue(const QString &key, const QVariant &value);

private:
    explicit SettingsFile(const QString &path);
    void write();

    QString m_path;
    QHash<QString, QVariant> m_values;
    QHash<QString, QVariant> m_changed; // since the last write
    QTimer m_writeSoon;
    QThreadPool m_writer; // of one thread, so that writes keep their order
};

} // namespace Plumbline
