// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

namespace Plumbline {

Result<QStringList> makeDemo(const QString &)
{
    return failure(ErrorCode::FileNotFound, QStringLiteral(":/sample"));
}

} // namespace Plumbline
