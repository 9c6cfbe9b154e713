// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/support/notice.h"

namespace Plumbline {

// Stands above the page as long as what was entered cannot be saved: why, and what can be done meanwhile.
class SavingTrouble : public Notice
{
    Q_OBJECT

public:
    // The workspace outlives it.
    explicit SavingTrouble(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyRequested();

private:
    void showState();

    Workspace &m_workspace;
    QPushButton *m_copy;
};

} // namespace Plumbline
