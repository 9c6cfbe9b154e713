// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savingtrouble.h"

#include "core/words/errorwords.h"
#include "ui/support/plainlabel.h"

#include <QPushButton>

namespace Plumbline {

SavingTrouble::SavingTrouble(Workspace &workspace, QWidget *parent)
    : Notice(Look::Warning, Edge::Bottom, {tr("Not saved"), QString()}, parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("savingTrouble"));
    QPushButton *retry = addButton(tr("Try again"), QStringLiteral("retryButton"));
    connect(retry, &QPushButton::clicked, this, [this] { m_workspace.store()->retry(); });
    m_copy = addButton(tr("Copy the review"), QStringLiteral("copyReviewButton"));
    m_copy->setToolTip(plainToolTip(
        tr("Puts the whole review on the clipboard, with what is not saved. Kept in a text file, it can be imported again.")));
    connect(m_copy, &QPushButton::clicked, this, &SavingTrouble::copyRequested);
    for (const auto signal : {&Workspace::portfolioOpened, &Workspace::portfolioClosed, &Workspace::reviewOpened,
             &Workspace::reviewClosed, &Workspace::savingStateChanged})
        connect(&workspace, signal, this, &SavingTrouble::showState);
    showState();
}

void SavingTrouble::showState()
{
    const bool isOpen = m_workspace.portfolio() && !m_workspace.portfolio()->isReadOnly();
    const std::optional<Error> error = isOpen ? m_workspace.lastSaveError() : std::nullopt;
    m_copy->setVisible(m_workspace.review() != nullptr);
    if (error)
        say({tr("Not saved"), errorWords(*error)});
    setVisible(error.has_value());
}

} // namespace Plumbline
