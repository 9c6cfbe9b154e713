// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/base/files.h"
#include "core/base/platform/files.h"
#include "core/exchange/reviewdocument.h"
#include "core/review/recordkinds.h"
#include "core/words/errorwords.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace Plumbline {

namespace {

std::optional<QByteArray> documentOf(OpenedPortfolio &opened, Call &call, const WorkloadId &id)
{
    const std::optional<LoadedReview> review = opened.wholeReview(id);
    if (!review)
        return std::nullopt;
    const bool withPictures = !call.isSet("without-pictures");
    const QStringList pictures = withPictures ? digestsOf(review->state, review->milestones) : QStringList();
    const Contents contents = waitFor(opened.store().contents(pictures)).value_or(Contents());
    if (const QStringList leftOut = filesWithout(review->state, contents); withPictures && !leftOut.isEmpty())
        call.complain({}, QStringLiteral("warning"), leftOutWords(leftOut));
    return writeReviewDocument(call.isSet("with-private-notes") ? review->state : withoutPrivate(review->state),
        review->milestones, call.isSet("with-lenses"), contents);
}

// A name for each workload's file in a folder; names that only signs told apart get a number.
QString freeFileName(const QString &workload, QSet<QString> &taken)
{
    const QString base = safeFileName(workload);
    QString name = base + QStringLiteral(".json");
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
        name = QStringLiteral("%1 (%2).json").arg(base, QString::number(number));
    taken += name.toCaseFolded();
    return name;
}

int exportReviews(Call &call)
{
    const QString path = call.value("output");
    if (path.isEmpty())
        return call.wrongUsage(Cli::tr("Say with -o which file or folder to write."));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    if (!opened)
        return ExitStatus::failed;
    QVector<WorkloadSummary> workloads;
    for (const QString &name : call.arguments()) {
        const WorkloadSummary *workload = workloadNamed(call, opened->portfolio(), name);
        if (!workload)
            return ExitStatus::failed;
        workloads += *workload;
    }
    if (call.arguments().isEmpty())
        workloads = opened->portfolio().workloads();
    if (workloads.isEmpty())
        return call.failed(Cli::tr("The portfolio has no workload to export."));

    const bool isFolder = workloads.size() > 1 || path.endsWith(u'/') || QFileInfo(path).isDir();
    if (isFolder && (Call::isStandardOutput(path) || Platform::isStream(path)))
        return call.failed(Cli::tr("Several workloads need a folder. Name the one to export."));
    if (isFolder && !QDir().mkpath(path))
        return call.failed(Error{ErrorCode::FileNotWritable, path, {}, {}});
    QStringList written;
    QSet<QString> names;
    for (const WorkloadSummary &workload : workloads) {
        const std::optional<QByteArray> document = documentOf(*opened, call, workload.id);
        if (!document)
            return ExitStatus::failed;
        const QString file = isFolder ? QDir(path).filePath(freeFileName(workload.properties.name(), names)) : path;
        if (const int status = call.save(file, *document); status != ExitStatus::done)
            return status;
        written += file;
    }
    printFiles(call, written);
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> exchangeVerbs()
{
    return {
        {{QStringLiteral("export")},
            QStringLiteral("[WORKLOAD…] -o FILE|DIR [--with-lenses] [--without-pictures] [--with-private-notes]"),
            Cli::tr("Writes workloads as review documents, one file each."),
            Cli::tr("Without a name, every workload. Into a folder when there are several or the name of one is given; the "
                    "document is text that "
                    "loses nothing but private notes, and the same review always has the same bytes."),
            {outputOption(Cli::tr("The file or folder to write; \"-\" is standard output.")),
                {QStringLiteral("with-lenses"),
                    Cli::tr("Puts the lenses into the document, so that it can be imported where they are not.")},
                {QStringLiteral("without-pictures"), Cli::tr("Leaves out what makes the document large.")},
                {QStringLiteral("with-private-notes"), Cli::tr("Puts in what the reviewer noted for nobody else.")}},
            0, -1, exportReviews},
        importVerb(),
    };
}

} // namespace Plumbline
