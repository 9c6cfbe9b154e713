// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/jsontree.h"

#include <QSet>

#include <charconv>

namespace Plumbline {

namespace {

template <typename Number>
std::optional<Number> parsedNumber(QByteArrayView digits)
{
    Number number{};
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number);
    if (error != std::errc() || end != digits.end())
        return std::nullopt;
    return number;
}

// The UTF-16 units and bytes of one character, plain or escaped, of a JSON string.
struct Character
{
    int units;
    int bytes;
};

Character characterAt(const char *byte)
{
    if (*byte == '\\')
        return {1, byte[1] == 'u' ? 6 : 2};
    const auto lead = static_cast<unsigned char>(*byte);
    if (lead < 0x80)
        return {1, 1};
    return lead < 0xE0 ? Character{1, 2} : lead < 0xF0 ? Character{1, 3} : Character{2, 4};
}

} // namespace

JsonValue::Type JsonValue::type() const
{
    return exists() ? m_tree->nodes[size_t(m_node)].type : Type::Missing;
}

std::optional<QString> JsonValue::text() const
{
    return type() == Type::Text ? std::optional(m_tree->textOf(m_tree->nodes[size_t(m_node)].text)) : std::nullopt;
}

std::optional<double> JsonValue::number() const
{
    if (type() != Type::Number)
        return std::nullopt;
    const JsonNode &node = m_tree->nodes[size_t(m_node)];
    return parsedNumber<double>(QByteArrayView(m_tree->text).sliced(node.offset, node.length));
}

std::optional<qint64> JsonValue::integer() const
{
    if (type() != Type::Number)
        return std::nullopt;
    const JsonNode &node = m_tree->nodes[size_t(m_node)];
    return parsedNumber<qint64>(QByteArrayView(m_tree->text).sliced(node.offset, node.length));
}

std::optional<bool> JsonValue::boolean() const
{
    return type() == Type::Boolean ? std::optional(m_tree->nodes[size_t(m_node)].truth) : std::nullopt;
}

QString JsonValue::key() const
{
    return exists() ? m_tree->textOf(m_tree->nodes[size_t(m_node)].key) : QString();
}

JsonValue JsonValue::member(QByteArrayView key) const
{
    JsonValue found;
    if (!isObject())
        return found;
    const std::vector<JsonNode> &nodes = m_tree->nodes;
    for (int child = m_node + 1; child < nodes[size_t(m_node)].end; child = nodes[size_t(child)].end) {
        if (m_tree->bytesOf(nodes[size_t(child)].key) == key)
            found = JsonValue(m_tree, child);
    }
    return found;
}

JsonValue JsonValue::operator[](QLatin1String key) const
{
    return member(QByteArrayView(key.data(), key.size()));
}

JsonValue JsonValue::operator[](const QString &key) const
{
    return member(key.toUtf8());
}

std::vector<JsonValue> JsonValue::children() const
{
    std::vector<JsonValue> values;
    if (!isArray() && !isObject())
        return values;
    const std::vector<JsonNode> &nodes = m_tree->nodes;
    values.reserve(size_t(nodes[size_t(m_node)].children));
    for (int child = m_node + 1; child < nodes[size_t(m_node)].end; child = nodes[size_t(child)].end)
        values.emplace_back(m_tree, child);
    return values;
}

int JsonValue::childCount() const
{
    return exists() ? m_tree->nodes[size_t(m_node)].children : 0;
}

std::vector<JsonValue> JsonValue::repeatedMembers() const
{
    std::vector<JsonValue> repeated;
    if (!isObject())
        return repeated;
    const std::vector<JsonNode> &nodes = m_tree->nodes;
    const bool isLarge = nodes[size_t(m_node)].children > 16; // below that, comparing beats hashing
    QSet<QByteArrayView> seen;
    for (int child = m_node + 1; child < nodes[size_t(m_node)].end; child = nodes[size_t(child)].end) {
        const QByteArrayView key = m_tree->bytesOf(nodes[size_t(child)].key);
        bool isRepeated = isLarge && seen.contains(key);
        for (int earlier = m_node + 1; !isLarge && !isRepeated && earlier < child; earlier = nodes[size_t(earlier)].end)
            isRepeated = m_tree->bytesOf(nodes[size_t(earlier)].key) == key;
        if (isRepeated)
            repeated.emplace_back(m_tree, child);
        else if (isLarge)
            seen.insert(key);
    }
    return repeated;
}

int JsonValue::offset() const
{
    return exists() ? m_tree->nodes[size_t(m_node)].offset : 0;
}

int JsonValue::keyOffset() const
{
    return exists() ? m_tree->nodes[size_t(m_node)].keyOffset : 0;
}

SourcePlace JsonValue::place() const
{
    return exists() ? m_tree->placeAt(offset(), pointer()) : SourcePlace();
}

SourcePlace JsonValue::keyPlace() const
{
    return exists() ? m_tree->placeAt(keyOffset(), pointer()) : SourcePlace();
}

SourcePlace JsonValue::placeInText(int index) const
{
    if (type() != Type::Text)
        return place();
    const JsonNode &node = m_tree->nodes[size_t(m_node)];
    int at = node.offset + 1; // after the opening quote
    for (int units = 0; units < index && at < node.offset + node.length - 1;) {
        const Character character = characterAt(m_tree->text.constData() + at);
        units += character.units;
        at += character.bytes;
    }
    return m_tree->placeAt(at, pointer());
}

QString JsonValue::pointer() const
{
    QString pointer;
    for (int node = m_node; node > 0; node = m_tree->nodes[size_t(node)].parent) {
        const JsonNode &part = m_tree->nodes[size_t(node)];
        const bool isMember = m_tree->nodes[size_t(part.parent)].type == Type::Object;
        QString name = isMember ? m_tree->textOf(part.key) : QString::number(part.index);
        name.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
        pointer.prepend(u'/' + name);
    }
    return pointer;
}

std::vector<JsonValue> PositionedJson::allValues() const
{
    std::vector<JsonValue> values;
    values.reserve(m_tree->nodes.size());
    for (size_t node = 0; node < m_tree->nodes.size(); ++node)
        values.emplace_back(m_tree.get(), int(node));
    return values;
}

Error JsonFault::toError() const
{
    if (kind == Kind::TooLarge)
        return {ErrorCode::FileTooLarge, place.file, QString::number(limit), place};
    return {ErrorCode::DocumentInvalid, place.file, {}, place};
}

} // namespace Plumbline
