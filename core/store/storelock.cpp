// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelock.h"

namespace Plumbline {

StoreLock::State StoreLock::acquire(const QString &storePath)
{
    m_file = std::make_unique<QLockFile>(storePath + QStringLiteral(".lock"));
    // Age makes no lock stale, since a review may stay open for days; the end of its process does.
    m_file->setStaleLockTime(0);
    if (m_file->tryLock(0))
        return State::Held;
    const bool isHeld = m_file->error() == QLockFile::LockFailedError;
    qint64 process = 0;
    QString host;
    QString program;
    if (isHeld && m_file->getLockInfo(&process, &host, &program))
        m_holder = QStringLiteral("%1, process %2 on %3").arg(program, QString::number(process), host);
    else
        m_holder = QStringLiteral("another program");
    m_file.reset();
    return isHeld ? State::HeldByAnother : State::NotPermitted;
}

void StoreLock::release()
{
    m_file.reset();
}

} // namespace Plumbline
