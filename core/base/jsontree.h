// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace Plumbline {

// Bytes of a key or text without quotes and escapes: in the file where it has none, else among the unescaped ones.
struct JsonSlice
{
    int offset = 0;
    int length = 0;
    bool isUnescaped = false;
};

// What PositionedJson is made of; for its own sources only. A key or text is made when it is asked for, so that a reader
// pays for what it takes.
struct JsonNode
{
    JsonValue::Type type = JsonValue::Type::Null;
    bool truth = false; // of a boolean
    int offset = 0; // bytes
    int length = 0; // bytes, of a scalar
    int keyOffset = 0;
    JsonSlice key;
    JsonSlice text; // of a text
    int parent = -1;
    int index = 0; // among its parent's children
    int end = 0; // the node after the last one inside this
    int children = 0;
};

struct JsonTree
{
    QString fileName;
    QByteArray text; // UTF-8, without a byte order mark
    QByteArray unescaped; // keys and texts that have escapes in the file, one after the other
    TextPlaces places;
    std::vector<JsonNode> nodes; // in file order: a value stands before what is in it

    QByteArrayView bytesOf(const JsonSlice &slice) const
    {
        return QByteArrayView(slice.isUnescaped ? unescaped : text).sliced(slice.offset, slice.length);
    }
    QString textOf(const JsonSlice &slice) const { return QString::fromUtf8(bytesOf(slice)); }

    SourcePlace placeAt(int offset, const QString &pointer = {}) const
    {
        const TextPlaces::Place place = places.at(offset);
        return {fileName, place.line, place.column, pointer};
    }
};

} // namespace Plumbline
