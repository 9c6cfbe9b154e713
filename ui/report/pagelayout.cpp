// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagelayout.h"

#include "core/report/printable.h"
#include "core/words/valuewords.h"
#include "ui/charts/riskbars.h"
#include "ui/support/palette.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QPdfWriter>

namespace Plumbline {

namespace {

constexpr qreal margin = pt(56.69); // 20 mm

struct ItemPainter
{
    QPainter &painter;
    QPointF at;

    void operator()(const FillItem &fill) const { painter.fillRect(fill.area.translated(at), fill.color); }
    void operator()(const ShapeItem &shape) const { painter.fillPath(shape.path.translated(at), shape.color); }

    void operator()(const TextItem &text) const
    {
        painter.setPen(text.color);
        text.text.paintLine(painter, text.line, text.at + at);
    }

    void operator()(const BarItem &bar) const
    {
        paintRiskBar(
            painter, bar.area.translated(at), bar.counts, bar.whole, {&lightPalette(), paperFont(Types::smallStrong), pt(1)});
    }

    void operator()(const SwatchItem &swatch) const
    {
        paintRiskPattern(painter, swatch.area.translated(at), swatch.risk, lightPalette(), pt(1));
    }

    void operator()(const PictureItem &item) const
    {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(item.area.translated(at), item.picture);
    }
};

QSizeF pointsOf(QPageSize::PageSizeId id)
{
    return QPageSize(id).sizePoints();
}

// Inside the margins.
QSizeF roomOn(const PdfOptions &options)
{
    return pointsOf(options.pageSize) * pt(1) - QSizeF(2 * margin, 2 * margin);
}

bool pageOneFits(Document document, const QSizeF &room)
{
    document.blocks = document.blocks.mid(0, document.pageOne);
    qreal wanted = 0;
    for (const Band &band : composeBands(document, room.width(), room.height()).bands)
        wanted += (wanted > 0 ? band.before : 0) + band.height;
    return wanted <= room.height();
}

// Page one is for deciding: where it lacks room, its figures go to the page after.
Document fitted(Document document, const QSizeF &room)
{
    for (qsizetype block = document.pageOne - 1; block >= 0 && !pageOneFits(document, room); --block) {
        if (!std::holds_alternative<BarsFigure>(document.blocks[block]))
            continue;
        const Block figure = document.blocks.takeAt(block);
        const qsizetype next = --document.pageOne;
        if (next == document.blocks.size() || !std::holds_alternative<PageBreak>(document.blocks[next]))
            document.blocks.insert(next, PageBreak{});
        document.blocks.insert(next + 1, figure);
    }
    return document;
}

} // namespace

PageLayout::PageLayout(const Document &document, const PdfOptions &options)
    : PageLayout(
        document, options, composeBands(fitted(document, roomOn(options)), roomOn(options).width(), roomOn(options).height()))
{
}

PageLayout::PageLayout(const Document &document, const PdfOptions &options, BandList list)
    : m_size(pointsOf(options.pageSize))
    , m_workload(printableLine(document.workload))
    , m_footer(printableLine(document.footer))
    , m_list(std::move(list))
{
    fillPages();
}

// The bands from `first` on that must stand on one page: up to the first that may stand alone.
size_t PageLayout::endOfChain(size_t first) const
{
    size_t last = first;
    while (last + 1 < m_list.bands.size() && m_list.bands[last].staysWithNext && !m_list.bands[last + 1].startsPage)
        ++last;
    return last + 1;
}

void PageLayout::startPage(const Band &next)
{
    m_pages.emplace_back();
    m_y = margin;
    for (int header : {next.table, next.group})
        if (header >= 0)
            place(m_list.headers[size_t(header)], true);
}

void PageLayout::place(const Band &band, bool isHeader)
{
    if (!m_pages.back().empty())
        m_y += band.before;
    m_pages.back().push_back({&band, m_y, isHeader});
    m_y += band.height;
}

void PageLayout::fillPages()
{
    const qreal bottom = pt(m_size.height()) - margin;
    const std::vector<Band> &bands = m_list.bands;
    startPage(Band());
    size_t next = 0;
    while (next < bands.size()) {
        const size_t end = endOfChain(next);
        qreal wanted = 0;
        for (size_t i = next; i < end; ++i)
            wanted += bands[i].before + bands[i].height;
        const bool isFresh = m_pages.back().empty();
        if (!isFresh && (bands[next].startsPage || m_y + wanted > bottom))
            startPage(bands[next]);
        for (; next < end; ++next) {
            // A chain longer than a page gives way here.
            if (m_pages.back().size() > 1 && m_y + bands[next].before + bands[next].height > bottom)
                startPage(bands[next]);
            place(bands[next]);
        }
    }
}

// What tells the report from others is never cut: only the workload's name gives way, and where that is not enough the rest
// takes further lines.
void PageLayout::paintFooter(QPainter &painter, int page) const
{
    const QString separator = QStringLiteral(" · ");
    const qreal width = pt(m_size.width()) - 2 * margin;
    const qreal top = pt(m_size.height()) - margin + pt(18);
    const SetText number(QStringLiteral("%1 / %2").arg(QString::number(page + 1), QString::number(pageCount())), Types::small,
        width, Qt::AlignRight);
    const qreal room = width - number.naturalWidth() - pt(20);
    QString footer = m_footer;
    if (!m_workload.isEmpty()) {
        const qreal taken = m_footer.isEmpty() ? 0 : widthOf(separator + m_footer, Types::small);
        const QString name = keptApart(elided(m_workload, Types::small, std::max(pt(60), room - taken - pt(2))));
        footer = m_footer.isEmpty() ? name : name + separator + m_footer;
    }
    painter.setPen(lightPalette().quietText);
    const SetText words(footer, Types::small, room);
    for (int line = 0; line < words.lineCount(); ++line)
        words.paintLine(painter, line, {margin, top + line * words.leading()});
    number.paintLine(painter, 0, {margin, top});
}

void PageLayout::paintPage(QPainter &painter, int page, const QRectF &target) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / pt(m_size.width()), target.height() / pt(m_size.height()));
    const Page &placedBands = m_pages[size_t(page)];
    bool startsHere = true;
    for (const Placed &placed : placedBands) {
        const ItemPainter paint{painter, QPointF(margin, placed.top)};
        for (const BandItem &item : placed.band->items)
            std::visit(paint, item);
        if (startsHere && !placed.isHeader)
            for (const BandItem &item : placed.band->whenFirst)
                std::visit(paint, item);
        startsHere &= placed.isHeader;
    }
    paintFooter(painter, page);
    painter.restore();
}

QList<PdfBookmark> PageLayout::bookmarks() const
{
    QList<PdfBookmark> marks;
    for (size_t page = 0; page < m_pages.size(); ++page)
        for (const Placed &placed : m_pages[page])
            if (placed.band->bookmark)
                marks += {placed.band->bookmark->level, placed.band->bookmark->title, int(page), placed.top / pt(1)};
    return marks;
}

QList<PdfLink> PageLayout::links() const
{
    QList<PdfLink> links;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (const Placed &placed : m_pages[page]) {
            for (const Band::Link &link : placed.band->links) {
                const QRectF area = link.area.translated(margin, placed.top);
                links += {int(page), QRectF(area.topLeft() / pt(1), area.size() / pt(1)), link.url};
            }
        }
    }
    return links;
}

PageSetter::PageSetter(const Document &document, const PdfOptions &options)
    : m_document(fitted(document, roomOn(options)))
    , m_options(options)
    , m_composer(m_document, roomOn(options).width(), roomOn(options).height())
{
}

std::shared_ptr<const PageLayout> PageSetter::goOn(std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time);
    while (m_composer.addNext()) {
        if (deadline.hasExpired())
            return nullptr;
    }
    return std::shared_ptr<const PageLayout>(new PageLayout(m_document, m_options, m_composer.takeList()));
}

Result<QByteArray> renderPdf(const Document &document, const PdfOptions &options)
{
    const PageLayout layout(document, options);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1440); // our unit
        writer.setPageSize(QPageSize(options.pageSize));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        const QRectF whole(QPointF(), layout.pageSize() * pt(1));
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            layout.paintPage(painter, page, whole);
        }
    }
    return finishedPdf(
        buffer.data(), {printableLine(document.title), wordsLanguage(), document.date, layout.bookmarks(), layout.links()});
}

} // namespace Plumbline
