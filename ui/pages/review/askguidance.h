// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensversion.h"
#include "ui/pages/review/guidancesection.h"

namespace Plumbline {

class ClampedLabel;
class LabelList;
class LinkButton;

// How to talk about a question: what to ask, what to listen for, whom to have in the room.
class AskGuidance : public GuidanceSection
{
    Q_OBJECT

public:
    AskGuidance();

    static bool isAnythingSaid(const LensVersion &version, int question);
    void showQuestion(const LensVersion &version, int question);

private:
    ClampedLabel *m_opening;
    LabelList *m_probes;
    LabelList *m_redFlags;
    LabelList *m_goodSounds;
    LabelList *m_who;
    LabelList *m_minutes;
    LabelList *m_about;
    LinkButton *m_link;
};

} // namespace Plumbline
