// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rollbackcheck.h"

namespace Plumbline {

RollbackCheck::RollbackCheck(Workspace &workspace, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    connect(&workspace, &Workspace::portfolioOpened, this, &RollbackCheck::check);
}

void RollbackCheck::check()
{
    const ReviewStore &store = *m_workspace.store();
    const StoreInfo &info = store.info();
    const qint64 known = info.wasCreated ? 0 : m_settings.lastChange(info.path);
    connect(&store, &ReviewStore::committed, this,
        [this, path = info.path](const ChangeId &, qint64 number) { m_settings.setLastChange(path, number); });
    if (known > info.lastNumber)
        Q_EMIT foundOlder(int(known - info.lastNumber));
    m_settings.setLastChange(info.path, info.lastNumber); // so that it is said once
}

} // namespace Plumbline
