// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/verbs.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace Plumbline {

namespace {

constexpr VerbInfo verbs[] = {
    {Verb::CreateWorkload, "create-workload", UndoScope::Portfolio},
    {Verb::DuplicateWorkload, "duplicate-workload", UndoScope::Portfolio},
    {Verb::RemoveWorkload, "remove-workload", UndoScope::Portfolio},
    {Verb::EditProperties, "edit-properties", UndoScope::Workload},
    {Verb::ApplyLens, "apply-lens", UndoScope::Workload},
    {Verb::UnapplyLens, "unapply-lens", UndoScope::Workload},
    {Verb::UpgradeLens, "upgrade-lens", UndoScope::Workload},
    {Verb::Select, "select", UndoScope::Workload},
    {Verb::Unselect, "unselect", UndoScope::Workload},
    {Verb::MarkNotApplicable, "mark-not-applicable", UndoScope::Workload},
    {Verb::LiftNotApplicable, "lift-not-applicable", UndoScope::Workload},
    {Verb::EditNotes, "edit-notes", UndoScope::Workload},
    {Verb::EditItem, "edit-item", UndoScope::Workload},
    {Verb::TakeMilestone, "take-milestone", UndoScope::Workload},
    {Verb::AddLens, "add-lens", UndoScope::Portfolio},
    {Verb::RemoveLens, "remove-lens", UndoScope::Portfolio},
    {Verb::ImportWorkload, "import-workload", UndoScope::Portfolio},
    {Verb::ImportChanges, "import-changes", UndoScope::Workload},
    {Verb::LeaveOutOfScope, "leave-out-of-scope", UndoScope::Workload},
    {Verb::AcceptRisk, "accept-risk", UndoScope::Workload},
    {Verb::WithdrawAcceptance, "withdraw-acceptance", UndoScope::Workload},
    {Verb::AttachPicture, "attach-picture", UndoScope::Workload},
    {Verb::CaptionPicture, "caption-picture", UndoScope::Workload},
    {Verb::RemovePicture, "remove-picture", UndoScope::Workload},
    {Verb::RecordDecision, "record-decision", UndoScope::Workload},
    {Verb::ChangeDecision, "change-decision", UndoScope::Workload},
    {Verb::RemoveDecision, "remove-decision", UndoScope::Workload},
    {Verb::StateBasis, "state-basis", UndoScope::Workload},
    {Verb::ConfirmAnswer, "confirm-answer", UndoScope::Workload},
    {Verb::MarkPartlyMet, "mark-partly-met", UndoScope::Workload},
    {Verb::MarkMetOtherwise, "mark-met-otherwise", UndoScope::Workload},
    {Verb::FlagAnswer, "flag-answer", UndoScope::Workload},
    {Verb::SetTarget, "set-target", UndoScope::Workload},
    {Verb::RemoveTarget, "remove-target", UndoScope::Workload},
    {Verb::BringBackAnswer, "bring-back-answer", UndoScope::Workload},
    {Verb::TakeAnswers, "take-answers", UndoScope::Workload},
    {Verb::RecordTradeOff, "record-trade-off", UndoScope::Workload},
    {Verb::RemoveTradeOff, "remove-trade-off", UndoScope::Workload},
    {Verb::NoteAction, "note-action", UndoScope::Workload},
    {Verb::ChangeAction, "change-action", UndoScope::Workload},
    {Verb::RemoveAction, "remove-action", UndoScope::Workload},
    {Verb::ParkPoint, "park-point", UndoScope::Workload},
    {Verb::ChangeParkedPoint, "change-parked-point", UndoScope::Workload},
    {Verb::RemoveParkedPoint, "remove-parked-point", UndoScope::Workload},
    {Verb::BeginSitting, "begin-sitting", UndoScope::Workload},
    {Verb::ChangeSitting, "change-sitting", UndoScope::Workload},
    {Verb::EndSitting, "end-sitting", UndoScope::Workload},
    {Verb::EditPrivateNote, "edit-private-note", UndoScope::Workload},
    {Verb::MakeNotesPrivate, "make-notes-private", UndoScope::Workload},
    {Verb::PlanBatch, "plan-batch", UndoScope::Workload},
    {Verb::ChangeBatch, "change-batch", UndoScope::Workload},
    {Verb::ReleaseBatch, "release-batch", UndoScope::Workload},
    {Verb::RemoveBatch, "remove-batch", UndoScope::Workload},
    {Verb::Unknown, "unknown", UndoScope::Workload},
};

constexpr bool areInOrder()
{
    for (size_t i = 0; i < std::size(verbs); ++i) {
        if (size_t(verbs[i].verb) != i)
            return false;
    }
    return std::size(verbs) == size_t(Verb::Unknown) + 1;
}
static_assert(areInOrder());

} // namespace

const VerbInfo &infoOf(Verb verb)
{
    return verbs[size_t(verb)];
}

std::span<const VerbInfo> knownVerbs()
{
    return verbs;
}

Verb verbFromText(QStringView text)
{
    const auto found = std::find_if(
        std::begin(verbs), std::end(verbs), [text](const VerbInfo &info) { return text == QLatin1String(info.text); });
    return found == std::end(verbs) ? Verb::Unknown : found->verb;
}

} // namespace Plumbline
