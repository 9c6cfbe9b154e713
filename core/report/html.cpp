// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/links.h"
#include "core/report/printable.h"
#include "core/report/sections.h"
#include "core/report/svgbars.h"
#include "core/report/textforms.h"
#include "core/review/attachment.h"
#include "core/words/valuewords.h"

namespace Plumbline {

namespace {

const QString lineBreak = QStringLiteral("<br/>");

QString line(const QString &text)
{
    return printableLine(text).toHtmlEscaped();
}

QString lines(const QString &text)
{
    return printable(text).trimmed().toHtmlEscaped().replace(u'\n', lineBreak);
}

// Isolated: a text that runs from right to left must not turn its neighbours around.
QString isolated(const QString &escaped)
{
    return QStringLiteral("<bdi>") + escaped + QStringLiteral("</bdi>");
}

// The text as a link, where the address may be one.
QString linked(const QString &text, const QString &url)
{
    const std::optional<QUrl> link = safeLink(url);
    if (!link || text.isEmpty())
        return text;
    return QStringLiteral("<a href=\"%1\" rel=\"noreferrer noopener\">%2</a>").arg(linkText(*link).toHtmlEscaped(), text);
}

QString spansText(const Note::Line &spans)
{
    QString text;
    for (const Note::Span &span : spans) {
        QString words = printable(span.text).toHtmlEscaped();
        for (const auto &[style, tag] :
            {std::pair(NoteStyle::Code, "code"), std::pair(NoteStyle::Italic, "em"), std::pair(NoteStyle::Bold, "strong")})
            if (span.styles.testFlag(style))
                words = QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), words);
        text += linked(words, span.url);
    }
    return text;
}

QString linesText(const Note::Part &part, const QString &separator)
{
    QStringList lines;
    for (const Note::Line &spans : part.lines)
        lines += spansText(spans);
    return lines.join(separator);
}

// The items from `at` on that are of one kind and depth; deeper ones stand in the one before them.
QString itemsText(const QList<Note::Part> &parts, qsizetype &at)
{
    const Note::Part &first = parts[at];
    const bool isNumbered = first.kind == Note::Part::Kind::Numbered;
    QString text = isNumbered ? QStringLiteral("<ol>") : QStringLiteral("<ul>");
    while (at < parts.size() && parts[at].kind == first.kind && parts[at].depth == first.depth) {
        const QString value = isNumbered ? QStringLiteral(" value=\"%1\"").arg(parts[at].number) : QString();
        text += QStringLiteral("<li%1 dir=\"auto\">%2").arg(value, linesText(parts[at], lineBreak));
        for (++at; at < parts.size() && parts[at].isItem() && parts[at].depth > first.depth;)
            text += itemsText(parts, at);
        text += QStringLiteral("</li>");
    }
    return text + (isNumbered ? QStringLiteral("</ol>") : QStringLiteral("</ul>"));
}

QString noteText(const Note &note)
{
    QString text;
    for (qsizetype at = 0; at < note.parts.size();) {
        const Note::Part &part = note.parts[at];
        if (part.isItem()) {
            text += itemsText(note.parts, at);
            continue;
        }
        ++at;
        if (part.kind == Note::Part::Kind::Code)
            text += QStringLiteral("<pre dir=\"auto\">%1</pre>").arg(linesText(part, QStringLiteral("\n")));
        else
            text += (part.kind == Note::Part::Kind::Quote ? QStringLiteral("<blockquote dir=\"auto\">%1</blockquote>")
                                                          : QStringLiteral("<p dir=\"auto\">%1</p>"))
                        .arg(linesText(part, lineBreak));
    }
    return text;
}

QString cellText(const Cell &cell)
{
    QString text = linked(isolated(line(cell.text)), cell.text.isEmpty() ? QString() : cell.url);
    if (cell.risk)
        text = svgRiskMark(*cell.risk) + text;
    if (cell.change)
        text = svgChangeMark(*cell.change) + text;
    if (!cell.steps.isEmpty()) {
        text += QStringLiteral("<ol class=\"detail\">");
        for (const QString &step : cell.steps)
            text += QStringLiteral("<li dir=\"auto\">%1</li>").arg(lines(step));
        text += QStringLiteral("</ol>");
    }
    if (!cell.detail.isEmpty())
        text += QStringLiteral("<div class=\"detail\" dir=\"auto\">%1</div>").arg(lines(cell.detail));
    if (!cell.note.isEmpty())
        text += QStringLiteral("<div class=\"detail note\">%1</div>").arg(noteText(cell.note));
    if (!cell.link.isEmpty())
        text += QStringLiteral("<div class=\"detail\" dir=\"auto\">%1</div>").arg(linked(line(linkText(cell.link)), cell.link));
    return text;
}

const char *const style = R"(
:root{--ground:#fff;--surface:#f5f6f8;--line:#d5d9df;--text:#1b1f24;--quiet:#59626e;--accent:#4b4fb5;--high:#972034;--medium:#a06010;--none:#00739a;--unanswered:#545b65;--na:#7a828c;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ground:#1b1e22;--surface:#24282e;--line:#3b4149;--text:#e8eaed;--quiet:#a5adb8;--accent:#a9b0ff;--high:#e17f70;--medium:#ffbd66;--none:#1ac6ff;--unanswered:#b7bcc2;--na:#7e8691}}
@media print{:root{--ground:#fff;--surface:#f5f6f8;--line:#d5d9df;--text:#1b1f24;--quiet:#59626e;--accent:#4b4fb5;--high:#972034;--medium:#a06010;--none:#00739a;--unanswered:#545b65;--na:#7a828c;color-scheme:light}main{padding:0;max-width:none}.break{break-before:page}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 Inter,system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:56rem;margin:0 auto;padding:3rem 1.5rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .25rem}h2{font-size:1.4rem;margin:2.5rem 0 .5rem}h3{font-size:1.1rem;margin:1.75rem 0 .25rem}h4{font-size:1rem;margin:1.5rem 0 .25rem}
h1,h2,h3,h4{break-after:avoid}p{margin:.25rem 0 .75rem;max-width:75ch}.quiet,.detail,caption,figcaption{color:var(--quiet)}.detail{font-size:.875rem}ol.detail{margin:.125rem 0;padding-left:1.25rem}.lead{font-size:1.125rem}
blockquote{margin:.5rem 0 1rem;padding:0 0 0 .75rem;border-left:3px solid var(--line);max-width:75ch}
.note>*{margin:0}.note>*+*{margin-top:.5rem}.note ul,.note ol{padding-left:1.5rem}code,pre{font:.875em ui-monospace,monospace}pre{background:var(--surface);padding:.5rem .75rem;white-space:pre-wrap}pre code{font-size:1em}
svg.mark{width:.85em;height:.85em;margin-right:.4em;vertical-align:-.06em}
.verdict{background:var(--surface);padding:1rem 1.25rem;margin:1.25rem 0;display:grid;grid-template-columns:auto 1fr;gap:0 1rem}.verdict svg.mark{width:2rem;height:2rem;margin:.1rem 0 0}.verdict strong{font-size:1.25rem}.verdict p{margin:0}
.counts{display:grid;grid-template-columns:repeat(5,1fr);gap:1rem;margin:1.25rem 0 .25rem;padding:0;list-style:none}.counts b{font-size:1.75rem;line-height:1.2}.counts span{display:block;color:var(--quiet);font-size:.875rem}
@media (max-width:36rem){.counts{grid-template-columns:repeat(2,1fr)}}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}thead{display:table-header-group}tr{break-inside:avoid}
th{text-align:left;font-size:.875rem;color:var(--quiet);border-bottom:1px solid var(--quiet)}th,td{padding:.35rem .75rem .35rem 0;vertical-align:top}td{border-bottom:1px solid var(--line)}.number{text-align:right;font-variant-numeric:tabular-nums}
tr.group th{color:var(--text);font-size:1rem;padding-top:1rem;border-bottom:1px solid var(--line)}
ol.findings{padding:0;list-style:none}ol.findings li{margin:0 0 1rem}ol.findings p{margin:0}
ul.checks{padding:0;list-style:none;margin:.25rem 0}ul.checks li{padding-left:1.5rem;text-indent:-1.5rem}ul.checks .detail{text-indent:0}ul.checks svg.mark{width:1rem;margin-right:.5rem}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1.25rem}dt{color:var(--quiet)}dd{margin:0}
figure{margin:1.25rem 0}figcaption{font-weight:600;color:var(--text)}.bars{display:grid;grid-template-columns:auto auto 1fr;gap:.35rem .75rem;align-items:center}.bars svg{width:100%;height:1.5rem;display:block}
.legend{margin:.5rem 0 0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;color:var(--quiet);font-size:.875rem}.legend svg{width:1.5rem;height:.8rem;margin-right:.4rem;vertical-align:-.05rem}
.picture img{max-width:100%;max-height:30rem;display:block}.picture figcaption{font-weight:normal;font-size:.875rem}
a{color:var(--accent)}footer{margin-top:3rem;padding-top:.5rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}
)";

struct Writer
{
    QString out;
    int figures = 0;

    void operator()(const Heading &heading)
    {
        const QString mark = heading.risk ? svgRiskMark(*heading.risk) : QString();
        out += QStringLiteral("<h%1>%2%3</h%1>\n").arg(heading.level + 1).arg(mark, isolated(line(heading.text)));
    }

    void operator()(const Paragraph &paragraph)
    {
        const QString text = lines(paragraph.text);
        switch (paragraph.style) {
        case Paragraph::Style::Body:
            out += QStringLiteral("<p dir=\"auto\">%1</p>\n").arg(text);
            return;
        case Paragraph::Style::Lead:
            out += QStringLiteral("<p class=\"lead\" dir=\"auto\">%1</p>\n").arg(text);
            return;
        case Paragraph::Style::Quiet:
            out += QStringLiteral("<p class=\"quiet\" dir=\"auto\">%1</p>\n").arg(text);
            return;
        }
    }

    void operator()(const Note &note)
    {
        out += QStringLiteral("<blockquote class=\"note\">%1</blockquote>\n").arg(noteText(note));
    }

    void operator()(const Verdict &verdict)
    {
        out += QStringLiteral("<div class=\"verdict\">%1<div><strong>%2</strong><p>%3</p></div></div>\n")
                   .arg(svgRiskMark(verdict.level), line(verdict.sentence), line(verdict.reason));
    }

    void operator()(const Findings &findings)
    {
        out += QStringLiteral("<ol class=\"findings\">\n");
        for (const Findings::Finding &finding : findings.items)
            out += QStringLiteral("<li><strong>%1%2</strong><p class=\"quiet\">%3</p><p>%4</p></li>\n")
                       .arg(
                           svgRiskMark(finding.risk), isolated(line(finding.title)), line(finding.context), line(finding.action));
        out += QStringLiteral("</ol>\n");
    }

    void operator()(const BulletList &list)
    {
        out += QStringLiteral("<ul>\n");
        for (const QString &item : list.items)
            out += QStringLiteral("<li dir=\"auto\">%1</li>\n").arg(line(item));
        out += QStringLiteral("</ul>\n");
    }

    void operator()(const CheckList &list)
    {
        out += QStringLiteral("<ul class=\"checks\">\n");
        for (const CheckList::Item &item : list.items) {
            out += QStringLiteral("<li>%1%2")
                       .arg(item.isPartly ? svgPartlyMetMark() : svgStateMark(item.state), isolated(line(item.text)));
            if (!item.detail.isEmpty())
                out += QStringLiteral("<div class=\"detail\" dir=\"auto\">%1</div>").arg(lines(item.detail));
            out += QStringLiteral("</li>\n");
        }
        out += QStringLiteral("</ul>\n");
    }

    void operator()(const Facts &facts)
    {
        out += QStringLiteral("<dl>\n");
        for (const Facts::Row &row : facts.rows)
            out += QStringLiteral("<dt>%1</dt><dd dir=\"auto\">%2</dd>\n").arg(line(row.name), linked(lines(row.value), row.url));
        out += QStringLiteral("</dl>\n");
    }

    void operator()(const Table &table)
    {
        out += QStringLiteral("<table>\n<thead><tr>");
        for (const Table::Column &column : table.columns)
            out += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                       .arg(column.isNumber ? QStringLiteral(" class=\"number\"") : QString(), line(column.title));
        out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const QList<Cell> &row : table.rows) {
            if (row.size() == 1 && table.columns.size() > 1) {
                out += QStringLiteral("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%1\">%2</th></tr>\n")
                           .arg(table.columns.size())
                           .arg(cellText(row.first()));
                continue;
            }
            out += QStringLiteral("<tr>");
            for (qsizetype i = 0; i < row.size(); ++i)
                out += QStringLiteral("<td%1>%2</td>")
                           .arg(table.columns.value(i).isNumber ? QStringLiteral(" class=\"number\"") : QString(),
                               cellText(row[i]));
            out += QStringLiteral("</tr>\n");
        }
        out += QStringLiteral("</tbody>\n</table>\n");
    }

    void operator()(const CountsFigure &figure)
    {
        out += QStringLiteral("<ul class=\"counts\">\n");
        for (Risk risk : allRisks) {
            out += QStringLiteral("<li>%1<b>%2</b><span>%3</span>")
                       .arg(svgRiskMark(risk))
                       .arg(figure.now[risk])
                       .arg(riskWord(risk).toHtmlEscaped());
            if (figure.before) {
                const int before = (*figure.before)[risk];
                out += before == figure.now[risk]
                    ? QStringLiteral("<span>%1</span>").arg(Say::tr("as before").toHtmlEscaped())
                    : QStringLiteral("<span>%1%2</span>")
                          .arg(svgArrow(figure.now[risk] > before), Say::tr("from %1").arg(before).toHtmlEscaped());
            }
            out += QStringLiteral("</li>\n");
        }
        out += QStringLiteral("</ul>\n");
        if (figure.before)
            out += QStringLiteral("<p class=\"quiet\">%1</p>\n")
                       .arg(line(Say::tr("Compared with “%1”").arg(keptApart(figure.beforeName))));
    }

    void operator()(const BarsFigure &figure)
    {
        int whole = 0;
        RiskCounts sum;
        for (const BarsFigure::Bar &bar : figure.bars) {
            whole = std::max(whole, bar.counts.questions());
            sum += bar.counts;
        }
        out += QStringLiteral("<figure><figcaption>%1</figcaption>\n<div class=\"bars\">\n").arg(line(figure.title));
        QString group;
        for (const BarsFigure::Bar &bar : figure.bars) {
            out += QStringLiteral("<span>%1</span><span>%2</span>%3\n")
                       .arg(bar.group == group ? QString() : line(bar.group), line(bar.label), svgBar(bar.counts, whole));
            group = bar.group;
        }
        out += QStringLiteral("</div>\n<ul class=\"legend\">\n");
        for (Risk risk : allRisks)
            if (sum[risk] > 0)
                out += QStringLiteral("<li>%1%2</li>\n").arg(svgSwatch(risk), riskWord(risk).toHtmlEscaped());
        out += QStringLiteral("</ul>");
        if (!figure.note.isEmpty())
            out += QStringLiteral("<p class=\"quiet\">%1</p>").arg(line(figure.note));
        out += QStringLiteral("</figure>\n");
    }

    void operator()(const Picture &picture)
    {
        const QString words = line(picture.caption.isEmpty() ? picture.name : picture.caption);
        const PictureFormat format = pictureFormatOf(picture.bytes);
        out += QStringLiteral("<figure class=\"picture\">");
        if (format != PictureFormat::None)
            out += QStringLiteral("<img alt=\"%1\" src=\"data:image/%2;base64,%3\"/>")
                       .arg(words, format == PictureFormat::Png ? QStringLiteral("png") : QStringLiteral("jpeg"),
                           QString::fromLatin1(picture.bytes.toBase64()));
        out += QStringLiteral("<figcaption class=\"quiet\">%1</figcaption></figure>\n").arg(isolated(words));
    }

    void operator()(const PageBreak &) { out += QStringLiteral("<div class=\"break\"></div>\n"); }
};

} // namespace

QByteArray toHtml(const Document &document)
{
    Writer writer;
    writer.out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                                "style-src 'unsafe-inline'\"/>\n"
                                "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>")
                     .arg(wordsLanguage())
        + line(document.title) + QStringLiteral("</title>\n<style>") + QString::fromLatin1(style)
        + QStringLiteral("</style>\n</head>\n<body>\n") + svgDefinitions() + QStringLiteral("<main>\n<h1>")
        + isolated(line(document.title)) + QStringLiteral("</h1>\n");
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    writer.out += QStringLiteral("<footer>%1</footer>\n</main>\n</body>\n</html>\n").arg(line(withWorkload(document)));
    return writer.out.toUtf8();
}

} // namespace Plumbline
