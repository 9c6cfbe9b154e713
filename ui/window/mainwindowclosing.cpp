// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window, and leaving a portfolio for another: nothing that was entered is left behind without a word.
#include "ui/window/mainwindow.h"

#include "core/words/errorwords.h"
#include "ui/dialogs/unsaveddialog.h"
#include "ui/window/importexport.h"

#include <QCloseEvent>
#include <QTimer>

namespace Plumbline {

void MainWindow::quitSoon()
{
    m_asksBeforeLosing = false;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_workspace.flushTyping();
    if (m_mayClose || !m_workspace.hasUnsaved()) {
        rememberWindow();
        event->accept();
        return;
    }
    event->ignore();
    const auto leave = [this] {
        m_mayClose = true;
        close();
    };
    waitForSaving({leave, tr("Keep Plumbline open"), tr("Quit and lose it")});
}

void MainWindow::openPortfolio(const QString &absolutePath, OpenMode mode)
{
    m_workspace.flushTyping();
    const auto open = [this, absolutePath, mode] {
        rememberWindow();
        StoreLocation location = StoreLocation::file(absolutePath);
        location.setDailyBackups(m_settings.dailyBackups());
        m_workspace.openPortfolio(location, mode);
    };
    if (m_workspace.hasUnsaved())
        waitForSaving({open, tr("Keep this portfolio open"), tr("Open the other and lose it")});
    else
        open();
}

void MainWindow::waitForSaving(Leaving leaving)
{
    if (std::exchange(m_waiting, std::move(leaving)))
        return; // the time runs
    m_workspace.store()->retry();
    QTimer::singleShot(quitPatienceMs, this, [this] {
        if (m_waiting)
            finishWaiting();
    });
}

void MainWindow::finishWaiting()
{
    const Leaving leaving = *std::exchange(m_waiting, std::nullopt);
    if (m_workspace.hasUnsaved() && m_asksBeforeLosing)
        askBeforeLosing(leaving);
    else // not from inside the store's own signal, as this takes the store apart
        QTimer::singleShot(0, this, leaving.go);
}

void MainWindow::askBeforeLosing(const Leaving &leaving)
{
    const std::optional<Error> error = m_workspace.lastSaveError();
    auto *dialog = new UnsavedDialog({.why = error ? errorWords(*error) : tr("The disk has not answered yet."),
                                         .stayButton = leaving.stayButton,
                                         .loseButton = leaving.loseButton,
                                         .hasReview = m_workspace.review() != nullptr},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnsavedDialog::copyRequested, this, [this] {
        if (m_workspace.review())
            m_importExport->copyReview();
    });
    connect(dialog, &UnsavedDialog::loseRequested, this, [this, leaving] { QTimer::singleShot(0, this, leaving.go); });
    dialog->open();
}

void MainWindow::rememberWindow()
{
    m_settings.setWindowGeometry(saveGeometry());
    if (m_workspace.portfolio()) {
        const bool isInReview = m_workspace.review() && m_place != Place::Portfolio;
        m_settings.setLastReview(m_workspace.store()->info().path, isInReview ? m_workspace.review()->id() : WorkloadId());
    }
}

} // namespace Plumbline
