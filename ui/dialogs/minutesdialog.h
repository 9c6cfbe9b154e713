// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/minute.h"
#include "core/review/reviewplace.h"
#include "core/session/revieweditor.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Plumbline {

// All that was minuted in a review, what is open first. One is changed by Enter or a double click, or gone to at its question.
class MinutesDialog : public QDialog
{
    Q_OBJECT

public:
    // Both outlive the dialog.
    MinutesDialog(OpenReview &review, ReviewEditor &editor, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeRequested(const Plumbline::ReviewPlace &place);

private:
    void fill();
    QTreeWidgetItem *groupNamed(const QString &name);
    void noteCurrent();
    void change();
    void go();
    std::optional<Recorded<Minute>> current() const;
    ReviewPlace placeOf(const Minute &minute) const; // without a question where it is about the whole review

    OpenReview &m_review;
    ReviewEditor &m_editor;
    QTreeWidget *m_tree;
    QPushButton *m_change = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace Plumbline
