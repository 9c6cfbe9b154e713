// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/improvement.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Plumbline {

class DateField;
class PlainLabel;

// What is to become of several lines of the plan at once; what is not set stays as it is.
struct BulkEdit
{
    std::optional<ImprovementStatus> status;
    std::optional<QString> owner;
    std::optional<QDate> dueDate; // an invalid date takes the date away

    bool isEmpty() const { return !status && !owner && !dueDate; }
    ImprovementItem appliedTo(ImprovementItem item) const;
};

// The panel for several selected lines: pick what changes, and change all of them in one step.
class PlanBulkEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBulkEdit(QWidget *parent = nullptr);

    void setCount(int lines);
    void setOwners(const QStringList &owners);
    void reset(); // nothing is picked

Q_SIGNALS:
    void wanted(const Plumbline::BulkEdit &edit);

private:
    BulkEdit edit() const;
    void change();
    void refresh();

    PlainLabel *m_title;
    QComboBox *m_status;
    QCheckBox *m_ownerCheck;
    QLineEdit *m_owner;
    QComboBox *m_dueChoice;
    DateField *m_due;
    QPushButton *m_change;
};

} // namespace Plumbline
