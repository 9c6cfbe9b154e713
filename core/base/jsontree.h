// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace Plumbline {

// What PositionedJson is made of; for its own sources only.
struct JsonNode
{
    QString key;
    QString text; // of a text
    JsonValue::Type type = JsonValue::Type::Null;
    bool truth = false; // of a boolean
    int offset = 0; // bytes
    int length = 0; // bytes, of a scalar
    int keyOffset = 0;
    int parent = -1;
    int index = 0; // among its parent's children
    int end = 0; // the node after the last one inside this
    int children = 0;
};

struct JsonTree
{
    QString fileName;
    QByteArray text; // UTF-8, without a byte order mark
    TextPlaces places;
    std::vector<JsonNode> nodes; // in file order: a value stands before what is in it

    SourcePlace placeAt(int offset, const QString &pointer = {}) const
    {
        const TextPlaces::Place place = places.at(offset);
        return {fileName, place.line, place.column, pointer};
    }
};

} // namespace Plumbline
