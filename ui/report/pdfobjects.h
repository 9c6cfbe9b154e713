// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <functional>

namespace Plumbline {

// The objects of a PDF file with a plain cross-reference table, as QPdfWriter writes it: bodies by number, without
// "obj" and "endobj". Streams stay as they are.
struct PdfObjects
{
    QByteArray header; // everything before the first object
    QMap<int, QByteArray> bodies;
    int root = 0; // 0: the file was not of this form
};

PdfObjects readPdfObjects(const QByteArray &file);

// Calls `visit` for each reference "N 0 R" of a body outside of strings and streams, in order, and puts what it
// gives in the reference's place.
QByteArray withReferences(const QByteArray &body, const std::function<QByteArray(int number)> &visit);

// Renumbers 1, 2, … by the order in which objects are reached from the root; what is not reached is left out.
PdfObjects renumbered(const PdfObjects &objects);

// The numbers in "/Key [a 0 R b 0 R]" of a body.
QList<int> referencesUnder(const QByteArray &body, const QByteArray &key);

// The whole file again. `info` is the number of the properties' object.
QByteArray writePdfObjects(const PdfObjects &objects, int info);

} // namespace Plumbline
