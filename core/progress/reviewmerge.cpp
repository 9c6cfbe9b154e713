// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/reviewmerge.h"

#include <algorithm>

namespace Plumbline {

namespace {

using Kind = MergedFact::Kind;

const Answer *answerAt(const ReviewState &state, const FactPlace &place)
{
    const int lens = state.indexOf(place.lens);
    const int question = lens < 0 ? -1 : state.lenses[lens].version->indexOf(place.question);
    return question < 0 ? nullptr : &state.lenses[lens].answers[question];
}

// A choice that is not ticked says something as soon as its question is answered, and so does a question that is applicable.
bool saysSomething(const ReviewState &state, const FactPlace &place)
{
    if (place.kind == FactPlace::Kind::Choice || place.kind == FactPlace::Kind::Applicability) {
        const Answer *answer = answerAt(state, place);
        return answer && (answer->selected || answer->notApplicable || !answer->isApplicable);
    }
    return valueAt(state, place) != valueAt(ReviewState(), place);
}

Kind kindOf(const ReviewState *base, const ReviewState &ours, const ReviewFact &theirs)
{
    if (!base)
        return saysSomething(ours, theirs.place) ? Kind::Conflict : Kind::News;
    const FactValue before = valueAt(*base, theirs.place), known = valueAt(ours, theirs.place);
    if (known == before)
        return Kind::News;
    if (theirs.value == before)
        return Kind::OursIsNewer;
    // Of two who stood for the same answer, the later one does.
    const auto *ourBasis = std::get_if<Basis>(&known), *theirBasis = std::get_if<Basis>(&theirs.value);
    if (ourBasis && theirBasis && ourBasis->on != theirBasis->on)
        return ourBasis->on < theirBasis->on ? Kind::News : Kind::OursIsNewer;
    return Kind::Conflict;
}

// Who answered and when, without a word on how it is known: nothing to be asked about.
bool isDayAlone(const FactValue &ours, const FactValue &theirs)
{
    const auto *ourBasis = std::get_if<Basis>(&ours), *theirBasis = std::get_if<Basis>(&theirs);
    return ourBasis && theirBasis && ourBasis->proof == Proof::Unstated && theirBasis->proof == Proof::Unstated;
}

bool isOfChoices(const MergedFact &fact, const FactPlace &question)
{
    return fact.theirs.place.kind == FactPlace::Kind::Choice && fact.theirs.place.lens == question.lens
        && fact.theirs.place.question == question.question;
}

// None-of-these and another choice can each be news and still exclude each other: then somebody has to decide.
void findExclusions(QVector<MergedFact> &facts, const ReviewState &ours)
{
    for (const MergedFact &fact : QVector<MergedFact>(facts)) {
        const auto *mark = std::get_if<ChoiceMark>(&fact.theirs.value);
        if (!mark || mark->status != ChoiceStatus::Selected || fact.kind != Kind::News)
            continue;
        ReviewState before = ours;
        if (fact.needs >= 0)
            setValue(before, facts[fact.needs].theirs.place, facts[fact.needs].theirs.value);
        for (const MergedFact &other : std::as_const(facts)) {
            if (isOfChoices(other, fact.theirs.place) && other.kind == Kind::News && !(other.theirs.place == fact.theirs.place))
                setValue(before, other.theirs.place, other.theirs.value);
        }
        ReviewState after = before;
        setValue(after, fact.theirs.place, fact.theirs.value);
        const Answer *was = answerAt(before, fact.theirs.place), *is = answerAt(after, fact.theirs.place);
        if (!was || !is || (was->selected & ~is->selected) == 0)
            continue;
        for (MergedFact &other : facts) {
            if (isOfChoices(other, fact.theirs.place))
                other.kind = Kind::Conflict;
        }
    }
}

} // namespace

QVector<MergedFact> merge(const ReviewState *base, const ReviewState &ours, const ReviewPatch &theirs, MergePolicy policy)
{
    QVector<MergedFact> facts;
    QHash<LensId, int> lenses;
    for (const ReviewFact &fact : theirs.facts) {
        const FactValue known = valueAt(ours, fact.place);
        if (known == fact.value)
            continue;
        const Kind kind = kindOf(base, ours, fact);
        if (kind != Kind::News && isDayAlone(known, fact.value))
            continue;
        if (fact.place.kind == FactPlace::Kind::Lens)
            lenses.insert(fact.place.lens, int(facts.size()));
        const int needs = hasPlace(ours, fact.place) ? -1 : lenses.value(fact.place.lens, -1);
        facts.append({fact, known, kind, {}, needs});
    }
    findExclusions(facts, ours);
    for (MergedFact &fact : facts) {
        if (fact.kind != Kind::Conflict)
            fact.isTaken = fact.kind == Kind::News;
    }
    return decided(std::move(facts), policy);
}

bool isOpenTo(const MergedFact &fact, const QVector<MergedFact> &facts)
{
    return fact.needs < 0 || facts[fact.needs].isTaken.value_or(true);
}

int undecidedCount(const QVector<MergedFact> &facts)
{
    return int(std::count_if(
        facts.begin(), facts.end(), [&](const MergedFact &fact) { return !fact.isTaken && isOpenTo(fact, facts); }));
}

QVector<MergedFact> decided(QVector<MergedFact> facts, MergePolicy policy)
{
    for (MergedFact &fact : facts) {
        if (policy != MergePolicy::Ask && !fact.isTaken)
            fact.isTaken = policy == MergePolicy::TakeTheirs;
    }
    return facts;
}

ReviewState merged(const ReviewState &ours, const QVector<MergedFact> &facts)
{
    ReviewState state = ours;
    for (const MergedFact &fact : facts) {
        if (fact.isTaken.value_or(false) && isOpenTo(fact, facts))
            setValue(state, fact.theirs.place, fact.theirs.value);
    }
    return state;
}

} // namespace Plumbline
