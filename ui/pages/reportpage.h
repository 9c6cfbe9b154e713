// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reports.h"
#include "ui/pages/documentfile.h"
#include "ui/pages/page.h"
#include "ui/support/settings.h"

#include <QTimer>

#include <functional>
#include <memory>

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace Plumbline {

class EmptyView;
class PageControls;
class PageView;
class PlainLabel;
class ReportOutline;

// A report of any point of the open review: its very pages, and the ways to save them. Written beside the window, laid out
// between its other work, and made again when the review changes while it is looked at.
class ReportPage : public Page
{
    Q_OBJECT

public:
    static constexpr int busyAfterMs = 300;

    explicit ReportPage(Workspace &workspace, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const override;
    void showPoint(const MilestoneId &point); // null: now
    void saveTo(const QString &path); // in the form that the end of its name says
    bool isUpToDate() const { return m_shown == m_wanted; }

Q_SIGNALS:
    void pagesShown(); // what is shown is what was asked for

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Kind { Full, Executive, Plan, Compared }; // as in the list

    QWidget *buildContent();
    QWidget *buildChoices();
    QWidget *choice(PlainLabel *label, QComboBox *box, QLatin1String objectName);
    QLayout *buildSaves();
    QLayout *buildAbove(); // the pages
    void connectChoices();
    void setReview(bool isOpen);
    void fillPoints();
    void markStale();
    void refresh();
    void layOutMore();
    void endLayingOut();
    void showPages(const std::shared_ptr<const PageLayout> &pages);
    void showOutline(const QList<PdfBookmark> &bookmarks);
    void save(FileForm form);
    void noteSaved(const QString &path);
    PdfOptions options() const;
    // Makes the document of what is chosen now; run it anywhere.
    std::function<Document()> documentMaker() const;

    Settings m_settings;
    QTimer m_refreshing; // changes that come together are shown once
    QTimer m_busyTimer;
    QTimer m_layingOut; // runs while there is something to lay out
    std::unique_ptr<PageSetter> m_setter;
    qint64 m_wanted = 0; // counts what was asked for
    qint64 m_started = 0;
    qint64 m_shown = 0;
    QAction *m_savePdf = nullptr;
    bool m_beginsAnew = false;
    QString m_savedPath;
    QStackedLayout *m_stack;
    EmptyView *m_empty;
    QComboBox *m_point;
    QComboBox *m_kind;
    QWidget *m_otherChoice;
    QComboBox *m_other;
    QComboBox *m_paper;
    QCheckBox *m_privateNotes; // of the full report
    PlainLabel *m_saved;
    QPushButton *m_openFolder;
    PlainLabel *m_sections;
    ReportOutline *m_outline;
    PageView *m_view;
    PageControls *m_controls;
    PlainLabel *m_busy;
};

} // namespace Plumbline
