// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/change.h"

#include <algorithm>

namespace Plumbline {

namespace {

tl::unexpected<Error> conflict(const QString &subject)
{
    return failure(ErrorCode::ChangeConflict, subject);
}

// Exchanges one kind of change on the state in memory; each says what it found when the old value does not stand.
struct Exchanger
{
    ReviewState &state;
    const VersionFinder &findVersion;

    Result<LensReview *> lensReview(const LensId &lens) const
    {
        const int index = state.indexOf(lens);
        if (index < 0)
            return failure(ErrorCode::UnknownLens, lens.text());
        return &state.lenses[index];
    }

    template <typename T>
    static Result<void> exchange(T &current, const T &before, const T &after, const QString &subject)
    {
        if (current != before)
            return conflict(subject);
        current = after;
        return {};
    }

    Result<void> operator()(const PresenceChange &) const { return {}; }
    Result<void> operator()(const MilestoneChange &) const { return {}; }
    Result<void> operator()(const LensInstalledChange &) const { return {}; }

    Result<void> operator()(const PropertiesChange &change) const
    {
        return exchange(state.workload, change.before, change.after, state.workload.name);
    }

    Result<void> operator()(const LensUseChange &change) const
    {
        const int index = state.indexOf(change.lens);
        std::optional<LensUse> current;
        if (index >= 0)
            current = LensUse{state.lenses[index].version->sha256(), state.lenses[index].isApplied};
        if (current != change.before)
            return conflict(change.lens.text());
        if (!change.after) {
            if (index >= 0)
                state.lenses.removeAt(index);
            return {};
        }
        const LensVersionPtr version = findVersion(change.after->sha256);
        if (!version)
            return failure(ErrorCode::UnknownLens, change.lens.text());
        if (index < 0)
            state.lenses.append(LensReview(version));
        LensReview &review = state.lenses[index < 0 ? state.lenses.size() - 1 : index];
        review.isApplied = change.after->isApplied;
        if (review.version->sha256() != version->sha256()) {
            // Another version asks other questions: the answers follow as changes of their own.
            review.version = version;
            review.answers = QVector<Answer>(version->questionCount());
            review.items.clear();
        }
        return {};
    }

    Result<void> operator()(const LensNotesChange &change) const
    {
        TAKE_RESULT(LensReview *const review, lensReview(change.lens));
        if (change.pillar.isEmpty())
            return exchange(review->notes, change.before, change.after, change.lens.text());
        auto &notes = review->pillarNotes;
        if (notes.value(change.pillar) != change.before)
            return conflict(change.pillar.text());
        if (change.after.isEmpty())
            notes.remove(change.pillar);
        else
            notes[change.pillar] = change.after;
        return {};
    }

    Result<void> operator()(const RecordChange &change) const
    {
        const auto known = state.records.constFind(change.record);
        const bool isKnown = known != state.records.constEnd();
        if (isKnown != change.before.has_value() || (isKnown && *known != *change.before))
            return conflict(change.record.toString());
        if (change.after)
            state.records[change.record] = *change.after;
        else
            state.records.remove(change.record);
        return {};
    }

    Result<void> operator()(const AnswerChange &change) const
    {
        TAKE_RESULT(LensReview *const review, lensReview(change.lens));
        const int question = review->version->indexOf(change.question);
        if (question < 0)
            return failure(ErrorCode::UnknownQuestion, change.question.text());
        return exchange(review->answers[question], change.before, change.after, review->version->question(question).title);
    }

    Result<void> operator()(const ItemChange &change) const
    {
        TAKE_RESULT(LensReview *const review, lensReview(change.lens));
        const int question = review->version->indexOf(change.question);
        if (question < 0)
            return failure(ErrorCode::UnknownQuestion, change.question.text());
        const int choice = review->version->question(question).indexOf(change.choice);
        if (choice < 0)
            return failure(ErrorCode::UnknownChoice, change.choice.text());
        const PracticeKey key{question, choice};
        if (review->items.value(key) != change.before)
            return conflict(review->version->question(question).choices[choice].title);
        if (change.after.isUntouched())
            review->items.remove(key);
        else
            review->items[key] = change.after;
        return {};
    }
};

} // namespace

bool changesNothing(const Change &change)
{
    return std::visit([](const auto &exchange) { return exchange.before == exchange.after; }, change);
}

Change inverted(const Change &change)
{
    Change inverse = change;
    std::visit([](auto &exchange) { std::swap(exchange.before, exchange.after); }, inverse);
    return inverse;
}

QVector<Change> inverted(const QVector<Change> &changes)
{
    QVector<Change> inverses;
    inverses.reserve(changes.size());
    std::transform(changes.rbegin(), changes.rend(), std::back_inserter(inverses), [](const Change &c) { return inverted(c); });
    return inverses;
}

Result<void> apply(const Change &change, ReviewState &state, const VersionFinder &findVersion)
{
    return std::visit(Exchanger{state, findVersion}, change);
}

UndoStacks undoStacks(const QVector<JournalEntry> &entries)
{
    UndoStacks stacks;
    const auto move = [&entries](QVector<int> &from, QVector<int> &to, const ChangeId &target) {
        const auto found = std::find_if(from.rbegin(), from.rend(), [&](int i) { return entries[i].id == target; });
        if (found == from.rend())
            return; // older than the entries read
        to.append(*found);
        from.erase(std::next(found).base());
    };
    for (int i = 0; i < entries.size(); ++i) {
        if (!entries[i].isUnderstood)
            continue;
        switch (entries[i].kind) {
        case JournalEntry::Kind::Do:
            stacks.undo.append(i);
            stacks.redo.clear();
            break;
        case JournalEntry::Kind::Undo:
            move(stacks.undo, stacks.redo, entries[i].target);
            break;
        case JournalEntry::Kind::Redo:
            move(stacks.redo, stacks.undo, entries[i].target);
            break;
        }
    }
    return stacks;
}

} // namespace Plumbline
