// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

namespace Plumbline {

// The JSON of a Well-Architected review, schema 1.x of aws-samples (aws-well-architected-framework-review-v1.schema.json):
// findings by the published ids of best practices. What is implemented is ticked, what is not is not, and what could not be
// determined says nothing. Evidence becomes the note of the practice, a recommendation and its effort the plan of one that
// is missing. Findings of practices without an id, or of lenses that are not here, are named and not taken.
bool recognizesReviewFindings(const QByteArray &head, const QString &name);
Result<ReviewPatch> readReviewFindings(const QVector<ImportFile> &files, const ImportContext &context);

constexpr Importer reviewFindingsImporter{
    .id = "review-findings",
    .namesWorkload = true,
    .joinsFiles = false,
    .recognizes = &recognizesReviewFindings,
    .read = &readReviewFindings,
};

} // namespace Plumbline
