// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/difference.h"

namespace Plumbline {

namespace {

void addNotes(QVector<Change> &changes, const LensReview &from, const LensReview &to)
{
    const LensId &lens = to.lensId();
    changes.append(LensNotesChange{lens, {}, from.notes, to.notes});
    for (const Pillar &pillar : to.version->lens().pillars)
        changes.append(LensNotesChange{lens, pillar.id, from.pillarNotes.value(pillar.id), to.pillarNotes.value(pillar.id)});
}

// Both are in the same version.
void addAnswers(QVector<Change> &changes, const LensReview &from, const LensReview &to)
{
    for (int question = 0; question < to.version->questionCount(); ++question)
        changes.append(
            AnswerChange{to.lensId(), to.version->question(question).id, from.answers[question], to.answers[question]});
    for (int question = 0; question < to.version->questionCount(); ++question) {
        const QList<Choice> &choices = to.version->question(question).choices;
        for (int choice = 0; choice < choices.size(); ++choice) {
            const PracticeKey key{question, choice};
            changes.append(ItemChange{
                to.lensId(), to.version->question(question).id, choices[choice].id, from.items.value(key), to.items.value(key)});
        }
    }
}

} // namespace

QVector<Change> changesBetween(const ReviewState &from, const ReviewState &to)
{
    QVector<Change> changes;
    changes.append(PropertiesChange{from.workload, to.workload});
    for (const LensReview &lens : to.lenses) {
        const int index = from.indexOf(lens.lensId());
        const LensUse after{lens.version->sha256(), lens.isApplied};
        LensReview before(lens.version);
        if (index < 0) {
            changes.append(LensUseChange{lens.lensId(), std::nullopt, after});
        } else {
            const LensReview &known = from.lenses[index];
            const bool versionMoves = known.version->sha256() != lens.version->sha256();
            // Another version asks other questions: what was said in the old one is cleared first, so that the
            // inverse brings it back after the old version is there again.
            if (versionMoves)
                addAnswers(changes, known, LensReview(known.version));
            changes.append(LensUseChange{lens.lensId(), LensUse{known.version->sha256(), known.isApplied}, after});
            if (!versionMoves) {
                before = known;
            } else {
                before.notes = known.notes;
                before.pillarNotes = known.pillarNotes;
            }
        }
        addNotes(changes, before, lens);
        addAnswers(changes, before, lens);
    }
    for (auto record = from.records.begin(); record != from.records.end(); ++record) {
        if (!to.records.contains(record.key()))
            changes.append(RecordChange{record.key(), *record, std::nullopt});
    }
    for (auto record = to.records.begin(); record != to.records.end(); ++record) {
        const auto known = from.records.constFind(record.key());
        changes.append(
            RecordChange{record.key(), known == from.records.constEnd() ? std::nullopt : std::optional(*known), *record});
    }
    changes.removeIf([](const Change &change) { return changesNothing(change); });
    return changes;
}

} // namespace Plumbline
