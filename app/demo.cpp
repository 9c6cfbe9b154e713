// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/storeplace.h"
#include "app/waitfor.h"
#include "core/base/files.h"
#include "core/exchange/reviewdocument.h"
#include "core/session/portfolio.h"
#include "core/session/reviewpoints.h"
#include "ui/report/pagelayout.h"

#include <QDir>
#include <QFile>

namespace Plumbline {

namespace {

// In the order in which the portfolio lists them.
const QStringList &sampleDocuments()
{
    static const QStringList paths = {QStringLiteral(":/sample/online-shop.json"),
        QStringLiteral(":/sample/claims-platform.json"), QStringLiteral(":/sample/sensor-hub.json")};
    return paths;
}

// A portfolio of its own for the time it takes to fill it.
struct NewPortfolio
{
    ReviewStore store;
    std::unique_ptr<Portfolio> portfolio;

    Result<void> open(const QString &path)
    {
        CHECK_RESULT(waitFor(store.open(StoreLocation::file(path), OpenMode::ReadWriteOrCreate)));
        portfolio = std::make_unique<Portfolio>(store, personName(), &systemTime);
        CHECK_RESULT(waitFor(portfolio->load()));
        (void)portfolio->addBuiltInLenses(builtInLenses());
        return {};
    }

    Result<void> add(const QString &documentPath)
    {
        QFile file(documentPath);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileNotFound, documentPath);
        const LensFinder newest = [this](const LensId &id, const QString &, const QByteArray &) {
            const LensInfo *lens = portfolio->newestLens(id);
            return lens ? waitFor(store.lens(lens->sha256)).value_or(nullptr) : nullptr;
        };
        TAKE_RESULT(const ReviewDocument document, readReviewDocument(file.readAll(), documentPath, newest));
        CHECK_RESULT(portfolio->createWorkload(document.state, Verb::ImportWorkload, document.milestones));
        return {};
    }
};

Result<void> fill(NewPortfolio &sample, const QString &path)
{
    QFile::remove(path);
    Result<void> done = sample.open(path);
    for (const QString &document : sampleDocuments()) {
        if (done)
            done = sample.add(document);
    }
    return done ? sample.store.flush() : done;
}

} // namespace

Result<void> makeSamplePortfolio(const QString &path)
{
    NewPortfolio sample;
    return fill(sample, path);
}

Result<QStringList> makeDemo(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileNotWritable, folder);
    const QString storePath = QDir(folder).absoluteFilePath(QStringLiteral("sample.plumb"));
    NewPortfolio sample;
    CHECK_RESULT(fill(sample, storePath));
    TAKE_RESULT(LoadedReview loaded, waitFor(sample.store.review(sample.portfolio->workloads().first().id)));
    const OpenReview review(std::move(loaded), sample.store, personName(), &systemTime);
    const QString pdfPath = QDir(folder).absoluteFilePath(safeFileName(review.state().workload.name) + QStringLiteral(".pdf"));
    TAKE_RESULT(const QByteArray pdf, renderPdf(reviewReport(sourceAt(review, review.now()), ReportKind::Full)));
    CHECK_RESULT(writeWholeFile(pdfPath, pdf));
    return QStringList{storePath, pdfPath};
}

} // namespace Plumbline
