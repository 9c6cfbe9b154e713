// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with workloads: its actions, and what they do.
#include "ui/dialogs/newworkloaddialog.h"
#include "ui/models/portfoliomodel.h"
#include "ui/pages/portfoliopage.h"

#include <QAction>

namespace Plumbline {

void PortfolioPage::createWorkload()
{
    if (!workspace().portfolio() || workspace().portfolio()->isReadOnly())
        return;
    auto *dialog = new NewWorkloadDialog(*workspace().portfolio(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&workspace(), &Workspace::portfolioClosed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const bool takesAnswers = dialog->takesAnswers();
        Plumbline::createWorkload(workspace(), dialog->wanted(), this, [this, takesAnswers](const Result<WorkloadId> &id) {
            if (id)
                Q_EMIT reviewBegun(*id, takesAnswers);
            else
                Q_EMIT failed(id.error());
        });
    });
    dialog->open();
}

QAction *PortfolioPage::addVerb(
    const QString &objectName, const QString &text, const QKeySequence &keys, void (PortfolioPage::*verb)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, verb);
    m_view->addAction(action);
    m_actions += action;
    return action;
}

void PortfolioPage::buildActions()
{
    addVerb(QStringLiteral("openWorkloadAction"), tr("Open the review"), Qt::Key_Return, &PortfolioPage::openCurrent);
    addVerb(QStringLiteral("editWorkloadAction"), tr("Properties…"), QKeySequence(Qt::ALT | Qt::Key_Return),
        &PortfolioPage::editCurrent);
    addVerb(QStringLiteral("duplicateWorkloadAction"), tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
        &PortfolioPage::duplicateCurrent);
    addVerb(QStringLiteral("removeWorkloadAction"), tr("Delete"), QKeySequence::Delete, &PortfolioPage::removeCurrent);
    updateActions();
}

void PortfolioPage::updateActions()
{
    const bool hasCurrent = !currentWorkload().isNull();
    const bool mayWrite = workspace().portfolio() && !workspace().portfolio()->isReadOnly();
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setEnabled(hasCurrent && (i < 2 || mayWrite));
}

void PortfolioPage::editCurrent()
{
    if (const WorkloadId id = currentWorkload(); !id.isNull())
        Q_EMIT propertiesRequested(id);
}

void PortfolioPage::duplicateCurrent()
{
    duplicateWorkload(workspace(), currentWorkload(), this, [this](const Result<WorkloadId> &id) {
        if (!id) {
            Q_EMIT failed(id.error());
            return;
        }
        select(*id);
        Q_EMIT undoOffered(tr("The workload was duplicated as “%1”.").arg(workspace().portfolio()->find(*id)->properties.name()));
    });
}

void PortfolioPage::removeCurrent()
{
    const WorkloadId id = currentWorkload();
    const WorkloadSummary *workload = workspace().portfolio()->find(id);
    if (!workload)
        return;
    const QString name = workload->properties.name();
    if (const Result<void> removed = workspace().portfolio()->removeWorkload(id); !removed)
        Q_EMIT failed(removed.error());
    else
        Q_EMIT undoOffered(tr("The workload “%1” was deleted.").arg(name));
}

} // namespace Plumbline
