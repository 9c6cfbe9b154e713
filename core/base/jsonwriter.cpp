// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

#include "core/base/jsonstack.h"

#include <rapidjson/prettywriter.h>

namespace Plumbline {

struct JsonWriter::Private
{
    JsonBuffer buffer;
    rapidjson::PrettyWriter<JsonBuffer, rapidjson::UTF8<>, rapidjson::UTF8<>, JsonStackAllocator> writer{buffer};
};

JsonWriter::JsonWriter(int indentation)
    : d(std::make_unique<Private>())
{
    d->writer.SetIndent(' ', unsigned(indentation));
}

JsonWriter::~JsonWriter() = default;

void JsonWriter::beginObject()
{
    d->writer.StartObject();
}

void JsonWriter::endObject()
{
    d->writer.EndObject();
}

void JsonWriter::beginArray()
{
    d->writer.StartArray();
}

void JsonWriter::endArray()
{
    d->writer.EndArray();
}

void JsonWriter::key(const QString &key)
{
    const QByteArray utf8 = key.toUtf8();
    d->writer.Key(utf8.constData(), unsigned(utf8.size()));
}

void JsonWriter::value(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    d->writer.String(utf8.constData(), unsigned(utf8.size()));
}

void JsonWriter::value(qint64 number)
{
    d->writer.Int64(number);
}

void JsonWriter::value(bool truth)
{
    d->writer.Bool(truth);
}

void JsonWriter::null()
{
    d->writer.Null();
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
            d->writer.Double(*value.number());
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

void JsonWriter::member(const QString &name, const QString &text)
{
    key(name);
    value(text);
}

void JsonWriter::member(const QString &name, qint64 number)
{
    key(name);
    value(number);
}

void JsonWriter::member(const QString &name, bool truth)
{
    key(name);
    value(truth);
}

void JsonWriter::member(const QString &name, const QStringList &texts)
{
    beginArray(name);
    for (const QString &text : texts)
        value(text);
    endArray();
}

void JsonWriter::beginObject(const QString &name)
{
    key(name);
    beginObject();
}

void JsonWriter::beginArray(const QString &name)
{
    key(name);
    beginArray();
}

void JsonWriter::memberUnlessEmpty(const QString &name, const QString &text)
{
    if (!text.isEmpty())
        member(name, text);
}

void JsonWriter::memberUnlessEmpty(const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        member(name, texts);
}

QByteArray JsonWriter::bytes() const
{
    QByteArray text(d->buffer.GetString(), qsizetype(d->buffer.GetSize()));
    return text + '\n';
}

} // namespace Plumbline
