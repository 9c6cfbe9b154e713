// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdffile.h"

#define POINTERHOLDER_TRANSITION 4 // plain std::shared_ptr
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace Plumbline {

namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object nameObject(const char *name)
{
    return Object::newName(name);
}

Object numberObject(qreal value)
{
    return Object::newReal(QByteArray::number(value, 'f', 2).toStdString());
}

// Errors of the library come as exceptions, and so do those of this class.
class Finisher
{
public:
    Finisher(const QByteArray &written, const PdfExtras &extras)
        : m_extras(extras)
    {
        m_file.setSuppressWarnings(true); // they are kept
        m_file.setAttemptRecovery(false);
        m_file.processMemoryFile("report", written.constData(), size_t(written.size()));
        m_pages = m_file.getAllPages();
    }

    QByteArray finished()
    {
        addLinks();
        nameFonts();
        describe();
        addBookmarks();
        return bytes();
    }

private:
    Object pageAt(int page) const { return m_pages.at(size_t(page)); }

    static double heightOf(Object page) { return page.getKey("/MediaBox").getArrayItem(3).getNumericValue(); }

    Object linkObject(const PdfLink &link)
    {
        const double height = heightOf(pageAt(link.page));
        Object action = Object::newDictionary({{"/S", nameObject("/URI")}, {"/URI", Object::newString(link.url.toStdString())}});
        const Object area = Object::newArray({numberObject(link.area.left()), numberObject(height - link.area.bottom()),
            numberObject(link.area.right()), numberObject(height - link.area.top())});
        return m_file.makeIndirectObject(
            Object::newDictionary({{"/Type", nameObject("/Annot")}, {"/Subtype", nameObject("/Link")},
                {"/Border", Object::newArray(std::vector<Object>(3, Object::newInteger(0)))}, {"/Rect", area}, {"/A", action}}));
    }

    void addLinks()
    {
        for (Object &page : m_pages)
            page.removeKey("/Annots"); // an empty list of Qt's
        for (const PdfLink &link : m_extras.links) {
            Object page = pageAt(link.page);
            if (!page.hasKey("/Annots"))
                page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(linkObject(link));
        }
    }

    // Qt tags the names of embedded fonts by object numbers that depend on the hash seed; ours count them.
    void nameFonts()
    {
        std::set<QPDFObjGen> seen;
        for (Object &page : m_pages) {
            Object fonts = page.getKey("/Resources").getKey("/Font");
            for (const std::string &key : fonts.getKeys()) {
                Object font = fonts.getKey(key);
                if (seen.insert(font.getObjGen()).second)
                    nameFont(font, int(seen.size()));
            }
        }
    }

    static void nameFont(Object font, int number)
    {
        Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = descendant.getKey("/FontDescriptor");
        std::string name = descriptor.getKey("/FontName").getName();
        name = name.substr(name.find('+') == std::string::npos ? 1 : name.find('+') + 1);
        std::string tag;
        for (int rest = number, i = 0; i < 6; ++i, rest /= 26)
            tag.insert(tag.begin(), char('A' + rest % 26));
        const Object tagged = Object::newName("/" + tag + "+" + name);
        descriptor.replaceKey("/FontName", tagged);
        descendant.replaceKey("/BaseFont", tagged);
        font.replaceKey("/BaseFont", tagged);
    }

    void describe()
    {
        Object properties = Object::newDictionary({{"/Title", textObject(m_extras.title)},
            {"/Creator", Object::newString("Plumbline")}, {"/Producer", Object::newString("Plumbline " PLUMBLINE_VERSION)}});
        const QString date = m_extras.date.toUTC().toString(QStringLiteral("yyyyMMddHHmmss"));
        if (!date.isEmpty())
            properties.replaceKey("/CreationDate", Object::newString("D:" + date.toStdString() + "Z"));
        Object trailer = m_file.getTrailer();
        trailer.removeKey("/ID");
        trailer.replaceKey("/Info", m_file.makeIndirectObject(properties));
        Object root = m_file.getRoot();
        root.removeKey("/Metadata");
        root.replaceKey("/Lang", textObject(m_extras.language));
        root.replaceKey("/ViewerPreferences", Object::newDictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
    }

    void addBookmarks()
    {
        if (m_extras.bookmarks.isEmpty())
            return;
        // From the root of the outline to the bookmark that the next one may lie under.
        std::vector<Object> chain{m_file.makeIndirectObject(Object::newDictionary({{"/Type", nameObject("/Outlines")}}))};
        for (const PdfBookmark &mark : m_extras.bookmarks) {
            chain.resize(std::min(chain.size(), size_t(std::max(1, mark.level))));
            chain.push_back(addBookmark(mark, chain.back()));
        }
        m_file.getRoot().replaceKey("/Outlines", chain.front());
        m_file.getRoot().replaceKey("/PageMode", nameObject("/UseOutlines"));
    }

    Object addBookmark(const PdfBookmark &mark, Object parent)
    {
        const Object page = pageAt(mark.page);
        const Object place = Object::newArray(
            {page, nameObject("/XYZ"), Object::newNull(), numberObject(heightOf(page) - mark.top), Object::newNull()});
        Object item = m_file.makeIndirectObject(
            Object::newDictionary({{"/Title", textObject(mark.title)}, {"/Parent", parent}, {"/Dest", place}}));
        if (parent.hasKey("/Last")) {
            item.replaceKey("/Prev", parent.getKey("/Last"));
            parent.getKey("/Last").replaceKey("/Next", item);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        // A closed bookmark counts its children negatively: the outline opens with its first level in sight.
        const bool isRoot = !parent.hasKey("/Parent");
        const long long before = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Object::newInteger(isRoot ? before + 1 : before - 1));
        return item;
    }

    QByteArray bytes()
    {
        QPDFWriter writer(m_file);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDeterministicID(true);
        writer.write();
        if (m_file.anyWarnings())
            throw std::runtime_error(m_file.getWarnings().front().what());
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

    const PdfExtras &m_extras;
    QPDF m_file;
    std::vector<Object> m_pages;
};

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &written, const PdfExtras &extras)
{
    try {
        return Finisher(written, extras).finished();
    } catch (const std::exception &error) {
        return failure(ErrorCode::PdfNotMade, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace Plumbline
