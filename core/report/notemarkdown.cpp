// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notemarkdown.h"

#include "core/base/links.h"
#include "core/report/printable.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace Plumbline {

namespace {

using Piece = NoteLine::Piece;

qsizetype runLength(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return std::find_if(text.begin() + at, text.end(), [c](QChar other) { return other != c; }) - text.begin() - at;
}

// Reads bold, italics, code and links of one line. What begins one of them is text until its end is found. Bold and italics
// that begin in a link's text end there.
class LineReader
{
public:
    explicit LineReader(const QString &line)
        : m_line(line)
    {
        m_open.fill(none);
    }

    QList<Piece> read(qsizetype prefix)
    {
        if (prefix > 0)
            add(prefix, Role::Marker);
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at];
            if (m_at == m_linkTextEnd)
                endLink();
            else if (c == u'`')
                readCode();
            else if (c == u'*' || c == u'_')
                readDelimiter();
            else if (c != u'[' || !beginLink())
                readText();
        }
        return joined();
    }

private:
    static constexpr qsizetype none = -1;
    enum class Role { Text, Marker };

    void add(qsizetype length, Role role, NoteStyles styles = {})
    {
        m_pieces += {m_at, length, styles, role == Role::Marker, m_url};
        m_at += length;
    }

    void readText()
    {
        qsizetype end = m_at + 1;
        while (end < m_line.size() && end != m_linkTextEnd && !QStringView(u"`*_[").contains(m_line[end]))
            ++end;
        add(end - m_at, Role::Text);
    }

    // Code ends at the next run of as many backticks.
    void readCode()
    {
        const qsizetype run = runLength(m_line, m_at);
        const qsizetype end = codeEnd(m_at);
        if (end == none || (m_linkTextEnd != none && end > m_linkTextEnd))
            return add(run, Role::Text);
        add(run, Role::Marker);
        add(end - m_at, Role::Text, NoteStyle::Code);
        add(run, Role::Marker);
    }

    // All are found at once, so that each is looked for once.
    qsizetype codeEnd(qsizetype start)
    {
        if (m_codeEnds.isEmpty()) {
            QHash<qsizetype, qsizetype> last; // run of that length
            for (qsizetype at = m_line.indexOf(u'`', start); at != none;) {
                const qsizetype run = runLength(m_line, at);
                if (const auto before = last.constFind(run); before != last.constEnd())
                    m_codeEnds.insert(*before, at);
                last.insert(run, at);
                at = m_line.indexOf(u'`', at + run);
            }
            m_codeEnds.insert(none, none);
        }
        return m_codeEnds.value(start, none);
    }

    // "*" and "_" stand at the edges of words; within words and alone they are text.
    void readDelimiter()
    {
        const QChar c = m_line[m_at];
        const qsizetype run = runLength(m_line, m_at);
        const QChar before = m_at > 0 ? m_line[m_at - 1] : u' ';
        const QChar after = m_at + run < m_line.size() ? m_line[m_at + run] : u' ';
        const qsizetype kind = c == u'*' ? run : 0;
        add(run, Role::Text);
        if (run > (c == u'*' ? 3 : 1))
            return;
        const bool canBegin = before.isSpace()
            ? !after.isSpace() && !QStringView(u",:;/)]}=|").contains(after)
            : !before.isLetterOrNumber() && (after.isLetterOrNumber() || QStringView(u"`*_[").contains(after));
        if (m_open[size_t(kind)] != none && !before.isSpace() && !after.isLetterOrNumber())
            close(kind);
        else if (canBegin)
            m_open[size_t(kind)] = m_pieces.size() - 1;
    }

    // Ranges of one kind never nest, so that each piece is visited no more often than there are kinds.
    void close(qsizetype kind)
    {
        static constexpr std::array<NoteStyles, 4> styles{
            NoteStyle::Italic, NoteStyle::Italic, NoteStyle::Bold, NoteStyles(NoteStyle::Bold) | NoteStyle::Italic};
        const qsizetype first = m_open[size_t(kind)];
        m_pieces[first].isMarker = true;
        m_pieces.last().isMarker = true;
        for (qsizetype i = first + 1; i < m_pieces.size() - 1; ++i)
            m_pieces[i].styles |= styles[size_t(kind)];
        for (qsizetype &open : m_open) // what was begun inside has no end there
            open = open >= first ? none : open;
    }

    bool beginLink()
    {
        if (m_linkTextEnd != none)
            return false;
        const qsizetype textEnd = next(m_nextClosing, u']', m_at);
        if (textEnd + 1 >= m_line.size() || m_line[textEnd + 1] != u'(' || next(m_nextOpening, u'[', m_at + 1) < textEnd
            || QStringView(m_line).sliced(m_at + 1, textEnd - m_at - 1).trimmed().isEmpty())
            return false;
        const QString url = m_line.sliced(textEnd + 2, addressLength(textEnd + 2));
        if (!safeLink(url))
            return false;
        m_url = url;
        m_linkTextEnd = textEnd;
        m_openAround = m_open;
        m_open.fill(none);
        add(1, Role::Marker);
        return true;
    }

    void endLink()
    {
        add(m_url.size() + 3, Role::Marker);
        m_url.clear();
        m_linkTextEnd = none;
        m_open = m_openAround;
    }

    // Up to the bracket that closes the address; those within it come in pairs.
    qsizetype addressLength(qsizetype start) const
    {
        int depth = 0;
        for (qsizetype at = start; at < m_line.size() && at - start <= maxLinkLength && !m_line[at].isSpace(); ++at) {
            if (m_line[at] == u'(')
                ++depth;
            else if (m_line[at] == u')' && --depth < 0)
                return at - start;
        }
        return 0;
    }

    // The next one from there on, which is at or after the one that was found before; the size where there is none.
    qsizetype next(qsizetype &known, QChar c, qsizetype from) const
    {
        if (known < from) {
            known = m_line.indexOf(c, from);
            known = known == none ? m_line.size() : known;
        }
        return known;
    }

    QList<Piece> joined() const
    {
        QList<Piece> result;
        for (const Piece &piece : m_pieces) {
            Piece *const last = result.isEmpty() ? nullptr : &result.last();
            if (last && last->styles == piece.styles && last->isMarker == piece.isMarker && last->url == piece.url)
                last->length += piece.length;
            else
                result += piece;
        }
        return result;
    }

    const QString &m_line;
    qsizetype m_at = 0;
    QList<Piece> m_pieces;
    std::array<qsizetype, 4> m_open; // pieces that may begin italics ("_", "*"), bold, both; none where there is none
    std::array<qsizetype, 4> m_openAround; // the same, outside of the link
    QHash<qsizetype, qsizetype> m_codeEnds; // by where the code begins
    qsizetype m_nextOpening = none; // brackets
    qsizetype m_nextClosing = none;
    qsizetype m_linkTextEnd = none; // of the link that is being read
    QString m_url;
};

qsizetype blanksBefore(const QString &line)
{
    return std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); }) - line.begin();
}

bool isFence(QStringView words, bool isInCode)
{
    const QStringView trimmed = words.trimmed();
    if (!trimmed.startsWith(u"```"))
        return false;
    const QStringView rest = trimmed.sliced(runLength(trimmed, 0));
    return isInCode ? rest.isEmpty() : !rest.contains(u'`');
}

// What the words begin with, and how long that is.
std::pair<NoteLine::Kind, qsizetype> beginningOf(QStringView words)
{
    constexpr qsizetype mostDigits = 9;
    const auto isBlankAt = [&](qsizetype at) { return at < words.size() && words[at].isSpace(); };
    if ((words.front() == u'-' || words.front() == u'*') && isBlankAt(1))
        return {NoteLine::Kind::Bullet, 2};
    if (words.front() == u'>' && (words.size() == 1 || isBlankAt(1)))
        return {NoteLine::Kind::Quote, std::min<qsizetype>(2, words.size())};
    qsizetype digits = 0;
    while (digits < std::min(words.size(), mostDigits) && words[digits] >= u'0' && words[digits] <= u'9')
        ++digits;
    if (digits > 0 && isBlankAt(digits + 1) && (words[digits] == u'.' || words[digits] == u')'))
        return {NoteLine::Kind::Numbered, digits + 2};
    return {NoteLine::Kind::Text, 0};
}

// Puts the lines together to parts.
class NoteReader
{
public:
    Note read(const QString &text)
    {
        bool isInCode = false;
        for (const QString &line : printable(text).trimmed().split(u'\n')) {
            const NoteLine read = readNoteLine(line, isInCode);
            take(line, read);
            isInCode ^= read.kind == NoteLine::Kind::Fence;
        }
        return m_note;
    }

private:
    using Kind = Note::Part::Kind;

    void take(const QString &line, const NoteLine &read)
    {
        switch (read.kind) {
        case NoteLine::Kind::Blank:
            ++m_blankLines;
            return;
        case NoteLine::Kind::Text:
            takeText(line, read);
            break;
        case NoteLine::Kind::Bullet:
            begin(Kind::Bullet, read.depth);
            m_note.parts.last().lines += spansOf(line, read);
            break;
        case NoteLine::Kind::Numbered:
            begin(Kind::Numbered, read.depth);
            m_note.parts.last().number = numberOf(line);
            m_note.parts.last().lines += spansOf(line, read);
            break;
        case NoteLine::Kind::Quote:
            addTo(Kind::Quote, m_blankLines == 0, spansOf(line, read));
            break;
        case NoteLine::Kind::Fence:
            m_isNewCode = true;
            break;
        case NoteLine::Kind::Code:
            addTo(Kind::Code, !std::exchange(m_isNewCode, false), spansOf(line, read));
            break;
        }
        m_blankLines = 0;
    }

    // Blank lines stay within a paragraph, as they were typed. Right below an item, what is indented goes on with it.
    void takeText(const QString &line, const NoteLine &read)
    {
        const bool hasPart = !m_note.isEmpty() && !m_isNewCode;
        if (hasPart && m_note.parts.last().kind == Kind::Paragraph) {
            m_note.parts.last().lines.resize(m_note.parts.last().lines.size() + m_blankLines);
            m_note.parts.last().lines += spansOf(line, read);
        } else if (hasPart && m_note.parts.last().isItem() && m_blankLines == 0 && line.front().isSpace()) {
            const QString words = line.trimmed();
            m_note.parts.last().lines += spansOf(words, readNoteLine(words, false));
        } else {
            addTo(Kind::Paragraph, false, spansOf(line, read));
        }
        m_isNewCode = false;
    }

    void begin(Kind kind, int depth = 0)
    {
        const bool isBelowItem = !m_note.isEmpty() && m_note.parts.last().isItem();
        m_note.parts += {kind, {}, isBelowItem ? depth : 0};
    }

    void addTo(Kind kind, bool goesOn, const Note::Line &spans)
    {
        if (!goesOn || m_note.isEmpty() || m_note.parts.last().kind != kind)
            begin(kind);
        m_note.parts.last().lines += spans;
    }

    static int numberOf(const QString &line)
    {
        const QStringView words = QStringView(line).trimmed();
        return words
            .left(std::find_if(words.begin(), words.end(), [](QChar c) { return c == u'.' || c == u')'; }) - words.begin())
            .toInt();
    }

    static Note::Line spansOf(const QString &line, const NoteLine &read)
    {
        Note::Line spans;
        QString url; // of the link that is being taken
        QString words; // its text
        const auto endLink = [&] {
            const std::optional<QUrl> link = safeLink(url);
            if (link && words != url && words != linkTarget(*link))
                spans += {QStringLiteral(" (%1)").arg(linkTarget(*link))};
            words.clear();
        };
        for (const Piece &piece : read.pieces) {
            if (piece.url != url) {
                endLink();
                url = piece.url;
            }
            if (piece.isMarker)
                continue;
            spans += {line.sliced(piece.start, piece.length), piece.styles, url};
            words += spans.last().text;
        }
        endLink();
        return spans;
    }

    Note m_note;
    qsizetype m_blankLines = 0; // right above
    bool m_isNewCode = false; // a fence is above, so nothing goes on with what is above that
};

} // namespace

NoteLine readNoteLine(const QString &line, bool isInCode)
{
    const auto whole = [&](NoteLine::Kind kind, NoteStyles styles, bool isMarker) {
        return NoteLine{kind, 0, 0, line.isEmpty() ? QList<Piece>() : QList<Piece>{{0, line.size(), styles, isMarker, {}}}};
    };
    const qsizetype blanks = blanksBefore(line);
    const QStringView words = QStringView(line).sliced(blanks);
    if (isFence(words, isInCode))
        return whole(NoteLine::Kind::Fence, {}, true);
    if (isInCode)
        return whole(NoteLine::Kind::Code, NoteStyle::Code, false);
    if (words.isEmpty())
        return whole(NoteLine::Kind::Blank, {}, false);
    const auto [kind, length] = beginningOf(words);
    const qsizetype prefix = length > 0 ? blanks + length : 0;
    return {kind, blanks >= 2 ? 1 : 0, prefix, LineReader(line).read(prefix)};
}

const NoteLine::Piece *pieceAt(const NoteLine &line, qsizetype place)
{
    const auto piece = std::find_if(line.pieces.begin(), line.pieces.end(),
        [place](const Piece &one) { return one.start <= place && place < one.start + one.length; });
    return piece == line.pieces.end() ? nullptr : &*piece;
}

Note noteOf(const QString &text)
{
    return NoteReader().read(text);
}

} // namespace Plumbline
