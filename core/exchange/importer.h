// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/progress/reviewpatch.h"
#include "core/review/statetext.h"

#include <span>

namespace Plumbline {

struct ImportFile
{
    QString name; // for places and for saying where a fact comes from
    QByteArray bytes;
};

struct ImportContext
{
    const LensFinder &findLens;
    const ReviewState *ours = nullptr; // the workload as it is now; null where it is not known or not there
};

// Reads files of one kind into a patch. A new kind is a file of its own and a line in importers.cpp.
struct Importer
{
    const char *id; // as --format json and FactSource name it
    bool namesWorkload; // its files say which workload they are of; else `ours` is never null
    bool joinsFiles; // several files can be parts of one export
    bool (*recognizes)(const QByteArray &head, const QString &name); // the first importHeadBytes of a file; cheap
    // What `ours` says already may be left out. Errors have their place.
    Result<ReviewPatch> (*read)(const QVector<ImportFile> &files, const ImportContext &context);
};

constexpr QLatin1String frameworkId("well-architected-framework"); // of the lens that comes with the program
constexpr qint64 maxImportBytes = qint64(256) * 1024 * 1024;
constexpr qint64 importHeadBytes = 4096;

// Null where none recognizes the file.
const Importer *importerFor(const QByteArray &bytes, const QString &name);

// Files that are read together.
struct ImportSource
{
    const Importer *importer; // null where none recognizes the file
    QVector<ImportFile> files;
};
// In the order of the files; those that one importer joins stand together where the first of them stood.
QVector<ImportSource> sourcesOf(const QVector<ImportFile> &files);

} // namespace Plumbline
