// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdffile.h"

#include "ui/report/pdfobjects.h"

namespace Plumbline {

namespace {

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray number(qreal value)
{
    return QByteArray::number(value, 'f', 2);
}

// UTF-16 with its byte order mark, in hexadecimal: no character needs escaping.
QByteArray textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + ">";
}

QByteArray literalString(const QString &text)
{
    QByteArray bytes = text.toLatin1();
    bytes.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return "(" + bytes + ")";
}

class Finisher
{
public:
    Finisher(PdfObjects objects, const PdfExtras &extras)
        : m_objects(std::move(objects))
        , m_extras(extras)
    {
        m_pages = findPages();
    }

    QByteArray finished()
    {
        addLinks();
        m_objects = renumbered(m_objects);
        nameFonts();
        m_pages = findPages();
        addBookmarks();
        const int info = add(properties());
        return writePdfObjects(m_objects, info);
    }

private:
    QList<int> findPages() const
    {
        for (const QByteArray &body : m_objects.bodies)
            if (body.contains("/Type /Pages"))
                return referencesUnder(body, "/Kids");
        return {};
    }

    int add(const QByteArray &body)
    {
        const int next = m_objects.bodies.isEmpty() ? 1 : m_objects.bodies.lastKey() + 1;
        m_objects.bodies[next] = body;
        return next;
    }

    qreal heightOf(int page) const
    {
        const QByteArray body = m_objects.bodies.value(m_pages.value(page));
        const qsizetype from = body.indexOf("/MediaBox [") + 11;
        return body.mid(from, body.indexOf(']', from) - from).simplified().split(' ').value(3).toDouble();
    }

    QByteArray linkBody(const PdfLink &link) const
    {
        const qreal height = heightOf(link.page);
        return "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" + number(link.area.left()) + " "
            + number(height - link.area.bottom()) + " " + number(link.area.right()) + " " + number(height - link.area.top())
            + "] /A << /S /URI /URI " + literalString(link.url) + " >> >>";
    }

    // Qt gives every page an array of annotations of its own, empty here; ours takes its place.
    void addLinks()
    {
        for (int page = 0; page < m_pages.size(); ++page) {
            QByteArray list;
            for (const PdfLink &link : m_extras.links)
                if (link.page == page)
                    list += reference(add(linkBody(link))) + " ";
            QByteArray &body = m_objects.bodies[m_pages[page]];
            const qsizetype from = body.indexOf("/Annots ");
            const qsizetype to = body.indexOf('\n', from);
            if (from >= 0 && to > from)
                body.replace(from, to - from, list.isEmpty() ? QByteArray() : "/Annots [" + list.trimmed() + "]");
        }
    }

    // Qt tags the names of embedded fonts by object numbers that depend on the hash seed; ours do not.
    void nameFonts()
    {
        static const QByteArray key = "/FontName /";
        for (auto body = m_objects.bodies.begin(); body != m_objects.bodies.end(); ++body) {
            const qsizetype from = body->startsWith("<< /Type /FontDescriptor") ? body->indexOf(key) + key.size() : -1;
            if (from < key.size() || body->mid(from + 6, 1) != "+")
                continue;
            QByteArray tag;
            for (int rest = body.key(), i = 0; i < 6; ++i, rest /= 26)
                tag.prepend(char('A' + rest % 26));
            body->replace(from, 6, tag);
        }
    }

    QByteArray properties() const
    {
        const QByteArray date = m_extras.date.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
        QByteArray body
            = "<< /Title " + textString(m_extras.title) + " /Creator (Plumbline) /Producer (Plumbline " PLUMBLINE_VERSION ")";
        if (!date.isEmpty())
            body += " /CreationDate (D:" + date + "Z)";
        return body + " >>";
    }

    // Bookmarks as a tree of numbers: each knows its parent, neighbours and children.
    void addBookmarks()
    {
        const QList<PdfBookmark> &marks = m_extras.bookmarks;
        if (marks.isEmpty())
            return;
        const int outlines = m_objects.bodies.lastKey() + 1;
        QList<int> parents; // index of a bookmark, -1 for the root
        QList<int> open; // the chain of bookmarks that the next one may lie under
        for (int i = 0; i < marks.size(); ++i) {
            while (open.size() >= std::max(1, marks[i].level))
                open.removeLast();
            parents += open.isEmpty() ? -1 : open.last();
            open += i;
        }
        const auto objectOf = [&](int mark) { return reference(outlines + 1 + mark); };
        const auto family = [&](int parent) {
            const qsizetype first = parents.indexOf(parent, parent + 1);
            const qsizetype last = parents.lastIndexOf(parent);
            const QByteArray count = QByteArray::number(parents.count(parent));
            // A closed bookmark counts its children negatively: the outline opens with its first level in sight.
            return first < 0 ? QByteArray()
                             : " /First " + objectOf(int(first)) + " /Last " + objectOf(int(last)) + " /Count "
                    + (parent < 0 ? "" : "-") + count;
        };
        add("<< /Type /Outlines" + family(-1) + " >>");
        for (int i = 0; i < marks.size(); ++i) {
            const qsizetype next = parents.indexOf(parents[i], i + 1);
            const qsizetype previous = i == 0 ? -1 : parents.lastIndexOf(parents[i], i - 1);
            QByteArray body = "<< /Title " + textString(marks[i].title) + " /Parent "
                + (parents[i] < 0 ? reference(outlines) : objectOf(parents[i]));
            if (previous >= 0)
                body += " /Prev " + objectOf(int(previous));
            if (next >= 0)
                body += " /Next " + objectOf(int(next));
            body += family(i) + " /Dest [" + reference(m_pages.value(marks[i].page)) + " /XYZ null "
                + number(heightOf(marks[i].page) - marks[i].top) + " null] >>";
            add(body);
        }
        QByteArray &root = m_objects.bodies[m_objects.root];
        root.insert(root.lastIndexOf(">>"),
            "/Outlines " + reference(outlines) + "\n/PageMode /UseOutlines\n/ViewerPreferences << /DisplayDocTitle true >>\n");
    }

    PdfObjects m_objects;
    const PdfExtras &m_extras;
    QList<int> m_pages;
};

} // namespace

QByteArray finishedPdf(const QByteArray &written, const PdfExtras &extras)
{
    PdfObjects objects = readPdfObjects(written);
    if (objects.root == 0)
        return written;
    return Finisher(std::move(objects), extras).finished();
}

} // namespace Plumbline
