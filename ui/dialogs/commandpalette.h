// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/menuactions.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace Plumbline {

// Every command of the menus that can be given now, found by typing some of its words; Enter gives it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(const QMenuBar &menus, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // arrows in the field move along the list

private:
    void fill(const QString &typed);
    void give();

    QList<MenuAction> m_actions;
    QLineEdit *m_field;
    QTreeWidget *m_list;
};

} // namespace Plumbline
