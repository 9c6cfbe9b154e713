// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/support/settings.h"

#include <QObject>

namespace Plumbline {

// Remembers outside of each store which change was its last, and says when a store that is opened lacks some: an older
// copy was put in its place, or the end of its journal was lost.
class RollbackCheck : public QObject
{
    Q_OBJECT

public:
    RollbackCheck(Workspace &workspace, Settings &settings, QObject *parent);

Q_SIGNALS:
    void foundOlder(int missingChanges);

private:
    void check();

    Workspace &m_workspace;
    Settings &m_settings;
};

} // namespace Plumbline
