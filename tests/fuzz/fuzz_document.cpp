// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "core/lens/builtinlenses.h"

using namespace Plumbline;

// A document that was read is written and read again without a difference. It may name the lenses of the program.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    static const LensVersionPtr lens = builtInLenses().first().read();
    const LensFinder find
        = [](const LensId &id, const QString &, const QByteArray &) { return id == lens->id() ? lens : LensVersionPtr(); };
    const Result<ReviewDocument> document
        = readReviewDocument(QByteArray(data, qsizetype(size)), QStringLiteral("fuzz.json"), find);
    if (!document)
        return 0;
    const QByteArray written = writeReviewDocument(document->state, document->milestones, true);
    const Result<ReviewDocument> again = readReviewDocument(written, QStringLiteral("again.json"), find);
    if (!again || writeReviewDocument(again->state, again->milestones, true) != written)
        qFatal("the document does not come back");
    return 0;
}
