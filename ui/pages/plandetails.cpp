// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plandetails.h"

#include "core/words/planwords.h"
#include "core/words/tradeoffwords.h"
#include "ui/pages/review/labellist.h"
#include "ui/support/links.h"
#include "ui/support/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace Plumbline {

PlanDetails::PlanDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Section))
    , m_question(new PlainLabel)
    , m_effect(new PlainLabel)
    , m_tradeOff(new PlainLabel)
    , m_improvement(new LabelList({}, LabelList::Style::Steps))
    , m_plan(new LinkButton)
    , m_help(new LinkButton)
    , m_note(new QPlainTextEdit)
    , m_link(new QLineEdit)
    , m_linkFault(
          new PlainLabel(tr("This cannot be opened, so it is not kept. Write the whole address, with https:// before it.")))
    , m_openLink(new LinkButton)
{
    setObjectName(QStringLiteral("planDetails"));
    m_title->setObjectName(QStringLiteral("planDetailsTitle"));
    m_improvement->setObjectName(QStringLiteral("planImprovement"));
    m_note->setObjectName(QStringLiteral("planNoteEdit"));
    m_link->setObjectName(QStringLiteral("planLinkEdit"));
    m_linkFault->setObjectName(QStringLiteral("planLinkFault"));
    m_linkFault->setFlow(PlainLabel::Flow::Wrapped);
    m_effect->setObjectName(QStringLiteral("planEffect"));
    m_tradeOff->setObjectName(QStringLiteral("planTradeOff"));
    for (PlainLabel *label : {m_title, m_question, m_effect, m_tradeOff}) {
        label->setFlow(PlainLabel::Flow::Wrapped);
        label->setMaximumWidth(fontMetrics().averageCharWidth() * 78);
    }
    m_question->setTone(PlainLabel::Tone::Quiet);

    auto *texts = new QWidget;
    auto *textColumn = new QVBoxLayout(texts);
    textColumn->setContentsMargins(Space::related, 0, Space::group, 0); // so that texts begin where those of the table do
    textColumn->setSpacing(Space::related);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_question, m_effect, m_tradeOff, m_improvement})
        textColumn->addWidget(part);
    for (LinkButton *link : {m_plan, m_help})
        addOutdented(*textColumn, link, texts, Qt::AlignLeft);
    textColumn->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(texts);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMaximumWidth(m_title->maximumWidth() + Space::group + Space::page); // and what scrolls it

    auto *noteLabel = new PlainLabel(tr("N&ote"));
    noteLabel->setBuddy(m_note);
    auto *linkLabel = new PlainLabel(tr("&Link"));
    linkLabel->setBuddy(m_link);
    m_note->setAccessibleName(tr("Note on this practice"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    m_note->setPlaceholderText(tr("What was agreed, what it depends on"));
    m_link->setAccessibleName(tr("Link to the work item"));
    m_link->setPlaceholderText(tr("https://…"));
    auto *own = new QVBoxLayout;
    own->setSpacing(Space::inside);
    own->addWidget(noteLabel);
    own->addWidget(m_note, 1);
    own->addSpacing(Space::inside);
    own->addWidget(linkLabel);
    own->addWidget(m_link);
    own->addWidget(m_linkFault);
    addOutdented(*own, m_openLink, this, Qt::AlignLeft);
    own->addStretch();

    m_own = own;
    m_parts = new QHBoxLayout(this);
    m_parts->addWidget(scroll);
    m_parts->addLayout(own);
    setBeside(false);
    connect(m_note, &QPlainTextEdit::textChanged, this, &PlanDetails::typed);
    connect(m_link, &QLineEdit::textEdited, this, &PlanDetails::typed);
}

void PlanDetails::setBeside(bool isBeside)
{
    m_parts->setDirection(isBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setContentsMargins(isBeside ? Space::group : 0, isBeside ? 0 : Space::related, 0, 0);
    m_parts->setSpacing(isBeside ? Space::group : Space::page);
    m_own->setContentsMargins(isBeside ? Space::related : 0, 0, 0, 0); // on one edge with the texts above
    m_parts->setStretch(0, 1);
    m_parts->setStretch(1, isBeside ? 0 : 1);
}

void PlanDetails::setReview(OpenReview *session, ReviewEditor *editor)
{
    m_practice.reset();
    m_session = session;
    m_editor = editor;
    const bool canWrite = session && !session->isReadOnly();
    m_note->setReadOnly(!canWrite);
    m_link->setReadOnly(!canWrite);
}

void PlanDetails::clear()
{
    if (m_practice && m_editor)
        m_editor->flush();
    m_practice.reset();
}

void PlanDetails::show(const PlanRow &row)
{
    const auto practice = row.key();
    const bool isSame = m_practice == practice;
    m_practice.reset(); // what is set below was not typed
    const Question &question = m_session->state().lenses[row.line.lens].version->question(row.line.practice.question);
    showTexts(row, question.choices[row.line.practice.choice]);
    const ImprovementItem &item = row.line.item;
    const bool isTyping = isSame && m_editor->isTyping();
    if (!isTyping && m_note->toPlainText() != item.note)
        m_note->setPlainText(item.note);
    const bool isMending = isSame && m_linkFault->isVisibleTo(this);
    if (!isTyping && !isMending && m_link->text() != item.link)
        m_link->setText(item.link);
    showLink();
    m_practice = practice;
}

void PlanDetails::showTexts(const PlanRow &row, const Choice &choice)
{
    m_title->setText(row.practice);
    m_question->setText(tr("%1 · %2", "label, question").arg(row.label, row.question));
    m_effect->setText(effectWords(row.label, row.line.risk, riskWhenMet(row)));
    m_tradeOff->setVisible(!row.tradeOff.isEmpty());
    if (!row.tradeOff.isEmpty()) {
        const TradeOff given = tradeOffsOf(m_session->state()).value({row.line.lens, row.line.practice}).value;
        m_tradeOff->setText(tradeOffWords(given, m_session->state(), m_session->today()));
    }
    QStringList improvements;
    if (!choice.improvementPlan.displayText.isEmpty())
        improvements += choice.improvementPlan.displayText;
    for (const AdditionalResources &resources : choice.additionalResources) {
        for (const Resource &resource : resources.content) {
            if (resources.type == ResourceType::ImprovementPlan && !resource.displayText.isEmpty())
                improvements += resource.displayText;
        }
    }
    if (improvements.isEmpty())
        improvements += tr("The lens says nothing on how to improve this.");
    m_improvement->setPlans(improvements);
    m_plan->setLink(tr("How to improve"), choice.improvementPlan.url);
    m_help->setLink(tr("About this practice"), choice.helpfulResource.url);
}

Risk PlanDetails::riskWhenMet(const PlanRow &row) const
{
    const auto &[lens, practice] = row.key();
    const LensReview &review = m_session->state().lenses[lens];
    const Answer met = withSelection(
        review.answers[practice.question], review.version->question(practice.question).choices, practice.choice, true);
    return assess(review.version->program(practice.question), met).risk;
}

void PlanDetails::typed()
{
    if (!m_practice || !m_editor)
        return;
    const auto [lens, practice] = *m_practice;
    ImprovementItem item = m_session->state().lenses[lens].items.value(practice);
    item.note = m_note->toPlainText();
    showLink();
    if (!m_linkFault->isVisibleTo(this))
        item.link = m_link->text().trimmed();
    m_editor->typeItem(lens, practice, item);
}

void PlanDetails::showLink()
{
    const QString link = m_link->text().trimmed();
    m_linkFault->setVisible(!link.isEmpty() && !safeLink(link));
    m_openLink->setLink(tr("Open"), link);
}

} // namespace Plumbline
