// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/bands.h"

#include "core/base/links.h"
#include "core/report/printable.h"
#include "core/words/valuewords.h"
#include "ui/report/notebands.h"
#include "ui/report/tablebands.h"
#include "ui/support/marks.h"
#include "ui/support/palette.h"
#include "ui/support/picture.h"

#include <QCoreApplication>

namespace Plumbline {

qreal addText(Band &band, const SetText &text, const QPointF &at, const QColor &color)
{
    for (int line = 0; line < text.lineCount(); ++line)
        band.items.push_back(TextItem{text, line, at + QPointF(0, line * text.leading()), color});
    return text.height();
}

qreal addLinked(Band &band, const SetText &text, const QPointF &at, const QString &url, const QColor &color)
{
    const std::optional<QUrl> link = safeLink(url);
    if (!link)
        return addText(band, text, at, color);
    const qreal height = addText(band, text, at, lightPalette().accent);
    band.links.push_back({QRectF(at, QSizeF(text.naturalWidth(), height)), linkText(*link)});
    return height;
}

namespace {

const Palette &ink()
{
    return lightPalette();
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

constexpr qreal measure = pt(390); // the longest line of running text
constexpr qreal checkColumn = pt(74); // where practices begin, right of the words for their state

} // namespace

struct BandComposer::Composer
{
    BandList list;
    qreal width;
    qreal height;
    bool startsPage = false;
    bool followsHeading = false; // a heading was the last block
    bool followsChecks = false;
    int section = -1; // index into list.headers of what heads the rest of a question on its next page
    qreal sectionHeight = 0;

    void append(Band band)
    {
        band.group = section;
        for (Band &part : cutToHeight(std::move(band), height - sectionHeight))
            list.bands.push_back(std::move(part));
    }

    // A question names itself again where a page starts inside it.
    void startSection(const Heading &heading)
    {
        section = -1;
        sectionHeight = 0;
        if (!heading.risk || heading.text == riskWord(*heading.risk))
            return;
        Band again;
        const SetText text(Words::tr("%1 (continued)").arg(keptApart(heading.text)), Types::small, width);
        again.height = addText(again, text, {0, 0}, ink().quietText) + pt(4);
        section = int(list.headers.size());
        sectionHeight = again.height;
        list.headers.push_back(std::move(again));
    }

    // No page ends after the first of these lines or before the last.
    static bool staysWithNext(int line, int count) { return line + 1 < count && (line == 0 || line == count - 2); }

    // Line by line, so that a page may end inside.
    void appendLines(const SetText &text, qreal before, const QColor &color)
    {
        const int count = text.lineCount();
        const bool isIntroduction = followsHeading && color == ink().quietText;
        for (int line = 0; line < count; ++line) {
            Band band;
            band.height = text.leading();
            band.before = line == 0 ? before : 0;
            band.staysWithNext = isIntroduction || staysWithNext(line, count);
            band.items.push_back(TextItem{text, line, {0, 0}, color});
            band.group = section;
            list.bands.push_back(std::move(band));
        }
    }

    void operator()(const Heading &heading)
    {
        const Type type = heading.level == 1 ? Types::heading1 : heading.level == 2 ? Types::heading2 : Types::heading3;
        Band band;
        band.before = heading.level == 1 ? pt(24) : heading.level == 2 ? pt(16) : pt(12);
        band.staysWithNext = true;
        band.bookmark = Band::Mark{heading.level, printableLine(heading.text)};
        section = -1;
        sectionHeight = 0;
        qreal left = 0;
        qreal room = width;
        if (heading.risk) {
            const qreal side = pt(type.size - 0.5);
            band.items.push_back(
                ShapeItem{riskMark(QRectF(0, (pt(type.leading) - side) / 2, side, side), *heading.risk), ink()[*heading.risk]});
            left = side + pt(5);
            const SetText word(riskWord(*heading.risk), Types::small, width, Qt::AlignRight);
            room -= word.naturalWidth() + pt(12);
            if (heading.text != riskWord(*heading.risk))
                addText(band, word, QPointF(0, pt(type.leading - 11) / 2), ink().quietText);
        }
        band.height = addText(band, SetText(printableLine(heading.text), type, room - left), {left, 0}, ink().text)
            + pt(heading.level == 1 ? 4 : 2);
        append(std::move(band));
        startSection(heading);
    }

    void operator()(const Paragraph &paragraph)
    {
        switch (paragraph.style) {
        case Paragraph::Style::Body:
            return appendLines(SetText(paragraph.text, Types::body, std::min(width, measure)), pt(4), ink().text);
        case Paragraph::Style::Lead:
            return appendLines(SetText(paragraph.text, Types::lead, width), pt(6), ink().text);
        case Paragraph::Style::Quiet:
            return appendLines(SetText(paragraph.text, Types::body, width), pt(2), ink().quietText);
        }
    }

    // Below practices a note stands in their column; anywhere else it has a rule at its side.
    void operator()(const Note &note)
    {
        const qreal left = followsChecks ? checkColumn : pt(10);
        const qreal room = followsChecks ? std::min(measure, width - checkColumn) : measure - pt(10);
        const size_t first = list.bands.size();
        for (const NoteRow &row : setNote(note, Types::body, room)) {
            const int count = row.text.lineCount();
            for (int line = 0; line < count; ++line) {
                Band band;
                const qreal above = line == 0 ? row.before : 0; // within the band, so that the rule has no gaps
                band.height = above + row.text.leading();
                band.staysWithNext = staysWithNext(line, count);
                if (!followsChecks)
                    band.items.push_back(FillItem{QRectF(0, 0, pt(1.5), band.height), ink().line});
                addNoteLine(band, row, line, {left, above}, ink().text);
                band.group = section;
                list.bands.push_back(std::move(band));
            }
        }
        if (list.bands.size() == first)
            return;
        list.bands[first].before = followsChecks ? pt(5) : pt(6);
        if (followsChecks)
            addText(list.bands[first], SetText(Words::tr("Note"), Types::small, checkColumn), {0, pt(1)}, ink().quietText);
    }

    void operator()(const Verdict &verdict)
    {
        constexpr qreal inset = pt(14);
        const qreal left = inset + pt(38);
        Band band;
        band.before = pt(14);
        const SetText sentence(verdict.sentence, Types::sentence, width - left - inset);
        const SetText reason(verdict.reason, Types::body, width - left - inset);
        band.height = pt(12) + sentence.height() + (reason.lineCount() > 0 ? pt(2) + reason.height() : 0) + pt(12);
        band.items.push_back(FillItem{QRectF(0, 0, width, band.height), ink().surface});
        const qreal side = pt(25);
        band.items.push_back(
            ShapeItem{riskMark(QRectF(inset, (band.height - side) / 2, side, side), verdict.level), ink()[verdict.level]});
        addText(band, sentence, {left, pt(12)}, ink().text);
        addText(band, reason, {left, pt(14) + sentence.height()}, ink().text);
        append(std::move(band));
    }

    void operator()(const Findings &findings)
    {
        constexpr qreal left = pt(16);
        for (const Findings::Finding &finding : findings.items) {
            Band band;
            band.before = &finding == &findings.items.first() ? pt(2) : pt(9);
            band.items.push_back(ShapeItem{riskMark(QRectF(0, pt(1.5), pt(10), pt(10)), finding.risk), ink()[finding.risk]});
            band.height
                = addText(band, SetText(printableLine(finding.title), Types::strong, width - left), {left, 0}, ink().text);
            band.height
                += addText(band, SetText(finding.context, Types::small, width - left), {left, band.height}, ink().quietText);
            band.height
                += addText(band, SetText(finding.action, Types::body, width - left), {left, band.height + pt(1)}, ink().text)
                + pt(1);
            append(std::move(band));
        }
    }

    void operator()(const BulletList &bullets)
    {
        constexpr qreal left = pt(12);
        for (const QString &item : bullets.items) {
            Band band;
            band.before = pt(1.5);
            QPainterPath dot;
            dot.addEllipse(QPointF(pt(3), pt(6.5)), pt(1.5), pt(1.5));
            band.items.push_back(ShapeItem{dot, ink().quietText});
            band.height = addText(band, SetText(printableLine(item), Types::body, width - left), {left, 0}, ink().text);
            append(std::move(band));
        }
    }

    // The state's mark and word stand once before the practices that share it.
    void operator()(const CheckList &checks)
    {
        constexpr qreal left = checkColumn;
        std::optional<PracticeState> before;
        for (const CheckList::Item &item : checks.items) {
            Band band;
            const bool isFirst = before != item.state;
            band.before = &item == &checks.items.first() ? pt(3) : isFirst ? pt(5) : pt(1.5);
            band.staysWithNext = &item == &checks.items.first();
            const QColor &color = item.state == PracticeState::Unmet ? ink().text : ink().quietText;
            const QRectF mark(left - pt(13), pt(2.5), pt(8), pt(8));
            band.items.push_back(ShapeItem{item.isPartly ? partlyMetMark(mark) : stateMark(mark, item.state), color});
            const SetText word(stateWord(item.state), Types::small, left - pt(16));
            if (isFirst)
                addText(band, word, {0, pt(1)}, ink().quietText);
            else
                band.whenFirst.push_back(TextItem{word, 0, {0, pt(1)}, ink().quietText});
            band.height = addText(band, SetText(printableLine(item.text), Types::body, width - left), {left, 0}, color);
            band.height += addText(
                band, SetText(item.detail, Types::small, std::min(width - left, measure)), {left, band.height}, ink().quietText);
            append(std::move(band));
            before = item.state;
        }
    }

    void operator()(const Facts &facts)
    {
        qreal names = 0;
        for (const Facts::Row &row : facts.rows)
            names = std::max(names, widthOf(row.name, Types::body));
        const qreal left = std::min(names, width * 0.3) + pt(14);
        for (const Facts::Row &row : facts.rows) {
            Band band;
            band.before = pt(4);
            band.height = addText(band, SetText(row.name, Types::body, left - pt(14)), {0, 0}, ink().quietText);
            const SetText value(row.value, Types::body, width - left);
            band.height = std::max(band.height, addLinked(band, value, {left, 0}, row.url, ink().text));
            append(std::move(band));
        }
    }

    void operator()(const Table &table) { appendTable(list, table, width, height); }
    void operator()(const CountsFigure &figure) { appendCounts(list, figure, width); }
    void operator()(const BarsFigure &figure) { appendBars(list, figure, width); }
    // In the column of the practices, never larger than it is at 144 dots an inch.
    void operator()(const Picture &picture)
    {
        constexpr qreal left = checkColumn;
        constexpr qreal dot = pt(0.5);
        const QSizeF room(std::min(width - left, measure), pt(220));
        Band band;
        band.before = pt(6);
        const QImage image = pictureFrom(picture.bytes, (room / dot).toSize() * 2);
        if (!image.isNull()) {
            QSizeF size = QSizeF(image.size()) * dot;
            if (size.width() > room.width() || size.height() > room.height())
                size.scale(room, Qt::KeepAspectRatio);
            band.items.push_back(PictureItem{image, QRectF(QPointF(left, 0), size)});
            band.height = size.height() + pt(2);
        }
        const QString words = image.isNull() ? Words::tr("Picture: %1").arg(keptApart(picture.caption)) : picture.caption;
        band.height
            += addText(band, SetText(printableLine(words), Types::small, room.width()), {left, band.height}, ink().quietText);
        append(std::move(band));
    }
    void operator()(const PageBreak &) { startsPage = true; }

    void add(const Block &block)
    {
        const size_t first = list.bands.size();
        std::visit(*this, block);
        followsHeading = std::holds_alternative<Heading>(block);
        followsChecks = std::holds_alternative<CheckList>(block);
        if (startsPage && list.bands.size() > first) {
            list.bands[first].startsPage = true;
            startsPage = false;
        }
    }
};

BandComposer::BandComposer(const Document &document, qreal width, qreal height)
    : m_blocks(document.blocks)
    , m_composer(std::make_unique<Composer>(Composer{{}, width, height}))
{
    Band title;
    const SetText large(printableLine(document.title), Types::title, width);
    const SetText words = large.lineCount() > 1 ? SetText(printableLine(document.title), Types::longTitle, width) : large;
    title.height = addText(title, words, {0, 0}, ink().text) + pt(2);
    title.staysWithNext = true;
    m_composer->append(std::move(title));
}

BandComposer::~BandComposer() = default;

bool BandComposer::addNext()
{
    if (m_next == m_blocks.size())
        return false;
    m_composer->add(m_blocks[m_next++]);
    return true;
}

BandList BandComposer::takeList()
{
    return std::move(m_composer->list);
}

BandList composeBands(const Document &document, qreal width, qreal height)
{
    BandComposer composer(document, width, height);
    while (composer.addNext()) { }
    return composer.takeList();
}

} // namespace Plumbline
