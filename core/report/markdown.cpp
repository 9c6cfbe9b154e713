// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/links.h"
#include "core/report/markdownparts.h"
#include "core/report/printable.h"
#include "core/report/sections.h"
#include "core/report/textforms.h"

#include <QRegularExpression>

namespace Plumbline {

namespace {

bool needsEscape(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (QStringLiteral("\\`*_[]<>|~&#@$!^").contains(c))
        return true;
    if (c == u':') // "https://" would become a link
        return text.mid(i + 1, 1) == QLatin1String("/");
    if (c == u'.') // so would "www.", and "1." at the start is a list
        return QStringView(text).left(i).endsWith(u"www", Qt::CaseInsensitive)
            || (i > 0 && std::all_of(text.begin(), text.begin() + i, [](QChar d) { return d.isDigit(); }));
    return i == 0 && (c == u'-' || c == u'+' || c == u'=' || c == u')');
}

} // namespace

QString escapedLine(const QString &line)
{
    QString result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (needsEscape(line, i))
            result += u'\\';
        result += line[i];
    }
    return result;
}

namespace {

QString inOneLine(const QString &text)
{
    return escapedLine(printableLine(text));
}

// Lines of their own, joined by `separator`; blanks at a line's start would make it code.
QString inLines(const QString &text, const QString &separator)
{
    QStringList lines;
    for (const QString &line : printable(text).split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines += escapedLine(line.simplified());
    return lines.join(separator);
}

QString withRisk(const QString &text, const std::optional<Risk> &risk)
{
    return risk && text != riskWordShort(*risk) && text != riskWord(*risk)
        ? Say::tr("%1 (%2)").arg(inOneLine(text), riskWord(*risk))
        : inOneLine(text);
}

// An address that is its own text, as a link where it may be one.
QString address(const QString &text)
{
    const std::optional<QUrl> url = safeLink(text);
    return url ? QStringLiteral("<%1>").arg(linkText(*url)) : inOneLine(text);
}

QString cellText(const Cell &cell)
{
    QString text = withRisk(cell.text, cell.risk);
    if (const std::optional<QUrl> url = safeLink(cell.url); url && !text.isEmpty())
        text = QStringLiteral("[%1](<%2>)").arg(text, linkText(*url));
    for (qsizetype i = 0; i < cell.steps.size(); ++i)
        text += QStringLiteral("<br>%1. %2").arg(QString::number(i + 1), inOneLine(cell.steps[i]));
    if (!cell.detail.isEmpty())
        text += QStringLiteral("<br>") + inLines(cell.detail, QStringLiteral("<br>"));
    if (!cell.note.isEmpty())
        text += QStringLiteral("<br>") + noteInCell(cell.note);
    if (!cell.link.isEmpty())
        text += QStringLiteral("<br>") + address(cell.link);
    return text;
}

QString tableLine(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

struct Writer
{
    QString out;

    void operator()(const Heading &heading)
    {
        out += QString(heading.level + 1, u'#') + u' ' + withRisk(heading.text, heading.risk) + QStringLiteral("\n\n");
    }

    void operator()(const Paragraph &paragraph)
    {
        static const QRegularExpression blankLines(QStringLiteral("\n\\s*\n"));
        QStringList parts; // blank lines part paragraphs here as there
        for (const QString &part : printable(paragraph.text).split(blankLines, Qt::SkipEmptyParts))
            if (const QString lines = inLines(part, QStringLiteral("  \n")); !lines.isEmpty())
                parts += lines;
        out += parts.join(QStringLiteral("\n\n")) + QStringLiteral("\n\n");
    }

    void operator()(const Note &note)
    {
        for (const QString &line : noteLines(note))
            out += (line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> ") + line) + u'\n';
        out += u'\n';
    }

    void operator()(const Verdict &verdict)
    {
        out += QStringLiteral("**") + inOneLine(verdict.sentence) + QStringLiteral("**\n\n");
        if (!verdict.reason.isEmpty())
            out += inOneLine(verdict.reason) + QStringLiteral("\n\n");
    }

    void operator()(const Findings &findings)
    {
        int number = 0;
        for (const Findings::Finding &finding : findings.items) {
            out += QStringLiteral("%1. **%2**  \n   %3").arg(++number).arg(inOneLine(finding.title), inOneLine(finding.context));
            if (!finding.action.isEmpty())
                out += QStringLiteral("  \n   ") + inOneLine(finding.action);
            out += u'\n';
        }
        out += u'\n';
    }

    void operator()(const BulletList &list)
    {
        for (const QString &item : list.items)
            out += QStringLiteral("- ") + inOneLine(item) + u'\n';
        out += u'\n';
    }

    void operator()(const CheckList &list)
    {
        for (const CheckList::Item &item : list.items) {
            if (item.state == PracticeState::NotApplicable)
                out += QStringLiteral("- %1: ").arg(stateWord(item.state));
            else
                out += item.state == PracticeState::Met ? QStringLiteral("- [x] ") : QStringLiteral("- [ ] ");
            out += inOneLine(item.text);
            if (!item.detail.isEmpty())
                out += QStringLiteral("  \n  ") + inLines(item.detail, QStringLiteral("  \n  "));
            out += u'\n';
        }
        out += u'\n';
    }

    void operator()(const Facts &facts)
    {
        for (const Facts::Row &row : facts.rows)
            out += QStringLiteral("- **%1**: %2\n")
                       .arg(inOneLine(row.name),
                           row.url.isEmpty() ? inLines(row.value, QStringLiteral("  \n  ")) : address(row.url));
        out += u'\n';
    }

    void operator()(const Table &table)
    {
        QStringList titles;
        QStringList rule;
        for (const Table::Column &column : table.columns) {
            titles += inOneLine(column.title);
            rule += column.isNumber ? QStringLiteral("---:") : QStringLiteral("---");
        }
        out += tableLine(titles) + tableLine(rule);
        for (const QList<Cell> &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row)
                cells += row.size() == 1 && table.columns.size() > 1 ? QStringLiteral("**%1**").arg(cellText(cell))
                                                                     : cellText(cell);
            while (cells.size() < table.columns.size())
                cells += QString();
            out += tableLine(cells);
        }
        out += u'\n';
    }

    void operator()(const CountsFigure &figure)
    {
        QStringList header;
        QStringList rule;
        QStringList now;
        QStringList before;
        for (Risk risk : allRisks) {
            header += riskWord(risk);
            rule += QStringLiteral("---:");
            now += QString::number(figure.now[risk]);
            if (figure.before)
                before += QString::number((*figure.before)[risk]);
        }
        if (figure.before) {
            header.prepend(QString());
            rule.prepend(QStringLiteral("---"));
            now.prepend(Say::tr("This report"));
            before.prepend(inOneLine(figure.beforeName));
        }
        out += tableLine(header) + tableLine(rule) + tableLine(now) + (figure.before ? tableLine(before) : QString()) + u'\n';
    }

    void operator()(const BarsFigure &figure)
    {
        out += QStringLiteral("**%1**\n\n").arg(inOneLine(figure.title));
        QStringList header{QString()};
        QStringList rule{QStringLiteral("---")};
        for (Risk risk : allRisks) {
            header += riskWord(risk);
            rule += QStringLiteral("---:");
        }
        out += tableLine(header) + tableLine(rule);
        for (const BarsFigure::Bar &bar : figure.bars) {
            QStringList cells{
                bar.group.isEmpty() ? inOneLine(bar.label) : Say::tr("%1: %2").arg(inOneLine(bar.group), inOneLine(bar.label))};
            for (Risk risk : allRisks)
                cells += QString::number(bar.counts[risk]);
            out += tableLine(cells);
        }
        out += u'\n';
        if (!figure.note.isEmpty())
            out += inOneLine(figure.note) + QStringLiteral("\n\n");
    }

    void operator()(const Picture &picture)
    {
        const QString words = picture.caption.isEmpty() ? picture.name : Say::tr("%1 (%2)").arg(picture.caption, picture.name);
        out += Say::tr("Picture: %1").arg(inOneLine(words)) + QStringLiteral("\n\n");
    }

    void operator()(const PageBreak &) { }
};

} // namespace

QByteArray toMarkdown(const Document &document)
{
    Writer writer;
    writer.out = QStringLiteral("# %1\n\n").arg(inOneLine(document.title));
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    writer.out += QStringLiteral("---\n\n%1\n").arg(inOneLine(withWorkload(document)));
    return writer.out.toUtf8();
}

} // namespace Plumbline
