// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/valuewords.h"
#include "ui/dialogs/basisdialog.h"
#include "ui/dialogs/tradeoffdialog.h"
#include "ui/pages/review/attachmentstrip.h"
#include "ui/pages/review/questionpane.h"

#include <QAction>
#include <QMenu>

// The menu of a choice, and what it asks.
namespace Plumbline {

void QuestionPane::showChoiceMenu(int choice, const QPoint &globalPosition)
{
    if (!m_session || m_session->isReadOnly())
        return;
    const bool isMarked = review().answers[ref().question].statusOf(choice) == ChoiceStatus::NotApplicable;
    const bool canBeMarked = m_choices.index(choice).data(ChoiceListModel::CanBeNotApplicableRole).toBool();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("choiceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *mark = menu->addAction(
        isMarked ? tr("Change the reason…") : tr("Not applicable…"), this, [this, choice] { askWhyNotApplicable(choice); });
    mark->setEnabled(canBeMarked && m_choices.isAnswerable());
    if (isMarked)
        menu->addAction(tr("Applicable again"), this,
            [this, choice] { m_editor->setChoiceNotApplicable(ref().lens, ref().question, choice, false); });
    const auto addForPractice = [&](const QString &text, void (QuestionPane::*ask)(int)) {
        menu->addAction(text, this, [this, ask, choice] { (this->*ask)(choice); })
            ->setEnabled(canBeMarked && m_choices.isAnswerable());
    };
    addForPractice(tr("Met in another way…"), &QuestionPane::askHowMetOtherwise);
    addForPractice(tr("Partly met…"), &QuestionPane::askWhatIsMissing);
    addTradeOffActions(*menu, choice);
    menu->addSeparator();
    menu->addAction(tr("How it is known…"), this, [this, choice] { askForBasis(choice); });
    menu->addAction(tr("Note…"), this, [this, choice] { askForNote(choice); });
    menu->addSeparator();
    menu->addAction(tr("Attach a file…"), this, [this, choice] { m_attachments->attachFiles(choice); });
    menu->addAction(tr("Attach a link…"), this, [this, choice] { m_attachments->attachLink(choice); });
    menu->popup(globalPosition);
}

// What is met is not given up; a trade-off that is there can be changed all the same.
void QuestionPane::addTradeOffActions(QMenu &menu, int choice)
{
    const LensPractice at{ref().lens, {ref().question, choice}};
    const Recorded<TradeOff> known = tradeOffsOf(m_session->state()).value(at);
    const bool canBeGivenUp = question().choices[choice].isPractice() && !pillarsBeside(m_session->state(), at).isEmpty()
        && review().answers[ref().question].statusOf(choice) == ChoiceStatus::Unselected;
    QAction *ask = menu.addAction(known.id.isNull() ? tr("Given up for another pillar…") : tr("Change the trade-off…"), this,
        [this, choice] { askForTradeOff(choice); });
    ask->setEnabled(canBeGivenUp || !known.id.isNull());
    if (known.id.isNull())
        return;
    menu.addAction(tr("Remove the trade-off"), this, [this, id = known.id, title = question().choices[choice].title] {
        if (m_editor)
            m_editor->setRecord(Verb::RemoveTradeOff, title, id, std::nullopt);
    });
}

void QuestionPane::askWhyNotApplicable(int choice)
{
    const ChoiceNote note = review().answers[ref().question].choiceNotes.value(choice);
    const bool isMarked = review().answers[ref().question].statusOf(choice) == ChoiceStatus::NotApplicable;
    if (isMarked && note.reason == Reason::MetOtherwise)
        return askHowMetOtherwise(choice);
    auto *dialog
        = new ReasonDialog({tr("Not applicable"), question().choices[choice].title, isMarked ? note.reason : Reason::OutOfScope,
                               tr("Note"), note.notes, tr("Mark as not applicable")},
            this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, choice, at = ref()] {
        if (m_editor)
            m_editor->setChoiceNotApplicable(at.lens, at.question, choice, true, dialog->reason(), dialog->notes());
    });
    dialog->open();
}

void QuestionPane::askForNote(int choice)
{
    askInWords({tr("Note"), question().choices[choice].title, std::nullopt, tr("Note"),
                   review().answers[ref().question].choiceNotes.value(choice).notes, tr("Keep note")},
        [choice](ReviewEditor &editor, QuestionRef at, const QString &words) {
            editor.typeChoiceNotes(at.lens, at.question, choice, words);
            editor.flush();
        });
}

void QuestionPane::askWhatIsMissing(int choice)
{
    askInWords({tr("Partly met"), question().choices[choice].title, std::nullopt, tr("What is missing"),
                   review().answers[ref().question].choiceNotes.value(choice).missing, tr("Mark as partly met")},
        [choice](ReviewEditor &editor, QuestionRef at, const QString &words) {
            editor.setMissing(at.lens, at.question, choice, words);
        });
}

void QuestionPane::askHowMetOtherwise(int choice)
{
    askInWords({tr("Met in another way"), question().choices[choice].title, std::nullopt, tr("How its aim is reached"),
                   review().answers[ref().question].choiceNotes.value(choice).notes, tr("Mark as met in another way")},
        [choice](ReviewEditor &editor, QuestionRef at, const QString &words) {
            editor.setChoiceNotApplicable(at.lens, at.question, choice, true, Reason::MetOtherwise, words);
        });
}

void QuestionPane::askForTradeOff(int choice)
{
    const ReviewState &state = m_session->state();
    const LensPractice at{ref().lens, {ref().question, choice}};
    const QString title = question().choices[choice].title;
    auto [id, tradeOff] = tradeOffsOf(state).value(at);
    if (id.isNull()) {
        const QString &decides = state.workload.decisionOwner;
        tradeOff = {review().lensId().text(), question().id.text(), question().choices[choice].id.text(), {}, {},
            decides.isEmpty() ? state.workload.reviewOwner : decides, {}};
    }
    auto *dialog = new TradeOffDialog(title.simplified(), pillarsBeside(state, at), tradeOff, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, title, id = id] {
        if (m_editor)
            m_editor->setRecord(Verb::RecordTradeOff, title, id, recordOf(dialog->tradeOff()));
    });
    dialog->open();
}

void QuestionPane::askInWords(
    const ReasonDialog::Request &request, std::function<void(ReviewEditor &, QuestionRef, const QString &)> then)
{
    auto *dialog = new ReasonDialog(request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, at = ref(), then = std::move(then)] {
        if (m_editor)
            then(*m_editor, at, dialog->notes());
    });
    dialog->open();
}

void QuestionPane::askForBasis(int choice)
{
    Basis basis = review().answers[ref().question].choiceNotes.value(choice).basis;
    if (basis.isEmpty())
        basis = {Proof::Said, m_editor->speaker(), m_session->today(), {}};
    auto *dialog = new BasisDialog(question().choices[choice].title, basis, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, choice, at = ref()] {
        if (m_editor)
            m_editor->setBasis(at.lens, at.question, choice, dialog->basis());
    });
    dialog->open();
}

} // namespace Plumbline
