// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/portfoliowords.h"

#include "core/words/riskwords.h"
#include "core/words/valuewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PortfolioWords)
};

} // namespace

bool isOfNumbers(PortfolioModel::Column column)
{
    switch (column) {
    case PortfolioModel::HighColumn:
    case PortfolioModel::MediumColumn:
    case PortfolioModel::TrendColumn:
    case PortfolioModel::OverdueColumn:
    case PortfolioModel::ToConfirmColumn:
    case PortfolioModel::ShownColumn:
    case PortfolioModel::ChangedColumn:
        return true;
    default:
        return false;
    }
}

QString columnHeading(PortfolioModel::Column column)
{
    switch (column) {
    case PortfolioModel::NameColumn:
        return Words::tr("Workload");
    case PortfolioModel::ProgressColumn:
        return Words::tr("Answered");
    case PortfolioModel::HighColumn:
        return riskWordShort(Risk::High);
    case PortfolioModel::MediumColumn:
        return riskWordShort(Risk::Medium);
    case PortfolioModel::TrendColumn:
        return Words::tr("Trend");
    case PortfolioModel::PillarsColumn:
        return Words::tr("Risks by pillar");
    case PortfolioModel::OverdueColumn:
        return Words::tr("Overdue");
    case PortfolioModel::ToConfirmColumn:
        return Words::tr("To confirm", "a column: how many answers");
    case PortfolioModel::ShownColumn:
        return Words::tr("Shown", "a column: how much of what is met was shown or tested");
    case PortfolioModel::OwnerColumn:
        return Words::tr("Review owner");
    case PortfolioModel::ChangedColumn:
        return Words::tr("Last changed");
    case PortfolioModel::columns:
        break;
    }
    return {};
}

QVariant trendOf(const WorkloadSummary &workload)
{
    const std::optional<int> trend = workload.review.trend();
    return trend ? QVariant(*trend) : QVariant();
}

QString signedNumber(std::optional<int> number)
{
    if (!number)
        return {};
    const QString digits = QLocale().toString(std::abs(*number));
    return *number > 0 ? QLatin1Char('+') + digits : *number < 0 ? QChar(0x2212) + digits : digits;
}

QString unlessZero(int count)
{
    return count == 0 ? QString() : QLocale().toString(count);
}

QVariant shareOf(const ProofCounts &proof)
{
    return proof.met == 0 ? QVariant() : QVariant(double(proof.proven) / proof.met);
}

QString shareText(const ProofCounts &proof)
{
    return proof.met == 0 ? QString() : Words::tr("%1 %", "percent").arg(100 * proof.proven / proof.met);
}

QString trendOnItsDay(const ReviewSummary &review)
{
    const std::optional<int> trend = review.trend();
    if (!trend)
        return {};
    const QString day = QLocale().toString(localTime(review.milestone->recordedAt).date(), QLocale::LongFormat);
    return trendWords(*trend) + QLatin1Char('\n') + Words::tr("It was taken on %1.", "the last milestone, day").arg(day);
}

QString columnMeaning(PortfolioModel::Column column)
{
    switch (column) {
    case PortfolioModel::TrendColumn:
        return Words::tr("How many more or fewer questions are at high or medium risk than at the last milestone");
    case PortfolioModel::OverdueColumn:
        return Words::tr("Practices of the plan that were to be met by now");
    case PortfolioModel::ToConfirmColumn:
        return Words::tr("Answers that want to be confirmed again");
    case PortfolioModel::ShownColumn:
        return Words::tr("Of the practices that are met, how many were shown or tested");
    default:
        return {};
    }
}

} // namespace Plumbline
