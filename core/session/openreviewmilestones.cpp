// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/statetext.h"
#include "core/session/openreview.h"

#include <algorithm>

namespace Plumbline {

bool meansNow(const QString &name)
{
    return comparableName(name) == QLatin1String("now");
}

ReviewPoint OpenReview::now() const
{
    return pointNow(m_review.state, m_clock());
}

QVector<Milestone> OpenReview::milestones() const
{
    QVector<Milestone> listed;
    std::copy_if(m_review.milestones.begin(), m_review.milestones.end(), std::back_inserter(listed),
        [](const Milestone &milestone) { return milestone.isListed; });
    return listed;
}

bool OpenReview::isMilestoneNamed(const QString &name) const
{
    return std::any_of(m_review.milestones.begin(), m_review.milestones.end(), [&name](const Milestone &milestone) {
        return milestone.isListed && comparableName(milestone.name) == comparableName(name);
    });
}

QString OpenReview::freeMilestoneName(const QString &wanted) const
{
    const auto cut = [&wanted](const QString &end) {
        QString name = wanted.simplified().left(WorkloadLimits::nameMax - end.size());
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1); // half a character
        return name.trimmed() + end;
    };
    QString free = cut({});
    for (int number = 2; isMilestoneNamed(free); ++number)
        free = cut(QStringLiteral(" (%1)").arg(number));
    return free;
}

Milestone OpenReview::milestoneOfNow(const QString &name) const
{
    Milestone milestone;
    milestone.recordedAt = m_clock();
    milestone.name = name;
    milestone.journalNumber = m_review.journal.isEmpty() ? 0 : m_review.journal.last().number;
    milestone.text = textToSeal(m_review.state);
    milestone.previousSeal = m_review.milestones.isEmpty() ? QByteArray() : m_review.milestones.last().seal;
    milestone.seal = milestone.computedSeal();
    milestone.state = std::make_shared<const ReviewState>(sealedState(m_review.state));
    return milestone;
}

Result<MilestoneId> OpenReview::takeMilestone(const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return failure(ErrorCode::NameMissing);
    if (wanted.size() > WorkloadLimits::nameMax)
        return failure(ErrorCode::NameTooLong, wanted, QString::number(WorkloadLimits::nameMax));
    if (meansNow(wanted))
        return failure(ErrorCode::NameReserved, wanted);
    if (isMilestoneNamed(wanted))
        return failure(ErrorCode::NameTaken, wanted);
    QVector<Milestone> taken{milestoneOfNow(wanted)};
    const QVector<Change> changes = recordingsOf(taken, taken.first().recordedAt);
    CHECK_RESULT(record(newEntry(Verb::TakeMilestone, wanted, changes), {}, taken));
    return taken.first().id;
}

QVector<Milestone> OpenReview::newMilestones(const QVector<Milestone> &document) const
{
    QVector<Milestone> unknown;
    std::copy_if(document.begin(), document.end(), std::back_inserter(unknown), [this](const Milestone &milestone) {
        return std::none_of(m_review.milestones.begin(), m_review.milestones.end(),
            [&milestone](const Milestone &known) { return known.seal == milestone.seal; });
    });
    return unknown;
}

const Milestone *OpenReview::newestCommon(const QVector<Milestone> &document) const
{
    for (auto theirs = document.rbegin(); theirs != document.rend(); ++theirs) {
        for (const Milestone &known : m_review.milestones) {
            if (known.seal == theirs->seal)
                return known.state ? &known : nullptr;
        }
    }
    return nullptr;
}

// Assessed when another one becomes the last, and not with each change.
void OpenReview::countLastMilestone()
{
    const auto last = std::find_if(m_review.milestones.rbegin(), m_review.milestones.rend(),
        [](const Milestone &milestone) { return milestone.isListed && milestone.state; });
    const MilestoneId id = last == m_review.milestones.rend() ? MilestoneId() : last->id;
    if (std::exchange(m_lastMilestone, id) != id)
        m_atMilestone = countsOfLast(m_review.milestones);
}

// A step with which milestones come into being.
Result<void> OpenReview::record(const JournalEntry &entry, const QVector<LensVersionPtr> &lenses,
    const QVector<Milestone> &milestones, const QVector<QByteArray> &contents)
{
    const qsizetype before = m_review.milestones.size();
    for (Milestone milestone : milestones) {
        milestone.isListed = false; // the change lists it
        m_review.milestones.append(milestone);
    }
    const Result<void> done = perform(entry, lenses, milestones, contents);
    if (!done)
        m_review.milestones.resize(before);
    return done;
}

} // namespace Plumbline
