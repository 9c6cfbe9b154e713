// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wrappedtext.h"

#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Plumbline {

WrappedText::WrappedText(const QString &text, const QFont &font, qreal width, int maxLines, const TextLead &lead, qreal roomAfter)
    : m_layout(std::make_shared<QTextLayout>(QString(text).replace(u'\n', QChar::LineSeparator), font))
    , m_font(font)
    , m_lineHeight(QFontMetricsF(font).height())
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    if (lead.length > 0)
        m_layout->setFormats({{0, lead.length, lead.format}});
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max<qreal>(width, 1));
        if (maxLines > 0 && m_layout->lineCount() > maxLines) {
            const QTextLine last = m_layout->lineAt(maxLines - 1);
            const QString rest = m_layout->text().mid(last.textStart()).replace(QChar::LineSeparator, u' ');
            m_lastLine = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width - roomAfter);
            break;
        }
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout->endLayout();
}

qreal WrappedText::usedWidth() const
{
    qreal used = isCut() ? QFontMetricsF(m_font).horizontalAdvance(m_lastLine) : 0;
    for (int i = 0; i < lineCount() - (isCut() ? 1 : 0); ++i)
        used = std::max(used, m_layout->lineAt(i).naturalTextWidth());
    return used;
}

qreal WrappedText::lastLineWidth() const
{
    if (isCut())
        return QFontMetricsF(m_font).horizontalAdvance(m_lastLine);
    return lineCount() > 0 ? m_layout->lineAt(lineCount() - 1).naturalTextWidth() : 0;
}

void WrappedText::paint(QPainter &painter, QPointF topLeft, const QColor &color, qreal centeredIn) const
{
    if (!m_layout)
        return;
    const int whole = isCut() ? lineCount() - 1 : lineCount();
    painter.setPen(color);
    const auto indent = [centeredIn](qreal width) { return std::max<qreal>(0, (centeredIn - width) / 2); };
    for (int i = 0; i < whole; ++i)
        m_layout->lineAt(i).draw(&painter, topLeft + QPointF(indent(m_layout->lineAt(i).naturalTextWidth()), 0));
    if (isCut()) {
        const QTextLine last = m_layout->lineAt(whole);
        painter.setFont(m_font);
        painter.drawText(topLeft + QPointF(indent(lastLineWidth()), last.y() + last.ascent()), m_lastLine);
    }
}

void WrappedText::paintFound(QPainter &painter, QPointF topLeft, const QStringList &words) const
{
    if (!m_layout)
        return;
    const QColor ground = foundGround();
    const auto mark = [&](qreal from, qreal to, qreal top) {
        painter.fillRect(QRectF(topLeft + QPointF(std::min(from, to), top), QSizeF(std::abs(to - from), m_lineHeight)), ground);
    };
    const auto eachIn = [&words](const QString &text, const auto &found) {
        for (const QString &word : words) {
            for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
                 at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
                found(int(at), int(at + word.size()));
        }
    };
    const int whole = isCut() ? lineCount() - 1 : lineCount();
    eachIn(m_layout->text(), [&](int from, int to) {
        for (int i = 0; i < whole; ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const int first = std::max(from, line.textStart()), end = std::min(to, line.textStart() + line.textLength());
            if (first < end)
                mark(line.cursorToX(first), line.cursorToX(end), line.y());
        }
    });
    if (!isCut())
        return;
    const QFontMetricsF metrics(m_font);
    eachIn(m_lastLine, [&](int from, int to) {
        mark(metrics.horizontalAdvance(m_lastLine, from), metrics.horizontalAdvance(m_lastLine, to), m_layout->lineAt(whole).y());
    });
}

WrappedText WrappedTexts::laidOut(const QString &text, const QFont &font, qreal width, int maxLines, const TextLead &lead) const
{
    if (m_font != font) {
        m_texts.clear();
        m_font = font;
    }
    const Key key{text, width, maxLines, lead.length, lead.format.foreground().color().rgba()};
    if (const WrappedText *known = m_texts.object(key))
        return *known;
    const WrappedText laidOut(text, font, width, maxLines, lead);
    m_texts.insert(key, new WrappedText(laidOut));
    return laidOut;
}

int readingWidth(const QFontMetrics &metrics)
{
    // Running text is wider than the font's average over all its characters.
    return metrics.averageCharWidth() * 80;
}

ClampedLabel::ClampedLabel(TextSize size, int maxLines, QWidget *parent)
    : PlainLabel({}, size, parent)
    , m_maxLines(maxLines)
{
    setFlow(Flow::Wrapped);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClampedLabel::setMaxLines(int lines)
{
    if (lines == m_maxLines)
        return;
    m_maxLines = lines;
    updateGeometry();
    update();
}

void ClampedLabel::setStrongLead(int length)
{
    m_strongLead = length;
    updateGeometry();
    update();
}

void ClampedLabel::setMeasured(bool isMeasured)
{
    m_isMeasured = isMeasured;
    updateGeometry();
    update();
}

const WrappedText &ClampedLabel::laidOut(int room) const
{
    const int width = m_isMeasured ? std::min(room, readingWidth(fontMetrics())) : room;
    if (m_cache.maxLines != m_maxLines || m_cache.strongLead != m_strongLead || m_cache.text != text() || m_cache.font != font())
        m_cache = {text(), font(), m_maxLines, m_strongLead, {}};
    auto &byWidth = m_cache.byWidth;
    const auto known = std::find_if(byWidth.begin(), byWidth.end(), [width](const auto &entry) { return entry.first == width; });
    if (known != byWidth.end())
        return known->second;
    if (byWidth.size() == 4)
        byWidth.erase(byWidth.begin());
    TextLead lead{m_strongLead};
    lead.format.setFontWeight(QFont::DemiBold);
    byWidth.append({width, WrappedText(text(), font(), width, m_maxLines, lead)});
    return byWidth.last().second;
}

int ClampedLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    return text().isEmpty() ? 0 : int(std::ceil(laidOut(inner).height())) + margins.top() + margins.bottom();
}

QSize ClampedLabel::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 40;
    return {wide, heightForWidth(width() > 0 ? width() : wide)};
}

QSize ClampedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, text().isEmpty() ? 0 : fontMetrics().height()};
}

bool ClampedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PlainLabel::event(event);
    if (isCut())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    else
        QToolTip::hideText();
    return true;
}

void ClampedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText);
    laidOut(contentsRect().width()).paint(painter, contentsRect().topLeft(), color);
}

} // namespace Plumbline
