// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace Plumbline {

// Writes JSON text with the keys in the order they are given, one member or element a line: the form of everything
// that Plumbline writes as JSON, so that the same content always has the same bytes. Nesting is the caller's to keep.
class JsonWriter
{
public:
    explicit JsonWriter(int indentation = 2); // blanks a level
    ~JsonWriter();

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const QString &key);
    void value(const QString &text);
    void value(qint64 number);
    void value(bool truth);
    void null();
    void value(const JsonValue &value); // a value that was read, whole

    void member(const QString &key, const QString &text);
    void member(const QString &key, qint64 number);
    void member(const QString &key, bool truth);
    void member(const QString &key, const QStringList &texts);
    void beginObject(const QString &key);
    void beginArray(const QString &key);

    // The same, left out where the text or list is empty.
    void memberUnlessEmpty(const QString &key, const QString &text);
    void memberUnlessEmpty(const QString &key, const QStringList &texts);

    QByteArray bytes() const; // all that was written, with a line end at the end

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Plumbline
