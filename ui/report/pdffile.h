// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

namespace Plumbline {

// What Qt's PDF writer cannot say. Places are in points from the upper left corner of the page; pages count from 0.
struct PdfBookmark
{
    int level = 1; // 1 is outermost; a level deeper than its predecessor's plus one counts as that
    QString title;
    int page = 0;
    qreal top = 0;
};

struct PdfLink
{
    int page = 0;
    QRectF area;
    QString url; // plain ASCII
};

struct PdfExtras
{
    QString title;
    QString language; // its code: "en"
    QDateTime date;
    QList<PdfBookmark> bookmarks; // in reading order
    QList<PdfLink> links;
};

// Rewrites a file of QPdfWriter: bookmarks, links and language go in; the properties become title, creator, producer and
// date and nothing else; objects are numbered by the order in which they are reached, and the file's id is computed from its
// content. So the same pages give the same bytes, whatever clock and hash seed they were written under.
// ErrorCode::PdfNotMade where the file is not as a PDF should be, or lacks a page that a bookmark or a link names.
Result<QByteArray> finishedPdf(const QByteArray &written, const PdfExtras &extras);

} // namespace Plumbline
