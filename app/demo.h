// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Plumbline {

// Writes the sample portfolio, three workloads with a year of milestones, as a new file; one that is there is
// replaced. It is made by the import that everybody uses, from the review documents in resources/sample.
[[nodiscard]] Result<void> makeSamplePortfolio(const QString &path);

// The sample portfolio and the report of its first workload in `folder`, which is made when it is not there; gives
// the paths of both. Needs a QGuiApplication.
[[nodiscard]] Result<QStringList> makeDemo(const QString &folder);

} // namespace Plumbline
