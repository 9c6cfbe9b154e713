// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/pillarguidance.h"

#include "ui/pages/review/labellist.h"
#include "ui/pages/review/tradeofflist.h"
#include "ui/support/wrappedtext.h"

#include <QVBoxLayout>

namespace Plumbline {

PillarGuidance::PillarGuidance()
    : GuidanceSection(QStringLiteral("pillarSection"), tr("About the pillar"))
    , m_name(new ClampedLabel(TextSize::Section, 0))
    , m_purpose(new LabelList({}))
    , m_areas(new LabelList(tr("Areas"), LabelList::Style::Bullets))
    , m_principles(new LabelList(tr("Design principles"), LabelList::Style::Bullets))
    , m_tradeOffs(new TradeOffList)
{
    m_purpose->setObjectName(QStringLiteral("pillarPurpose"));
    m_areas->setObjectName(QStringLiteral("pillarAreas"));
    m_principles->setObjectName(QStringLiteral("pillarPrinciples"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_purpose})
        column()->addWidget(part);
    addOutdented(m_tradeOffs);
    for (QWidget *part : std::initializer_list<QWidget *>{m_areas, m_principles})
        column()->addWidget(part);
    column()->addStretch(1);
    connect(m_tradeOffs, &TradeOffList::placeRequested, this, &PillarGuidance::placeRequested);
}

bool PillarGuidance::isAnythingSaid(const LensVersion &version, int pillar, const ReviewState *review)
{
    const PillarId &id = version.lens().pillars[pillar].id;
    return version.companion().notesFor(id) != PillarNotes() || (review && TradeOffList::isAnythingGivenUp(*review, id));
}

void PillarGuidance::showPillar(const LensVersion &version, int pillar, const ReviewState *review, QDate today)
{
    const Pillar &content = version.lens().pillars[pillar];
    const PillarNotes &notes = version.companion().notesFor(content.id);
    m_name->setText(content.name);
    m_purpose->setTexts({notes.purpose});
    m_areas->setNamedTexts(notes.areas);
    m_principles->setNamedTexts(notes.principles);
    m_tradeOffs->showPillar(review ? *review : ReviewState(), content.id, today);
}

} // namespace Plumbline
