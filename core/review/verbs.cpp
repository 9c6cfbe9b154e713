// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Plumbline {

namespace {

constexpr VerbInfo verbs[] = {
    {Verb::CreateWorkload, "create-workload", UndoScope::Portfolio, QT_TRANSLATE_NOOP("Changes", "Created the workload “%1”")},
    {Verb::DuplicateWorkload, "duplicate-workload", UndoScope::Portfolio,
        QT_TRANSLATE_NOOP("Changes", "Duplicated a workload as “%1”")},
    {Verb::RemoveWorkload, "remove-workload", UndoScope::Portfolio, QT_TRANSLATE_NOOP("Changes", "Removed the workload “%1”")},
    {Verb::EditProperties, "edit-properties", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Edited the properties of “%1”")},
    {Verb::ApplyLens, "apply-lens", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Applied the lens “%1”")},
    {Verb::UnapplyLens, "unapply-lens", UndoScope::Workload,
        QT_TRANSLATE_NOOP("Changes", "Removed the lens “%1” from the workload")},
    {Verb::UpgradeLens, "upgrade-lens", UndoScope::Workload,
        QT_TRANSLATE_NOOP("Changes", "Brought the lens “%1” to another version")},
    {Verb::Select, "select", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Ticked “%1”")},
    {Verb::Unselect, "unselect", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Cleared the tick of “%1”")},
    {Verb::MarkNotApplicable, "mark-not-applicable", UndoScope::Workload,
        QT_TRANSLATE_NOOP("Changes", "Marked “%1” as not applicable")},
    {Verb::LiftNotApplicable, "lift-not-applicable", UndoScope::Workload,
        QT_TRANSLATE_NOOP("Changes", "Marked “%1” as applicable again")},
    {Verb::EditNotes, "edit-notes", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Wrote notes on “%1”")},
    {Verb::EditItem, "edit-item", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Planned “%1”")},
    {Verb::TakeMilestone, "take-milestone", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Took the milestone “%1”")},
    {Verb::AddLens, "add-lens", UndoScope::Portfolio, QT_TRANSLATE_NOOP("Changes", "Added the lens “%1”")},
    {Verb::RemoveLens, "remove-lens", UndoScope::Portfolio, QT_TRANSLATE_NOOP("Changes", "Removed the lens “%1”")},
    {Verb::ImportWorkload, "import-workload", UndoScope::Portfolio, QT_TRANSLATE_NOOP("Changes", "Imported the workload “%1”")},
    {Verb::ImportChanges, "import-changes", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Imported changes into “%1”")},
    {Verb::LeaveOutOfScope, "leave-out-of-scope", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Left “%1” out of scope")},
    {Verb::AcceptRisk, "accept-risk", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Accepted the risk of “%1”")},
    {Verb::WithdrawAcceptance, "withdraw-acceptance", UndoScope::Workload,
        QT_TRANSLATE_NOOP("Changes", "Withdrew the acceptance of the risk of “%1”")},
    {Verb::AttachPicture, "attach-picture", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Attached the picture “%1”")},
    {Verb::CaptionPicture, "caption-picture", UndoScope::Workload,
        QT_TRANSLATE_NOOP("Changes", "Changed the caption of the picture “%1”")},
    {Verb::RemovePicture, "remove-picture", UndoScope::Workload, QT_TRANSLATE_NOOP("Changes", "Removed the picture “%1”")},
    {Verb::Unknown, "unknown", UndoScope::Workload,
        QT_TRANSLATE_NOOP("Changes", "Something that this version does not know: “%1”")},
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
