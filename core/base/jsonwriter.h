// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QAnyStringView>
#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace Plumbline {

// Writes JSON text with the keys in the order they are given, so that the same content always has the same bytes. Files
// have one member or element a line; what is kept inside a store has no blank at all. Nesting is the caller's to keep.
// What is UTF-8 already, such as a literal, costs least; half of a surrogate pair becomes what QString::toUtf8() makes of it.
class JsonWriter
{
public:
    enum class Form { Lines, Compact };

    explicit JsonWriter(int indentation = 2); // blanks a level, Form::Lines
    explicit JsonWriter(Form form);
    ~JsonWriter();

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QAnyStringView key);
    void value(QAnyStringView text);
    void value(qint64 number);
    void value(bool truth);
    void value(const void *) = delete; // no pointer is meant as a truth
    void number(double number); // the shortest text that reads back as the same
    void null();
    void value(const JsonValue &value); // a value that was read, whole

    void member(QAnyStringView key, QAnyStringView text);
    void member(QAnyStringView key, qint64 number);
    void member(QAnyStringView key, bool truth);
    void member(QAnyStringView key, const void *) = delete;
    void member(QAnyStringView key, const QStringList &texts);
    void beginObject(QAnyStringView key);
    void beginArray(QAnyStringView key);

    // The same, left out where the text or list is empty, or the number is 0.
    void memberUnlessEmpty(QAnyStringView key, QAnyStringView text);
    void memberUnlessEmpty(QAnyStringView key, const QStringList &texts);
    void memberUnlessZero(QAnyStringView key, qint64 number);

    // All that was written; lines end with a line end.
    QByteArray bytes() const;
    QString text() const;
    // What was written since it was called last, so that a long text need not be held; bytes() ends it.
    QByteArray take();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Plumbline
