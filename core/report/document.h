// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"
#include "core/progress/comparison.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <variant>

namespace Plumbline {

// A report is a document first (design D7): blocks of text, tables and figures with their data. Renderers lay it out
// as PDF (ui/report), HTML and Markdown (core/report). All texts are plain text, already in the reader's language.

struct Heading
{
    int level = 1; // 1 to 3; every heading is a bookmark of the PDF
    QString text;
};

struct Paragraph
{
    enum class Style { Body, Lead, Quiet, Note }; // Note: what a person wrote
    QString text;
    Style style = Style::Body;
};

// What the reader shall decide from: one sentence and the level it rests on.
struct Verdict
{
    Risk level = Risk::High;
    QString sentence;
    QString reason;
};

struct BulletList
{
    QStringList items;
};

// Name and value, one a line; renderers set the names apart.
struct Facts
{
    QList<std::pair<QString, QString>> rows;
};

struct Cell
{
    QString text;
    std::optional<Risk> risk; // drawn as the risk's mark before the text
    std::optional<PracticeChange> change; // drawn as the change's mark before the text
    QString url; // https only; makes the text a link
};

struct Table
{
    struct Column
    {
        QString title;
        double share = 1; // of the width, relative to the others
        bool isNumber = false; // right-aligned
    };
    QList<Column> columns;
    QList<QList<Cell>> rows;
};

// The five counts with arrows against an earlier point.
struct CountsFigure
{
    RiskCounts now;
    std::optional<RiskCounts> before;
    QString beforeName; // the milestone that `before` is of
};

// One stacked bar of counts a row: pillars of a lens, or milestones over time.
struct BarsFigure
{
    struct Bar
    {
        QString label;
        RiskCounts counts;
    };
    QString title;
    QList<Bar> bars;
};

struct PageBreak
{
};

using Block = std::variant<Heading, Paragraph, Verdict, BulletList, Facts, Table, CountsFigure, BarsFigure, PageBreak>;

struct Document
{
    QString title; // "Online shop: Well-Architected review"
    QString subject; // the point it tells of: "Before launch" or "Now"
    QString footer; // on every page beside its number: workload, lens versions, point, seal
    QDateTime date; // what the report calls its date: the milestone's, or given
    QList<Block> blocks;
};

} // namespace Plumbline
