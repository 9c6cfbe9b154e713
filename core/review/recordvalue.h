// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/review/reviewstate.h"

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
        void operator()(const char *name, int &field)
        {
            const QString text = record.fields.value(QLatin1String(name));
            bool isNumber = false;
            field = text.toInt(&isNumber);
            isWhole &= text.isEmpty() || isNumber;
        }
        void operator()(const char *name, Timestamp &field)
        {
            const QString text = record.fields.value(QLatin1String(name));
            const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
            field = time.isValid() ? toTimestamp(time) : Timestamp();
            isWhole &= text.isEmpty() || time.isValid();
        }
        void operator()(const char *name, QStringList &field)
        {
            field = record.fields.value(QLatin1String(name)).split(u'\n', Qt::SkipEmptyParts);
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
        void operator()(const char *name, Timestamp field) // the epoch: none
        {
            if (field != Timestamp())
                (*this)(name, utcTime(field).toString(Qt::ISODateWithMs));
        }
        void operator()(const char *name, const QStringList &field) { (*this)(name, field.join(u'\n')); } // no lines in lines
        void operator()(const char *name, int field) { (*this)(name, QString::number(field)); }
    };
    Writer writer{{QLatin1String(Value::kind), {}}};
    Value::fields(writer, value);
    return writer.record;
}

// A value, and the record that holds it.
template <typename Value>
struct Recorded
{
    RecordId id;
    Value value;
};

// All of a kind, in the order they were made: ids grow with time.
template <typename Value>
QVector<Recorded<Value>> recordsOf(const ReviewState &state)
{
    QVector<Recorded<Value>> values;
    for (auto record = state.records.begin(); record != state.records.end(); ++record) {
        if (const std::optional<Value> value = valueOf<Value>(*record))
            values.append({record.key(), *value});
    }
    return values;
}

// Those of one question, of a kind that is of questions.
template <typename Value>
QVector<Recorded<Value>> recordsOf(const ReviewState &state, const LensId &lens, const QuestionId &question)
{
    QVector<Recorded<Value>> values = recordsOf<Value>(state);
    values.removeIf([&](const Recorded<Value> &recorded) {
        return recorded.value.lens != lens.text() || recorded.value.question != question.text();
    });
    return values;
}

} // namespace Plumbline
