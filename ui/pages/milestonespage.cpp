// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestonespage.h"

#include "core/words/valuewords.h"
#include "ui/charts/riskchart.h"
#include "ui/delegates/groupedview.h"
#include "ui/pages/comparisonview.h"
#include "ui/pages/emptyview.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/pointbox.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rememberedsplitter.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabWidget>

namespace Plumbline {

MilestonesPage::MilestonesPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyView)
    , m_copy(new QAction(tr("Copy selected milestones as a table"), this))
{
    setObjectName(QStringLiteral("milestonesPage"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    m_copy->setObjectName(QStringLiteral("copyMilestonesAction"));
    connect(m_copy, &QAction::triggered, m_view, &GroupedView::copyAsTable);
    connect(m_empty, &EmptyView::wanted, this, [this] { Q_EMIT placeRequested(Place::Portfolio); });
    connect(&workspace, &Workspace::reviewOpened, this, [this] { setReview(true); });
    connect(&workspace, &Workspace::reviewAboutToClose, this, [this] { setReview(false); });
    connect(m_comparison, &ComparisonView::noticeRequested, this, &Page::noticeRequested);
    m_empty->say(tr("No workload is open"), tr("Milestones keep a workload as it was, so that progress can be compared."),
        tr("Open a workload"));
    setReview(workspace.review() != nullptr);
}

QWidget *MilestonesPage::buildContent()
{
    auto *content = new QWidget;
    m_comparison = new ComparisonView(workspace());
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("milestonesTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildList(), tr("Over time"));
    m_tabs->addTab(m_comparison, tr("What changed"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::page, Space::group, Space::page, Space::group);
    layout->setSpacing(Space::related);
    layout->addLayout(buildHead());
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MilestonesPage::refreshChart);
    return content;
}

QLayout *MilestonesPage::buildHead()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("milestoneNameEdit"));
    m_name->setAccessibleName(tr("Name of the new milestone"));
    m_name->setPlaceholderText(m_name->accessibleName());
    m_name->setMaxLength(WorkloadLimits::nameMax);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_take = new QPushButton(tr("&Take milestone"));
    m_take->setObjectName(QStringLiteral("takeMilestoneButton"));
    m_take->setToolTip(plainToolTip(tr("Keeps the workload as it is now, for ever, under this name.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::related);
    row->addStrut(PageHead::height);
    row->addWidget(new PlainLabel(tr("Milestones"), TextSize::Title));
    row->addStretch();
    row->addWidget(m_name);
    row->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &MilestonesPage::take);
    connect(m_name, &QLineEdit::returnPressed, this, &MilestonesPage::take);
    connect(m_name, &QLineEdit::textChanged, this, &MilestonesPage::refresh);
    return row;
}

QWidget *MilestonesPage::buildList()
{
    m_view = new GroupedView;
    m_view->setObjectName(QStringLiteral("milestonesView"));
    m_view->setAccessibleName(tr("Milestones with their counts"));
    m_view->setRootIsDecorated(false);
    m_view->setModel(&m_milestones);
    m_view->setColumnSamples({QStringLiteral("No. xx"), {}, QStringLiteral("23/11/2026 xx"), QStringLiteral("High xx"),
                                 QStringLiteral("Medium x"), QStringLiteral("None xx"), QStringLiteral("Not answered x"),
                                 QStringLiteral("Not applicable x"), QStringLiteral("Against the one before xx")},
        MilestonesModel::NameColumn,
        {MilestonesModel::NotApplicableColumn, MilestonesModel::UnansweredColumn, MilestonesModel::NoneColumn});
    m_none = new PlainLabel(
        tr("No milestone yet. Take one before a session and one after it, and the chart shows what became of the risks."));
    m_none->setObjectName(QStringLiteral("noMilestones"));
    m_none->setTone(PlainLabel::Tone::Quiet);
    m_none->setFlow(PlainLabel::Flow::Wrapped);
    m_details = new PlainLabel;
    m_details->setObjectName(QStringLiteral("milestoneDetails"));
    m_details->setTone(PlainLabel::Tone::Quiet);
    m_details->setFlow(PlainLabel::Flow::Wrapped);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_compare = new QPushButton(tr("&Compare with now"));
    m_compare->setObjectName(QStringLiteral("compareWithNowButton"));
    auto *below = new QHBoxLayout;
    below->setSpacing(Space::group);
    below->addWidget(m_details, 1);
    below->addWidget(m_compare, 0, Qt::AlignTop);
    auto *upper = new QWidget;
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, Space::group, 0, 0);
    upperLayout->setSpacing(Space::related);
    upperLayout->addWidget(m_none);
    upperLayout->addWidget(m_view, 1);
    upperLayout->addLayout(below);

    m_chartHolder = new QWidget;
    m_chartHolder->setMinimumHeight(200);
    auto *chartLayout = new QVBoxLayout(m_chartHolder);
    chartLayout->setContentsMargins({});
    auto *splitter = new RememberedSplitter(Qt::Vertical, QStringLiteral("milestonesSplitter"));
    splitter->addWidget(upper);
    splitter->addWidget(m_chartHolder);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->restore({200, 300}); // the list rarely needs more
    connect(m_view, &GroupedView::rowsChosen, this, &MilestonesPage::showChosen);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const MilestoneId chosen = m_milestones.milestones()[m_view->chosenRows().first().row()].milestone.id;
        m_comparison->choose(chosen, MilestoneId());
        m_tabs->setCurrentIndex(1);
    });
    return splitter;
}

QList<QAction *> MilestonesPage::pageActions() const
{
    return {m_copy};
}

void MilestonesPage::applySearch(const QString &text)
{
    m_comparison->setSearch(text);
    if (!text.isEmpty() && m_milestones.rowCount() > 0)
        m_tabs->setCurrentWidget(m_comparison);
}

bool MilestonesPage::goToFound()
{
    return m_tabs->currentWidget() == m_comparison ? m_comparison->goToFound() : Page::goToFound();
}

void MilestonesPage::setReview(bool isOpen)
{
    OpenReview *session = isOpen ? workspace().review() : nullptr;
    m_milestones.setReview(session);
    m_comparison->setReview(session);
    m_tabs->setCurrentIndex(0);
    m_stack->setCurrentIndex(session ? 1 : 0);
    if (session) {
        session->disconnect(this); // the same review may be opened again
        connect(session, &OpenReview::milestonesChanged, this, [this] {
            proposeName();
            refresh();
            refreshChart();
        });
        connect(session, &OpenReview::riskChanged, this, &MilestonesPage::refreshChart);
        connect(session, &OpenReview::lensesChanged, this, &MilestonesPage::refreshChart);
    }
    m_name->clear();
    proposeName();
    refresh();
    refreshChart();
}

void MilestonesPage::refresh()
{
    OpenReview *session = workspace().review();
    const bool hasMilestones = m_milestones.rowCount() > 0;
    m_none->setVisible(!hasMilestones);
    m_view->setVisible(hasMilestones);
    setFirstFocus(!session ? m_empty : hasMilestones ? static_cast<QWidget *>(m_view) : m_name);
    m_tabs->setTabEnabled(1, hasMilestones);
    const bool canWrite = session && !session->isReadOnly();
    m_name->setEnabled(canWrite);
    m_take->setEnabled(canWrite && !m_name->text().trimmed().isEmpty());
    showChosen();
}

// A name that is free, with today's date as the locale has it; what a person typed stays.
void MilestonesPage::proposeName()
{
    if (m_name->text() != m_proposed && !m_name->text().isEmpty())
        return;
    QSet<QString> taken;
    for (const ListedMilestone &row : m_milestones.milestones())
        taken.insert(comparableName(row.milestone.name));
    const QString name = tr("Review of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    QString free = name;
    for (int number = 2; taken.contains(comparableName(free)); ++number)
        free = tr("%1 (%2)", "name, number").arg(name, QString::number(number));
    m_proposed = free;
    m_name->setText(free);
    m_name->selectAll(); // whoever types means another
}

void MilestonesPage::take()
{
    if (!workspace().editor() || !m_take->isEnabled())
        return;
    const QString name = m_name->text().simplified();
    if (!workspace().editor()->takeMilestone(name)) {
        m_name->selectAll();
        m_name->setFocus();
        return; // the window says why
    }
    m_proposed = m_name->text();
    proposeName();
    Q_EMIT undoOffered(tr("Took the milestone “%1”.").arg(name));
}

void MilestonesPage::showChosen()
{
    const QModelIndexList chosen = m_view->chosenRows();
    m_copy->setEnabled(!chosen.isEmpty());
    m_compare->setVisible(chosen.size() == 1);
    if (chosen.size() != 1) {
        m_details->setText(
            m_milestones.rowCount() > 0 ? tr("Milestones are read-only: they stay as they were taken.") : QString());
        return;
    }
    const Milestone &milestone = m_milestones.milestones()[chosen.first().row()].milestone;
    const QString taken = QLocale().toString(localTime(milestone.recordedAt), QLocale::LongFormat);
    m_details->setText(tr("Read-only since %1. Seal %2").arg(taken, QString::fromLatin1(milestone.seal.toHex())));
}

void MilestonesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshChart();
}

void MilestonesPage::refreshChart()
{
    if (!isVisible() || !workspace().review() || m_tabs->currentIndex() != 0)
        return;
    if (!m_chart) {
        m_chart = new RiskChart;
        m_chartHolder->layout()->addWidget(m_chart);
    }
    QList<BarsFigure::Bar> bars;
    for (const ListedMilestone &row : m_milestones.milestones()) {
        if (row.counts)
            bars.append({row.milestone.name, *row.counts, {}});
    }
    bars.append({pointWord({}), workspace().review()->assessment().total, {}});
    m_chart->setBars(bars);
}

} // namespace Plumbline
