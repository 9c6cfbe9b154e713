// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/agecheck.h"

namespace Plumbline {

AgeCheck::AgeCheck(Workspace &workspace, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    m_noteSoon.setSingleShot(true);
    m_noteSoon.setInterval(2000);
    connect(&m_noteSoon, &QTimer::timeout, this, &AgeCheck::note);
    connect(&workspace, &Workspace::portfolioOpened, this, &AgeCheck::check);
}

void AgeCheck::check()
{
    const ReviewStore &store = *m_workspace.store();
    const StoreInfo &info = store.info();
    const qint64 known = info.wasCreated ? 0 : m_settings.lastChange(info.path);
    m_last = info.lastNumber;
    connect(&store, &ReviewStore::committed, this, [this](const ChangeId &, qint64 number) {
        m_last = number;
        m_noteSoon.start();
    });
    if (known > m_last)
        Q_EMIT foundOlder(int(known - m_last));
    note(); // so that it is said once
}

void AgeCheck::note()
{
    m_noteSoon.stop();
    if (m_workspace.store())
        m_settings.setLastChange(m_workspace.store()->info().path, m_last);
}

} // namespace Plumbline
