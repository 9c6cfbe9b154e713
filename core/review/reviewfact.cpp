// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewfact.h"

#include "core/review/lensupgrade.h"

namespace Plumbline {

namespace {

using Kind = FactPlace::Kind;

constexpr auto toConfirmField = "isToConfirm";
constexpr auto markedField = "isMarked";

// A question or choice within the version of a review; -1 where it is not asked there.
struct Spot
{
    int question = -1;
    int choice = -1;
};

Spot spotOf(const LensVersion &version, const FactPlace &place)
{
    Spot spot{version.indexOf(place.question)};
    if (spot.question >= 0)
        spot.choice = version.question(spot.question).indexOf(place.choice);
    return spot;
}

bool hasPlace(const LensReview &review, const FactPlace &place)
{
    switch (place.kind) {
    case Kind::PillarNotes:
        return review.version->indexOf(place.pillar) >= 0;
    case Kind::Applicability:
    case Kind::AnswerNotes:
    case Kind::Flag:
        return spotOf(*review.version, place).question >= 0;
    case Kind::Choice:
    case Kind::ChoiceNotes:
    case Kind::Missing:
    case Kind::Plan:
        return spotOf(*review.version, place).choice >= 0;
    case Kind::Basis: {
        const Spot spot = spotOf(*review.version, place);
        return place.choice.isEmpty() ? spot.question >= 0 : spot.choice >= 0;
    }
    default:
        return true;
    }
}

// Tags are places of their own.
template <typename Field>
constexpr bool isOnePlace = !std::is_same_v<std::remove_const_t<Field>, QMap<QString, QString>>;

template <typename Value>
FactValue fieldOf(const Value &value, const QString &wanted)
{
    FactValue found;
    const auto visit = [&]<typename Field>(const char *name, const Field &field) {
        if constexpr (isOnePlace<Field>) {
            if (wanted == QLatin1String(name))
                found = field;
        }
    };
    Value::fields(visit, value);
    return found;
}

template <typename Value>
void setField(Value &value, const QString &wanted, const FactValue &after)
{
    const auto visit = [&]<typename Field>(const char *name, Field &field) {
        if constexpr (isOnePlace<Field>) {
            if (wanted == QLatin1String(name))
                field = std::get<Field>(after);
        }
    };
    Value::fields(visit, value);
}

// Of an untouched answer and plan where the place is not asked.
FactValue valueAt(const LensReview *review, const FactPlace &place)
{
    const Spot spot = review ? spotOf(*review->version, place) : Spot();
    const Answer answer = spot.question < 0 ? Answer() : review->answers[spot.question];
    const ChoiceNote note = spot.choice < 0 ? ChoiceNote() : answer.choiceNotes.value(spot.choice);
    switch (place.kind) {
    case Kind::LensNotes:
        return review ? review->notes : QString();
    case Kind::PillarNotes:
        return review ? review->pillarNotes.value(place.pillar) : QString();
    case Kind::Applicability:
        return Applicability{answer.isApplicable, answer.reason};
    case Kind::AnswerNotes:
        return answer.notes;
    case Kind::Choice:
        return ChoiceMark{spot.choice < 0 ? ChoiceStatus::Unselected : answer.statusOf(spot.choice), note.reason};
    case Kind::ChoiceNotes:
        return note.notes;
    case Kind::Missing:
        return note.missing;
    case Kind::Basis:
        return place.choice.isEmpty() ? answer.basis : note.basis;
    case Kind::Flag:
        return place.field == QLatin1String(toConfirmField) ? answer.isToConfirm : answer.isMarked;
    case Kind::Plan:
        return fieldOf(spot.choice < 0 ? ImprovementItem() : review->items.value({spot.question, spot.choice}), place.field);
    case Kind::Lens:
        return review ? FactValue(UsedLens{review->version, review->isApplied}) : FactValue();
    default:
        return {};
    }
}

void setMark(Answer &answer, const QList<Choice> &choices, int choice, const ChoiceMark &mark)
{
    if (mark.status == ChoiceStatus::NotApplicable) {
        answer = withNotApplicable(answer, choices, choice, true, mark.reason);
        return;
    }
    answer = withNotApplicable(answer, choices, choice, false, Reason::None);
    answer = withSelection(answer, choices, choice, mark.status == ChoiceStatus::Selected);
    answer = withReason(answer, choice, mark.reason);
}

void setInLens(LensReview &review, const FactPlace &place, const FactValue &value)
{
    const Spot spot = spotOf(*review.version, place);
    switch (place.kind) {
    case Kind::LensNotes:
        review.notes = std::get<QString>(value);
        break;
    case Kind::PillarNotes:
        if (std::get<QString>(value).isEmpty())
            review.pillarNotes.remove(place.pillar);
        else
            review.pillarNotes[place.pillar] = std::get<QString>(value);
        break;
    case Kind::Applicability:
        review.answers[spot.question].isApplicable = std::get<Applicability>(value).isApplicable;
        review.answers[spot.question].reason = std::get<Applicability>(value).reason;
        break;
    case Kind::AnswerNotes:
        review.answers[spot.question].notes = std::get<QString>(value);
        break;
    case Kind::Choice:
        setMark(review.answers[spot.question], review.version->question(spot.question).choices, spot.choice,
            std::get<ChoiceMark>(value));
        break;
    case Kind::ChoiceNotes: {
        Answer &answer = review.answers[spot.question];
        answer = withChoiceNotes(answer, spot.choice, std::get<QString>(value));
        break;
    }
    case Kind::Missing: {
        Answer &answer = review.answers[spot.question];
        answer = withMissing(answer, review.version->question(spot.question).choices, spot.choice, std::get<QString>(value));
        break;
    }
    case Kind::Basis: {
        Answer &answer = review.answers[spot.question];
        if (place.choice.isEmpty())
            answer.basis = std::get<Basis>(value);
        else
            answer = withChoiceBasis(answer, spot.choice, std::get<Basis>(value));
        break;
    }
    case Kind::Flag:
        (place.field == QLatin1String(toConfirmField) ? review.answers[spot.question].isToConfirm
                                                      : review.answers[spot.question].isMarked)
            = std::get<bool>(value);
        break;
    case Kind::Plan: {
        ImprovementItem item = review.items.value({spot.question, spot.choice});
        setField(item, place.field, value);
        if (item.isUntouched())
            review.items.remove({spot.question, spot.choice});
        else
            review.items[{spot.question, spot.choice}] = item;
        break;
    }
    default:
        break;
    }
}

void useLens(ReviewState &state, const UsedLens &used)
{
    int index = state.indexOf(used.version->id());
    if (index < 0) {
        index = int(state.lenses.size());
        state.lenses.append(LensReview(used.version));
    } else if (state.lenses[index].version->sha256() != used.version->sha256()) {
        state.lenses[index] = carriedOver(state.lenses[index], used.version);
    }
    state.lenses[index].isApplied = used.isApplied;
}

// Every place that a review of a version has; those of the plan only where one of two has an item.
void addPlaces(QVector<FactPlace> &places, const LensReview *from, const LensReview &to)
{
    const LensVersion &version = *to.version;
    const LensId &lens = version.id();
    const ImprovementItem untouched;
    places.append({.kind = Kind::Lens, .lens = lens});
    places.append({.kind = Kind::LensNotes, .lens = lens});
    for (const Pillar &pillar : version.lens().pillars)
        places.append({.kind = Kind::PillarNotes, .lens = lens, .pillar = pillar.id});
    for (int question = 0; question < version.questionCount(); ++question) {
        const Question &asked = version.question(question);
        const auto inQuestion = [&](Kind kind, const ChoiceId &choice = {}, const QString &field = {}) {
            places.append({.kind = kind, .field = field, .lens = lens, .question = asked.id, .choice = choice});
        };
        inQuestion(Kind::Applicability);
        for (int choice = 0; choice < asked.choices.size(); ++choice) {
            const ChoiceId &id = asked.choices[choice].id;
            inQuestion(Kind::Choice, id);
            inQuestion(Kind::ChoiceNotes, id);
            inQuestion(Kind::Missing, id);
            inQuestion(Kind::Basis, id);
            const Spot known = from ? spotOf(*from->version, {.kind = Kind::Plan, .question = asked.id, .choice = id}) : Spot();
            if (to.items.contains({question, choice})
                || (known.choice >= 0 && from->items.contains({known.question, known.choice})))
                ImprovementItem::fields(
                    [&](const char *name, const auto &) { inQuestion(Kind::Plan, id, QLatin1String(name)); }, untouched);
        }
        inQuestion(Kind::AnswerNotes);
        inQuestion(Kind::Basis);
        for (const char *flag : {toConfirmField, markedField})
            inQuestion(Kind::Flag, {}, QLatin1String(flag));
    }
}

} // namespace

FactValue valueAt(const ReviewState &state, const FactPlace &place)
{
    switch (place.kind) {
    case Kind::Property:
        return fieldOf(state.workload, place.field);
    case Kind::Tag:
        return state.workload.tags.contains(place.field) ? FactValue(state.workload.tags.value(place.field)) : FactValue();
    case Kind::Record:
        return state.records.contains(place.record) ? FactValue(state.records.value(place.record)) : FactValue();
    default: {
        const int lens = state.indexOf(place.lens);
        return valueAt(lens < 0 ? nullptr : &state.lenses[lens], place);
    }
    }
}

bool hasPlace(const ReviewState &state, const FactPlace &place)
{
    const int lens = state.indexOf(place.lens);
    return place.lens.isEmpty() || place.kind == Kind::Lens || (lens >= 0 && hasPlace(state.lenses[lens], place));
}

void setValue(ReviewState &state, const FactPlace &place, const FactValue &value)
{
    if (!hasPlace(state, place))
        return;
    switch (place.kind) {
    case Kind::Property:
        setField(state.workload, place.field, value);
        break;
    case Kind::Tag:
        state.workload.tags[place.field] = std::get<QString>(value);
        break;
    case Kind::Record:
        state.records[place.record] = std::get<Record>(value);
        break;
    case Kind::Lens:
        useLens(state, std::get<UsedLens>(value));
        break;
    default:
        setInLens(state.lenses[state.indexOf(place.lens)], place, value);
    }
}

QVector<FactPlace> placesBetween(const ReviewState &from, const ReviewState &to)
{
    QVector<FactPlace> places;
    WorkloadProperties::fields(
        [&]<typename Field>(const char *name, const Field &) {
            if constexpr (isOnePlace<Field>)
                places.append({.kind = Kind::Property, .field = QLatin1String(name)});
        },
        to.workload);
    for (auto tag = to.workload.tags.begin(); tag != to.workload.tags.end(); ++tag)
        places.append({.kind = Kind::Tag, .field = tag.key()});
    for (const LensReview &lens : to.lenses) {
        const int known = from.indexOf(lens.lensId());
        addPlaces(places, known < 0 ? nullptr : &from.lenses[known], lens);
    }
    for (auto record = to.records.begin(); record != to.records.end(); ++record)
        places.append({.kind = Kind::Record, .record = record.key()});
    places.removeIf([&](const FactPlace &place) { return valueAt(from, place) == valueAt(to, place); });
    return places;
}

} // namespace Plumbline
