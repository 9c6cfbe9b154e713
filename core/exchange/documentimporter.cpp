// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documentimporter.h"

#include "core/exchange/reviewdocument.h"

namespace Plumbline {

bool recognizesDocument(const QByteArray &head, const QString &)
{
    return looksLikeReviewDocument(head);
}

Result<ReviewPatch> readDocumentPatch(const QVector<ImportFile> &files, const ImportContext &context)
{
    const ImportFile &file = files.first();
    TAKE_RESULT(const ReviewDocument document, readReviewDocument(file.bytes, file.name, context.findLens, context.ours));
    ReviewPatch patch;
    patch.workload = document.state.workload.name.simplified();
    patch.sources = {{file.name, QLatin1String(documentImporter.id)}};
    patch.milestones = document.milestones;
    patch.embeddedLenses = document.embeddedLenses;
    // Read onto `ours`, it differs just where it says something else.
    for (const FactPlace &place : placesBetween(context.ours ? *context.ours : ReviewState(), document.state))
        patch.facts.append({place, valueAt(document.state, place)});
    return patch;
}

} // namespace Plumbline
