// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the lines of the plan that are chosen.
#include "ui/pages/planpage.h"

#include "core/review/target.h"
#include "core/words/riskwords.h"
#include "ui/delegates/groupedview.h"
#include "ui/dialogs/targetdialog.h"
#include "ui/pages/planbulkedit.h"
#include "ui/pages/planfilters.h"
#include "ui/pages/planmenu.h"
#include "ui/pages/plantracker.h"

namespace Plumbline {

void PlanPage::showMenu(const QPoint &at)
{
    const QModelIndexList chosen = m_view->chosenRows();
    const PlanRow *row = chosen.size() == 1 ? m_plan.rowAt(m_filter.mapToSource(chosen.first())) : nullptr;
    const bool canWrite = workspace().review() && !workspace().review()->isReadOnly();
    auto *menu = new PlanMenu(row ? &row->line.item : nullptr, canWrite ? togetherMenu() : nullptr, this);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    connect(menu, &PlanMenu::wanted, this, &PlanPage::changeChosen);
    if (row)
        connect(menu, &PlanMenu::questionRequested, this,
            [this, ref = QuestionRef{row->line.lens, row->line.practice.question}] { Q_EMIT questionRequested(ref); });
    connect(menu, &PlanMenu::copyRequested, m_view, &GroupedView::copyAsTable);
    connect(menu, &PlanMenu::saveRequested, this,
        [this](Tracker tracker) { saveTickets(*this, workspace(), linesOf(m_view->chosenRows()), tracker); });
    connect(menu, &PlanMenu::copyForRequested, this,
        [this](Tracker tracker) { copyTickets(*this, workspace(), linesOf(m_view->chosenRows()), tracker); });
    connect(menu, &PlanMenu::editRequested, this, [this](int column) {
        const QModelIndexList rows = m_view->chosenRows();
        if (rows.isEmpty())
            return; // they went while the menu was open
        const QModelIndex cell = rows.first().siblingAtColumn(column);
        m_view->setColumnHidden(column, false); // where it has no room otherwise
        m_view->setCurrentIndex(cell);
        m_view->edit(cell);
    });
    menu->popup(at);
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
    if (!m_filters->board())
        m_view->setFocus(Qt::OtherFocusReason); // the button it came from has nothing more to do
    workspace().editor()->setItems(edits);
    m_bulk->reset();
}

QVector<LensPractice> PlanPage::chosenPractices() const
{
    QVector<LensPractice> practices;
    for (const QModelIndex &index : m_view->chosenRows()) {
        if (const PlanRow *row = m_plan.rowAt(m_filter.mapToSource(index)))
            practices += LensPractice{row->line.lens, row->line.practice};
    }
    return practices;
}

ImprovementPlan PlanPage::linesOf(const QModelIndexList &rows) const
{
    ImprovementPlan plan;
    for (const QModelIndex &index : rows) {
        if (const PlanRow *row = m_plan.rowAt(m_filter.mapToSource(index)))
            (row->isOptional ? plan.optional : plan.lines).append(row->line);
    }
    return plan;
}

// What is proposed: the last day by which one of them is due, else a quarter from now.
void PlanPage::askForTarget()
{
    const OpenReview &review = *workspace().review();
    const QVector<LensPractice> practices = chosenPractices();
    const RiskCounts reached = assess(withMet(review.state(), practices)).total;
    Target target{{}, {}, reached[Risk::High], reached[Risk::Medium], practicesText(review.state(), practices)};
    for (const auto &[lens, practice] : practices)
        target.by = std::max(target.by, review.state().lenses[lens].items.value(practice).dueDate);
    if (!target.by.isValid())
        target.by = review.today().addMonths(3);
    auto *dialog = new TargetDialog(riskMoveWords(review.assessment().total, reached), target, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&workspace(), &Workspace::reviewAboutToClose, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        workspace().editor()->setTarget(dialog->target(), dialog->setsDueDates());
        Q_EMIT undoOffered(tr("Set the target “%1”. It is under Milestones.").arg(dialog->target().name));
    });
    dialog->open();
}

} // namespace Plumbline
