// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagelayout.h"

#include "core/report/printable.h"
#include "ui/charts/riskbars.h"
#include "ui/support/palette.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QUrl>

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
};

QSizeF pointsOf(QPageSize::PageSizeId id)
{
    return QPageSize(id).sizePoints();
}

} // namespace

PageLayout::PageLayout(const Document &document, const PdfOptions &options)
    : m_size(pointsOf(options.pageSize))
    , m_footer(printableLine(document.footer))
    , m_list(composeBands(document, pt(m_size.width()) - 2 * margin, pt(m_size.height()) - 2 * margin))
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
            place(m_list.headers[size_t(header)]);
}

void PageLayout::place(const Band &band)
{
    if (!m_pages.back().empty())
        m_y += band.before;
    m_pages.back().push_back({&band, m_y});
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

void PageLayout::paintFooter(QPainter &painter, int page) const
{
    const qreal width = pt(m_size.width()) - 2 * margin;
    const qreal top = pt(m_size.height()) - margin + pt(18);
    const SetText number(QStringLiteral("%1 / %2").arg(QString::number(page + 1), QString::number(pageCount())), Types::small,
        width, Qt::AlignRight);
    const qreal room = width - number.naturalWidth() - pt(20);
    painter.setPen(lightPalette().quietText);
    if (const SetText words(elided(m_footer, Types::small, room), Types::small, width); words.lineCount() > 0)
        words.paintLine(painter, 0, {margin, top});
    number.paintLine(painter, 0, {margin, top});
}

void PageLayout::paintPage(QPainter &painter, int page, const QRectF &target) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / pt(m_size.width()), target.height() / pt(m_size.height()));
    const Page &placedBands = m_pages[size_t(page)];
    for (const Placed &placed : placedBands) {
        const ItemPainter paint{painter, QPointF(margin, placed.top)};
        for (const BandItem &item : placed.band->items)
            std::visit(paint, item);
        if (&placed == &placedBands.front())
            for (const BandItem &item : placed.band->whenFirst)
                std::visit(paint, item);
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
                const QString url = QString::fromLatin1(QUrl(link.url).toEncoded());
                links += {int(page), QRectF(area.topLeft() / pt(1), area.size() / pt(1)), url};
            }
        }
    }
    return links;
}

QByteArray renderPdf(const Document &document, const PdfOptions &options)
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
    return finishedPdf(buffer.data(), {printableLine(document.title), document.date, layout.bookmarks(), layout.links()});
}

} // namespace Plumbline
