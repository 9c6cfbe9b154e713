// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/links.h"
#include "core/report/markdownparts.h"
#include "core/report/printable.h"

#include <algorithm>
#include <utility>

namespace Plumbline {

namespace {

// Fenced by more backticks than stand in it. A table has its bars escaped in code, too.
QString code(const QString &text, bool isInTable)
{
    qsizetype longest = 0;
    for (qsizetype run = 0; const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool isPadded = text.startsWith(u'`') || text.endsWith(u'`') || (text.startsWith(u' ') && text.endsWith(u' '));
    const QString inner = isPadded ? u' ' + text + u' ' : text;
    return fence + (isInTable ? QString(inner).replace(u'|', QLatin1String("\\|")) : inner) + fence;
}

// One line of a note. Markdown reads no marker beside a blank, so blanks stay outside of what is bold or italic.
class SpansWriter
{
public:
    explicit SpansWriter(bool isInTable, NoteStyles around = {})
        : m_isInTable(isInTable)
        , m_around(around)
    {
    }

    QString written(const Note::Line &spans)
    {
        for (qsizetype i = 0, end = 1; i < spans.size(); i = end, ++end) {
            const std::optional<QUrl> url = safeLink(spans[i].url);
            while (url && end < spans.size() && spans[end].url == spans[i].url)
                ++end;
            if (url)
                addLink(spans.sliced(i, end - i), *url);
            else
                add(spans[i]);
        }
        closeOthersThan({});
        return m_text;
    }

private:
    void add(const Note::Span &span)
    {
        const QString words = printable(span.text);
        const bool isCode = span.styles.testFlag(NoteStyle::Code);
        const auto first = std::find_if(words.begin(), words.end(), [&](QChar c) { return isCode || !c.isSpace(); });
        closeOthersThan(span.styles);
        m_text += words.left(first - words.begin());
        if (first == words.end())
            return;
        open(span.styles);
        m_text += isCode ? code(words, m_isInTable) : escapedLine(words.sliced(first - words.begin()));
    }

    void addLink(Note::Line spans, const QUrl &url)
    {
        NoteStyles common = spans.first().styles;
        for (Note::Span &span : spans) {
            common &= span.styles;
            span.url.clear();
        }
        closeOthersThan(common);
        open(common);
        m_text += QStringLiteral("[%1](<%2>)").arg(SpansWriter(m_isInTable, m_around | common).written(spans), linkText(url));
    }

    void open(NoteStyles styles)
    {
        for (NoteStyle style : {NoteStyle::Bold, NoteStyle::Italic}) {
            if (!styles.testFlag(style) || m_around.testFlag(style) || m_open.contains(style))
                continue;
            m_open += style;
            m_text += markerOf(style);
        }
    }

    void closeOthersThan(NoteStyles styles)
    {
        const auto isOther = [styles](NoteStyle style) { return !styles.testFlag(style); };
        while (std::any_of(m_open.begin(), m_open.end(), isOther)) {
            qsizetype end = m_text.size();
            while (m_text[end - 1].isSpace())
                --end;
            m_text.insert(end, markerOf(m_open.takeLast()));
        }
    }

    static QString markerOf(NoteStyle style) { return style == NoteStyle::Bold ? QStringLiteral("**") : QStringLiteral("*"); }

    bool m_isInTable;
    NoteStyles m_around; // what holds of all anyway
    QList<NoteStyle> m_open; // the innermost last
    QString m_text;
};

QString spansText(const Note::Line &spans, bool isInTable = false)
{
    return SpansWriter(isInTable).written(spans).trimmed();
}

QString markerOf(const Note::Part &part)
{
    switch (part.kind) {
    case Note::Part::Kind::Bullet:
        return QString(4 * qsizetype(part.depth), u' ') + QStringLiteral("- ");
    case Note::Part::Kind::Numbered:
        return QString(4 * qsizetype(part.depth), u' ') + QStringLiteral("%1. ").arg(part.number);
    case Note::Part::Kind::Quote:
        return QStringLiteral("> ");
    case Note::Part::Kind::Paragraph:
    case Note::Part::Kind::Code:
        return {};
    }
    return {};
}

// The lines of a part that is no code. Two blanks at the end make that the next begins a line; neighboring empty lines are one.
QStringList partLines(const Note::Part &part)
{
    QStringList lines;
    for (const Note::Line &spans : part.lines) {
        const QString text = spansText(spans);
        if (!lines.isEmpty() && !text.isEmpty() && !lines.last().isEmpty())
            lines.last() += QStringLiteral("  ");
        if (lines.isEmpty() || !text.isEmpty() || !lines.last().isEmpty())
            lines += lines.isEmpty() || !part.isItem() ? markerOf(part) + text : QString(markerOf(part).size(), u' ') + text;
    }
    return lines;
}

QStringList codeLines(const Note::Part &part)
{
    const QString fence = QStringLiteral("```");
    QStringList lines{fence};
    for (const Note::Line &spans : part.lines)
        lines += spans.isEmpty() ? QString() : printable(spans.first().text);
    return lines << fence;
}

} // namespace

QStringList noteLines(const Note &note)
{
    QStringList lines;
    for (qsizetype i = 0; i < note.parts.size(); ++i) {
        const Note::Part &part = note.parts[i];
        if (i > 0 && !(part.isItem() && note.parts[i - 1].isItem()))
            lines += QString();
        lines += part.kind == Note::Part::Kind::Code ? codeLines(part) : partLines(part);
    }
    return lines;
}

QString noteInCell(const Note &note)
{
    QStringList lines;
    for (const Note::Part &part : note.parts) {
        QString marker = markerOf(part).trimmed();
        for (const Note::Line &spans : part.lines) {
            if (!spans.isEmpty())
                lines += (marker.isEmpty() ? QString() : std::exchange(marker, QString()) + u' ') + spansText(spans, true);
        }
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace Plumbline
