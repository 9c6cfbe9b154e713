// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/awsanswers.h"
#include "core/exchange/documentimporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/reviewfindings.h"

#include <algorithm>

namespace Plumbline {

namespace {

// The first that recognizes a file reads it.
constexpr Importer importers[] = {
    documentImporter,
    awsAnswersImporter,
    reviewFindingsImporter,
};

} // namespace

const Importer *importerFor(const QByteArray &bytes, const QString &name)
{
    const QByteArray head = bytes.left(importHeadBytes);
    const auto found = std::find_if(
        std::begin(importers), std::end(importers), [&](const Importer &importer) { return importer.recognizes(head, name); });
    return found == std::end(importers) ? nullptr : found;
}

QVector<ImportSource> sourcesOf(const QVector<ImportFile> &files)
{
    QVector<ImportSource> sources;
    for (const ImportFile &file : files) {
        const Importer *importer = importerFor(file.bytes, file.name);
        const auto open = std::find_if(sources.begin(), sources.end(),
            [importer](const ImportSource &source) { return importer && importer->joinsFiles && source.importer == importer; });
        if (open == sources.end())
            sources.append({importer, {file}});
        else
            open->files.append(file);
    }
    return sources;
}

} // namespace Plumbline
