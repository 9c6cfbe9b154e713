// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planpage.h"

#include "core/words/planwords.h"
#include "core/words/valuewords.h"
#include "ui/delegates/groupedview.h"
#include "ui/delegates/plandelegate.h"
#include "ui/pages/emptyview.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/planbulkedit.h"
#include "ui/pages/plandetails.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rememberedsplitter.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QStackedLayout>
#include <QStackedWidget>

namespace Plumbline {

PlanPage::PlanPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_filter(m_plan)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyView)
{
    setObjectName(QStringLiteral("planPage"));
    buildActions();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    connect(&m_refreshTimer, &QTimer::timeout, this, &PlanPage::refresh);
    connect(&m_plan, &PlanModel::planChanged, &m_refreshTimer, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyView::wanted, this,
        [this] { Q_EMIT placeRequested(this->workspace().review() ? Place::Review : Place::Portfolio); });
    connect(&workspace, &Workspace::reviewOpened, this, [this] { setReview(true); });
    connect(&workspace, &Workspace::reviewAboutToClose, this, [this] { setReview(false); });
    connect(&workspace, &Workspace::reviewClosed, this, &PlanPage::refresh);
    setReview(workspace.review() != nullptr);
}

QWidget *PlanPage::buildContent()
{
    auto *content = new QWidget;
    auto *title = new PlainLabel(tr("Improvement plan"), TextSize::Title);
    m_summary = new PlainLabel;
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setTone(PlainLabel::Tone::Quiet);
    m_view = new GroupedView;
    m_view->setObjectName(QStringLiteral("planView"));
    m_view->setAccessibleName(tr("Improvement plan"));
    auto *delegate = new PlanDelegate([this] { return m_plan.owners(); }, m_view);
    m_view->setItemDelegate(delegate);
    connect(delegate, &PlanDelegate::refused, this, &PlanPage::noticeRequested);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_view->setModel(&m_filter);
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // plan order
    m_view->setColumnSamples(
        {QStringLiteral("xxxx Question x"), {}, QStringLiteral("Risk acknowledged x"), QStringLiteral("Somebody Longname"),
            QStringLiteral("23 Nov 2026, overdue xxxx"), QStringLiteral("Medium effort x"), QStringLiteral("Note x"), {}},
        PlanModel::PracticeColumn, {PlanModel::NoteColumn, PlanModel::EffortColumn, PlanModel::OwnerColumn});
    m_nothingFound = new PlainLabel(tr("No practice of the plan fits this filter."));
    m_nothingFound->setObjectName(QStringLiteral("planNothingFound"));
    m_nothingFound->setTone(PlainLabel::Tone::Quiet);

    m_panel = new QStackedWidget;
    m_details = new PlanDetails;
    m_bulk = new PlanBulkEdit;
    auto *hint = new PlainLabel(tr("Select a practice to see how to improve it."));
    hint->setTone(PlainLabel::Tone::Quiet);
    hint->setAlignment(Qt::AlignCenter);
    for (QWidget *part : std::initializer_list<QWidget *>{hint, m_details, m_bulk})
        m_panel->addWidget(part);

    auto *splitter = new RememberedSplitter(Qt::Vertical, QStringLiteral("planSplitter"));
    splitter->addWidget(m_view);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->restore({300, 200});
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::page, Space::group, Space::page, Space::group);
    layout->setSpacing(Space::related);
    auto *head = new QHBoxLayout;
    head->addStrut(PageHead::height);
    head->setSpacing(Space::group);
    head->addWidget(title, 0, Qt::AlignBaseline);
    head->addWidget(m_summary, 0, Qt::AlignBaseline);
    head->addStretch();
    layout->addLayout(head);
    layout->addLayout(buildFilters());
    layout->addWidget(m_nothingFound);
    layout->addWidget(splitter, 1);

    connect(m_view, &GroupedView::rowsChosen, this, &PlanPage::showChosen);
    connect(m_view, &GroupedView::clearRequested, this, &PlanPage::clearCell);
    connect(m_bulk, &PlanBulkEdit::wanted, this, &PlanPage::changeChosen);
    return content;
}

QLayout *PlanPage::buildFilters()
{
    m_show = new QComboBox;
    m_show->setObjectName(QStringLiteral("planShow"));
    m_show->setAccessibleName(tr("Which practices to show"));
    m_show->addItems({tr("All practices"), riskWord(Risk::High), statusWord(ImprovementStatus::NotStarted), // as PlanFilter::Show
        statusWord(ImprovementStatus::InProgress), tr("Overdue")});
    m_hideOptional = new QCheckBox(tr("Hide o&ptional practices"));
    m_hideOptional->setObjectName(QStringLiteral("planHideOptional"));
    m_hideOptional->setToolTip(plainToolTip(tr("Practices whose published level of risk is low, and on which no risk depends.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::related);
    row->addWidget(m_show);
    row->addSpacing(Space::related);
    row->addWidget(m_hideOptional);
    row->addStretch();
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int show) {
        m_filter.setShow(PlanFilter::Show(show));
        refresh();
    });
    connect(m_hideOptional, &QCheckBox::toggled, this, [this](bool hidden) {
        m_filter.setOptionalHidden(hidden);
        refresh();
    });
    return row;
}

void PlanPage::buildActions()
{
    m_copy = new QAction(tr("Copy selected practices as a table"), this);
    m_copy->setObjectName(QStringLiteral("copyPlanAction"));
    connect(m_copy, &QAction::triggered, this, [this] { m_view->copyAsTable(); });
}

QList<QAction *> PlanPage::pageActions() const
{
    return {m_copy};
}

void PlanPage::applySearch(const QString &text)
{
    m_filter.setSearch(text);
    refresh();
}

bool PlanPage::goToFound()
{
    return m_view->goToFirstRow();
}

void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_plan.today() != QDate::currentDate())
        m_plan.setToday(QDate::currentDate());
}

void PlanPage::setReview(bool isOpen)
{
    OpenReview *session = isOpen ? workspace().review() : nullptr;
    ReviewEditor *editor = isOpen ? workspace().editor() : nullptr;
    m_details->setReview(session, editor);
    m_plan.setReview(session, editor);
    refresh();
    // There is a current line to begin with, so the details below are never empty where there is a plan.
    m_view->setCurrentIndex(m_filter.index(0, 0, m_filter.index(0, 0)));
}

void PlanPage::refresh()
{
    m_refreshTimer.stop();
    const bool hasPlan = m_plan.rowCount() > 0;
    m_stack->setCurrentIndex(hasPlan ? 1 : 0);
    setFirstFocus(hasPlan ? static_cast<QWidget *>(m_view) : m_empty);
    if (!workspace().review())
        m_empty->say(tr("No workload is open"), tr("The improvement plan lists what is unmet where a workload is at risk."),
            tr("Open a workload"));
    else if (!hasPlan)
        m_empty->say(tr("Nothing to improve yet"),
            tr("Unmet practices of questions at high or medium risk come here as questions are answered."),
            tr("Go to the review"));
    m_summary->setText(planCountsWords(m_plan.counts()));
    const bool nothingFound = hasPlan && m_filter.lineCount() == 0;
    m_nothingFound->setVisible(nothingFound);
    m_bulk->setOwners(m_plan.owners());
    showChosen();
}

void PlanPage::showChosen()
{
    const QModelIndexList chosen = m_view->chosenRows();
    m_copy->setEnabled(!chosen.isEmpty());
    if (chosen.size() == 1) {
        if (const PlanRow *row = m_plan.rowAt(m_filter.mapToSource(chosen.first())); row && !m_details->shows(row->key()))
            m_details->clear(); // what was typed there is in the plan before another line is shown
        if (const PlanRow *row = m_plan.rowAt(m_filter.mapToSource(chosen.first())))
            m_details->show(*row);
        m_panel->setCurrentWidget(m_details);
    } else if (chosen.size() > 1) {
        if (m_panel->currentWidget() != m_bulk)
            m_bulk->reset();
        m_bulk->setCount(int(chosen.size()));
        m_bulk->setEnabled(workspace().review() && !workspace().review()->isReadOnly());
        m_panel->setCurrentWidget(m_bulk);
    } else {
        m_details->clear();
        m_panel->setCurrentIndex(0);
    }
}

void PlanPage::clearCell(const QModelIndex &index)
{
    switch (index.column()) {
    case PlanModel::OwnerColumn:
        m_filter.setData(index, QString());
        break;
    case PlanModel::DueColumn:
        m_filter.setData(index, QDate());
        break;
    case PlanModel::EffortColumn:
        m_filter.setData(index, int(Effort::Unstated));
        break;
    default:
        break;
    }
}

void PlanPage::changeChosen(const BulkEdit &edit)
{
    workspace().flushTyping();
    QVector<ReviewEditor::ItemEdit> edits;
    for (const QModelIndex &index : m_view->chosenRows()) {
        if (const PlanRow *row = m_plan.rowAt(m_filter.mapToSource(index)))
            edits.append({row->line.lens, row->line.practice, edit.appliedTo(row->line.item)});
    }
    m_view->setFocus(Qt::OtherFocusReason); // the button it came from has nothing more to do
    workspace().editor()->setItems(edits);
    m_bulk->reset();
}

} // namespace Plumbline
