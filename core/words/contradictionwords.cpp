// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/contradictionwords.h"

#include "core/review/tradeoff.h"
#include "core/words/placewords.h"
#include "core/words/valuewords.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContradictionWords)
};

using Kind = Contradiction::Kind;

QString answerOf(const ReviewState &state, const ReviewPlace &place)
{
    switch (state.lenses[place.lens].answers[place.question].statusOf(place.choice)) {
    case ChoiceStatus::Selected:
        return stateWord(PracticeState::Met);
    case ChoiceStatus::Unselected:
        return stateWord(PracticeState::Unmet);
    case ChoiceStatus::NotApplicable:
        return stateWord(PracticeState::NotApplicable);
    }
    Q_UNREACHABLE();
}

} // namespace

QString contradictionWords(const ReviewState &state, const Contradiction &contradiction)
{
    const ReviewPlace &at = contradiction.at, &other = contradiction.other;
    const QString title = choiceWords(state, at);
    switch (contradiction.kind) {
    case Kind::NoneWithOthers:
        return Words::tr("“%1” is ticked, and so are practices.", "None of these").arg(title);
    case Kind::LeansOnUnmet:
        return Words::tr("“%1” is met, but it leans on “%2” (%3), which is not.", "practice, practice, label of its question")
            .arg(title, choiceWords(state, other), labelWords(state, other));
    case Kind::TestedWithoutEvidence:
        return title.isEmpty()
            ? Words::tr("What is met is called tested, but no source is named and nothing is attached.")
            : Words::tr("“%1” is called tested, but no source is named and nothing is attached.").arg(title);
    case Kind::AnsweredDifferently:
        return Words::tr("“%1” is answered “%2” here, and “%3” in %4 of “%5”, which asks the same.",
            "practice, Met, Not met, label of a question, lens")
            .arg(title, answerOf(state, at), answerOf(state, other), labelWords(state, other),
                state.lenses[other.lens].version->lens().name);
    case Kind::NoteToDo:
        return title.isEmpty() ? Words::tr("The notes say that something is yet to be done.")
                               : Words::tr("A note on “%1” says that something is yet to be done.").arg(title);
    case Kind::DoneButUnmet:
        return Words::tr("“%1” is complete by the plan, but it is not met.").arg(title);
    case Kind::GivenUpButMet: {
        const TradeOff given = tradeOffsOf(state).value({at.lens, {at.question, at.choice}}).value;
        return Words::tr("“%1” is given up for %2, but it is met.", "practice, pillar")
            .arg(title, pillarName(state, PillarId(given.pillar)));
    }
    }
    Q_UNREACHABLE();
}

QString contradictionKindWord(Kind kind)
{
    switch (kind) {
    case Kind::NoneWithOthers:
        return Words::tr("None of these, and others");
    case Kind::LeansOnUnmet:
        return Words::tr("Leans on what is not met");
    case Kind::TestedWithoutEvidence:
        return Words::tr("Tested without evidence");
    case Kind::AnsweredDifferently:
        return Words::tr("Answered differently in two lenses");
    case Kind::NoteToDo:
        return Words::tr("Notes that leave something to do");
    case Kind::DoneButUnmet:
        return Words::tr("Done by the plan, but not met");
    case Kind::GivenUpButMet:
        return Words::tr("Given up, but met");
    }
    Q_UNREACHABLE();
}

} // namespace Plumbline
