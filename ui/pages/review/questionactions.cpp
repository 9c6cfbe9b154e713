// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/questionactions.h"

#include "ui/dialogs/reasondialog.h"

#include <QCoreApplication>
#include <QMenu>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionActions)
};

void askOutOfScope(QWidget *parent, ReviewEditor &editor, const QVector<ReviewPlace> &questions)
{
    const int count = int(questions.size());
    auto *dialog = new ReasonDialog({Words::tr("Leave out of scope"), Words::tr("%n question(s)", nullptr, count), std::nullopt,
                                        Words::tr("Why they are left out"), {}, Words::tr("Leave out of scope")},
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &editor,
        [dialog, &editor, questions] { editor.setOutOfScope(questions, true, dialog->notes()); });
    dialog->open();
}

} // namespace

void addQuestionActions(QMenu &menu, const OpenReview &session, ReviewEditor &editor, const QVector<ReviewPlace> &questions)
{
    // Those of the questions to which it can be done.
    const auto those = [&](bool (*can)(const Answer &)) {
        QVector<ReviewPlace> found = questions;
        found.removeIf(
            [&](const ReviewPlace &place) { return !can(session.state().lenses[place.lens].answers[place.question]); });
        return found;
    };
    const auto add = [&](const char *name, const QString &text, const QVector<ReviewPlace> &chosen, auto act) {
        if (chosen.isEmpty())
            return;
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        QObject::connect(action, &QAction::triggered, &editor, [chosen, act] { act(chosen); });
    };
    const auto applicable = those([](const Answer &answer) { return answer.isApplicable; });
    const auto leftOut = those([](const Answer &answer) { return !answer.isApplicable; });
    const auto answered = those([](const Answer &answer) { return answer.isAnswered(); });
    const auto unmarked = those([](const Answer &answer) { return !answer.isMarked; });
    const auto marked = those([](const Answer &answer) { return answer.isMarked; });
    const auto countOf = [](const QVector<ReviewPlace> &chosen) { return int(chosen.size()); };
    add("leaveOutAction", Words::tr("Leave %n question(s) out of scope…", nullptr, countOf(applicable)), applicable,
        [&editor, parent = menu.parentWidget()](const auto &chosen) { askOutOfScope(parent, editor, chosen); });
    add("bringBackAction", Words::tr("Bring %n question(s) back into scope", nullptr, countOf(leftOut)), leftOut,
        [&editor](const auto &chosen) { editor.setOutOfScope(chosen, false); });
    add("confirmAllAction", Words::tr("Confirm %n answer(s)", nullptr, countOf(answered)), answered,
        [&editor](const auto &chosen) { editor.confirm(chosen); });
    add("markAllAction", Words::tr("Mark %n question(s) for a second look", nullptr, countOf(unmarked)), unmarked,
        [&editor](const auto &chosen) { editor.setMarked(chosen, true); });
    add("unmarkAllAction", Words::tr("Take the mark off %n question(s)", nullptr, countOf(marked)), marked,
        [&editor](const auto &chosen) { editor.setMarked(chosen, false); });
}

} // namespace Plumbline
