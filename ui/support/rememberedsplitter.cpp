// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rememberedsplitter.h"

#include "ui/support/settings.h"

namespace Plumbline {

RememberedSplitter::RememberedSplitter(Qt::Orientation orientation, const QString &name)
    : QSplitter(orientation)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { Settings().setLayout(objectName(), saveState()); });
}

void RememberedSplitter::restore(const QList<int> &sizes)
{
    setSizes(sizes);
    restoreState(Settings().layout(objectName()));
    setChildrenCollapsible(false); // not what was remembered
}

} // namespace Plumbline
