// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/planwords.h"

#include "core/words/valuewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

} // namespace

QString planCountsWords(const PlanCounts &counts, const QString &currency)
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
    if (const QString cost = costWords(counts.cost, currency); !cost.isEmpty())
        parts += Words::tr("cost: %1").arg(cost);
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

QString targetWords(const Target &target, const ReviewState &state, const QString &by, QDate today)
{
    const QVector<LensPractice> practices = practicesIn(target.practices, state);
    const auto met = std::count_if(practices.begin(), practices.end(), [&state](const LensPractice &at) {
        return state.lenses[at.lens].answers[at.practice.question].statusOf(at.practice.choice) == ChoiceStatus::Selected;
    });
    const bool isLate = target.by < today && met < practices.size();
    const QString when = isLate ? overdueWords(by) : by;
    const QLocale locale;
    return Words::tr("%1, by %2: %3 at high risk and %4 at medium risk. %5 of its %6 practices are met.",
        "target, day, questions at high risk, at medium risk, practices that are met, all of its practices")
        .arg(target.name, when, locale.toString(target.high), locale.toString(target.medium), locale.toString(met),
            locale.toString(practices.size()));
}

QString batchWords(const ChangeBatch &batch, QDate today)
{
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    QString words = Words::tr("Change batch “%1”").arg(batch.name);
    if (!batch.isOpen())
        words = Words::tr("%1, live since %2", "change batch, day").arg(words, day(batch.releasedOn));
    else if (batch.due.isValid())
        words = Words::tr("%1, goes live on %2", "change batch, day")
                    .arg(words, batch.isOverdue(today) ? overdueWords(day(batch.due)) : day(batch.due));
    return batch.rollback.isEmpty() ? words + u'.'
                                    : Words::tr("%1. Taken back by: %2", "change batch, how").arg(words, batch.rollback);
}

QString effectWords(const QString &label, Risk before, Risk after)
{
    return before == after ? Words::tr("Met alone, it does not change the risk of %1.").arg(label)
                           : Words::tr("Once it is met, %1: %2 → %3", "question, risk before, risk after")
                                 .arg(label, riskWord(before), riskWord(after));
}

} // namespace Plumbline
