// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/pillarguidance.h"

#include "ui/pages/review/labellist.h"
#include "ui/support/wrappedtext.h"

#include <QVBoxLayout>

namespace Plumbline {

PillarGuidance::PillarGuidance()
    : GuidanceSection(QStringLiteral("pillarSection"), tr("About the pillar"))
    , m_name(new ClampedLabel(TextSize::Section, 0))
    , m_purpose(new LabelList({}))
    , m_areas(new LabelList(tr("Areas"), LabelList::Style::Bullets))
    , m_principles(new LabelList(tr("Design principles"), LabelList::Style::Bullets))
{
    m_purpose->setObjectName(QStringLiteral("pillarPurpose"));
    m_areas->setObjectName(QStringLiteral("pillarAreas"));
    m_principles->setObjectName(QStringLiteral("pillarPrinciples"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_purpose, m_areas, m_principles})
        column()->addWidget(part);
    column()->addStretch(1);
}

bool PillarGuidance::isAnythingSaid(const LensVersion &version, int pillar)
{
    return version.companion().notesFor(version.lens().pillars[pillar].id) != PillarNotes();
}

void PillarGuidance::showPillar(const LensVersion &version, int pillar)
{
    const Pillar &content = version.lens().pillars[pillar];
    const PillarNotes &notes = version.companion().notesFor(content.id);
    m_name->setText(content.name);
    m_purpose->setTexts({notes.purpose});
    m_areas->setNamedTexts(notes.areas);
    m_principles->setNamedTexts(notes.principles);
}

} // namespace Plumbline
