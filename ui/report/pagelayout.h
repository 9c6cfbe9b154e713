// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/bands.h"
#include "ui/report/pdffile.h"

#include <QPageSize>
#include <QPainter>

#include <chrono>
#include <memory>

namespace Plumbline {

struct PdfOptions
{
    QPageSize::PageSizeId pageSize = QPageSize::A4; // or Letter
};

// A document laid out on pages. The window's preview, the PDF and the printer paint the same pages from it. The thread that
// lays it out is the one that paints and deletes it: fonts belong to a thread and end with it.
class PageLayout
{
public:
    explicit PageLayout(const Document &document, const PdfOptions &options = {});

    int pageCount() const { return int(m_pages.size()); }
    QSizeF pageSize() const { return m_size; } // in points
    // Paints a page, counted from 0, into `target`, in the painter's coordinates. The ground stays as it is: paper
    // is white by itself.
    void paintPage(QPainter &painter, int page, const QRectF &target) const;

    QList<PdfBookmark> bookmarks() const;
    QList<PdfLink> links() const;

private:
    friend class PageSetter;

    PageLayout(const Document &document, const PdfOptions &options, BandList list);

    struct Placed
    {
        const Band *band;
        qreal top; // from the page's upper edge
        bool isHeader; // repeated from the page before
    };
    using Page = std::vector<Placed>;

    void fillPages();
    size_t endOfChain(size_t first) const;
    void startPage(const Band &next);
    void place(const Band &band, bool isHeader = false);
    void paintFooter(QPainter &painter, int page) const;

    QSizeF m_size;
    QString m_workload;
    QString m_footer;
    BandList m_list;
    std::vector<Page> m_pages;
    qreal m_y = 0; // while pages are filled: where the next band may begin
};

// Lays a document out bit by bit, for a thread that has other things to do in between.
class PageSetter
{
public:
    PageSetter(const Document &document, const PdfOptions &options);

    // Goes on for about that long. The pages when all are laid out, else null.
    std::shared_ptr<const PageLayout> goOn(std::chrono::milliseconds time);

private:
    Document m_document;
    PdfOptions m_options;
    BandComposer m_composer;
};

// The whole document as a PDF file. The same document gives the same bytes. ErrorCode::PdfNotMade.
Result<QByteArray> renderPdf(const Document &document, const PdfOptions &options = {});

} // namespace Plumbline
