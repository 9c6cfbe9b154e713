// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rememberedsplitter.h"

namespace Plumbline {

RememberedSplitter::RememberedSplitter(Qt::Orientation orientation, const QString &name)
    : QSplitter(orientation)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_settings.setLayout(objectName(), saveState()); });
}

void RememberedSplitter::restore(const QList<int> &sizes)
{
    setSizes(sizes);
    restoreState(m_settings.layout(objectName()));
    setChildrenCollapsible(false); // not what was remembered
}

} // namespace Plumbline
