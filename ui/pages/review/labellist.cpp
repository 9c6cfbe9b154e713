// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/labellist.h"

#include "ui/support/wrappedtext.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Plumbline {

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

void LabelList::setTexts(const QStringList &texts)
{
    m_texts = texts;
    m_texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    while (m_labels.size() < m_texts.size()) {
        auto *label = new ClampedLabel(TextSize::Body, 0);
        label->setMeasured(true);
        if (m_style == Style::Bullets)
            label->setContentsMargins(Space::group, 0, 0, 0);
        layout()->addWidget(label);
        m_labels += label;
    }
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(i < m_texts.size() ? m_texts[i] : QString());
        m_labels[i]->setVisible(i < m_texts.size());
    }
    setVisible(!m_texts.isEmpty());
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
        m_labels[i]->setStrongLead(leads[i]);
}

// Bullets are drawn, so that no font need have them.
void LabelList::paintEvent(QPaintEvent *)
{
    if (m_style != Style::Bullets)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentPalette().quietText);
    for (int i = 0; i < m_texts.size(); ++i)
        painter.drawEllipse(QPointF(m_labels[i]->x() + 5, m_labels[i]->y() + fontMetrics().height() / 2.0 + 1), 2, 2);
}

} // namespace Plumbline
