// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

#include "core/base/jsonstack.h"

#include <rapidjson/prettywriter.h>

#include <optional>

namespace Plumbline {

namespace {

using LinesWriter = rapidjson::PrettyWriter<JsonBuffer, rapidjson::UTF8<>, rapidjson::UTF8<>, JsonStackAllocator>;
using CompactWriter = rapidjson::Writer<JsonBuffer, rapidjson::UTF8<>, rapidjson::UTF8<>, JsonStackAllocator>;

} // namespace

struct JsonWriter::Private
{
    // To be called with what both writers can do.
    template <typename Work>
    void with(Work work)
    {
        if (lines)
            work(*lines);
        else
            work(*compact);
    }

    // Calls the work with the bytes of a text in UTF-8. Most keys are that already.
    template <typename Work>
    static void withUtf8(QAnyStringView text, Work work)
    {
        text.visit([&work](auto view) {
            if constexpr (std::is_same_v<decltype(view), QUtf8StringView>) {
                work(view.isNull() ? "" : view.data(), rapidjson::SizeType(view.size()));
            } else {
                QByteArray utf8;
                if constexpr (std::is_same_v<decltype(view), QStringView>)
                    utf8 = view.toUtf8();
                else
                    utf8 = view.toString().toUtf8();
                work(utf8.constData(), rapidjson::SizeType(utf8.size()));
            }
        });
    }

    JsonBuffer buffer;
    std::optional<LinesWriter> lines; // one of the two
    std::optional<CompactWriter> compact;
};

JsonWriter::JsonWriter(int indentation)
    : d(std::make_unique<Private>())
{
    d->lines.emplace(d->buffer).SetIndent(' ', unsigned(indentation));
}

JsonWriter::JsonWriter(Form form)
    : d(std::make_unique<Private>())
{
    if (form == Form::Lines)
        d->lines.emplace(d->buffer);
    else
        d->compact.emplace(d->buffer);
}

JsonWriter::~JsonWriter() = default;

void JsonWriter::beginObject()
{
    d->with([](auto &writer) { writer.StartObject(); });
}

void JsonWriter::endObject()
{
    d->with([](auto &writer) { writer.EndObject(); });
}

void JsonWriter::beginArray()
{
    d->with([](auto &writer) { writer.StartArray(); });
}

void JsonWriter::endArray()
{
    d->with([](auto &writer) { writer.EndArray(); });
}

void JsonWriter::key(QAnyStringView key)
{
    Private::withUtf8(
        key, [this](const char *bytes, rapidjson::SizeType size) { d->with([=](auto &writer) { writer.Key(bytes, size); }); });
}

void JsonWriter::value(QAnyStringView text)
{
    Private::withUtf8(text,
        [this](const char *bytes, rapidjson::SizeType size) { d->with([=](auto &writer) { writer.String(bytes, size); }); });
}

void JsonWriter::value(qint64 number)
{
    d->with([=](auto &writer) { writer.Int64(number); });
}

void JsonWriter::value(bool truth)
{
    d->with([=](auto &writer) { writer.Bool(truth); });
}

void JsonWriter::number(double number)
{
    d->with([=](auto &writer) { writer.Double(number); });
}

void JsonWriter::null()
{
    d->with([](auto &writer) { writer.Null(); });
}

void JsonWriter::value(const JsonValue &value)
{
    using Type = JsonValue::Type;
    switch (value.type()) {
    case Type::Missing:
    case Type::Null:
    case Type::NotANumber:
        null();
        break;
    case Type::Boolean:
        this->value(*value.boolean());
        break;
    case Type::Number:
        if (const auto integer = value.integer())
            this->value(*integer);
        else
            d->with([number = *value.number()](auto &writer) { writer.Double(number); });
        break;
    case Type::Text:
        this->value(*value.text());
        break;
    case Type::Array:
        beginArray();
        for (const JsonValue &element : value.children())
            this->value(element);
        endArray();
        break;
    case Type::Object:
        beginObject();
        for (const JsonValue &member : value.children()) {
            key(member.key());
            this->value(member);
        }
        endObject();
        break;
    }
}

void JsonWriter::member(QAnyStringView name, QAnyStringView text)
{
    key(name);
    value(text);
}

void JsonWriter::member(QAnyStringView name, qint64 number)
{
    key(name);
    value(number);
}

void JsonWriter::member(QAnyStringView name, bool truth)
{
    key(name);
    value(truth);
}

void JsonWriter::member(QAnyStringView name, const QStringList &texts)
{
    beginArray(name);
    for (const QString &text : texts)
        value(text);
    endArray();
}

void JsonWriter::beginObject(QAnyStringView name)
{
    key(name);
    beginObject();
}

void JsonWriter::beginArray(QAnyStringView name)
{
    key(name);
    beginArray();
}

void JsonWriter::memberUnlessEmpty(QAnyStringView name, QAnyStringView text)
{
    if (!text.isEmpty())
        member(name, text);
}

void JsonWriter::memberUnlessEmpty(QAnyStringView name, const QStringList &texts)
{
    if (!texts.isEmpty())
        member(name, texts);
}

void JsonWriter::memberUnlessZero(QAnyStringView name, qint64 number)
{
    if (number != 0)
        member(name, number);
}

QByteArray JsonWriter::bytes() const
{
    QByteArray bytes(d->buffer.GetString(), qsizetype(d->buffer.GetSize()));
    if (d->lines)
        bytes += '\n';
    return bytes;
}

QByteArray JsonWriter::take()
{
    QByteArray bytes(d->buffer.GetString(), qsizetype(d->buffer.GetSize()));
    d->buffer.Clear();
    return bytes;
}

QString JsonWriter::text() const
{
    QString text = QString::fromUtf8(d->buffer.GetString(), qsizetype(d->buffer.GetSize()));
    if (d->lines)
        text += u'\n';
    return text;
}

} // namespace Plumbline
