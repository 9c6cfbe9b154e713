// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/lensupgrade.h"

#include "core/lens/lensmapping.h"

#include <algorithm>

namespace Plumbline {

namespace {

// By choice of the one version, its index in the other; -1 where it is retired.
QVector<int> choiceIndexes(const QuestionMapping &question, qsizetype count)
{
    QVector<int> indexes(count, -1);
    for (const PartMapping &choice : question.choices) {
        if (choice.isKept())
            indexes[choice.from] = choice.to;
    }
    return indexes;
}

ChoiceSet moved(ChoiceSet set, const QVector<int> &indexes)
{
    ChoiceSet result = 0;
    for (int choice = 0; choice < indexes.size(); ++choice) {
        if ((set & choiceBit(choice)) && indexes[choice] >= 0)
            result |= choiceBit(indexes[choice]);
    }
    return result;
}

Answer moved(Answer answer, const QVector<int> &indexes)
{
    answer.selected = moved(answer.selected, indexes);
    answer.notApplicable = moved(answer.notApplicable, indexes);
    const QMap<int, ChoiceNote> notes = std::exchange(answer.choiceNotes, {});
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        if (indexes.value(note.key(), -1) >= 0)
            answer.choiceNotes.insert(indexes[note.key()], *note);
    }
    return answer;
}

} // namespace

LensReview carriedOver(const LensReview &review, const LensVersionPtr &version)
{
    LensReview carried(version);
    carried.isApplied = review.isApplied;
    carried.notes = review.notes;
    for (const Pillar &pillar : version->lens().pillars) {
        if (const QString notes = review.pillarNotes.value(pillar.id); !notes.isEmpty())
            carried.pillarNotes.insert(pillar.id, notes);
    }
    for (const QuestionMapping &question : mapLens(*review.version, *version).questions) {
        if (!question.isKept())
            continue;
        const int from = question.from, to = question.to;
        const QVector<int> indexes = choiceIndexes(question, review.version->question(from).choices.size());
        carried.answers[to] = moved(review.answers[from], indexes);
        for (int choice = 0; choice < indexes.size(); ++choice) {
            if (indexes[choice] >= 0 && review.items.contains({from, choice}))
                carried.items.insert({to, indexes[choice]}, review.items.value({from, choice}));
        }
    }
    return carried;
}

const LensReview *movedLens(const ReviewState &from, const ReviewState &to)
{
    const auto moved = std::find_if(to.lenses.begin(), to.lenses.end(), [&from](const LensReview &lens) {
        const int known = from.indexOf(lens.lensId());
        return known >= 0 && from.lenses[known].version->sha256() != lens.version->sha256();
    });
    return moved == to.lenses.end() ? nullptr : &*moved;
}

} // namespace Plumbline
