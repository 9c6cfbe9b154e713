// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rememberedsplitter.h"

namespace Plumbline {

RememberedSplitter::RememberedSplitter(Qt::Orientation orientation, const QString &name)
    : QSplitter(orientation)
    , m_usual(orientation)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_settings.setLayout(key(), saveState()); });
}

void RememberedSplitter::restore(const QList<int> &sizes)
{
    setSizes(sizes);
    restoreState(m_settings.layout(key()));
    setChildrenCollapsible(false); // not what was remembered
}

void RememberedSplitter::turn(Qt::Orientation to, const QList<int> &sizes)
{
    if (to == orientation())
        return;
    setOrientation(to);
    restore(sizes);
}

QString RememberedSplitter::key() const
{
    return orientation() == m_usual ? objectName() : objectName() + QLatin1String("Turned");
}

} // namespace Plumbline
