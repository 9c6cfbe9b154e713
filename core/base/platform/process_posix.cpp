// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/process.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <csignal>

#include <fcntl.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Plumbline {

namespace {

constexpr std::array caught = {SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> ends = {-1, -1}; // the handler writes to the first, the loop reads from the second
std::array<struct sigaction, caught.size()> before;

// Only what is safe in a signal handler.
extern "C" void noteQuitSignal(int)
{
    const char mark = 1;
    [[maybe_unused]] const ssize_t written = write(ends[0], &mark, 1);
}

// macOS has no flags for these at socketpair().
void makeQuietAndPrivate(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

} // namespace

namespace Platform {

void reportFailedWrites()
{
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

QString accountName()
{
    const passwd *user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

} // namespace Platform

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(ends[0] == -1);
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    std::for_each(ends.begin(), ends.end(), makeQuietAndPrivate);
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char mark;
        while (read(ends[1], &mark, 1) == 1) { }
        Q_EMIT quitRequested();
    });
    struct sigaction action = {};
    action.sa_handler = noteQuitSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < caught.size(); ++i)
        sigaction(caught[i], &action, &before[i]);
}

QuitSignals::~QuitSignals()
{
    if (ends[0] == -1)
        return;
    for (size_t i = 0; i < caught.size(); ++i)
        sigaction(caught[i], &before[i], nullptr);
    qDeleteAll(findChildren<QSocketNotifier *>());
    for (int &end : ends) {
        close(end);
        end = -1;
    }
}

} // namespace Plumbline
