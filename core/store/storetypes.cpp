// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storetypes.h"

#include "core/store/storejson.h"

#include <numeric>

namespace Plumbline {

int LensInfo::questionCount() const
{
    return std::accumulate(
        pillars.begin(), pillars.end(), 0, [](int count, const PillarInfo &pillar) { return count + pillar.questions; });
}

LensInfo describe(const LensVersion &version, Timestamp addedAt)
{
    LensInfo info;
    info.id = version.id();
    info.version = version.version();
    info.sha256 = version.sha256();
    info.name = version.lens().name;
    info.description = version.lens().description;
    for (const Pillar &pillar : version.lens().pillars)
        info.pillars.append({pillar.id, pillar.name, int(pillar.questions.size())});
    info.addedAt = addedAt;
    return info;
}

PackedProperties::PackedProperties(const WorkloadProperties &properties)
    : m_name(properties.name)
    , m_others(jsonOf(properties))
{
}

PackedProperties::PackedProperties(const QString &name, const QString &others)
    : m_name(name)
    , m_others(others)
{
}

WorkloadProperties PackedProperties::unpacked() const
{
    WorkloadProperties properties = fromJson(m_others, &propertiesFrom);
    properties.name = m_name;
    return properties;
}

QVector<Change> recordingsOf(QVector<Milestone> &milestones, Timestamp now)
{
    QVector<Change> changes;
    for (Milestone &milestone : milestones) {
        milestone.id = MilestoneId::make(now);
        if (milestone.isListed)
            changes.append(MilestoneChange{milestone.id, false, true});
    }
    return changes;
}

QVector<LensVersionPtr> versionsOf(const ReviewState &state)
{
    QVector<LensVersionPtr> versions;
    for (const LensReview &review : state.lenses)
        versions.append(review.version);
    return versions;
}

} // namespace Plumbline
