// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestonespage.h"

#include "ui/delegates/groupedview.h"
#include "ui/dialogs/milestonedialog.h"
#include "ui/pages/comparisonview.h"
#include "ui/pages/emptyview.h"
#include "ui/pages/milestonesovertime.h"
#include "ui/pages/pagehead.h"
#include "ui/support/plainlabel.h"

#include <QAction>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabWidget>

namespace Plumbline {

MilestonesPage::MilestonesPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyView)
    , m_copy(new QAction(tr("Copy selected milestones as a table"), this))
    , m_takeAction(new QAction(tr("Take a milestone…"), this))
{
    setObjectName(QStringLiteral("milestonesPage"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    buildActions();
    connect(m_empty, &EmptyView::wanted, this, [this] {
        if (this->workspace().review())
            askForMilestone();
        else
            Q_EMIT placeRequested(Place::Portfolio);
    });
    connect(&workspace, &Workspace::reviewOpened, this, [this] { setReview(true); });
    connect(&workspace, &Workspace::reviewAboutToClose, this, [this] { setReview(false); });
    connect(&workspace, &Workspace::reviewClosed, this, &MilestonesPage::refresh);
    setReview(workspace.review() != nullptr);
}

QWidget *MilestonesPage::buildContent()
{
    auto *content = new QWidget;
    m_overTime = new MilestonesOverTime;
    m_comparison = new ComparisonView(workspace());
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("milestonesTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overTime, tr("Over time"));
    m_tabs->addTab(m_comparison, tr("What changed"));
    m_take = new QPushButton(tr("&Take a milestone…"));
    m_take->setObjectName(QStringLiteral("takeMilestoneButton"));
    m_take->setDefault(true); // looks like what the page is for; Enter presses it in a dialog alone
    m_take->setToolTip(plainToolTip(tr("Keeps the workload as it is now, for ever.")));
    auto *head = new PageHead(tr("Milestones"));
    m_comparison->saveButton()->hide(); // until its tab is looked at
    head->add(m_comparison->saveButton());
    head->add(m_take);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::page, Space::group, Space::page, Space::group);
    layout->setSpacing(Space::related);
    layout->addWidget(head);
    layout->addWidget(m_tabs, 1);
    connect(m_take, &QPushButton::clicked, this, &MilestonesPage::askForMilestone);
    connect(m_overTime, &MilestonesOverTime::reportRequested, this, &MilestonesPage::reportRequested);
    connect(m_overTime, &MilestonesOverTime::compareRequested, this, [this](const MilestoneId &from, const MilestoneId &to) {
        m_comparison->choose(from, to);
        m_tabs->setCurrentWidget(m_comparison);
        m_comparison->takeFocus();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_comparison->saveButton()->setVisible(m_tabs->currentWidget() == m_comparison);
        refreshSearch();
    });
    connect(m_comparison, &ComparisonView::noticeRequested, this, &Page::noticeRequested);
    connect(m_comparison, &ComparisonView::searchClearRequested, this, &Page::searchClearRequested);
    return content;
}

void MilestonesPage::buildActions()
{
    GroupedView *view = m_overTime->view();
    m_copy->setObjectName(QStringLiteral("copyMilestonesAction"));
    m_takeAction->setObjectName(QStringLiteral("takeMilestoneAction"));
    connect(m_copy, &QAction::triggered, view, &GroupedView::copyAsTable);
    connect(m_takeAction, &QAction::triggered, this, &MilestonesPage::askForMilestone);
    connect(
        m_overTime, &MilestonesOverTime::rowsChosen, this, [this, view] { m_copy->setEnabled(!view->chosenRows().isEmpty()); });
}

QList<QAction *> MilestonesPage::pageActions() const
{
    return {m_copy, m_takeAction};
}

void MilestonesPage::applySearch(const QString &text)
{
    m_comparison->setSearch(text);
}

void MilestonesPage::refreshSearch()
{
    setSearchable(workspace().review() && !m_overTime->isEmpty() && m_tabs->currentWidget() == m_comparison);
}

bool MilestonesPage::goToFound()
{
    return m_tabs->currentWidget() == m_comparison ? m_comparison->goToFound() : Page::goToFound();
}

void MilestonesPage::setReview(bool isOpen)
{
    OpenReview *session = isOpen ? workspace().review() : nullptr;
    if (m_dialog)
        m_dialog->close(); // it asks about the review that goes
    m_overTime->setReview(session, isOpen ? workspace().editor() : nullptr);
    m_comparison->setReview(session);
    m_tabs->setCurrentWidget(m_overTime);
    if (session) {
        session->disconnect(this); // the same review may be opened again
        connect(session, &OpenReview::milestonesChanged, this, &MilestonesPage::refresh);
    }
    refresh();
}

void MilestonesPage::refresh()
{
    OpenReview *session = workspace().review();
    const bool hasMilestones = session && !m_overTime->isEmpty();
    m_stack->setCurrentIndex(hasMilestones ? 1 : 0);
    refreshSearch();
    setFirstFocus(hasMilestones ? static_cast<QWidget *>(m_overTime->view()) : m_empty);
    m_take->setEnabled(canTake());
    m_takeAction->setEnabled(canTake());
    m_copy->setEnabled(!m_overTime->view()->chosenRows().isEmpty());
    if (!session)
        m_empty->say(tr("No workload is open"), tr("Milestones keep a workload as it was, so that progress can be compared."),
            tr("Open a workload"));
    else if (!hasMilestones)
        m_empty->say(tr("No milestones yet"),
            tr("Take one before a session and one after it: then you see what became of the risks, and can compare any two "
               "points."),
            canTake() ? tr("Take a milestone…") : QString());
}

bool MilestonesPage::canTake() const
{
    return workspace().editor() && workspace().review() && !workspace().review()->isReadOnly();
}

void MilestonesPage::askForMilestone()
{
    if (!canTake() || m_dialog)
        return;
    workspace().flushTyping(); // what was typed is in the milestone, and in what the dialog says of it
    m_dialog = new MilestoneDialog(*workspace().review(), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &MilestoneDialog::wanted, this, &MilestonesPage::take);
    m_dialog->open();
}

void MilestonesPage::take(const QString &name)
{
    if (!canTake())
        return;
    if (const WorkloadProperties properties = m_dialog->properties(); properties != workspace().review()->state().workload)
        workspace().editor()->setProperties(properties);
    if (!workspace().editor()->takeMilestone(name)) {
        m_dialog->nameRefused(); // the window says why
        return;
    }
    m_dialog->accept();
    Q_EMIT undoOffered(tr("Took the milestone “%1”.").arg(name));
}

} // namespace Plumbline
