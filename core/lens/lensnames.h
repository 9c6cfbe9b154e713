// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lens.h"

#include <optional>

namespace Plumbline {

// The words of the lens format for what we keep as enums.

constexpr QLatin1String lensSchemaVersion("2021-11-01");

constexpr QLatin1String nameOf(RuleRisk risk)
{
    return risk == RuleRisk::High  ? QLatin1String("HIGH_RISK")
        : risk == RuleRisk::Medium ? QLatin1String("MEDIUM_RISK")
                                   : QLatin1String("NO_RISK");
}

inline std::optional<RuleRisk> ruleRiskNamed(const QString &name)
{
    for (const RuleRisk risk : {RuleRisk::High, RuleRisk::Medium, RuleRisk::None}) {
        if (name == nameOf(risk))
            return risk;
    }
    return std::nullopt;
}

constexpr QLatin1String nameOf(ResourceType type)
{
    return type == ResourceType::HelpfulResource ? QLatin1String("HELPFUL_RESOURCE") : QLatin1String("IMPROVEMENT_PLAN");
}

} // namespace Plumbline
