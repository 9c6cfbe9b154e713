// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/askguidance.h"

#include "ui/pages/review/labellist.h"
#include "ui/support/links.h"
#include "ui/support/wrappedtext.h"

#include <QVBoxLayout>

namespace Plumbline {

AskGuidance::AskGuidance()
    : GuidanceSection(QStringLiteral("talkSection"), tr("How to ask"))
    , m_opening(new ClampedLabel(TextSize::Section, 0))
    , m_probes(new LabelList(tr("Follow up"), LabelList::Style::Bullets))
    , m_redFlags(new LabelList(tr("Red flags"), LabelList::Style::Bullets))
    , m_goodSounds(new LabelList(tr("What good sounds like")))
    , m_who(new LabelList(tr("Have in the room"), LabelList::Style::Bullets))
    , m_minutes(new LabelList(tr("Time to plan for")))
    , m_about(new LabelList(tr("About the question")))
    , m_link(new LinkButton)
{
    m_opening->setObjectName(QStringLiteral("talkOpening"));
    m_probes->setObjectName(QStringLiteral("talkProbes"));
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_opening, m_probes, m_redFlags, m_goodSounds, m_who, m_minutes, m_about})
        column()->addWidget(part);
    addOutdented(m_link);
    column()->addStretch(1);
}

bool AskGuidance::isAnythingSaid(const LensVersion &version, int question)
{
    const QuestionNotes &notes = version.notes(question);
    return !notes.opening.isEmpty() || !notes.probes.isEmpty() || !notes.redFlags.isEmpty() || !notes.goodSounds.isEmpty()
        || !notes.who.isEmpty() || !version.question(question).helpfulResource.isEmpty();
}

void AskGuidance::showQuestion(const LensVersion &version, int question)
{
    const QuestionNotes &notes = version.notes(question);
    const Resource &resource = version.question(question).helpfulResource;
    m_opening->setText(notes.opening);
    m_opening->setVisible(!notes.opening.isEmpty());
    m_probes->setTexts(notes.probes);
    m_redFlags->setTexts(notes.redFlags);
    m_goodSounds->setTexts({notes.goodSounds});
    m_who->setTexts(notes.who);
    m_minutes->setTexts({notes.minutes > 0 ? tr("%n minutes", nullptr, notes.minutes) : QString()});
    m_about->setTexts({resource.displayText});
    m_link->setLink(tr("More about this question"), resource.url);
}

} // namespace Plumbline
