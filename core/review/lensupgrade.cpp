// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/lensupgrade.h"

namespace Plumbline {

namespace {

// The index of each choice in the other question, -1 where it has none of that id.
QVector<int> choiceIndexes(const Question &from, const Question &to)
{
    QVector<int> indexes;
    for (const Choice &choice : from.choices)
        indexes.append(to.indexOf(choice.id));
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
    for (int from = 0; from < review.version->questionCount(); ++from) {
        const Question &question = review.version->question(from);
        const int to = version->indexOf(question.id);
        if (to < 0)
            continue;
        const QVector<int> indexes = choiceIndexes(question, version->question(to));
        carried.answers[to] = moved(review.answers[from], indexes);
        for (int choice = 0; choice < indexes.size(); ++choice) {
            if (indexes[choice] >= 0 && review.items.contains({from, choice}))
                carried.items.insert({to, indexes[choice]}, review.items.value({from, choice}));
        }
    }
    return carried;
}

} // namespace Plumbline
