// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plandetails.h"

#include "core/review/minute.h"
#include "core/review/people.h"
#include "core/words/minutewords.h"
#include "core/words/planwords.h"
#include "core/words/tradeoffwords.h"
#include "core/words/valuewords.h"
#include "ui/pages/review/labellist.h"
#include "ui/support/links.h"
#include "ui/support/plainlabel.h"

#include <QGridLayout>
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
    , m_together(new PlainLabel)
    , m_improvement(new LabelList({}, LabelList::Style::Steps))
    , m_plan(new LinkButton)
    , m_help(new LinkButton)
    , m_note(new QPlainTextEdit)
    , m_link(new QLineEdit)
    , m_cost(new QLineEdit)
    , m_tags(new QLineEdit)
    , m_fault(new PlainLabel)
    , m_openLink(new LinkButton)
{
    setObjectName(QStringLiteral("planDetails"));
    m_title->setObjectName(QStringLiteral("planDetailsTitle"));
    m_improvement->setObjectName(QStringLiteral("planImprovement"));
    m_note->setObjectName(QStringLiteral("planNoteEdit"));
    m_link->setObjectName(QStringLiteral("planLinkEdit"));
    m_cost->setObjectName(QStringLiteral("planCostEdit"));
    m_tags->setObjectName(QStringLiteral("planTagsEdit"));
    m_fault->setObjectName(QStringLiteral("planFault"));
    m_fault->setFlow(PlainLabel::Flow::Wrapped);
    m_together->setObjectName(QStringLiteral("planTogether"));
    m_effect->setObjectName(QStringLiteral("planEffect"));
    m_tradeOff->setObjectName(QStringLiteral("planTradeOff"));
    for (PlainLabel *label : {m_title, m_question, m_effect, m_tradeOff, m_together}) {
        label->setFlow(PlainLabel::Flow::Wrapped);
        label->setMaximumWidth(fontMetrics().averageCharWidth() * 78);
    }
    m_question->setTone(PlainLabel::Tone::Quiet);

    auto *texts = new QWidget;
    auto *textColumn = new QVBoxLayout(texts);
    textColumn->setContentsMargins(Space::related, 0, Space::group, 0); // so that texts begin where those of the table do
    textColumn->setSpacing(Space::related);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_question, m_effect, m_tradeOff, m_together, m_improvement})
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

    m_own = buildOwn();
    m_parts = new QHBoxLayout(this);
    m_parts->addWidget(scroll);
    m_parts->addLayout(m_own);
    setBeside(false);
    connect(m_note, &QPlainTextEdit::textChanged, this, &PlanDetails::typed);
    for (QLineEdit *edit : {m_link, m_cost, m_tags})
        connect(edit, &QLineEdit::textEdited, this, &PlanDetails::typed);
}

// What people say of the item themselves.
QVBoxLayout *PlanDetails::buildOwn()
{
    m_note->setAccessibleName(tr("Note on this practice"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    m_note->setPlaceholderText(tr("What was agreed, what it depends on"));
    m_link->setAccessibleName(tr("Link to the work item"));
    m_link->setPlaceholderText(tr("https://…"));
    m_cost->setPlaceholderText(tr("A whole amount"));
    m_tags->setPlaceholderText(tr("With commas between them"));
    const auto labelOf = [](const QString &text, QWidget *field) {
        auto *label = new PlainLabel(text);
        label->setBuddy(field);
        return label;
    };
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(Space::related);
    fields->setVerticalSpacing(Space::inside);
    fields->addWidget(labelOf(tr("&Link"), m_link), 0, 0);
    fields->addWidget(m_link, 0, 1, 1, 3);
    fields->addWidget(labelOf(tr("&Cost"), m_cost), 1, 0);
    fields->addWidget(m_cost, 1, 1);
    fields->addWidget(labelOf(tr("T&ags"), m_tags), 1, 2);
    fields->addWidget(m_tags, 1, 3);
    fields->addWidget(m_fault, 2, 1, 1, 3);
    fields->setColumnStretch(1, 1);
    fields->setColumnStretch(3, 1);
    auto *own = new QVBoxLayout;
    own->setSpacing(Space::inside);
    own->addWidget(labelOf(tr("N&ote"), m_note));
    own->addWidget(m_note, 1);
    own->addSpacing(Space::inside);
    own->addLayout(fields);
    addOutdented(*own, m_openLink, this, Qt::AlignLeft);
    own->addStretch();
    return own;
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
    for (QLineEdit *edit : {m_link, m_cost, m_tags})
        edit->setReadOnly(!canWrite);
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
    const bool isMending = isSame && m_fault->isVisibleTo(this);
    if (!isTyping && !isMending) {
        if (m_link->text() != item.link)
            m_link->setText(item.link);
        if (costIn(m_cost->text()) != item.cost)
            m_cost->setText(costWords(item.cost, row.currency));
    }
    if (!isTyping && namesIn(m_tags->text()) != item.tags)
        m_tags->setText(item.tags.join(QStringLiteral(", ")));
    showFaults();
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
    showTogether(row);
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

void PlanDetails::showTogether(const PlanRow &row)
{
    const LensPractice practice{row.line.lens, row.line.practice};
    QStringList sentences;
    if (const ChangeBatch batch = batchOfEach(m_session->state()).value(practice).value; batch.isComplete())
        sentences += batchWords(batch, m_session->today());
    for (const auto &[id, action] : recordsOf<Action>(m_session->state())) {
        if (practicesIn(action.practices, m_session->state()).contains(practice))
            sentences += tr("Action: %1").arg(minuteWords(action));
    }
    m_together->setVisible(!sentences.isEmpty());
    m_together->setText(sentences.join(u'\n'));
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
    showFaults();
    if (isLinkKept())
        item.link = m_link->text().trimmed();
    item.cost = costIn(m_cost->text()).value_or(item.cost);
    item.tags = namesIn(m_tags->text());
    m_editor->typeItem(lens, practice, item);
}

bool PlanDetails::isLinkKept() const
{
    const QString link = m_link->text().trimmed();
    return link.isEmpty() || safeLink(link);
}

void PlanDetails::showFaults()
{
    QStringList faults;
    if (!isLinkKept())
        faults += tr("This link cannot be opened, so it is not kept. Write the whole address, with https:// before it.");
    if (!costIn(m_cost->text()))
        faults += tr("This cost is not kept. Write a whole amount, such as 12,500.");
    m_fault->setText(faults.join(u'\n'));
    m_fault->setVisible(!faults.isEmpty());
    m_openLink->setLink(tr("Open"), m_link->text().trimmed());
}

} // namespace Plumbline
