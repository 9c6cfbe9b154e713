// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace Plumbline {

// What can fail for reasons outside the program. Our own mistakes are assertions instead.
template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, const QString &subject = {}, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, subject, detail, {}});
}

} // namespace Plumbline
