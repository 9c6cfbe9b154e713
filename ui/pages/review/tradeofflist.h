// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/contradictions.h"
#include "core/review/tradeoff.h"

#include <QWidget>

class QVBoxLayout;

namespace Plumbline {

// The practices that are given up for a pillar: each a link to it, and the words of the trade-off below. Hidden where there is
// none. Its words stand TextButton::margin from its side.
class TradeOffList : public QWidget
{
    Q_OBJECT

public:
    explicit TradeOffList(QWidget *parent = nullptr);

    static bool isAnythingGivenUp(const ReviewState &state, const PillarId &pillar);
    void showPillar(const ReviewState &state, const PillarId &pillar, QDate today);

Q_SIGNALS:
    void placeRequested(const Plumbline::ReviewPlace &place); // the practice

private:
    QWidget *rowOf(const ReviewState &state, const LensPractice &at, const QString &words);

    QVBoxLayout *m_rows;
};

} // namespace Plumbline
