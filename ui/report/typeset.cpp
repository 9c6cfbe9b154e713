// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/typeset.h"

#include "core/report/printable.h"

#include <QFontMetricsF>

namespace Plumbline {

QFont paperFont(const Type &type)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(qRound(pt(type.size)));
    font.setWeight(type.isBold ? QFont::DemiBold : QFont::Normal);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferNoShaping));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

SetText::SetText(const QString &text, const Type &type, qreal width, Qt::Alignment alignment)
    : m_type(type)
{
    const QString shown = printable(text).trimmed().replace(u'\n', QChar(QChar::LineSeparator));
    if (shown.isEmpty())
        return;
    m_layout = std::make_shared<QTextLayout>(shown, paperFont(type));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    m_layout->endLayout();
}

qreal SetText::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

qreal SetText::baseline() const
{
    constexpr qreal capital = 0.727; // of Inter's size; near enough for every other
    return pt(m_type.leading / 2 + m_type.size * capital / 2);
}

void SetText::paintLine(QPainter &painter, int line, const QPointF &topLeft) const
{
    const QTextLine shaped = m_layout->lineAt(line);
    shaped.draw(&painter, topLeft + QPointF(0, baseline() - shaped.ascent()));
}

qreal widthOf(const QString &text, const Type &type)
{
    return QFontMetricsF(paperFont(type)).horizontalAdvance(printableLine(text));
}

QString elided(const QString &text, const Type &type, qreal width)
{
    return QFontMetricsF(paperFont(type)).elidedText(printableLine(text), Qt::ElideRight, width);
}

} // namespace Plumbline
