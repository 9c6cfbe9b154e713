// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

namespace Plumbline {

// Bringing workloads of the open portfolio from one version of a lens to another.
struct LensUpgrades
{
    QVector<WorkloadId> workloads;
    QByteArray from; // sha256
    LensVersionPtr to;
};

// The workloads that apply a version of a lens, but for one.
QVector<WorkloadId> othersThatApply(const Portfolio &portfolio, const QByteArray &sha256, const WorkloadId &but);

// One workload after the other, each as a step of its own that begins with a milestone. One that is in another version by
// then is left as it is. `then` says how many were brought there, and comes while `context` lives; what fails is told by
// Workspace::failed().
void carryOut(Workspace &workspace, const LensUpgrades &upgrades, QObject *context, const std::function<void(int)> &then);

} // namespace Plumbline
