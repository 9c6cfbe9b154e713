// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pointbox.h"

#include "core/review/statetext.h"
#include "core/words/valuewords.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace Plumbline {

void fillWithPoints(QComboBox &box, const OpenReview &session, const MilestoneId &otherwise)
{
    const QSignalBlocker quiet(box);
    const QString kept = box.count() > 0 ? box.currentData().toString() : otherwise.toString();
    box.clear();
    for (const Milestone &milestone : session.milestones())
        box.addItem(milestone.name, milestone.id.toString());
    box.addItem(pointWord({}), MilestoneId().toString());
    const int at = box.findData(kept);
    box.setCurrentIndex(at >= 0 ? at : box.findData(otherwise.toString()));
}

MilestoneId chosenMilestone(const QComboBox &box)
{
    return MilestoneId::fromString(box.currentData().toString());
}

ReviewPoint chosenPoint(const QComboBox &box, const OpenReview &session)
{
    return pointAt(session, chosenMilestone(box));
}

MilestoneId milestoneBefore(const OpenReview &session)
{
    const QVector<Milestone> milestones = session.milestones();
    if (milestones.isEmpty())
        return {};
    const auto last = pointAt(session, milestones.last().id).state;
    const bool saysNothing = milestones.size() > 1 && last && *last == sealedState(session.state());
    return milestones[milestones.size() - (saysNothing ? 2 : 1)].id;
}

} // namespace Plumbline
