// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Plumbline {

// Makes the sample portfolio and its report in `folder`, which is made when it is not there, and gives the paths of
// the files it made. Existing files of the same names are replaced. Needs a QGuiApplication.
[[nodiscard]] Result<QStringList> makeDemo(const QString &folder);

} // namespace Plumbline
