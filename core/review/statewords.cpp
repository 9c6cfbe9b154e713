// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/statetext.h"

#include <algorithm>
#include <array>

namespace Plumbline {

namespace {

template <typename Value>
struct Word
{
    Value value;
    QLatin1String text;
};

constexpr std::array<Word<Reason>, 6> reasons = {{
    {Reason::None, QLatin1String("NONE")},
    {Reason::OutOfScope, QLatin1String("OUT_OF_SCOPE")},
    {Reason::BusinessPriorities, QLatin1String("BUSINESS_PRIORITIES")},
    {Reason::ArchitectureConstraints, QLatin1String("ARCHITECTURE_CONSTRAINTS")},
    {Reason::Other, QLatin1String("OTHER")},
    {Reason::MetOtherwise, QLatin1String("MET_OTHERWISE")},
}};

constexpr std::array<Word<Proof>, 4> proofs = {{
    {Proof::Unstated, QLatin1String("")},
    {Proof::Said, QLatin1String("SAID")},
    {Proof::Shown, QLatin1String("SHOWN")},
    {Proof::Tested, QLatin1String("TESTED")},
}};

constexpr std::array<Word<Environment>, 2> environments = {{
    {Environment::Production, QLatin1String("PRODUCTION")},
    {Environment::PreProduction, QLatin1String("PREPRODUCTION")},
}};

constexpr std::array<Word<ImprovementStatus>, 5> statuses = {{
    {ImprovementStatus::NotApplicable, QLatin1String("NOT_APPLICABLE")},
    {ImprovementStatus::NotStarted, QLatin1String("NOT_STARTED")},
    {ImprovementStatus::InProgress, QLatin1String("IN_PROGRESS")},
    {ImprovementStatus::Complete, QLatin1String("COMPLETE")},
    {ImprovementStatus::RiskAcknowledged, QLatin1String("RISK_ACKNOWLEDGED")},
}};

// Durations as ISO 8601 writes them.
constexpr std::array<Word<ConfirmAfter>, 5> confirmAfters = {{
    {ConfirmAfter::Never, QLatin1String("")},
    {ConfirmAfter::ThreeMonths, QLatin1String("P3M")},
    {ConfirmAfter::SixMonths, QLatin1String("P6M")},
    {ConfirmAfter::Year, QLatin1String("P1Y")},
    {ConfirmAfter::TwoYears, QLatin1String("P2Y")},
}};

constexpr std::array<Word<ReviewVerdict>, 4> reviewVerdicts = {{
    {ReviewVerdict::None, QLatin1String("")},
    {ReviewVerdict::Fit, QLatin1String("FIT")},
    {ReviewVerdict::FitWithConditions, QLatin1String("FIT_WITH_CONDITIONS")},
    {ReviewVerdict::NotYet, QLatin1String("NOT_YET")},
}};

constexpr std::array<Word<ChoiceStatus>, 3> choiceStatuses = {{
    {ChoiceStatus::Unselected, QLatin1String("UNSELECTED")},
    {ChoiceStatus::Selected, QLatin1String("SELECTED")},
    {ChoiceStatus::NotApplicable, QLatin1String("NOT_APPLICABLE")},
}};

constexpr std::array<Word<Effort>, 4> efforts = {{
    {Effort::Unstated, QLatin1String("")},
    {Effort::Low, QLatin1String("LOW")},
    {Effort::Medium, QLatin1String("MEDIUM")},
    {Effort::High, QLatin1String("HIGH")},
}};

template <typename Words, typename Value>
QString textOf(const Words &words, Value value)
{
    return std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.value == value; })->text;
}

template <typename Value, size_t count>
std::optional<Value> valueOf(const std::array<Word<Value>, count> &words, const QString &text)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.text == text; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString toText(Reason reason)
{
    return textOf(reasons, reason);
}

QString toText(Proof proof)
{
    return textOf(proofs, proof);
}

QString toText(Environment environment)
{
    return textOf(environments, environment);
}

QString toText(ImprovementStatus status)
{
    return textOf(statuses, status);
}

QString toText(ConfirmAfter after)
{
    return textOf(confirmAfters, after);
}

QString toText(ReviewVerdict verdict)
{
    return textOf(reviewVerdicts, verdict);
}

QString toText(ChoiceStatus status)
{
    return textOf(choiceStatuses, status);
}

QString toText(Effort effort)
{
    return textOf(efforts, effort);
}

QString toText(Cost cost)
{
    return cost == Cost() ? QString() : QString::number(cost.amount);
}

QString toText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

template <>
std::optional<Reason> fromText<Reason>(const QString &text)
{
    return valueOf(reasons, text);
}

template <>
std::optional<Proof> fromText<Proof>(const QString &text)
{
    return valueOf(proofs, text);
}

template <>
std::optional<Environment> fromText<Environment>(const QString &text)
{
    return valueOf(environments, text);
}

template <>
std::optional<ImprovementStatus> fromText<ImprovementStatus>(const QString &text)
{
    return valueOf(statuses, text);
}

template <>
std::optional<ConfirmAfter> fromText<ConfirmAfter>(const QString &text)
{
    return valueOf(confirmAfters, text);
}

template <>
std::optional<ReviewVerdict> fromText<ReviewVerdict>(const QString &text)
{
    return valueOf(reviewVerdicts, text);
}

template <>
std::optional<ChoiceStatus> fromText<ChoiceStatus>(const QString &text)
{
    return valueOf(choiceStatuses, text);
}

template <>
std::optional<Effort> fromText<Effort>(const QString &text)
{
    return valueOf(efforts, text);
}

template <>
std::optional<Cost> fromText<Cost>(const QString &text)
{
    if (text.isEmpty())
        return Cost();
    bool isNumber = false;
    const Cost cost{text.toLongLong(&isNumber)};
    return isNumber && cost.amount >= 0 && cost.amount <= mostCost ? std::optional(cost) : std::nullopt;
}

template <>
std::optional<QDate> fromText<QDate>(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() || text.isEmpty() ? std::optional(date) : std::nullopt;
}

} // namespace Plumbline
