// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

namespace Plumbline {

// The review document as a patch: what it says that `ours` does not, with its milestones and lenses.
bool recognizesDocument(const QByteArray &head, const QString &name);
Result<ReviewPatch> readDocumentPatch(const QVector<ImportFile> &files, const ImportContext &context);

constexpr Importer documentImporter{
    .id = "review-document",
    .namesWorkload = true,
    .joinsFiles = false,
    .recognizes = &recognizesDocument,
    .read = &readDocumentPatch,
};

} // namespace Plumbline
