// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plantracker.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "ui/dialogs/choosefile.h"
#include "ui/support/settings.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include <memory>

namespace Plumbline {

namespace {

QByteArray ticketsOf(Workspace &workspace, const ImprovementPlan &lines, Tracker tracker)
{
    workspace.flushTyping();
    const OpenReview &review = *workspace.review();
    return planTickets(review.state(), lines, tracker, review.today());
}

// What a person has to know there.
QString hintOf(Tracker tracker)
{
    switch (tracker) {
    case Tracker::Jira:
        return TrackerMenu::tr("Jira asks how days are written: yyyy-MM-dd.");
    case Tracker::GitHub:
        return TrackerMenu::tr("The program github-csv-tools brings it to GitHub.");
    case Tracker::AzureDevOps:
        return TrackerMenu::tr("Azure DevOps imports it under Boards, Queries.");
    }
    Q_UNREACHABLE();
}

} // namespace

TrackerMenu::TrackerMenu(const QString &title, QWidget *parent)
    : QMenu(title, parent)
{
    for (const Tracker tracker : allTrackers) {
        QAction *save = addAction(tr("Save for %1…", "a tracker, such as Jira").arg(trackerName(tracker)), this,
            [this, tracker] { Q_EMIT saveWanted(tracker); });
        save->setObjectName(QStringLiteral("saveForAction-") + trackerCode(tracker));
        m_saveActions += save;
    }
    addSeparator();
    for (const Tracker tracker : allTrackers) {
        addAction(tr("Copy for %1", "a tracker, such as Jira").arg(trackerName(tracker)), this, [this, tracker] {
            Q_EMIT copyWanted(tracker);
        })->setObjectName(QStringLiteral("copyForAction-") + trackerCode(tracker));
    }
}

void saveTickets(Page &page, Workspace &workspace, const ImprovementPlan &lines, Tracker tracker)
{
    const QByteArray tickets = ticketsOf(workspace, lines, tracker);
    const QString name = TrackerMenu::tr("%1 - Plan for %2", "workload, tracker")
                             .arg(workspace.review()->state().workload.name, trackerName(tracker));
    const auto save = [&page, &workspace, tickets, tracker](const QString &path) {
        const auto written = inBackground([path, tickets] { return writeWholeFile(path, tickets); });
        whenAnswered(written, &page, [&page, &workspace, path, tracker](const Result<void> &done) {
            if (!done) {
                Q_EMIT workspace.failed(done.error());
                return;
            }
            Q_EMIT page.noticeRequested(TrackerMenu::tr("Saved as %1. %2", "file, what is to be known of a tracker")
                                            .arg(QFileInfo(path).fileName(), hintOf(tracker)));
        });
    };
    const auto settings = std::make_shared<Settings>();
    chooseFile(&page, *settings,
        {.title = TrackerMenu::tr("Save for %1", "a tracker, such as Jira").arg(trackerName(tracker)),
            .filter = TrackerMenu::tr("Table (*.csv)"),
            .remembers = QStringLiteral("report"),
            .isNew = true,
            .proposedName = safeFileName(name) + QStringLiteral(".csv"),
            .suffix = QStringLiteral("csv")},
        [settings, save](const QString &path) { save(path); });
}

void copyTickets(Page &page, Workspace &workspace, const ImprovementPlan &lines, Tracker tracker)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(ticketsOf(workspace, lines, tracker)));
    Q_EMIT page.noticeRequested(
        TrackerMenu::tr("Copied for %1. %2", "tracker, what is to be known of it").arg(trackerName(tracker), hintOf(tracker)));
}

} // namespace Plumbline
