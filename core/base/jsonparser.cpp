// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/jsonstack.h"
#include "core/base/jsontree.h"

#include <QStringDecoder>

#include <rapidjson/memorystream.h>

#include <algorithm>
#include <cstring>

namespace Plumbline {

namespace {

using Type = JsonValue::Type;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// Takes the events of the parser and puts each value with its place into the tree.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder>
{
public:
    TreeBuilder(const rapidjson::MemoryStream &stream, const JsonBounds &bounds, JsonTree &tree)
        : m_stream(stream)
        , m_bounds(bounds)
        , m_tree(tree)
    {
    }

    bool Null() { return add(Type::Null) != nullptr; }
    bool Bool(bool value)
    {
        JsonNode *const node = add(Type::Boolean);
        if (node)
            node->truth = value;
        return node != nullptr;
    }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        const bool isNumber = length > 0 && text[length - 1] >= '0' && text[length - 1] <= '9';
        return add(isNumber ? Type::Number : Type::NotANumber) != nullptr;
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        JsonNode *const node = add(Type::Text);
        if (node)
            node->text = slice(node->offset, node->length, text, length);
        return node != nullptr;
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_keyOffset = tokenStart();
        m_lastEnd = int(m_stream.Tell());
        m_key = slice(m_keyOffset, m_lastEnd - m_keyOffset, text, length);
        return true;
    }
    bool StartObject() { return open(Type::Object); }
    bool StartArray() { return open(Type::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    // Set when the builder itself stopped the parser.
    std::optional<JsonFault> fault() const { return m_fault; }

private:
    // The parser tells only where a token ends: it starts at the first byte that counts after the token before
    // it.
    int tokenStart() const
    {
        int start = m_lastEnd;
        const QByteArray &text = m_tree.text;
        while (start < text.size() && (isBlank(text[start]) || text[start] == ',' || text[start] == ':'))
            ++start;
        return start;
    }

    // Of a quoted string of the file; an escape always makes it longer than what it stands for.
    JsonSlice slice(int offset, int quotedLength, const char *unescaped, rapidjson::SizeType length)
    {
        if (quotedLength == int(length) + 2)
            return {offset + 1, int(length), false};
        m_tree.unescaped.append(unescaped, qsizetype(length));
        return {int(m_tree.unescaped.size()) - int(length), int(length), true};
    }

    JsonNode *add(Type type)
    {
        const int start = tokenStart();
        if (int(m_tree.nodes.size()) >= m_bounds.values)
            return stop(JsonFault::Kind::TooManyValues, start, m_bounds.values);
        JsonNode node;
        node.type = type;
        node.offset = start;
        node.keyOffset = m_keyOffset >= 0 ? m_keyOffset : start;
        node.length = int(m_stream.Tell()) - start;
        node.key = m_key;
        node.end = int(m_tree.nodes.size()) + 1;
        if (!m_open.empty()) {
            node.parent = m_open.back();
            node.index = m_tree.nodes[size_t(node.parent)].children++;
        }
        m_key = {};
        m_keyOffset = -1;
        m_lastEnd = int(m_stream.Tell());
        m_tree.nodes.push_back(node);
        return &m_tree.nodes.back();
    }

    bool open(Type type)
    {
        if (int(m_open.size()) >= m_bounds.depth) {
            stop(JsonFault::Kind::TooDeep, tokenStart(), m_bounds.depth);
            return false;
        }
        const JsonNode *const node = add(type);
        if (!node)
            return false;
        m_lastEnd = node->offset + 1;
        m_open.push_back(int(m_tree.nodes.size()) - 1);
        return true;
    }

    bool close()
    {
        m_lastEnd = tokenStart() + 1;
        m_tree.nodes[size_t(m_open.back())].end = int(m_tree.nodes.size());
        m_open.pop_back();
        return true;
    }

    JsonNode *stop(JsonFault::Kind kind, int offset, int limit)
    {
        m_fault = JsonFault{kind, m_tree.placeAt(offset), {}, {}, limit};
        return nullptr;
    }

    const rapidjson::MemoryStream &m_stream;
    const JsonBounds &m_bounds;
    JsonTree &m_tree;
    std::vector<int> m_open; // nodes of the arrays and objects that are open
    JsonSlice m_key; // of the member whose value comes next
    int m_keyOffset = -1;
    int m_lastEnd = 0; // of the token before
    std::optional<JsonFault> m_fault;
};

// Of the character that starts with this byte.
int utf8Length(char first)
{
    const auto lead = static_cast<unsigned char>(first);
    if (lead < 0x80)
        return 1;
    if (lead < 0xE0)
        return 2;
    return lead < 0xF0 ? 3 : 4;
}

int invalidUtf8At(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return -1;
    for (int at = 0; at < bytes.size();) {
        const int length = std::min(utf8Length(bytes[at]), int(bytes.size()) - at);
        if (!QUtf8StringView(bytes.constData() + at, length).isValidUtf8())
            return at;
        at += length;
    }
    return -1;
}

// As UTF-8 without a byte order mark; nothing where the bytes are no text.
std::optional<QByteArray> decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.sliced(3);
    if (!bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(QStringConverter::Utf16);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text.toUtf8());
}

// The code unit of an escape "\uXXXX" at that offset; -1 where there is none.
int escapedUnit(const QByteArray &text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    bool isHex = false;
    const int unit = text.sliced(at + 2, 4).toInt(&isHex, 16);
    return isHex ? unit : -1;
}

// Half a surrogate pair is no character, yet published escapes may hold one, and the parser gives up on it.
// Puts U+FFFF, which no text has either, in its place; nothing moves.
void replaceHalfSurrogates(QByteArray &text)
{
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
        const int unit = escapedUnit(text, at);
        if (unit < 0xD800 || unit > 0xDFFF) {
            at += 2;
            continue;
        }
        const int next = escapedUnit(text, at + 6);
        if (unit < 0xDC00 && next >= 0xDC00 && next <= 0xDFFF) {
            at += 12;
            continue;
        }
        std::memcpy(text.data() + at + 2, "ffff", 4);
        at += 6;
    }
}

// What stands at a place, short enough for a sentence.
QString tokenAt(const QByteArray &text, int offset)
{
    const QString start = QString::fromUtf8(text.mid(offset, 80)).left(20);
    const auto endsToken = [](QChar c) { return c.isSpace() || QStringLiteral(",:[]{}\"").contains(c); };
    qsizetype length = 0;
    while (length < start.size() && !endsToken(start[length]))
        ++length;
    const QString token = start.left(std::max<qsizetype>(length, 1));
    if (!token.isEmpty() && token[0].unicode() < 0x20)
        return QStringLiteral("U+%1").arg(token[0].unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return token;
}

QString expectedSigns(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorObjectMissName:
    case rapidjson::kParseErrorStringMissQuotationMark:
        return QStringLiteral("\"");
    case rapidjson::kParseErrorObjectMissColon:
        return QStringLiteral(":");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return QStringLiteral(",}");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return QStringLiteral(",]");
    default:
        return {};
    }
}

JsonFault syntaxFault(const JsonTree &tree, int offset, rapidjson::ParseErrorCode code)
{
    return {JsonFault::Kind::Syntax, tree.placeAt(offset), tokenAt(tree.text, offset), expectedSigns(code), 0};
}

std::optional<JsonFault> build(JsonTree &tree, const JsonBounds &bounds)
{
    constexpr qsizetype usualBytesOfAValue = 24;
    tree.nodes.reserve(size_t(std::min<qsizetype>(tree.text.size() / usualBytesOfAValue + 4, bounds.values)));
    rapidjson::MemoryStream stream(tree.text.constData(), size_t(tree.text.size()));
    TreeBuilder builder(stream, bounds, tree);
    JsonReader reader;
    constexpr unsigned flags
        = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseNanAndInfFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (builder.fault())
        return builder.fault();
    if (!result)
        return syntaxFault(tree, int(result.Offset()), result.Code());
    // The parser takes U+0000 for the end.
    if (stream.Tell() < size_t(tree.text.size()))
        return syntaxFault(tree, int(stream.Tell()), rapidjson::kParseErrorDocumentRootNotSingular);
    return std::nullopt;
}

} // namespace

tl::expected<PositionedJson, JsonFault> PositionedJson::parse(
    const QByteArray &bytes, const QString &fileName, const JsonBounds &bounds)
{
    if (bytes.size() > bounds.bytes)
        return tl::unexpected(JsonFault{JsonFault::Kind::TooLarge, {fileName, 0, 0, {}}, {}, {}, bounds.bytes});
    const auto tree = std::make_shared<JsonTree>();
    tree->fileName = fileName;
    const std::optional<QByteArray> text = decoded(bytes);
    tree->text = text.value_or(bytes);
    tree->places = TextPlaces(tree->text);
    const int invalidAt = text ? invalidUtf8At(tree->text) : 0;
    if (invalidAt >= 0)
        return tl::unexpected(JsonFault{JsonFault::Kind::NotUtf8, tree->placeAt(invalidAt), {}, {}, 0});
    replaceHalfSurrogates(tree->text);
    if (const std::optional<JsonFault> fault = build(*tree, bounds))
        return tl::unexpected(*fault);
    return PositionedJson(tree);
}

} // namespace Plumbline
