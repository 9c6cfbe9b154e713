// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/foldingtext.h"

#include "ui/support/textbutton.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace Plumbline {

FoldingText::FoldingText(QWidget *parent)
    : PlainLabel({}, TextSize::Body, parent)
    , m_button(new TextButton({}, Qt::ElideRight, this))
{
    setFlow(Flow::Wrapped);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_button->setObjectName(QStringLiteral("wholeDescriptionButton"));
    connect(m_button, &TextButton::clicked, this, [this] { fold(!m_isFolded); });
    fold(true);
}

void FoldingText::setWholeText(const QString &text)
{
    setText(text);
    fold(true);
}

void FoldingText::fold(bool isFolded)
{
    m_isFolded = isFolded;
    m_button->setText(isFolded ? tr("Show more") : tr("Show less"));
    m_laid = {};
    updateGeometry();
    placeButton();
    update();
}

const FoldingText::Laid &FoldingText::laidOut(int room) const
{
    const int width = std::min(room, readingWidth(fontMetrics()));
    if (m_laid.width == width)
        return m_laid;
    const qreal taken = m_button->sizeHint().width() + Space::inside;
    m_laid = {width, false, WrappedText(text(), font(), width), {}, 0};
    m_laid.canFold = m_laid.text.lineCount() > mostLines;
    if (m_laid.canFold && m_isFolded)
        m_laid.text = WrappedText(text(), font(), width, firstLines, {}, taken);
    qreal height = m_laid.text.height();
    if (m_laid.canFold) {
        const bool fits = m_laid.text.lastLineWidth() + taken <= width;
        if (!fits)
            height += m_laid.text.lineHeight();
        const qreal middle = height - m_laid.text.lineHeight() / 2 - m_button->sizeHint().height() / 2.0;
        m_laid.button = QPoint(fits ? int(std::ceil(m_laid.text.lastLineWidth())) : 0, int(std::round(middle)));
    }
    m_laid.height = int(std::ceil(height));
    return m_laid;
}

void FoldingText::placeButton()
{
    const Laid &laid = laidOut(width());
    m_button->setVisible(laid.canFold);
    m_button->setGeometry(QRect(laid.button, m_button->sizeHint()));
}

int FoldingText::heightForWidth(int width) const
{
    return text().isEmpty() ? 0 : laidOut(width).height;
}

QSize FoldingText::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 40;
    return {wide, heightForWidth(width() > 0 ? width() : wide)};
}

QSize FoldingText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, text().isEmpty() ? 0 : fontMetrics().height()};
}

void FoldingText::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold(m_isFolded);
}

void FoldingText::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    placeButton();
}

void FoldingText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    laidOut(width()).text.paint(
        painter, {}, palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
}

} // namespace Plumbline
