// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/storeplace.h"
#include "app/waitfor.h"
#include "core/exchange/reviewdocument.h"
#include "core/report/reports.h"
#include "core/store/portfolio.h"
#include "ui/report/pagelayout.h"
#include "ui/support/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

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
        if (const Result<StoreInfo> info = waitFor(store.open(path, OpenMode::ReadWriteOrCreate)); !info)
            return tl::unexpected(info.error());
        portfolio = std::make_unique<Portfolio>(store, personName(), [] { return QDateTime::currentMSecsSinceEpoch(); });
        if (const Result<void> loaded = waitFor(portfolio->load()); !loaded)
            return loaded;
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
        const Result<ReviewDocument> document = readReviewDocument(file.readAll(), documentPath, newest);
        if (!document)
            return tl::unexpected(document.error());
        const Result<WorkloadId> added = portfolio->createWorkload(document->state, Verb::ImportWorkload, document->milestones);
        if (!added)
            return tl::unexpected(added.error());
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
    if (const Result<void> filled = fill(sample, storePath); !filled)
        return tl::unexpected(filled.error());
    const Result<LoadedReview> review = waitFor(sample.store.review(sample.portfolio->workloads().first().id));
    if (!review)
        return tl::unexpected(review.error());
    ReportSource source;
    source.workload = review->state.workload.name;
    source.date = QDateTime::currentDateTime();
    source.state = std::make_shared<const ReviewState>(review->state);
    std::copy_if(review->milestones.begin(), review->milestones.end(), std::back_inserter(source.earlier),
        [](const Milestone &milestone) { return milestone.isListed; });
    const QString pdfPath = QDir(folder).absoluteFilePath(safeFileName(source.workload) + QStringLiteral(".pdf"));
    const Result<QByteArray> pdf = renderPdf(reviewReport(source, ReportKind::Full));
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (const Result<void> written = writeWholeFile(pdfPath, *pdf); !written)
        return tl::unexpected(written.error());
    return QStringList{storePath, pdfPath};
}

} // namespace Plumbline
