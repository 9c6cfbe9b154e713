// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/typeset.h"

#include <QImage>
#include <QPainterPath>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace Plumbline {

// What stands on a page. Places count from the upper left corner of the band.
struct TextItem
{
    SetText text;
    int line = 0;
    QPointF at;
    QColor color;
};

struct ShapeItem
{
    QPainterPath path;
    QColor color;
};

struct FillItem
{
    QRectF area;
    QColor color;
};

struct BarItem
{
    QRectF area;
    RiskCounts counts;
    int whole = 0;
};

struct SwatchItem
{
    QRectF area;
    Risk risk = Risk::High;
};

struct PictureItem
{
    QImage picture;
    QRectF area;
};

using BandItem = std::variant<FillItem, ShapeItem, TextItem, BarItem, SwatchItem, PictureItem>;

// A strip over the width of the page that is never cut. A document is a row of bands; pages are filled with them.
struct Band
{
    struct Link
    {
        QRectF area;
        QString url;
    };
    struct Mark
    {
        int level = 1;
        QString title;
    };

    qreal height = 0;
    qreal before = 0; // space above, unless the band is the first on its page
    bool staysWithNext = false;
    bool startsPage = false;
    // Indexes into BandList::headers: what comes again when a page starts with this band.
    int table = -1;
    int group = -1;
    std::vector<BandItem> items; // in the order they are painted
    std::vector<BandItem> whenFirst; // painted too where the band is the first on its page
    std::vector<Link> links;
    std::optional<Mark> bookmark;
};

struct BandList
{
    std::vector<Band> bands;
    std::vector<Band> headers; // of tables and of groups of rows
};

// Makes bands of the given width of a document's blocks, one block after the other; no band is higher than `height`.
class BandComposer
{
public:
    BandComposer(const Document &document, qreal width, qreal height);
    ~BandComposer();

    bool addNext(); // false when there was none left
    BandList takeList();

private:
    struct Composer;
    QList<Block> m_blocks;
    qsizetype m_next = 0;
    std::unique_ptr<Composer> m_composer;
};

BandList composeBands(const Document &document, qreal width, qreal height);

// Adds every line of a text, one below the other, and gives its height.
qreal addText(Band &band, const SetText &text, const QPointF &at, const QColor &color);
// The same as a link, in the color of links, where the address may be one.
qreal addLinked(Band &band, const SetText &text, const QPointF &at, const QString &url, const QColor &color);

} // namespace Plumbline
