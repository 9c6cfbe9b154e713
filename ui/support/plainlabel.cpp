// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/plainlabel.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace Plumbline {

namespace {

class AccessibleHeading final : public QAccessibleWidget
{
public:
    explicit AccessibleHeading(PlainLabel *label)
        : QAccessibleWidget(label, QAccessible::Heading)
    {
    }

    // Which field a label names may be said later.
    QAccessible::Role role() const override { return label()->isHeading() ? QAccessible::Heading : QAccessible::StaticText; }
    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return own.isEmpty() && kind == QAccessible::Name ? label()->text() : own;
    }

private:
    PlainLabel *label() const { return static_cast<PlainLabel *>(object()); }
};

QAccessibleInterface *headingOf(const QString &, QObject *object)
{
    auto *label = qobject_cast<PlainLabel *>(object);
    return label && label->isLarge() ? new AccessibleHeading(label) : nullptr;
}

} // namespace

PlainLabel::PlainLabel(const QString &text, TextSize size, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
{
    [[maybe_unused]] static const bool isKnown = (QAccessible::installFactory(headingOf), true);
    setTextFormat(Qt::PlainText);
    if (m_size != TextSize::Body)
        setFont(fontOf(m_size));
    setText(text);
}

void PlainLabel::setFlow(Flow flow)
{
    setWordWrap(flow == Flow::Wrapped);
    if (flow == Flow::Wrapped)
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void PlainLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    applyTone();
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && m_size != TextSize::Body)
        setFont(fontOf(m_size));
    else if (event->type() == QEvent::ApplicationPaletteChange && m_tone == Tone::Quiet)
        applyTone();
    return QLabel::event(event);
}

void PlainLabel::applyTone()
{
    QPalette own;
    if (m_tone == Tone::Quiet)
        own.setColor(QPalette::WindowText, currentPalette().quietText);
    setPalette(own);
}

ElidedLabel::ElidedLabel(const QString &text, TextSize size, QWidget *parent)
    : PlainLabel(text, size, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = PlainLabel::minimumSizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * 6), whole.height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PlainLabel::event(event);
    const QString tip = toolTip();
    const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    const QPoint place = static_cast<QHelpEvent *>(event)->globalPos();
    if (!tip.isEmpty() || isCut)
        QToolTip::showText(place, tip.isEmpty() ? plainToolTip(text()) : tip, this);
    else
        QToolTip::hideText();
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    const QRect area = contentsRect();
    painter.drawText(area, int(alignment() | Qt::TextSingleLine), fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace Plumbline
