// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

namespace Plumbline {

// The framework's sixth pillar, which came later; reviews in five pillars leave it out of scope.
inline const QString sustainabilityPillar = QStringLiteral("sustainability");
// The lens that comes with the program and that most reviews are of.
inline const QString frameworkLens = QStringLiteral("well-architected-framework");

// What a person says to begin a review.
struct NewWorkload
{
    QString name;
    QVector<QByteArray> lenses; // sha256 of versions installed, in the order they are to be applied
    bool isWithoutSustainability = false;
    QString why; // noted on every question left out
};

// The review as it begins. The versions are those of the lenses, in their order.
ReviewState startOf(const NewWorkload &wanted, const QVector<LensVersionPtr> &versions);

// Reads the lenses and creates the workload. `then` comes while `context` lives; the portfolio is open.
using Created = std::function<void(const Result<WorkloadId> &)>;
void createWorkload(Workspace &workspace, const NewWorkload &wanted, QObject *context, Created then);
// As "Name (2)", with its answers; milestones and history stay with the original.
void duplicateWorkload(Workspace &workspace, const WorkloadId &id, QObject *context, Created then);

} // namespace Plumbline
