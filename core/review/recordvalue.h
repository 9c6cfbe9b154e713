// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/record.h"

#include <QDate>

#include <optional>

namespace Plumbline {

// Between a record and the value type of its kind.

// The value that a record of its kind holds. None where it is of another kind, or a field cannot be read.
template <typename Value>
std::optional<Value> valueOf(const Record &record)
{
    struct Reader
    {
        const Record &record;
        bool isWhole = true;

        void operator()(const char *name, QString &field) { field = record.fields.value(QLatin1String(name)); }
        void operator()(const char *name, QDate &field)
        {
            const QString text = record.fields.value(QLatin1String(name));
            field = QDate::fromString(text, Qt::ISODate);
            isWhole &= text.isEmpty() || field.isValid();
        }
    };
    if (record.kind != QLatin1String(Value::kind))
        return std::nullopt;
    Value value;
    Reader reader{record};
    Value::fields(reader, value);
    return reader.isWhole ? std::optional(value) : std::nullopt;
}

template <typename Value>
Record recordOf(const Value &value)
{
    struct Writer
    {
        Record record;

        void operator()(const char *name, const QString &field)
        {
            if (!field.isEmpty())
                record.fields.insert(QLatin1String(name), field);
        }
        void operator()(const char *name, const QDate &field) { (*this)(name, field.toString(Qt::ISODate)); }
    };
    Writer writer{{QLatin1String(Value::kind), {}}};
    Value::fields(writer, value);
    return writer.record;
}

} // namespace Plumbline
