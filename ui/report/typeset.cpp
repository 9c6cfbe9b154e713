// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/typeset.h"

#include "core/base/links.h"
#include "core/report/printable.h"
#include "ui/support/fonts.h"
#include "ui/support/palette.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Plumbline {

namespace {

QFont fontOf(const Type &type, QFont::StyleStrategy strategy)
{
    QFont font(programFonts());
    font.setPixelSize(qRound(pt(type.size)));
    font.setWeight(type.isBold ? QFont::DemiBold : QFont::Normal);
    font.setStyleStrategy(strategy);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

// Joins letters and turns brackets as scripts that run from right to left need it.
QFont shapedFont(const Type &type)
{
    return fontOf(type, QFont::PreferAntialias);
}

// All but Latin letters, in a text that runs from right to left somewhere: these keep their separate forms, and so can be
// searched for.
QList<QTextLayout::FormatRange> shapedParts(const QString &text, const Type &type)
{
    QList<QTextLayout::FormatRange> parts;
    if (!hasRightToLeft(text))
        return parts;
    QTextCharFormat shaped;
    shaped.setFont(shapedFont(type));
    for (int i = 0; i < int(text.size()); ++i) {
        if (text[i].script() == QChar::Script_Latin)
            continue;
        if (parts.isEmpty() || parts.last().start + parts.last().length != i)
            parts += {i, 0, shaped};
        ++parts.last().length;
    }
    return parts;
}

// What a span changes of the font around it.
QTextCharFormat formatOf(const Note::Span &span, const Type &type)
{
    constexpr qreal codeSize = 0.9; // its letters are wide
    QTextCharFormat format;
    if (span.styles.testFlag(NoteStyle::Bold))
        format.setFontWeight(QFont::DemiBold);
    if (span.styles.testFlag(NoteStyle::Italic))
        format.setFontItalic(true);
    if (span.styles.testFlag(NoteStyle::Code)) {
        format.setFontFamilies(codeFonts());
        format.setProperty(QTextFormat::FontPixelSize, qRound(pt(type.size) * codeSize));
    }
    if (const std::optional<QUrl> url = safeLink(span.url)) {
        format.setAnchor(true);
        format.setAnchorHref(linkText(*url));
        format.setForeground(lightPalette().accent);
    }
    return format;
}

QFontMetricsF metricsFor(const QString &text, const Type &type)
{
    return QFontMetricsF(hasRightToLeft(text) ? shapedFont(type) : paperFont(type));
}

} // namespace

QFont paperFont(const Type &type)
{
    return fontOf(type, QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferNoShaping));
}

SetText::SetText(const QString &text, const Type &type, qreal width, Qt::Alignment alignment)
    : m_type(type)
{
    QList<Note::Line> lines;
    if (const QString shown = printable(text).trimmed(); !shown.isEmpty())
        for (const QString &paragraph : shown.split(u'\n'))
            lines += Note::Line{Note::Span{paragraph}};
    *this = SetText(lines, type, width, alignment);
}

SetText::SetText(const QList<Note::Line> &lines, const Type &type, qreal width, Qt::Alignment alignment)
    : m_type(type)
{
    if (lines.isEmpty())
        return;
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    auto set = std::make_shared<Set>();
    for (const Note::Line &spans : lines)
        set->add(spans, type, width, option);
    m_set = std::move(set);
}

void SetText::Set::add(const Note::Line &spans, const Type &type, qreal width, const QTextOption &option)
{
    QString paragraph;
    QList<QTextLayout::FormatRange> styled;
    for (const Note::Span &span : spans) {
        const QString words = printable(span.text);
        if (span.styles || !span.url.isEmpty())
            styled += {int(paragraph.size()), int(words.size()), formatOf(span, type)};
        paragraph += words;
    }
    auto layout = std::make_unique<QTextLayout>(paragraph, paperFont(type));
    layout->setTextOption(option);
    layout->setFormats(shapedParts(paragraph, type) + styled);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
        for (const QTextLayout::FormatRange &part : styled) {
            const int first = std::max(part.start, line.textStart());
            const int end = std::min(part.start + part.length, line.textStart() + line.textLength());
            if (!part.format.isAnchor() || first >= end)
                continue;
            const qreal edges[] = {line.cursorToX(first), line.cursorToX(end)};
            links += {int(lines.size()), std::min(edges[0], edges[1]), std::max(edges[0], edges[1]), part.format.anchorHref()};
        }
        lines.push_back(line);
    }
    layout->endLayout();
    paragraphs.push_back(std::move(layout));
}

qreal SetText::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = std::max(width, m_set->lines[size_t(i)].naturalTextWidth());
    return width;
}

qreal SetText::baseline() const
{
    constexpr qreal capital = 0.727; // of Inter's size; near enough for every other
    return pt(m_type.leading / 2 + m_type.size * capital / 2);
}

void SetText::paintLine(QPainter &painter, int line, const QPointF &topLeft) const
{
    const QTextLine &shaped = m_set->lines[size_t(line)];
    shaped.draw(&painter, topLeft + QPointF(0, baseline() - shaped.ascent()));
}

qreal widthOf(const QString &text, const Type &type)
{
    const QString line = printableLine(text);
    return metricsFor(line, type).horizontalAdvance(line);
}

QString elided(const QString &text, const Type &type, qreal width)
{
    const QString line = printableLine(text);
    return metricsFor(line, type).elidedText(line, Qt::ElideRight, width);
}

} // namespace Plumbline
