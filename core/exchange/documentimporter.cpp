// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/documentimporter.h"

#include "core/exchange/reviewdocument.h"
#include "core/review/recordkinds.h"

namespace Plumbline {

namespace {

// A record is nothing without the bytes that it refers to.
void leaveOutMissing(ReviewPatch &patch, const ReviewState *ours)
{
    QSet<QString> here(patch.contents.keyBegin(), patch.contents.keyEnd());
    for (const Record &record : ours ? ours->records : QMap<RecordId, Record>())
        here.insert(contentOf(record));
    patch.facts.removeIf([&](const ReviewFact &fact) {
        const auto *record = std::get_if<Record>(&fact.value);
        const QString digest = record ? contentOf(*record) : QString();
        if (digest.isEmpty() || here.contains(digest))
            return false;
        patch.remarks.append({ImportRemark::Code::PictureMissing, record->fields.value(QStringLiteral("name"))});
        return true;
    });
}

} // namespace

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
    patch.contents = document.contents;
    // Read onto `ours`, it differs just where it says something else.
    for (const FactPlace &place : placesBetween(context.ours ? *context.ours : ReviewState(), document.state))
        patch.facts.append({place, valueAt(document.state, place)});
    leaveOutMissing(patch, context.ours);
    return patch;
}

} // namespace Plumbline
