// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/reviewsession.h"
#include "core/report/fileform.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace Plumbline {

class ClampedLabel;
class DateField;
class PlainLabel;
class SessionTree;

// Plans the session in which a review is gone through: what to ask, in which time, from which day on, and beside it the plan
// that follows. It copies the invitation; whoever opened it saves what is wanted, and the dialog stays.
class SessionDialog : public QDialog
{
    Q_OBJECT

public:
    // `state` stays as it is while the dialog is open.
    SessionDialog(const WorkloadId &workload, std::shared_ptr<const ReviewState> state, QWidget *parent = nullptr);

    const ReviewSession &session() const { return m_session; } // as it is chosen now
    void tell(const QString &sentence); // what was done

Q_SIGNALS:
    void saveWanted(Plumbline::FileForm form);
    void calendarWanted(); // its sittings have dates
    void mailWanted(); // the invitation as a draft in a file

private:
    QWidget *buildChoices();
    QWidget *buildPlan();
    QWidget *buildButtons();
    void addChoice(QLayout &column, const QString &label, QWidget *field, const QString &objectName);
    SessionOptions options() const;
    FirstSitting firstSitting() const;
    void refresh();
    void saveCalendar();
    void copyInvitation();

    ReviewSession m_session;
    QComboBox *m_scope;
    QComboBox *m_minutesInAll;
    QComboBox *m_minutesPerSitting;
    DateField *m_day;
    QComboBox *m_time;
    PlainLabel *m_summary;
    ClampedLabel *m_remarks;
    SessionTree *m_tree;
    PlainLabel *m_said = nullptr; // what was done, or what is wrong with the day
    QList<QPushButton *> m_results; // what there is nothing for without a sitting
};

} // namespace Plumbline
