// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/contradictions.h"
#include "ui/pages/review/guidancesection.h"

namespace Plumbline {

class ClampedLabel;
class LabelList;
class TradeOffList;

// What a pillar is for: its purpose, its areas in order, its design principles; and what is given up for its sake.
class PillarGuidance : public GuidanceSection
{
    Q_OBJECT

public:
    PillarGuidance();

    // `review`: what is given up in it is shown too; null: the lens alone.
    static bool isAnythingSaid(const LensVersion &version, int pillar, const ReviewState *review = nullptr);
    void showPillar(const LensVersion &version, int pillar, const ReviewState *review = nullptr, QDate today = {});

Q_SIGNALS:
    void placeRequested(const Plumbline::ReviewPlace &place); // of what is given up

private:
    ClampedLabel *m_name;
    LabelList *m_purpose;
    LabelList *m_areas;
    LabelList *m_principles;
    TradeOffList *m_tradeOffs;
};

} // namespace Plumbline
