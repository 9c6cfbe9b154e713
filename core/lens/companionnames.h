// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/companion.h"

namespace Plumbline {

// The words of the companion format for what we keep as enums.

constexpr QLatin1String companionFormat("plumbline-companion/1");

inline QLatin1String nameOf(Level level)
{
    switch (level) {
    case Level::Unstated:
        return {};
    case Level::High:
        return QLatin1String("HIGH");
    case Level::Medium:
        return QLatin1String("MEDIUM");
    case Level::Low:
        return QLatin1String("LOW");
    }
    Q_UNREACHABLE();
}

inline QLatin1String nameOf(Effort effort)
{
    switch (effort) {
    case Effort::Unstated:
        return {};
    case Effort::Low:
        return QLatin1String("LOW");
    case Effort::Medium:
        return QLatin1String("MEDIUM");
    case Effort::High:
        return QLatin1String("HIGH");
    }
    Q_UNREACHABLE();
}

} // namespace Plumbline
