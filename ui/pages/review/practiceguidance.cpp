// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/practiceguidance.h"

#include "core/words/valuewords.h"
#include "ui/pages/review/labellist.h"
#include "ui/support/links.h"
#include "ui/support/style.h"
#include "ui/support/wrappedtext.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

// A way to another practice, as a link looks.
class PracticeButton final : public QPushButton
{
public:
    PracticeButton()
    {
        setFlat(true);
        setAutoDefault(false);
        setCursor(Qt::PointingHandCursor);
        setObjectName(QStringLiteral("leansOnButton"));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() + Space::related}; }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 12, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(currentPalette().accent);
        const QRect area = rect().adjusted(Space::inside, 0, -Space::inside, 0);
        painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
            fontMetrics().elidedText(accessibleName(), Qt::ElideRight, area.width()));
        if (hasFocus())
            paintFocusRing(painter, rect());
    }
};

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

// A text that counts its steps ("1. … 2. …") as one paragraph a step; any other as it is.
QStringList stepsOf(const QString &text)
{
    if (!text.startsWith(QStringLiteral("1. ")))
        return {text};
    QStringList steps;
    qsizetype start = 0;
    for (int number = 2; start >= 0; ++number) {
        const qsizetype next = text.indexOf(QStringLiteral(" %1. ").arg(number), start);
        steps += text.mid(start, next < 0 ? -1 : next - start).trimmed();
        start = next;
    }
    return steps;
}

} // namespace

PracticeGuidance::PracticeGuidance()
    : GuidanceSection(QStringLiteral("practiceSection"), tr("About the practice"))
    , m_title(new ClampedLabel(TextSize::Section, 0))
    , m_facts(new PlainLabel)
    , m_help(new LabelList({}))
    , m_absence(new LabelList(tr("What its absence costs")))
    , m_plan(new LabelList(tr("How to improve")))
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

QWidget *PracticeGuidance::addBox(const QString &heading)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::inside);
    layout->addWidget(new PlainLabel(heading, TextSize::Section));
    column()->addWidget(box);
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
        facts += tr("Level of risk: %1").arg(levelWord(notes.level).toLower());
    if (notes.effort != Effort::Unstated)
        facts += effortWord(notes.effort);
    m_facts->setText(facts.join(tr(" · ", "between facts")));
    m_facts->setVisible(!facts.isEmpty());
    m_help->setTexts({choice.helpfulResource.displayText});
    m_absence->setTexts({notes.costOfAbsence});
    m_plan->setTexts(stepsOf(choice.improvementPlan.displayText));
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
        m_leansOn += new PracticeButton;
        m_leansOnBox->layout()->addWidget(m_leansOn.last());
    }
    for (int i = 0; i < m_leansOn.size(); ++i) {
        QPushButton *button = m_leansOn[i];
        button->setVisible(i < practices.size());
        button->disconnect(this);
        if (i >= practices.size())
            continue;
        const PracticeKey practice = practices[i];
        const QString title = version->question(practice.question).choices[practice.choice].title.simplified();
        button->setAccessibleName(tr("%1: %2", "published id and title of a practice")
                                      .arg(version->notes(practice.question, practice.choice).publishedId, title));
        button->update();
        button->setToolTip(plainToolTip(title));
        connect(button, &QPushButton::clicked, this, [this, practice] { Q_EMIT practiceRequested(practice); });
    }
    m_leansOnBox->setVisible(!practices.isEmpty());
}

} // namespace Plumbline
