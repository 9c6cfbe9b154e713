// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/models/comparisonmodel.h"
#include "ui/pages/documentfile.h"
#include "ui/support/settings.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Plumbline {

class ChangeChips;
class GroupedView;
class NothingFound;
class PillarBars;
class PlainLabel;

// Any two points of the open review, practice by practice, beside the counts of both by pillar. Stays current while
// one of them is now; does its work only while it is looked at.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(Workspace &workspace, QWidget *parent = nullptr);

    void setReview(OpenReview *session); // null: none is open
    void choose(const MilestoneId &from, const MilestoneId &to); // null ids: now
    QPushButton *saveButton() const { return m_save; } // for whoever has the place for it; becomes its child
    void takeFocus(); // to the changes
    void setSearch(const QString &text);
    bool goToFound(); // to its first row; false where nothing was
    Document document() const; // of what is chosen; a review is open
    void saveTo(const QString &path); // in the form that the end of its name says

Q_SIGNALS:
    void noticeRequested(const QString &text);
    void searchClearRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildPoints();
    void buildSave();
    QSplitter *buildParts();
    void fillPoints();
    void markStale();
    void refresh();
    void showRows(); // those there are, or why there are none
    void showAll();
    void showBars(const Comparison &comparison);
    void save(FileForm form);

    Workspace &m_workspace;
    Settings m_settings;
    OpenReview *m_session = nullptr;
    ComparisonModel m_model;
    QTimer m_refreshing; // changes that come together are shown once
    bool m_isStale = false;
    bool m_samePoints = false;
    bool m_hasChanges = false;
    QString m_search;
    QComboBox *m_from;
    QComboBox *m_to;
    PlainLabel *m_summary;
    ChangeChips *m_chips;
    QStackedWidget *m_found; // the table, or that it has no rows
    NothingFound *m_nothingFound;
    GroupedView *m_view;
    PillarBars *m_bars;
    QPushButton *m_save;
};

} // namespace Plumbline
