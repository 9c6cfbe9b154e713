// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QDateTime date;
    QList<PdfBookmark> bookmarks; // in reading order
    QList<PdfLink> links;
};

// Rewrites a file of QPdfWriter: bookmarks and links go in; the properties become title, creator, producer and date
// and nothing else; objects are numbered by the order in which they are reached, and the file's id is computed from
// its content. So the same pages give the same bytes, whatever clock and hash seed they were written under.
// A file that is not of QPdfWriter's form comes back as it was.
QByteArray finishedPdf(const QByteArray &written, const PdfExtras &extras);

} // namespace Plumbline
