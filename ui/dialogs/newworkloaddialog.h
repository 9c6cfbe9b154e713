// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/newworkload.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
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
    bool takesAnswers() const; // those of another workload are to be taken over once the review is open

private:
    struct LensChoice
    {
        QCheckBox *box;
        QByteArray sha256;
        bool hasSustainability;
    };

    QWidget *buildLenses();
    QLayout *buildLens(const LensInfo &lens);
    QWidget *buildLeavingOut();
    int indentation() const;
    void showFaults();
    void showReason();

    const Portfolio &m_portfolio;
    QLineEdit *m_name;
    PlainLabel *m_nameFault;
    QList<LensChoice> m_lenses;
    QCheckBox *m_leaveOut; // below the lenses, as it is for all that are ticked
    QLineEdit *m_why;
    QCheckBox *m_takesAnswers; // hidden where there is no other workload
    PlainLabel *m_whyLabel = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace Plumbline
