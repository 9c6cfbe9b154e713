// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/labellist.h"

#include "core/lens/lenstexts.h"
#include "ui/support/wrappedtext.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

int stepIndent(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("10.")) + Space::related;
}

} // namespace

LabelList::LabelList(const QString &heading, Style style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::inside);
    if (!heading.isEmpty())
        layout->addWidget(new PlainLabel(heading, TextSize::Section));
    hide();
}

PlainLabel *LabelList::newLabel() const
{
    if (m_style == Style::Steps) {
        auto *label = new PlainLabel;
        label->setFlow(PlainLabel::Flow::Wrapped);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setCursor(Qt::IBeamCursor);
        return label;
    }
    auto *label = new ClampedLabel(TextSize::Body, 0);
    label->setMeasured(true);
    if (m_style == Style::Bullets)
        label->setContentsMargins(Space::group, 0, 0, 0);
    return label;
}

void LabelList::setTexts(const QStringList &texts)
{
    m_numbers.clear();
    m_texts = texts;
    m_texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    while (m_labels.size() < m_texts.size()) {
        m_labels += newLabel();
        layout()->addWidget(m_labels.last());
    }
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(i < m_texts.size() ? m_texts[i] : QString());
        m_labels[i]->setVisible(i < m_texts.size());
    }
    setVisible(!m_texts.isEmpty());
}

void LabelList::setPlans(const QStringList &texts)
{
    QStringList lines, numbers;
    for (const QString &text : texts) {
        const QStringList steps = countedSteps(text.trimmed());
        if (steps.isEmpty() && !text.trimmed().isEmpty()) {
            lines += text;
            numbers += QString();
        }
        for (int i = 0; i < steps.size(); ++i) {
            if (steps[i].isEmpty())
                continue;
            lines += steps[i];
            numbers += QStringLiteral("%1.").arg(i + 1);
        }
    }
    setTexts(lines);
    m_numbers = numbers;
    for (int i = 0; i < numbers.size(); ++i) {
        m_labels[i]->setAccessibleName(
            numbers[i].isEmpty() ? QString() : tr("%1 %2", "number and text of a step").arg(numbers[i], lines[i]));
    }
    indentSteps();
    update();
}

// After their numbers, and no wider than is good to read.
void LabelList::indentSteps()
{
    for (int i = 0; i < m_numbers.size(); ++i) {
        const int indent = m_numbers[i].isEmpty() ? 0 : stepIndent(fontMetrics());
        m_labels[i]->setContentsMargins(indent, 0, std::max(0, width() - indent - readingWidth(fontMetrics())), 0);
    }
}

void LabelList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    indentSteps();
}

void LabelList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        indentSteps();
}

void LabelList::setNamedTexts(const QList<NamedText> &texts)
{
    QStringList lines;
    QList<int> leads;
    for (const auto &[name, text] : texts) {
        if (name.isEmpty() && text.isEmpty())
            continue;
        lines += name.isEmpty() ? text
            : text.isEmpty()    ? name
                                : tr("%1. %2", "the name of an area or a principle, and what it says").arg(name, text);
        leads += name.isEmpty() ? 0 : int(name.size()) + 1; // with the full stop
    }
    setTexts(lines);
    for (int i = 0; i < leads.size(); ++i)
        static_cast<ClampedLabel *>(m_labels[i])->setStrongLead(leads[i]);
}

// Bullets are drawn, so that no font need have them.
void LabelList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor quiet = currentPalette().quietText;
    painter.setPen(quiet);
    for (int i = 0; i < m_numbers.size(); ++i) {
        const QRect place(m_labels[i]->x(), m_labels[i]->y(), stepIndent(fontMetrics()) - Space::related, fontMetrics().height());
        painter.drawText(place, int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter), m_numbers[i]);
    }
    if (m_style != Style::Bullets)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(quiet);
    for (int i = 0; i < m_texts.size(); ++i)
        painter.drawEllipse(QPointF(m_labels[i]->x() + 5, m_labels[i]->y() + fontMetrics().height() / 2.0 + 1), 2, 2);
}

} // namespace Plumbline
