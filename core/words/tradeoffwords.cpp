// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/tradeoffwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TradeOffWords)
};

} // namespace

QString tradeOffWords(const TradeOff &tradeOff, const ReviewState &state, QDate today)
{
    const QString pillar = pillarName(state, PillarId(tradeOff.pillar));
    if (!tradeOff.until.isValid())
        return Words::tr("Given up for %1, as %2 decided: %3", "pillar, who, why")
            .arg(pillar, tradeOff.decidedBy, tradeOff.reason);
    const QString until = QLocale().toString(tradeOff.until, QLocale::ShortFormat);
    const QString sentence = tradeOff.holdsOn(today)
        ? Words::tr("Given up for %1 until %2, as %3 decided: %4", "pillar, date, who, why")
        : Words::tr(
            "To be looked at again: given up for %1 until %2, as %3 decided: %4", "pillar, date that has passed, who, why");
    return sentence.arg(pillar, until, tradeOff.decidedBy, tradeOff.reason);
}

QString tradeOffSign(const TradeOff &tradeOff, const ReviewState &state, QDate today)
{
    const QString pillar = pillarName(state, PillarId(tradeOff.pillar));
    return tradeOff.holdsOn(today) ? Words::tr("trade-off for %1", "pillar").arg(pillar)
                                   : Words::tr("trade-off for %1, ended", "pillar").arg(pillar);
}

} // namespace Plumbline
