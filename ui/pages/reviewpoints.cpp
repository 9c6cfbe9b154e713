// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewpoints.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace Plumbline {

namespace {

QString nowWord()
{
    return QCoreApplication::translate("ReviewPoints", "Now");
}

} // namespace

QString pointName(const OpenReview &session, const MilestoneId &point)
{
    for (const Milestone &milestone : session.milestones()) {
        if (milestone.id == point)
            return milestone.name;
    }
    return nowWord();
}

std::shared_ptr<const ReviewState> stateAt(const OpenReview &session, const MilestoneId &point)
{
    if (point.isNull())
        return std::make_shared<const ReviewState>(session.state());
    for (const Milestone &milestone : session.milestones()) {
        if (milestone.id == point)
            return milestone.state;
    }
    return nullptr;
}

ReportSource sourceAt(const OpenReview &session, const MilestoneId &point, Timestamp now)
{
    ReportSource source;
    source.state = stateAt(session, point);
    source.workload = session.state().workload.name;
    source.date = localTime(now);
    for (const Milestone &milestone : session.milestones()) {
        if (milestone.id == point) {
            source.pointName = milestone.name;
            source.date = localTime(milestone.recordedAt);
            source.seal = milestone.seal;
            if (milestone.state)
                source.workload = milestone.state->workload.name;
            break;
        }
        source.earlier.append(milestone);
    }
    return source;
}

void fillWithPoints(QComboBox &box, const OpenReview &session, const MilestoneId &otherwise)
{
    const QSignalBlocker quiet(box);
    const QString kept = box.count() > 0 ? box.currentData().toString() : otherwise.toString();
    box.clear();
    for (const Milestone &milestone : session.milestones())
        box.addItem(milestone.name, milestone.id.toString());
    box.addItem(nowWord(), MilestoneId().toString());
    const int at = box.findData(kept);
    box.setCurrentIndex(at >= 0 ? at : box.findData(otherwise.toString()));
}

MilestoneId chosenPoint(const QComboBox &box)
{
    return MilestoneId::fromString(box.currentData().toString());
}

MilestoneId lastMilestone(const OpenReview &session)
{
    const QVector<Milestone> milestones = session.milestones();
    return milestones.isEmpty() ? MilestoneId() : milestones.last().id;
}

} // namespace Plumbline
