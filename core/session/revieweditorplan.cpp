// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the improvement plan.
#include "core/session/revieweditor.h"

#include "core/review/planeffects.h"

namespace Plumbline {

ItemChange ReviewEditor::itemChange(int lens, PracticeKey practice, const ImprovementItem &item) const
{
    const Question &question = questionAt(lens, practice.question);
    return {review(lens).lensId(), question.id, question.choices[practice.choice].id, review(lens).items.value(practice), item};
}

void ReviewEditor::setItem(int lens, PracticeKey practice, const ImprovementItem &item)
{
    setItems({{lens, practice, item}});
}

void ReviewEditor::setItems(const QVector<ItemEdit> &edits)
{
    flush();
    if (edits.isEmpty())
        return;
    QVector<Change> changes;
    for (const ItemEdit &edit : edits)
        changes.append(itemChange(edit.lens, edit.practice, edit.item));
    QVector<LensPractice> practices;
    for (const ItemEdit &edit : edits)
        practices.append({edit.lens, edit.practice});
    report(m_session.apply(Verb::EditItem, subjectOf(practices), changes));
}

void ReviewEditor::typeItem(int lens, PracticeKey practice, const ImprovementItem &item)
{
    const Field field{lens, practice.question, practice.choice, -1, true};
    leaveFieldsBut(field);
    hold(field, questionAt(lens, practice.question).choices[practice.choice].title, {itemChange(lens, practice, item)},
        Verb::EditItem);
}

void ReviewEditor::setMet(const QVector<LensPractice> &practices)
{
    flush();
    report(m_session.apply(
        Verb::Select, subjectOf(practices), metAnswers(m_session.state(), practices, m_speaker, m_session.today())));
}

void ReviewEditor::setBatch(const Recorded<ChangeBatch> &batch)
{
    flush();
    report(m_session.apply(batch.id.isNull() ? Verb::PlanBatch : Verb::ChangeBatch, batch.value.name,
        batchChanges(m_session.state(), batch, m_session.newRecordId())));
}

void ReviewEditor::leaveBatch(const QVector<LensPractice> &practices)
{
    flush();
    report(m_session.apply(Verb::ChangeBatch, subjectOf(practices), withoutBatchChanges(m_session.state(), practices)));
}

void ReviewEditor::releaseBatch(const RecordId &id, bool ticks)
{
    flush();
    const ReviewState &state = m_session.state();
    const std::optional<ChangeBatch> batch = valueOf<ChangeBatch>(state.records.value(id));
    if (!batch)
        return;
    const QVector<LensPractice> practices = practicesIn(batch->practices, state);
    QVector<Change> changes = releaseChanges(state, {id, *batch}, m_session.today());
    if (ticks)
        changes += metAnswers(state, practices, m_speaker, m_session.today());
    report(m_session.apply(Verb::ReleaseBatch, batch->name, changes));
}

void ReviewEditor::setTarget(const Target &target, bool setsDueDates)
{
    flush();
    QVector<Change> changes{m_session.newRecord(recordOf(target))};
    for (const auto &[lens, practice] : practicesIn(target.practices, m_session.state())) {
        ImprovementItem item = review(lens).items.value(practice);
        if (!setsDueDates || item.dueDate.isValid())
            continue;
        item.dueDate = target.by;
        changes.append(itemChange(lens, practice, item));
    }
    report(m_session.apply(Verb::SetTarget, target.name, changes));
}

} // namespace Plumbline
