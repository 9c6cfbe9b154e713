// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/textplaces.h"

#include <QByteArray>
#include <QString>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace Plumbline {

struct JsonTree;

// A value of a JSON text that knows where it stands. A light handle that looks into its PositionedJson and is
// valid as long as that lives. What is not there is a value too, of type Missing, so that lookups can be
// chained.
class JsonValue
{
public:
    enum class Type : quint8 { Missing, Null, Boolean, Number, NotANumber, Text, Array, Object };

    JsonValue() = default;
    JsonValue(const JsonTree *tree, int node)
        : m_tree(tree)
        , m_node(node)
    {
    }

    Type type() const;
    bool exists() const { return m_node >= 0; }
    bool isObject() const { return type() == Type::Object; }
    bool isArray() const { return type() == Type::Array; }

    // Empty where the value is of another type. A text may hold any character, U+0000 too; U+FFFF stands
    // where the file escapes half a surrogate pair.
    std::optional<QString> text() const;
    std::optional<double> number() const;
    std::optional<qint64> integer() const; // a number without fraction and exponent, within 64 bits
    std::optional<bool> boolean() const;

    // Of a member its key, else empty.
    QString key() const;
    // The member of that key (ASCII); the last where there are several, a missing value where there is none.
    JsonValue operator[](QLatin1String key) const;
    JsonValue operator[](const QString &key) const;
    // Members or elements in file order, members of repeated keys included.
    std::vector<JsonValue> children() const;
    int childCount() const;
    // Members whose key stands earlier in the same object already.
    std::vector<JsonValue> repeatedMembers() const;

    // Where the value starts, and where its key does. Offsets count bytes of the text without its byte order
    // mark.
    int offset() const;
    int keyOffset() const; // the value's own where it is no member
    SourcePlace place() const;
    SourcePlace keyPlace() const;
    // Where unit `index` (UTF-16) of a text stands in the file, escapes taken into account.
    SourcePlace placeInText(int index) const;
    QString pointer() const; // RFC 6901

private:
    JsonValue member(QByteArrayView key) const;

    const JsonTree *m_tree = nullptr;
    int m_node = -1;
};

// Why bytes are not JSON that we read.
struct JsonFault
{
    enum class Kind {
        TooLarge, // limit: bytes
        NotUtf8,
        Syntax, // found: what stands there, empty at the end; expected: the signs that could, empty for a
                // value
        TooDeep, // limit: levels
        TooManyValues, // limit
    };
    Kind kind = Kind::Syntax;
    SourcePlace place;
    QString found;
    QString expected;
    int limit = 0;

    // For readers that answer with one error: DocumentInvalid, or FileTooLarge.
    Error toError() const;
};

// Bounds that keep hostile files harmless.
struct JsonBounds
{
    int bytes = 5 * 1024 * 1024;
    int depth = 16; // of arrays and objects in each other
    int values = 500'000;

    // For what the program wrote itself and whose sum was looked at.
    static constexpr JsonBounds ofOurOwn()
    {
        constexpr int none = std::numeric_limits<int>::max();
        return {none, 16, none};
    }
};

// A JSON text (RFC 8259) as a tree whose every value and key knows its place. Besides the standard it takes a
// byte order mark (UTF-8, UTF-16) and bare NaN and Infinity (Type::NotANumber), which published files have.
class PositionedJson
{
public:
    // `fileName` is only for places. Never throws and never aborts, whatever the bytes are.
    static tl::expected<PositionedJson, JsonFault> parse(
        const QByteArray &bytes, const QString &fileName, const JsonBounds &bounds = {});

    JsonValue root() const { return JsonValue(m_tree.get(), 0); }
    // Every value of the file in file order, the root first.
    std::vector<JsonValue> allValues() const;

private:
    explicit PositionedJson(std::shared_ptr<const JsonTree> tree)
        : m_tree(std::move(tree))
    {
    }

    std::shared_ptr<const JsonTree> m_tree;
};

} // namespace Plumbline
