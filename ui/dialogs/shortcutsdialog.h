// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace Plumbline {

// Every action of the menus that has a key, by menu, and those of the review; so the list can never say less than there is.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    // `ofReview` may be in the menus too: they are those of the review then.
    ShortcutsDialog(const QMenuBar &menus, const QList<QAction *> &ofReview, QWidget *parent = nullptr);
};

} // namespace Plumbline
