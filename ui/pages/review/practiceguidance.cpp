// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/practiceguidance.h"

#include "core/words/valuewords.h"
#include "ui/pages/review/labellist.h"
#include "ui/support/links.h"
#include "ui/support/wrappedtext.h"

#include <QVBoxLayout>

namespace Plumbline {

namespace {

// The practices that carry these published ids; those that the lens lacks are left out.
QList<PracticeKey> practicesNamed(const LensVersion &version, const QStringList &publishedIds)
{
    QList<PracticeKey> practices;
    for (const QString &id : publishedIds) {
        for (int question = 0; question < version.questionCount(); ++question) {
            for (int choice = 0; choice < version.question(question).choices.size(); ++choice) {
                if (version.notes(question, choice).publishedId == id)
                    practices += PracticeKey{question, choice};
            }
        }
    }
    return practices;
}

} // namespace

PracticeGuidance::PracticeGuidance()
    : GuidanceSection(QStringLiteral("practiceSection"), tr("About the practice"))
    , m_title(new ClampedLabel(TextSize::Section, 0))
    , m_facts(new PlainLabel)
    , m_help(new LabelList({}))
    , m_absence(new LabelList(tr("What its absence costs")))
    , m_plan(new LabelList(tr("How to improve"), LabelList::Style::Steps))
    , m_nothing(new PlainLabel(tr("The lens says nothing more about this choice.")))
{
    m_title->setObjectName(QStringLiteral("practiceTitle"));
    m_facts->setObjectName(QStringLiteral("practiceFacts"));
    m_help->setObjectName(QStringLiteral("practiceHelp"));
    m_plan->setObjectName(QStringLiteral("practicePlan"));
    for (PlainLabel *label : {m_facts, m_nothing}) {
        label->setFlow(PlainLabel::Flow::Wrapped);
        label->setTone(PlainLabel::Tone::Quiet);
    }
    auto *head = new QVBoxLayout;
    head->setSpacing(Space::inside);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    column()->addLayout(head);
    for (QWidget *part : std::initializer_list<QWidget *>{m_help, m_absence, m_plan, m_nothing})
        column()->addWidget(part);
    m_leansOnBox = addBox(tr("Leans on"));
    m_linkBox = addBox(tr("Read more"));
    column()->addStretch(1);
}

// A heading with links under it.
QWidget *PracticeGuidance::addBox(const QString &heading)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::inside);
    auto *label = new PlainLabel(heading, TextSize::Section);
    label->setContentsMargins(TextButton::margin, 0, 0, 0);
    layout->addWidget(label);
    addOutdented(box);
    return box;
}

void PracticeGuidance::showNothing()
{
    fill({}, {});
    fillLeansOn({}, nullptr);
    m_nothing->hide();
}

void PracticeGuidance::showPractice(const LensVersion &version, PracticeKey practice)
{
    const PracticeNotes &notes = version.notes(practice.question, practice.choice);
    fill(version.question(practice.question).choices[practice.choice], notes);
    fillLeansOn(practicesNamed(version, notes.leansOn), &version);
    m_nothing->setVisible(m_help->isHidden() && m_plan->isHidden() && m_absence->isHidden() && m_linkBox->isHidden());
}

void PracticeGuidance::fill(const Choice &choice, const PracticeNotes &notes)
{
    m_title->setText(choice.title);
    QStringList facts;
    if (!notes.publishedId.isEmpty())
        facts += notes.publishedId;
    if (notes.level != Level::Unstated)
        facts += riskIfMissingWords(notes.level);
    if (notes.effort != Effort::Unstated)
        facts += effortWord(notes.effort);
    m_facts->setText(facts.join(tr(" · ", "between facts")));
    m_facts->setVisible(!facts.isEmpty());
    m_help->setTexts({choice.helpfulResource.displayText});
    m_absence->setTexts({notes.costOfAbsence});
    m_plan->setPlans({choice.improvementPlan.displayText});
    fillLinks(choice);
}

void PracticeGuidance::fillLinks(const Choice &choice)
{
    QList<Resource> resources{
        {tr("More about this practice"), choice.helpfulResource.url}, {tr("How to improve"), choice.improvementPlan.url}};
    for (const AdditionalResources &additional : choice.additionalResources)
        resources += additional.content;
    resources.removeIf([](const Resource &resource) { return !safeLink(resource.url); });
    while (m_links.size() < resources.size()) {
        m_links += new LinkButton;
        m_linkBox->layout()->addWidget(m_links.last());
    }
    orderForTab();
    for (int i = 0; i < m_links.size(); ++i) {
        if (i < resources.size())
            m_links[i]->setLink(resources[i].displayText, resources[i].url);
        else
            m_links[i]->hide();
    }
    m_linkBox->setVisible(!resources.isEmpty());
}

void PracticeGuidance::fillLeansOn(const QList<PracticeKey> &practices, const LensVersion *version)
{
    while (m_leansOn.size() < practices.size()) {
        m_leansOn += new TextButton;
        m_leansOn.last()->setObjectName(QStringLiteral("leansOnButton"));
        m_leansOnBox->layout()->addWidget(m_leansOn.last());
    }
    orderForTab();
    for (int i = 0; i < m_leansOn.size(); ++i) {
        QPushButton *button = m_leansOn[i];
        button->setVisible(i < practices.size());
        button->disconnect(this);
        if (i >= practices.size())
            continue;
        const PracticeKey practice = practices[i];
        const QString title = version->question(practice.question).choices[practice.choice].title.simplified();
        button->setText(tr("%1: %2", "published id and title of a practice")
                            .arg(version->notes(practice.question, practice.choice).publishedId, title));
        button->setAccessibleName(button->text()); // "&" and all
        setPlainToolTip(*button, title);
        connect(button, &QPushButton::clicked, this, [this, practice] { Q_EMIT practiceRequested(practice); });
    }
    m_leansOnBox->setVisible(!practices.isEmpty());
}

// They are made as they are needed, but read from above to below.
void PracticeGuidance::orderForTab()
{
    QWidget *last = this;
    for (QPushButton *button : m_leansOn)
        setTabOrder(std::exchange(last, button), button);
    for (LinkButton *link : m_links)
        setTabOrder(std::exchange(last, link), link);
}

} // namespace Plumbline
