// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QStringList>

namespace Plumbline {

// Reads the members of one JSON object. The first misfit is kept in `error` and what is read after it does not matter, so
// that a reader needs to look only once, at its end.
class JsonObjectReader
{
public:
    // Of a format that knows exactly which keys there are: notes a wrong type where the value is not an object, a key that
    // is none of `keys`, and a key that comes twice.
    JsonObjectReader(const JsonValue &object, const QList<const char *> &keys, std::optional<Error> &error);
    // Of a format that others may add keys to: notes only a wrong type. Of a key that comes twice the last counts.
    JsonObjectReader(const JsonValue &object, std::optional<Error> &error);

    JsonValue operator[](const char *key) const { return m_object[QLatin1String(key)]; }
    // Absent members give an empty list, or what is given.
    QString text(const char *key, const QString &absent = {});
    QString requiredText(const char *key);
    QStringList texts(const char *key);
    bool boolean(const char *key, bool absent);
    qint64 integer(const char *key, qint64 absent, qint64 least, qint64 most);
    // Elements of an array member, members of an object member; none where it is absent. Notes a key that comes twice
    // where the format is strict.
    std::vector<JsonValue> array(const char *key);
    std::vector<JsonValue> object(const char *key);
    // A word of a fixed list, read by `fromText`.
    template <typename Value>
    Value word(const char *key, Value absent, std::optional<Value> (*fromText)(const QString &))
    {
        const JsonValue value = m_object[QLatin1String(key)];
        if (!value.exists())
            return absent;
        const QString written = text(key);
        const std::optional<Value> known = fromText(written);
        if (!known)
            refuse(value, ErrorCode::DocumentWrongWord, QLatin1String(key), written);
        return known.value_or(absent);
    }

    void refuse(const JsonValue &value, ErrorCode code, const QString &subject, const QString &detail = {});

private:
    std::vector<JsonValue> children(const char *key, JsonValue::Type type, const char *typeName);

    JsonValue m_object;
    std::optional<Error> &m_error;
    bool m_isStrict;
};

// The text of a value; notes a wrong type under `subject`.
QString textOf(const JsonValue &value, const QString &subject, std::optional<Error> &error);

} // namespace Plumbline
