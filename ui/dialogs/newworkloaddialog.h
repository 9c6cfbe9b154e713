// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/newworkload.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Plumbline {

class PlainLabel;

// Begins a review: a name and at least one lens; everything else can wait. accepted() comes with wanted().
class NewWorkloadDialog : public QDialog
{
    Q_OBJECT

public:
    // The portfolio outlives the dialog.
    explicit NewWorkloadDialog(const Portfolio &portfolio, QWidget *parent = nullptr);

    NewWorkload wanted() const;

private:
    void fillLenses();
    void showFaults();
    void showReason();

    const Portfolio &m_portfolio;
    QLineEdit *m_name;
    PlainLabel *m_nameFault;
    QListWidget *m_lenses;
    QCheckBox *m_leaveOut;
    QLineEdit *m_why;
    PlainLabel *m_whyLabel;
    QPushButton *m_start = nullptr;
};

} // namespace Plumbline
