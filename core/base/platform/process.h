// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Plumbline::Platform {

// A file that grows past a limit, or a pipe that nobody reads, is from here on an error of the write, not the end of the
// program.
void reportFailedWrites();

// The account that the program runs under, where no environment variable names it; never empty.
QString accountName();

} // namespace Plumbline::Platform

namespace Plumbline {

// The wish of the system, or of whoever started the program, that it ends (SIGTERM, SIGINT, SIGHUP; on Windows the console's
// events), as a signal of the event loop. The program has about five seconds from then on. One object at a time; what stood
// before comes back when it goes.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitRequested();
};

} // namespace Plumbline
