// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/documentlines.h"

#include "core/words/valuewords.h"

namespace Plumbline::Kit {

namespace {

QString countsText(const RiskCounts &counts)
{
    QStringList numbers;
    for (int number : counts.byRisk)
        numbers += QString::number(number);
    return numbers.join(u' ');
}

QString spanText(const Note::Span &span)
{
    QString text = span.text;
    for (const auto &[style, mark] :
        {std::pair(NoteStyle::Code, u'`'), std::pair(NoteStyle::Italic, u'_'), std::pair(NoteStyle::Bold, u'*')})
        if (span.styles.testFlag(style))
            text = mark + text + mark;
    return span.url.isEmpty() ? text : QStringLiteral("%1 <%2>").arg(text, span.url);
}

QString partText(const Note::Part &part)
{
    QStringList lines;
    for (const Note::Line &spans : part.lines) {
        lines += QString();
        for (const Note::Span &span : spans)
            lines.last() += spanText(span);
    }
    const QString text = lines.join(QStringLiteral(" / "));
    switch (part.kind) {
    case Note::Part::Kind::Paragraph:
        return text;
    case Note::Part::Kind::Bullet:
        return QString(part.depth, u'-') + QStringLiteral("- ") + text;
    case Note::Part::Kind::Numbered:
        return QString(part.depth, u'-') + QStringLiteral("%1. ").arg(part.number) + text;
    case Note::Part::Kind::Quote:
        return QStringLiteral("> ") + text;
    case Note::Part::Kind::Code:
        return QStringLiteral("code ") + text;
    }
    return text;
}

QString cellText(const Cell &cell)
{
    QString text = cell.text;
    if (cell.risk)
        text.prepend(QStringLiteral("(%1) ").arg(riskWordShort(*cell.risk)));
    if (cell.change)
        text.prepend(QStringLiteral("(%1) ").arg(changeWord(*cell.change)));
    if (!cell.detail.isEmpty())
        text += QStringLiteral(" // ") + QString(cell.detail).replace(u'\n', QLatin1String(" / "));
    for (const QString &part : toLines(cell.note))
        text += QStringLiteral(" // ") + part;
    if (!cell.link.isEmpty())
        text += QStringLiteral(" <%1>").arg(cell.link);
    return text;
}

struct Writer
{
    QStringList lines;

    void operator()(const Heading &heading)
    {
        lines += QString(heading.level, u'#') + u' ' + heading.text
            + (heading.risk ? QStringLiteral(" (%1)").arg(riskWordShort(*heading.risk)) : QString());
    }
    void operator()(const Paragraph &paragraph)
    {
        static const char *const styles[] = {"body", "lead", "quiet"};
        lines += QLatin1String(styles[size_t(paragraph.style)]) + QStringLiteral(": ")
            + QString(paragraph.text).replace(u'\n', QLatin1String(" / "));
    }
    void operator()(const Note &note)
    {
        for (const QString &part : toLines(note))
            lines += QStringLiteral("note: ") + part;
    }
    void operator()(const Verdict &verdict)
    {
        lines += QStringLiteral("verdict %1: %2 | %3").arg(riskWordShort(verdict.level), verdict.sentence, verdict.reason);
    }
    void operator()(const Findings &findings)
    {
        for (const Findings::Finding &finding : findings.items)
            lines += QStringLiteral("finding %1: %2 | %3 | %4")
                         .arg(riskWordShort(finding.risk), finding.title, finding.context, finding.action);
    }
    void operator()(const BulletList &list)
    {
        for (const QString &item : list.items)
            lines += QStringLiteral("- ") + item;
    }
    void operator()(const CheckList &list)
    {
        for (const CheckList::Item &item : list.items)
            lines += QStringLiteral("%1: %2%3")
                         .arg(stateWord(item.state).toLower(), item.text,
                             item.detail.isEmpty()
                                 ? QString()
                                 : QStringLiteral(" // ") + QString(item.detail).replace(u'\n', QLatin1String(" / ")));
    }
    void operator()(const Facts &facts)
    {
        for (const Facts::Row &row : facts.rows)
            lines += QStringLiteral("fact %1: %2").arg(row.name, row.value)
                + (row.url.isEmpty() ? QString() : QStringLiteral(" <%1>").arg(row.url));
    }
    void operator()(const Table &table)
    {
        QStringList titles;
        for (const Table::Column &column : table.columns)
            titles += column.title;
        lines += QStringLiteral("table: ") + titles.join(QStringLiteral(" | "));
        for (const QList<Cell> &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row)
                cells += cellText(cell);
            lines += (row.size() < table.columns.size() ? QStringLiteral("group: ") : QStringLiteral("row: "))
                + cells.join(QStringLiteral(" | "));
        }
    }
    void operator()(const CountsFigure &figure)
    {
        lines += QStringLiteral("counts: ") + countsText(figure.now)
            + (figure.before ? QStringLiteral(", before %1: %2").arg(figure.beforeName, countsText(*figure.before)) : QString());
    }
    void operator()(const BarsFigure &figure)
    {
        lines += QStringLiteral("bars: ") + figure.title;
        for (const BarsFigure::Bar &bar : figure.bars)
            lines += QStringLiteral("bar: ") + (bar.group.isEmpty() ? QString() : QString(bar.group + QStringLiteral(" / ")))
                + bar.label + QStringLiteral(": ") + countsText(bar.counts);
        if (!figure.note.isEmpty())
            lines += QStringLiteral("bars note: ") + figure.note;
    }
    void operator()(const Picture &picture)
    {
        lines += QStringLiteral("picture: %1, %2 bytes").arg(picture.caption, QString::number(picture.bytes.size()));
    }
    void operator()(const PageBreak &) { lines += QStringLiteral("page"); }
};

} // namespace

QStringList toLines(const Note &note)
{
    QStringList lines;
    for (const Note::Part &part : note.parts)
        lines += partText(part);
    return lines;
}

QStringList toLines(const Document &document)
{
    Writer writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.lines;
}

} // namespace Plumbline::Kit
