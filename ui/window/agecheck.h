// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/workspace.h"
#include "ui/support/settings.h"

#include <QTimer>

namespace Plumbline {

// Remembers outside of each store which change was its last, and says when a store that is opened lacks some: an older
// copy was put in its place, or the end of its journal was lost.
class AgeCheck : public QObject
{
    Q_OBJECT

public:
    AgeCheck(Workspace &workspace, Settings &settings, QObject *parent);

    void note(); // writes down what is known now

Q_SIGNALS:
    void foundOlder(int missingChanges);

private:
    void check();

    Workspace &m_workspace;
    Settings &m_settings;
    qint64 m_last = 0;
    QTimer m_noteSoon; // settings are a file: not written at every answer
};

} // namespace Plumbline
