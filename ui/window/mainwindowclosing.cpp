// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window, and leaving a portfolio for another: nothing that was entered is left behind without a word.
#include "ui/window/mainwindow.h"

#include "core/words/errorwords.h"
#include "ui/support/theme.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
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
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("unsavedBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("What you entered last is not on the disk yet."));
    const std::optional<Error> error = m_workspace.lastSaveError();
    box->setInformativeText(error ? errorWords(*error) : tr("The disk has not answered yet."));
    for (QLabel *label : box->findChildren<QLabel *>()) // that of the informative text guesses; a path is in it
        label->setTextFormat(Qt::PlainText);
    QPushButton *stay = box->addButton(leaving.stayButton, QMessageBox::RejectRole);
    QPushButton *lose = box->addButton(leaving.loseButton, QMessageBox::DestructiveRole);
    lose->setObjectName(QStringLiteral("loseButton"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(lose, &QPushButton::clicked, this, [this, leaving] { QTimer::singleShot(0, this, leaving.go); });
    box->open();
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
