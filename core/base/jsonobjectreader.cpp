// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonobjectreader.h"

#include <algorithm>

namespace Plumbline {

namespace {

void note(std::optional<Error> &error, const Error &found)
{
    if (!error)
        error = found;
}

// Which of the two is meant nobody can say: that a merge left both is the usual cause.
void refuseRepeated(const JsonValue &object, std::optional<Error> &error)
{
    for (const JsonValue &member : object.repeatedMembers())
        note(error, {ErrorCode::DocumentKeyRepeated, member.key(), {}, member.keyPlace()});
}

} // namespace

QString textOf(const JsonValue &value, const QString &subject, std::optional<Error> &error)
{
    const std::optional<QString> text = value.text();
    if (!text)
        note(error, {ErrorCode::DocumentWrongType, subject, QStringLiteral("string"), value.place()});
    return text.value_or(QString());
}

JsonObjectReader::JsonObjectReader(const JsonValue &object, std::optional<Error> &error)
    : m_object(object)
    , m_error(error)
    , m_isStrict(false)
{
    if (!object.isObject())
        refuse(object, ErrorCode::DocumentWrongType, object.key(), QStringLiteral("object"));
}

JsonObjectReader::JsonObjectReader(const JsonValue &object, const QList<const char *> &keys, std::optional<Error> &error)
    : JsonObjectReader(object, error)
{
    m_isStrict = true;
    for (const JsonValue &member : object.children()) {
        const QString key = member.key();
        if (std::none_of(keys.begin(), keys.end(), [&](const char *known) { return key == QLatin1String(known); }))
            note(m_error, {ErrorCode::DocumentKeyUnknown, key, {}, member.keyPlace()});
    }
    refuseRepeated(object, m_error);
}

void JsonObjectReader::refuse(const JsonValue &value, ErrorCode code, const QString &subject, const QString &detail)
{
    note(m_error, {code, subject, detail, value.exists() ? value.place() : m_object.place()});
}

QString JsonObjectReader::text(const char *key, const QString &absent)
{
    const JsonValue value = m_object[QLatin1String(key)];
    return value.exists() ? textOf(value, QLatin1String(key), m_error) : absent;
}

QString JsonObjectReader::requiredText(const char *key)
{
    const JsonValue value = m_object[QLatin1String(key)];
    if (!value.exists())
        refuse(value, ErrorCode::DocumentKeyMissing, QLatin1String(key));
    return text(key);
}

QStringList JsonObjectReader::texts(const char *key)
{
    QStringList texts;
    for (const JsonValue &element : array(key))
        texts += textOf(element, QLatin1String(key), m_error);
    return texts;
}

bool JsonObjectReader::boolean(const char *key, bool absent)
{
    const JsonValue value = m_object[QLatin1String(key)];
    if (value.exists() && !value.boolean())
        refuse(value, ErrorCode::DocumentWrongType, QLatin1String(key), QStringLiteral("boolean"));
    return value.boolean().value_or(absent);
}

qint64 JsonObjectReader::integer(const char *key, qint64 absent, qint64 least, qint64 most)
{
    const JsonValue value = m_object[QLatin1String(key)];
    if (!value.exists())
        return absent;
    const std::optional<qint64> number = value.integer();
    if (!number)
        refuse(value, ErrorCode::DocumentWrongType, QLatin1String(key), QStringLiteral("number"));
    else if (*number < least || *number > most)
        refuse(value, ErrorCode::DocumentWrongWord, QLatin1String(key), QString::number(*number));
    return number.value_or(absent);
}

std::vector<JsonValue> JsonObjectReader::array(const char *key)
{
    return children(key, JsonValue::Type::Array, "array");
}

std::vector<JsonValue> JsonObjectReader::object(const char *key)
{
    return children(key, JsonValue::Type::Object, "object");
}

std::vector<JsonValue> JsonObjectReader::children(const char *key, JsonValue::Type type, const char *typeName)
{
    const JsonValue value = m_object[QLatin1String(key)];
    if (!value.exists())
        return {};
    if (value.type() != type) {
        refuse(value, ErrorCode::DocumentWrongType, QLatin1String(key), QLatin1String(typeName));
        return {};
    }
    if (m_isStrict)
        refuseRepeated(value, m_error);
    return value.children();
}

} // namespace Plumbline
