// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace Plumbline {

// What can fail for reasons outside the program. Our own mistakes are assertions instead. A Result that nobody looks at
// is a warning of the compiler.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other)
        : tl::expected<T, Error>(std::move(other))
    {
    }
};

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, const QString &subject = {}, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, subject, detail, {}});
}

} // namespace Plumbline

#define PLUMBLINE_JOINED(a, b) a##b
#define PLUMBLINE_NAMED(name, line) PLUMBLINE_JOINED(name, line)

// Goes on where the expression succeeded; else the function gives its error to whoever called.
#define CHECK_RESULT(...)                                                                                                        \
    do {                                                                                                                         \
        if (auto &&checked = (__VA_ARGS__); !checked)                                                                            \
            return tl::unexpected(std::forward<decltype(checked)>(checked).error());                                             \
    } while (false)

// Also gives the value a name: TAKE_RESULT(const QByteArray bytes, readWholeFile(path, limit)).
#define TAKE_RESULT(declaration, ...) TAKE_RESULT_AS(PLUMBLINE_NAMED(taken, __LINE__), declaration, __VA_ARGS__)
#define TAKE_RESULT_AS(result, declaration, ...)                                                                                 \
    auto result = (__VA_ARGS__);                                                                                                 \
    if (!result)                                                                                                                 \
        return tl::unexpected(std::move(result).error());                                                                        \
    declaration = *std::move(result)
