// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QString>

namespace Plumbline {

// The content of a lens in the AWS custom-lens format, schema version 2021-11-01, as plain values in file order.
// Texts are plain text of others: show them as such.

struct Resource
{
    QString displayText;
    QString url; // as written in the file; open it only through the link rules of ui/support/links.h

    bool isEmpty() const { return displayText.isEmpty() && url.isEmpty(); }
    friend bool operator==(const Resource &, const Resource &) = default;
};

enum class ResourceType { HelpfulResource, ImprovementPlan };

struct AdditionalResources
{
    ResourceType type = ResourceType::HelpfulResource;
    QList<Resource> content;

    friend bool operator==(const AdditionalResources &, const AdditionalResources &) = default;
};

struct Choice
{
    ChoiceId id; // unique within its question only
    QString title;
    Resource helpfulResource;
    Resource improvementPlan;
    QList<AdditionalResources> additionalResources;

    // AWS's mark for "None of these": an id that ends in "_no". The window and the rules of marks go by it.
    bool isNoneOfThese() const { return id.text().endsWith(QLatin1String("_no")); }
    // Whether the whole title says so, whatever the id is; published lenses have it with ordinary ids.
    bool saysNoneOfThese() const;
    // Something that can be put in place: only that is advised, planned, counted and compared.
    bool isPractice() const { return !isNoneOfThese() && !saysNoneOfThese(); }
    friend bool operator==(const Choice &, const Choice &) = default;
};

// The risk that a rule gives; AWS's HIGH_RISK, MEDIUM_RISK, NO_RISK.
enum class RuleRisk { High, Medium, None };

struct RiskRule
{
    QString condition; // as in the file; compiled in LensVersion
    RuleRisk risk = RuleRisk::High;

    friend bool operator==(const RiskRule &, const RiskRule &) = default;
};

struct Question
{
    QuestionId id; // unique within the lens
    QString title;
    QString description;
    Resource helpfulResource;
    QList<Choice> choices; // at most maxChoices
    QList<RiskRule> riskRules; // in the order they are tried

    // Answers keep choices as 64-bit masks; AWS allows 15.
    static constexpr int maxChoices = 64;

    int indexOf(const ChoiceId &choice) const; // -1 when there is none
    friend bool operator==(const Question &, const Question &) = default;
};

struct Pillar
{
    PillarId id;
    QString name;
    QList<Question> questions;

    friend bool operator==(const Pillar &, const Pillar &) = default;
};

struct Lens
{
    QString name;
    QString description;
    QList<Pillar> pillars;

    // Lower case, every run of other characters than letters and digits one "-".
    LensId derivedId() const;
    friend bool operator==(const Lens &, const Lens &) = default;
};

} // namespace Plumbline
