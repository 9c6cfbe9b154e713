// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with several lines of the plan as one: an action that closes them, a change batch that they go live in.
#include "ui/pages/planpage.h"

#include "core/review/minute.h"
#include "core/words/planwords.h"
#include "core/words/riskwords.h"
#include "ui/delegates/groupedview.h"
#include "ui/dialogs/batchdialog.h"
#include "ui/dialogs/minutedialog.h"
#include "ui/dialogs/releasedialog.h"

#include <QMenu>

namespace Plumbline {

namespace {

QAction *addNamed(QMenu *menu, const QString &objectName, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    return action;
}

// Names of batches are texts of people: an ampersand in them is one.
QString menuText(const QString &name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

QMenu *PlanPage::togetherMenu()
{
    auto *menu = new QMenu(tr("To&gether"), this);
    menu->setObjectName(QStringLiteral("togetherMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        connect(addNamed(menu, QStringLiteral("oneActionAction"), tr("One &action for them…")), &QAction::triggered, this,
            &PlanPage::askForAction);
        menu->addSeparator();
        connect(addNamed(menu, QStringLiteral("newBatchAction"), tr("New change &batch…")), &QAction::triggered, this, [this] {
            askForBatch({{}, {{}, {}, {}, practicesText(workspace().review()->state(), chosenPractices()), {}}});
        });
        if (!workspace().review())
            return;
        for (const auto &[id, batch] : batchesInTurn(workspace().review()->state())) {
            if (batch.isOpen())
                connect(menu->addAction(tr("Into “%1”").arg(menuText(batch.name))), &QAction::triggered, this,
                    [this, id = id] { putInBatch(id); });
        }
        connect(addNamed(menu, QStringLiteral("leaveBatchAction"), tr("&Out of the change batch")), &QAction::triggered, this,
            [this] { workspace().editor()->leaveBatch(chosenPractices()); });
    });
    return menu;
}

QMenu *PlanPage::batchesMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("batchesMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (!workspace().review())
            return;
        const bool canWrite = !workspace().review()->isReadOnly();
        for (const Recorded<ChangeBatch> &batch : batchesInTurn(workspace().review()->state())) {
            QMenu *own = menu->addMenu(menuText(m_plan.batchHeading(batch.value)));
            own->setEnabled(canWrite);
            if (batch.value.isOpen())
                connect(addNamed(own, QStringLiteral("releaseBatchAction"), tr("It is &live…")), &QAction::triggered, this,
                    [this, id = batch.id] { askForRelease(id); });
            connect(addNamed(own, QStringLiteral("changeBatchAction"), tr("&Change…")), &QAction::triggered, this,
                [this, batch] { askForBatch(batch); });
            connect(addNamed(own, QStringLiteral("removeBatchAction"), tr("&Remove")), &QAction::triggered, this,
                [this, batch] { workspace().editor()->setRecord(Verb::RemoveBatch, batch.value.name, batch.id, std::nullopt); });
        }
    });
    return menu;
}

// Its owner and day are those that all of the practices have.
void PlanPage::askForAction()
{
    workspace().flushTyping();
    const ReviewState &state = workspace().review()->state();
    const QVector<LensPractice> practices = chosenPractices();
    if (practices.isEmpty())
        return;
    Action action;
    action.practices = practicesText(state, practices);
    const auto itemOf = [&state](const LensPractice &at) { return state.lenses[at.lens].items.value(at.practice); };
    action.owner = itemOf(practices.first()).owner;
    action.due = itemOf(practices.first()).dueDate;
    for (const LensPractice &at : practices) {
        if (itemOf(at).owner != action.owner)
            action.owner.clear();
        if (itemOf(at).dueDate != action.due)
            action.due = {};
    }
    const QString subject = tr("Closes %n practices", nullptr, int(practices.size()));
    auto *dialog = new MinuteDialog(subject, action, MinuteDialog::Purpose::Changing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&workspace(), &Workspace::reviewAboutToClose, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, subject] {
        workspace().editor()->setMinute(subject, {}, dialog->minute());
        Q_EMIT undoOffered(tr("Noted the action. Once it is done, its practices are complete in the plan."));
    });
    dialog->open();
}

void PlanPage::askForBatch(const Recorded<ChangeBatch> &batch)
{
    workspace().flushTyping();
    const OpenReview &review = *workspace().review();
    const QVector<LensPractice> practices = practicesIn(batch.value.practices, review.state());
    const QString effect = riskMoveWords(review.assessment().total, assess(withMet(review.state(), practices)).total);
    auto *dialog = new BatchDialog(
        tr("%n practices. %1", "what a batch has, how risks move", int(practices.size())).arg(effect), batch.value, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&workspace(), &Workspace::reviewAboutToClose, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = batch.id] {
        workspace().editor()->setBatch({id, dialog->batch()});
    });
    dialog->open();
}

void PlanPage::putInBatch(const RecordId &id)
{
    const ReviewState &state = workspace().review()->state();
    std::optional<ChangeBatch> batch = valueOf<ChangeBatch>(state.records.value(id));
    if (!batch)
        return;
    QVector<LensPractice> practices = practicesIn(batch->practices, state);
    for (const LensPractice &practice : chosenPractices()) {
        if (!practices.contains(practice))
            practices += practice;
    }
    batch->practices = practicesText(state, practices);
    workspace().editor()->setBatch({id, *batch});
}

void PlanPage::askForRelease(const RecordId &id)
{
    workspace().flushTyping();
    const OpenReview &review = *workspace().review();
    const std::optional<ChangeBatch> batch = valueOf<ChangeBatch>(review.state().records.value(id));
    if (!batch)
        return;
    const QVector<LensPractice> practices = practicesIn(batch->practices, review.state());
    auto *dialog = new ReleaseDialog(
        tr("%1: its %n practices are complete in the plan.", "change batch", int(practices.size())).arg(batch->name),
        review.freeMilestoneName(batch->name), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&workspace(), &Workspace::reviewAboutToClose, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        workspace().editor()->releaseBatch(id, dialog->ticks());
        if (const QString name = dialog->milestone(); !name.isEmpty())
            workspace().editor()->takeMilestone(name);
    });
    dialog->open();
}

} // namespace Plumbline
