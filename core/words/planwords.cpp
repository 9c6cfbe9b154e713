// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/planwords.h"

#include <QCoreApplication>

#include <numeric>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

} // namespace

QString planCountsWords(const PlanCounts &counts)
{
    const int toDo = counts[ImprovementStatus::NotStarted], inProgress = counts[ImprovementStatus::InProgress];
    const int settled = std::accumulate(counts.byStatus.begin(), counts.byStatus.end(), 0) - toDo - inProgress;
    QStringList parts;
    if (toDo > 0)
        parts += Words::tr("%n to do", nullptr, toDo);
    if (inProgress > 0)
        parts += Words::tr("%n in progress", nullptr, inProgress);
    if (counts.overdue > 0)
        parts += Words::tr("%n overdue", nullptr, counts.overdue);
    if (settled > 0)
        parts += Words::tr("%n settled", nullptr, settled);
    if (counts.optional > 0)
        parts += Words::tr("%n optional", nullptr, counts.optional);
    return parts.join(QLatin1String(", "));
}

QString optionalWord()
{
    return Words::tr("Optional");
}

QString overdueWord()
{
    return Words::tr("overdue");
}

QString overdueWords(const QString &date)
{
    return Words::tr("%1, overdue").arg(date);
}

} // namespace Plumbline
