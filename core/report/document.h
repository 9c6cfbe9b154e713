// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/comparison.h"
#include "core/report/note.h"
#include "core/risk/risk.h"

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
    std::optional<Risk> risk; // drawn as the risk's mark before the text
};

struct Paragraph
{
    enum class Style { Body, Lead, Quiet };
    QString text;
    Style style = Style::Body;
};

// What the reader shall decide from: one sentence and the level it rests on.
struct Verdict
{
    Risk level = Risk::High;
    QString sentence;
    QString reason;
    ReviewVerdict word = ReviewVerdict::None; // what it comes to; none where that cannot be said yet
};

struct BulletList
{
    QStringList items;
};

// The questions that matter most, and what to do first about each.
struct Findings
{
    struct Finding
    {
        Risk risk = Risk::High;
        QString title;
        QString context; // where it belongs
        QString action;
    };
    QList<Finding> items;
};

// Practices with their state's mark, one below the other.
struct CheckList
{
    struct Item
    {
        PracticeState state = PracticeState::Met;
        QString text;
        QString detail; // a reason, what a person wrote; may be empty
        bool isPartly = false; // of what is not met: half of it is
    };
    QList<Item> items;
};

// Name and value, one a line; renderers set the names apart.
struct Facts
{
    struct Row
    {
        QString name;
        QString value;
        QString url = {}; // makes the value a link where safeLink(url)
    };
    QList<Row> rows;
};

struct Cell
{
    QString text;
    std::optional<Risk> risk; // drawn as the risk's mark before the text
    std::optional<PracticeChange> change; // drawn as the change's mark before the text
    QString url; // makes the text a link where safeLink(url)
    QString detail; // smaller, below the text
    QString link = {}; // an address of its own below the detail; a link where safeLink(link)
    QStringList steps = {}; // numbered from 1, smaller, between the text and the detail
    Note note = {}; // smaller, below the detail
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
    QList<QList<Cell>> rows; // a row of a single cell heads the rows below it and spans all columns
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
        QString group; // stands once before neighbours that share it; empty: no groups
    };
    QString title;
    QList<Bar> bars;
    QString note = {}; // what the bars do not show; may be empty
};

// What a person attached. Renderers that show no pictures name it.
struct Picture
{
    QByteArray bytes; // of a PNG or JPEG file; empty where they are not in the portfolio
    QString name; // of the file
    QString caption; // may be empty
};

struct PageBreak
{
};

using Block = std::variant<Heading, Paragraph, Note, Verdict, Findings, BulletList, CheckList, Facts, Table, CountsFigure,
    BarsFigure, Picture, PageBreak>;

struct Document
{
    QString title; // "Online shop: Well-Architected review"
    QString subject; // the point it tells of: "Before launch" or "Now"
    QString footer; // on every page beside its number, never cut: point, lens versions, seal
    QDateTime date; // what the report calls its date: the milestone's, or given
    QList<Block> blocks;
    QString workload = {}; // its name, before the footer; cut where it lacks room
    qsizetype pageOne = 0; // how many of the first blocks are for page one; where they lack room, figures go to the next
};

} // namespace Plumbline
