// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window: nothing that was entered is left behind without a word.
#include "ui/window/mainwindow.h"

#include "core/words/errorwords.h"
#include "ui/support/theme.h"

#include <QCloseEvent>
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
    waitForSaving();
}

void MainWindow::waitForSaving()
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    m_workspace.store()->retry();
    QTimer::singleShot(quitPatienceMs, this, [this] {
        if (m_isWaiting)
            finishWaiting();
    });
}

void MainWindow::finishWaiting()
{
    m_isWaiting = false;
    if (m_workspace.hasUnsaved() && m_asksBeforeLosing) {
        askBeforeLosing();
        return;
    }
    m_mayClose = true;
    // Not from inside the store's own signal: closing takes the store apart.
    QTimer::singleShot(0, this, &QWidget::close);
}

void MainWindow::askBeforeLosing()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("unsavedBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("What you entered last is not on the disk yet."));
    const std::optional<Error> error = m_workspace.lastSaveError();
    box->setInformativeText(error ? errorWords(*error) : tr("The disk has not answered yet."));
    QPushButton *stay = box->addButton(tr("Keep Plumbline open"), QMessageBox::RejectRole);
    QPushButton *leave = box->addButton(tr("Quit and lose it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        QTimer::singleShot(0, this, &QWidget::close);
    });
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
