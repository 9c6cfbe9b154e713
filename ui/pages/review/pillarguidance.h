// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensversion.h"
#include "ui/pages/review/guidancesection.h"

namespace Plumbline {

class ClampedLabel;
class LabelList;

// What a pillar is for: its purpose, its areas in order, its design principles.
class PillarGuidance : public GuidanceSection
{
    Q_OBJECT

public:
    PillarGuidance();

    static bool isAnythingSaid(const LensVersion &version, int pillar);
    void showPillar(const LensVersion &version, int pillar);

private:
    ClampedLabel *m_name;
    LabelList *m_purpose;
    LabelList *m_areas;
    LabelList *m_principles;
};

} // namespace Plumbline
