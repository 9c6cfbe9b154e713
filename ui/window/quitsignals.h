// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Plumbline {

// SIGTERM, SIGINT and SIGHUP as a signal of the event loop. One object at a time; the handlers that stood before come
// back when it goes.
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
