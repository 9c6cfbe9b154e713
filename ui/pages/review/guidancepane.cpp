// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/guidancepane.h"

#include "core/report/words.h"
#include "ui/pages/review/labellist.h"
#include "ui/support/links.h"
#include "ui/support/style.h"
#include "ui/support/wrappedtext.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

constexpr int practiceTab = 0;
constexpr int talkTab = 1;

QScrollArea *scrolling(QWidget *content, const QString &name, const QString &accessibleName)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setAccessibleName(accessibleName);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QVBoxLayout *sectionLayout(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(Space::group, Space::related, Space::group, Space::group);
    layout->setSpacing(Space::group);
    return layout;
}

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

// The practice that carries a published id; {-1, -1} when the lens has none.
PracticeKey practiceNamed(const LensVersion &version, const QString &publishedId)
{
    for (int question = 0; question < version.questionCount(); ++question) {
        for (int choice = 0; choice < version.question(question).choices.size(); ++choice) {
            if (version.notes(question, choice).publishedId == publishedId)
                return {question, choice};
        }
    }
    return {-1, -1};
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

GuidancePane::GuidancePane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_sections(new QStackedWidget)
{
    setObjectName(QStringLiteral("guidancePane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::related, 0, 0);
    layout->setSpacing(Space::inside);
    m_tabs->setObjectName(QStringLiteral("guidanceTabs"));
    m_tabs->setAccessibleName(tr("Guidance"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("&Practice"));
    m_tabs->addTab(tr("&Ask"));
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(Space::group, 0, Space::group, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    layout->addLayout(tabRow);
    m_sections->addWidget(scrolling(buildPractice(), QStringLiteral("practiceSection"), tr("About the practice")));
    m_sections->addWidget(scrolling(buildTalk(), QStringLiteral("talkSection"), tr("How to ask")));
    layout->addWidget(m_sections, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_sections, &QStackedWidget::setCurrentIndex);
    m_fillSoon.setSingleShot(true);
    connect(&m_fillSoon, &QTimer::timeout, this, &GuidancePane::fill);
    fill();
}

QWidget *GuidancePane::buildPractice()
{
    auto *content = new QWidget;
    QVBoxLayout *layout = sectionLayout(content);
    auto *head = new QVBoxLayout;
    head->setSpacing(Space::inside);
    m_practiceTitle = new ClampedLabel(TextSize::Section, 0);
    m_practiceTitle->setObjectName(QStringLiteral("practiceTitle"));
    m_facts = new PlainLabel;
    m_facts->setFlow(PlainLabel::Flow::Wrapped);
    m_facts->setTone(PlainLabel::Tone::Quiet);
    m_facts->setObjectName(QStringLiteral("practiceFacts"));
    head->addWidget(m_practiceTitle);
    head->addWidget(m_facts);
    layout->addLayout(head);
    layout->addWidget(m_help = new LabelList({}));
    m_help->setObjectName(QStringLiteral("practiceHelp"));
    layout->addWidget(m_absence = new LabelList(tr("What its absence costs")));
    layout->addWidget(m_plan = new LabelList(tr("How to improve")));
    m_plan->setObjectName(QStringLiteral("practicePlan"));
    m_nothing = new PlainLabel(tr("The lens says nothing more about this choice."));
    m_nothing->setFlow(PlainLabel::Flow::Wrapped);
    m_nothing->setTone(PlainLabel::Tone::Quiet);
    layout->addWidget(m_nothing);
    const auto box = [layout](const QString &heading) {
        auto *widget = new QWidget;
        auto *inner = new QVBoxLayout(widget);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(Space::inside);
        inner->addWidget(new PlainLabel(heading, TextSize::Section));
        layout->addWidget(widget);
        return widget;
    };
    m_leansOnBox = box(tr("Leans on"));
    m_linkBox = box(tr("Read more"));
    layout->addStretch(1);
    return content;
}

QWidget *GuidancePane::buildTalk()
{
    auto *content = new QWidget;
    QVBoxLayout *layout = sectionLayout(content);
    m_opening = new ClampedLabel(TextSize::Section, 0);
    m_opening->setObjectName(QStringLiteral("talkOpening"));
    layout->addWidget(m_opening);
    layout->addWidget(m_probes = new LabelList(tr("Follow up"), LabelList::Style::Bullets));
    layout->addWidget(m_redFlags = new LabelList(tr("Red flags"), LabelList::Style::Bullets));
    layout->addWidget(m_goodSounds = new LabelList(tr("What good sounds like")));
    layout->addWidget(m_who = new LabelList(tr("Have in the room"), LabelList::Style::Bullets));
    layout->addWidget(m_minutes = new LabelList(tr("Time to plan for")));
    layout->addWidget(m_about = new LabelList(tr("About the question")));
    m_probes->setObjectName(QStringLiteral("talkProbes"));
    layout->addWidget(m_questionLink = new LinkButton);
    layout->addStretch(1);
    return content;
}

void GuidancePane::showChoice(const LensVersionPtr &version, QuestionRef ref, int choice)
{
    m_version = version;
    m_ref = version ? ref : QuestionRef();
    m_choice = choice;
    m_fillSoon.start(0);
}

void GuidancePane::fill()
{
    setUpdatesEnabled(false);
    m_tabs->setTabVisible(talkTab, hasTalk());
    m_sections->setCurrentIndex(m_tabs->currentIndex());
    fillPractice();
    fillTalk();
    setUpdatesEnabled(true);
}

bool GuidancePane::hasTalk() const
{
    if (!m_ref.isValid())
        return false;
    const QuestionNotes &notes = m_version->notes(m_ref.question);
    return !notes.opening.isEmpty() || !notes.probes.isEmpty() || !notes.redFlags.isEmpty() || !notes.goodSounds.isEmpty()
        || !notes.who.isEmpty() || !m_version->question(m_ref.question).helpfulResource.isEmpty();
}

void GuidancePane::fillPractice()
{
    static const Choice noChoice;
    static const PracticeNotes noNotes;
    const bool isThere = m_ref.isValid() && m_choice >= 0;
    const Choice &choice = isThere ? m_version->question(m_ref.question).choices[m_choice] : noChoice;
    const PracticeNotes &notes = isThere ? m_version->notes(m_ref.question, m_choice) : noNotes;
    m_practiceTitle->setText(choice.title);
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
    fillLeansOn(notes);
    fillLinks(choice);
    m_nothing->setVisible(isThere && m_help->isHidden() && m_plan->isHidden() && m_absence->isHidden() && m_linkBox->isHidden());
}

void GuidancePane::fillLinks(const Choice &choice)
{
    QList<Resource> resources{{tr("More about this practice"), choice.helpfulResource.url}, {tr("How to improve"), choice.improvementPlan.url}};
    for (const AdditionalResources &additional : choice.additionalResources)
        resources += additional.content;
    resources.removeIf([](const Resource &resource) { return !openableUrl(resource.url); });
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

void GuidancePane::fillLeansOn(const PracticeNotes &notes)
{
    QList<PracticeKey> practices;
    for (const QString &id : notes.leansOn) {
        if (const PracticeKey practice = practiceNamed(*m_version, id); practice.question >= 0)
            practices += practice;
    }
    while (m_leansOn.size() < practices.size()) {
        m_leansOn += new PracticeButton;
        m_leansOnBox->layout()->addWidget(m_leansOn.last());
    }
    for (int i = 0; i < m_leansOn.size(); ++i) {
        m_leansOn[i]->setVisible(i < practices.size());
        m_leansOn[i]->disconnect(this);
        if (i >= practices.size())
            continue;
        const PracticeKey practice = practices[i];
        const QString &title = m_version->question(practice.question).choices[practice.choice].title;
        m_leansOn[i]->setAccessibleName(tr("%1: %2", "published id and title of a practice")
                                            .arg(m_version->notes(practice.question, practice.choice).publishedId, title.simplified()));
        m_leansOn[i]->update();
        m_leansOn[i]->setToolTip(plainToolTip(title));
        connect(m_leansOn[i], &QPushButton::clicked, this,
            [this, practice, lens = m_ref.lens] { Q_EMIT practiceRequested({lens, practice.question}, practice.choice); });
    }
    m_leansOnBox->setVisible(!practices.isEmpty());
}

void GuidancePane::fillTalk()
{
    static const QuestionNotes noNotes;
    static const Resource noResource;
    const QuestionNotes &notes = m_ref.isValid() ? m_version->notes(m_ref.question) : noNotes;
    const Resource &resource = m_ref.isValid() ? m_version->question(m_ref.question).helpfulResource : noResource;
    m_opening->setText(notes.opening);
    m_opening->setVisible(!notes.opening.isEmpty());
    m_probes->setTexts(notes.probes);
    m_redFlags->setTexts(notes.redFlags);
    m_goodSounds->setTexts({notes.goodSounds});
    m_who->setTexts(notes.who);
    m_minutes->setTexts({notes.minutes > 0 ? tr("%n minutes", nullptr, notes.minutes) : QString()});
    m_about->setTexts({resource.displayText});
    m_questionLink->setLink(tr("More about this question"), resource.url);
}

} // namespace Plumbline
