// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/improvement.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLayout;
class QLineEdit;
class QMenu;
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
    std::optional<Effort> effort;
    QStringList addedTags;

    bool isEmpty() const { return !status && !owner && !dueDate && !effort && addedTags.isEmpty(); }
    ImprovementItem appliedTo(ImprovementItem item) const;
};

// The panel for several selected lines: pick what changes, and change all of them in one step.
class PlanBulkEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBulkEdit(QWidget *parent = nullptr);

    void setCount(int lines);
    void setEffect(const QString &effect); // what it comes to when all of them are met
    void setOwners(const QStringList &owners);
    void setTogetherMenu(QMenu *menu); // what can be done with all of them as one; taken over
    void reset(); // nothing is picked

Q_SIGNALS:
    void wanted(const Plumbline::BulkEdit &edit);
    void targetWanted(); // of the selected practices

private:
    QLayout *buildFields();
    BulkEdit edit() const;
    void change();
    void refresh();

    PlainLabel *m_title;
    PlainLabel *m_effect;
    QComboBox *m_status;
    QComboBox *m_owner; // its first entry is nobody
    QComboBox *m_dueChoice;
    DateField *m_due;
    QLineEdit *m_tags;
    QPushButton *m_together;
    QPushButton *m_change;
    QPushButton *m_setTarget;
};

} // namespace Plumbline
