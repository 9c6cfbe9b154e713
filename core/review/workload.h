// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Plumbline {

// AWS's environments of a workload; PRODUCTION is what AWS's console proposes too.
enum class Environment { Production, PreProduction };

// AWS's improvement status, of a workload and here of each improvement item too.
enum class ImprovementStatus { NotApplicable, NotStarted, InProgress, Complete, RiskAcknowledged };
constexpr int improvementStatusCount = 5;

// After how long an answer wants to be confirmed again.
enum class ConfirmAfter { Never, ThreeMonths, SixMonths, Year, TwoYears };
int monthsOf(ConfirmAfter after); // 0: never

// What the reviewers say of it in one word; the words that the rule has for what it computes (core/report/reports.h).
enum class ReviewVerdict { None, Fit, FitWithConditions, NotYet };

// What a person says about a workload. Only the name is needed; names of keys follow AWS's API.
struct WorkloadProperties
{
    QString name;
    QString description;
    QString reviewOwner;
    QString decisionOwner; // who decides from the review
    Environment environment = Environment::Production;
    QStringList awsRegions;
    QStringList nonAwsRegions;
    QStringList accountIds;
    QString applicationArn;
    QString architecturalDesign; // a URL
    QString industryType;
    QString industry;
    QStringList pillarPriorities; // pillar ids, most important first; orders the improvement plan
    QMap<QString, QString> tags;
    QString notes;
    ImprovementStatus improvementStatus = ImprovementStatus::NotStarted;
    ConfirmAfter confirmAfter = ConfirmAfter::Never;
    QString currency; // of the costs in the plan, as people write it: "EUR"
    // What the reviewers conclude, and ask the one who decides for; a milestone keeps it as it was then.
    ReviewVerdict verdict = ReviewVerdict::None;
    QString conclusion; // one to three sentences
    QStringList conditions;
    QString decisionAsked; // what is to be decided
    QDate decisionDue; // until when; invalid: nobody said

    // Every field by its name in the review document, in the document's order. What reads, writes or checks all of them
    // walks this list. Of several values, `visit` is given the same field of each.
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("name", self.name...);
        visit("description", self.description...);
        visit("reviewOwner", self.reviewOwner...);
        visit("decisionOwner", self.decisionOwner...);
        visit("environment", self.environment...);
        visit("awsRegions", self.awsRegions...);
        visit("nonAwsRegions", self.nonAwsRegions...);
        visit("accountIds", self.accountIds...);
        visit("applicationArn", self.applicationArn...);
        visit("industryType", self.industryType...);
        visit("industry", self.industry...);
        visit("architecturalDesign", self.architecturalDesign...);
        visit("pillarPriorities", self.pillarPriorities...);
        visit("tags", self.tags...);
        visit("notes", self.notes...);
        visit("improvementStatus", self.improvementStatus...);
        visit("confirmAfter", self.confirmAfter...);
        visit("currency", self.currency...);
        visit("verdict", self.verdict...);
        visit("conclusion", self.conclusion...);
        visit("conditions", self.conditions...);
        visit("decisionAsked", self.decisionAsked...);
        visit("decisionDue", self.decisionDue...);
    }
    friend bool operator==(const WorkloadProperties &, const WorkloadProperties &) = default;
};

// Names of workloads and milestones are compared without case and blanks.
QString comparableName(const QString &name);

// AWS's limits, which "ready for AWS" checks; ours only needs a name.
namespace WorkloadLimits {
constexpr int nameMin = 3;
constexpr int nameMax = 100;
} // namespace WorkloadLimits

// As AWS writes them: twelve digits; and a code such as eu-central-1 or us-gov-west-1, without a look at what there is, since
// Regions are added.
bool isAwsAccountId(const QString &text);
bool isAwsRegionCode(const QString &text);

// AWS's list of industry types, in its order.
const QStringList &industryTypes();

} // namespace Plumbline
