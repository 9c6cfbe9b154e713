// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/process.h"

#include <QMutex>
#include <QMutexLocker>

#include <array>

#include <windows.h>

#include <lmcons.h>

namespace Plumbline {

namespace {

QMutex mutex;
QuitSignals *receiver = nullptr; // guarded by the mutex

// On a thread of the system's own. When the console closes or the session ends, the process is ended as soon as this
// returns, and after some seconds anyway; so it does not return, and the program ends by itself before that.
BOOL WINAPI noteConsoleEvent(DWORD event)
{
    {
        const QMutexLocker locker(&mutex);
        if (!receiver)
            return FALSE;
        QMetaObject::invokeMethod(receiver, &QuitSignals::quitRequested, Qt::QueuedConnection);
    }
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

namespace Platform {

// Failed writes come back as errors here; a drive that is not ready must not ask the person in a box of its own.
void reportFailedWrites()
{
    ::SetErrorMode(::GetErrorMode() | SEM_FAILCRITICALERRORS);
}

QString accountName()
{
    std::array<wchar_t, UNLEN + 1> name = {};
    auto size = DWORD(name.size());
    if (::GetUserNameW(name.data(), &size) && size > 1)
        return QString::fromWCharArray(name.data(), qsizetype(size) - 1);
    return QStringLiteral("user");
}

} // namespace Platform

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    const QMutexLocker locker(&mutex);
    Q_ASSERT(!receiver);
    receiver = this;
    ::SetConsoleCtrlHandler(noteConsoleEvent, TRUE);
}

QuitSignals::~QuitSignals()
{
    ::SetConsoleCtrlHandler(noteConsoleEvent, FALSE);
    const QMutexLocker locker(&mutex);
    receiver = nullptr;
}

} // namespace Plumbline
