// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"
#include "ui/pages/review/guidancesection.h"

class QPushButton;

namespace Plumbline {

class ClampedLabel;
class LabelList;
class LinkButton;
class PlainLabel;

// What a practice means, what its absence costs, how to get there, and what it leans on.
class PracticeGuidance : public GuidanceSection
{
    Q_OBJECT

public:
    PracticeGuidance();

    void showNothing();
    void showPractice(const LensVersion &version, PracticeKey practice);

Q_SIGNALS:
    void practiceRequested(Plumbline::PracticeKey practice); // one that this one leans on

private:
    QWidget *addBox(const QString &heading);
    void fill(const Choice &choice, const PracticeNotes &notes);
    void orderForTab();
    void fillLinks(const Choice &choice);
    void fillLeansOn(const QList<PracticeKey> &practices, const LensVersion *version);

    ClampedLabel *m_title;
    PlainLabel *m_facts;
    LabelList *m_help;
    LabelList *m_absence;
    LabelList *m_plan;
    PlainLabel *m_nothing;
    QWidget *m_linkBox;
    QList<LinkButton *> m_links; // kept and filled again
    QWidget *m_leansOnBox;
    QList<QPushButton *> m_leansOn; // likewise
};

} // namespace Plumbline
