// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the review beside answering, and the keys for it.
#include "ui/pages/reviewpage.h"

#include "core/review/heldsitting.h"
#include "core/review/minute.h"
#include "ui/dialogs/minutesdialog.h"
#include "ui/pages/openrecap.h"
#include "ui/pages/opensessionplan.h"
#include "ui/pages/review/mappane.h"
#include "ui/pages/review/minutelist.h"
#include "ui/pages/review/privatenotebox.h"
#include "ui/pages/review/questionpane.h"
#include "ui/pages/review/sittingbar.h"
#include "ui/support/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>

namespace Plumbline {

QAction *ReviewPage::addVerb(
    const QString &text, const QList<QKeySequence> &keys, const QString &name, std::function<void(ReviewPage *)> verb)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // letters and page keys belong to text fields first
    action->setToolTip(
        plainToolTip(tr("%1 (%2)", "what a button does, its key").arg(text, keys.first().toString(QKeySequence::NativeText))));
    connect(action, &QAction::triggered, this, [this, verb = std::move(verb)] {
        if (!QApplication::activePopupWidget()) // keys are the open menu's then, and its entries are of this question
            verb(this);
    });
    addAction(action);
    m_actions += action;
    return action;
}

QList<QAction *> ReviewPage::pageActions() const
{
    return m_actions + m_map->pillarActions();
}

void ReviewPage::buildActions()
{
    const auto key = [](QKeyCombination combination) { return QKeySequence(combination); };
    addVerb(tr("Previous question"), {key(Qt::CTRL | Qt::Key_Up), key(Qt::Key_PageUp)}, QStringLiteral("previousQuestionAction"),
        &ReviewPage::previousQuestion);
    addVerb(tr("Next question"), {key(Qt::CTRL | Qt::Key_Down), key(Qt::Key_PageDown)}, QStringLiteral("nextQuestionAction"),
        &ReviewPage::nextQuestion);
    m_nextUnanswered
        = addVerb(tr("Next unanswered"), {key(Qt::CTRL | Qt::Key_Return), key(Qt::CTRL | Qt::Key_Enter), key(Qt::Key_N)},
            QStringLiteral("nextUnansweredAction"), &ReviewPage::nextUnanswered);
    addVerb(tr("Previous pillar"), {key(Qt::CTRL | Qt::Key_PageUp)}, QStringLiteral("previousPillarAction"),
        &ReviewPage::previousPillar);
    addVerb(tr("Next pillar"), {key(Qt::CTRL | Qt::Key_PageDown)}, QStringLiteral("nextPillarAction"), &ReviewPage::nextPillar);
    addVerb(tr("Show or hide the map"), {key(Qt::CTRL | Qt::Key_M)}, QStringLiteral("toggleMapAction"),
        [](ReviewPage *page) { page->m_footer->clickPane(Pane::Map); });
    addVerb(tr("Show or hide the guidance"), {key(Qt::CTRL | Qt::Key_G)}, QStringLiteral("toggleGuidanceAction"),
        [](ReviewPage *page) { page->m_footer->clickPane(Pane::Guidance); });
    addVerb(tr("Who speaks"), {key(Qt::Key_S)}, QStringLiteral("speakerAction"),
        [](ReviewPage *page) { page->m_footer->askWhoSpeaks(); });
    addVerb(tr("Write a private note"), {key(Qt::Key_P)}, QStringLiteral("privateNoteAction"),
        [](ReviewPage *page) { page->m_question->privateNote().write(); });
    auto *plan = new QAction(tr("Plan the session…"), this);
    plan->setObjectName(QStringLiteral("planSessionAction"));
    connect(plan, &QAction::triggered, this, [this] { openSessionPlan(workspace(), this); });
    m_actions += plan;
    buildSittingActions();
    for (int digit = 1; digit <= 10; ++digit) { // 0 is the tenth
        auto *shortcut = new QShortcut(QKeySequence(Qt::Key_0 + digit % 10), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, m_question, [this, digit] {
            if (!QApplication::activePopupWidget())
                m_question->toggleChoice(digit);
        });
    }
}

// What is done in the room, by key. The words of a button are shorter.
void ReviewPage::buildSittingActions()
{
    const auto plain = [this](const QString &text, const QString &name, void (*verb)(ReviewPage *)) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, verb] { verb(this); });
        m_actions += action;
        return action;
    };
    m_beginSitting
        = plain(tr("Begin a sitting…"), QStringLiteral("beginSittingAction"), [](ReviewPage *page) { page->m_sitting->begin(); });
    QAction *decide = addVerb(tr("Record a decision…"), {QKeySequence(Qt::Key_D)}, QStringLiteral("minuteDecisionAction"),
        [](ReviewPage *page) { page->m_question->minutes().addDecision(); });
    QAction *act = addVerb(tr("Record an action…"), {QKeySequence(Qt::Key_A)}, QStringLiteral("minuteActionAction"),
        [](ReviewPage *page) { page->m_question->minutes().addAction(); });
    QAction *park = addVerb(tr("Leave a point for later…"), {QKeySequence(Qt::Key_L)}, QStringLiteral("parkPointAction"),
        [](ReviewPage *page) { page->m_question->minutes().addParkedPoint(); });
    decide->setIconText(tr("Decision"));
    act->setIconText(tr("Action"));
    park->setIconText(tr("For later"));
    m_endSitting
        = plain(tr("End the sitting"), QStringLiteral("endSittingAction"), [](ReviewPage *page) { page->m_sitting->end(); });
    m_recap = plain(tr("Recap…"), QStringLiteral("recapAction"), [](ReviewPage *page) { page->showRecap({}); });
    m_minutes = plain(tr("Minutes…"), QStringLiteral("minutesAction"), [](ReviewPage *page) { page->showMinutes(); });
    m_sittingActions = {decide, act, park, m_endSitting};
}

void ReviewPage::noteRecords()
{
    const OpenReview *review = workspace().review();
    const bool isHeld = review && sittingNow(review->state());
    const bool canWrite = review && !review->isReadOnly() && current().isValid();
    for (QAction *action : std::as_const(m_sittingActions))
        action->setEnabled(canWrite);
    m_beginSitting->setEnabled(canWrite && !isHeld);
    m_endSitting->setEnabled(canWrite && isHeld);
    m_recap->setEnabled(review && !recordsOf<HeldSitting>(review->state()).isEmpty());
    m_minutes->setEnabled(review && !minutesOf(review->state()).isEmpty());
}

void ReviewPage::showRecap(const RecordId &sitting)
{
    openRecap(workspace(), this, sitting, [this](const ReviewPlace &place) { showPlace(place); });
}

void ReviewPage::showMinutes()
{
    workspace().flushTyping();
    auto *dialog = new MinutesDialog(*workspace().review(), *workspace().editor(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MinutesDialog::placeRequested, this, &ReviewPage::showPlace);
    dialog->open();
}

} // namespace Plumbline
