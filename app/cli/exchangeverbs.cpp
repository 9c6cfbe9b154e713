// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/base/files.h"
#include "core/base/platform/files.h"
#include "core/session/reviewimport.h"

#include <QDir>
#include <QFileInfo>

namespace Plumbline {

namespace {

std::optional<QByteArray> documentOf(OpenedPortfolio &opened, const WorkloadId &id, bool withLenses)
{
    const std::optional<LoadedReview> review = opened.wholeReview(id);
    return review ? std::optional(writeReviewDocument(review->state, review->milestones, withLenses)) : std::nullopt;
}

// A name for each workload's file in a folder; names that only signs told apart get a number.
QString freeFileName(const QString &workload, QStringList &taken)
{
    const QString base = safeFileName(workload);
    QString name = base + QStringLiteral(".json");
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 (%2).json").arg(base, QString::number(number));
    taken += name;
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
    QStringList written, names;
    for (const WorkloadSummary &workload : workloads) {
        const std::optional<QByteArray> document = documentOf(*opened, workload.id, call.isSet("with-lenses"));
        if (!document)
            return ExitStatus::failed;
        const QString file = isFolder ? QDir(path).filePath(freeFileName(workload.properties.name, names)) : path;
        if (const int status = call.save(file, *document); status != ExitStatus::done)
            return status;
        written += file;
    }
    printFiles(call, written);
    return ExitStatus::done;
}

LensFinder finderIn(OpenedPortfolio &opened)
{
    return [&opened](const LensId &id, const QString &version, const QByteArray &sha256) -> LensVersionPtr {
        const LensInfo *lens = lensReferredTo(opened.portfolio(), id, version, sha256);
        return lens ? waitFor(opened.store().lens(lens->sha256)).value_or(nullptr) : nullptr;
    };
}

// A document that was read, and the workload of its name where there is one.
struct Plan
{
    ReviewImport import;
    std::unique_ptr<OpenReview> known;
};

std::optional<Plan> planOf(Call &call, OpenedPortfolio &opened, const QString &path)
{
    const auto fail = [&call](const Error &error) {
        call.failed(error);
        return std::nullopt;
    };
    const Result<QByteArray> bytes = Call::read(path, maxDocumentBytes);
    if (!bytes)
        return fail(bytes.error());
    if (!looksLikeReviewDocument(*bytes))
        return fail(Error{ErrorCode::DocumentUnknownFormat, path, {}, {}});
    Result<ReviewDocument> document = readReviewDocument(*bytes, path, finderIn(opened));
    if (!document)
        return fail(document.error());
    Plan plan;
    if (const WorkloadSummary *known = opened.portfolio().findByName(document->state.workload.name)) {
        plan.known = opened.review(known->id);
        if (!plan.known)
            return std::nullopt;
        document = readReviewDocument(*bytes, path, finderIn(opened), &plan.known->state());
        if (!document)
            return fail(document.error());
    }
    plan.import = planImport(path, std::move(*document), plan.known.get());
    return plan;
}

// One change of an import, by its ids.
struct ChangeName
{
    QString kind;
    QString lens;
    QString place; // pillar or question
    QString choice;
};

ChangeName nameOf(const Change &change)
{
    struct Namer
    {
        ChangeName operator()(const PresenceChange &) const { return {QStringLiteral("workload"), {}, {}, {}}; }
        ChangeName operator()(const PropertiesChange &) const { return {QStringLiteral("properties"), {}, {}, {}}; }
        ChangeName operator()(const LensUseChange &c) const { return {QStringLiteral("lens"), c.lens.text(), {}, {}}; }
        ChangeName operator()(const LensNotesChange &c) const
        {
            return {QStringLiteral("notes"), c.lens.text(), c.pillar.text(), {}};
        }
        ChangeName operator()(const AnswerChange &c) const
        {
            return {QStringLiteral("answer"), c.lens.text(), c.question.text(), {}};
        }
        ChangeName operator()(const ItemChange &c) const
        {
            return {QStringLiteral("item"), c.lens.text(), c.question.text(), c.choice.text()};
        }
        ChangeName operator()(const MilestoneChange &) const { return {QStringLiteral("milestone"), {}, {}, {}}; }
        ChangeName operator()(const RecordChange &c) const { return {QStringLiteral("record"), {}, c.record.toString(), {}}; }
        ChangeName operator()(const LensInstalledChange &) const { return {QStringLiteral("lens"), {}, {}, {}}; }
    };
    return std::visit(Namer(), change);
}

void printPlan(Call &call, const ReviewImport &import, bool isDryRun)
{
    if (import.isNew()) {
        call.print(isDryRun ? Cli::tr("%1: would add the workload \"%2\".").arg(import.path, import.workload())
                            : Cli::tr("%1: added the workload \"%2\".").arg(import.path, import.workload()));
        return;
    }
    const QString sentence = isDryRun ? Cli::tr("%1: would change \"%2\"; changes: %3, milestones: %4.")
                                      : Cli::tr("%1: changed \"%2\"; changes: %3, milestones: %4.");
    call.print(sentence.arg(
        import.path, import.workload(), QString::number(import.changes.size()), QString::number(import.milestones.size())));
    for (const StateFact &fact : factsOf(import))
        printFact(call, fact);
    if (const QString age = ageWords(import); !age.isEmpty())
        call.complain({}, QStringLiteral("warning"), age);
}

void writePlan(JsonWriter &json, const ReviewImport &import)
{
    json.beginObject();
    json.member(QStringLiteral("file"), import.path);
    json.member(QStringLiteral("workload"), import.workload());
    json.member(QStringLiteral("new"), import.isNew());
    json.member(QStringLiteral("milestones"), qint64(import.milestones.size()));
    json.beginArray(QStringLiteral("changes"));
    for (const Change &change : import.changes) {
        const ChangeName name = nameOf(change);
        json.beginObject();
        json.member(QStringLiteral("kind"), name.kind);
        json.member(QStringLiteral("lens"), name.lens);
        json.member(name.kind == QLatin1String("notes") ? QStringLiteral("pillar") : QStringLiteral("question"), name.place);
        json.member(QStringLiteral("choice"), name.choice);
        json.endObject();
    }
    json.endArray();
    json.beginArray(QStringLiteral("facts"));
    for (const StateFact &fact : factsOf(import)) {
        json.beginObject();
        json.member(QStringLiteral("place"), fact.place);
        json.member(QStringLiteral("before"), fact.before);
        json.member(QStringLiteral("after"), fact.after);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

int importReviews(Call &call)
{
    const bool isDryRun = call.isSet("dry-run");
    const std::unique_ptr<OpenedPortfolio> opened
        = OpenedPortfolio::open(call, isDryRun ? OpenedPortfolio::Purpose::Reading : OpenedPortfolio::Purpose::Filling);
    if (!opened)
        return ExitStatus::failed;
    // Each file is read once what the files before it brought is there; the first that fails ends it.
    int status = ExitStatus::done;
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("files"));
    for (const QString &path : call.arguments()) {
        const std::optional<Plan> plan = planOf(call, *opened, path);
        const Result<WorkloadId> done
            = plan && !isDryRun ? carryOut(plan->import, opened->portfolio(), plan->known.get()) : Result<WorkloadId>();
        if (!done)
            call.failed(done.error());
        if (!plan || !done || (!isDryRun && !opened->isAllSaved())) {
            status = ExitStatus::failed;
            break;
        }
        writePlan(json, plan->import);
        if (!call.wantsJson())
            printPlan(call, plan->import, isDryRun);
    }
    json.endArray();
    json.endObject();
    if (call.wantsJson())
        call.printJson(json.bytes());
    return status;
}

} // namespace

QList<CommandVerb> exchangeVerbs()
{
    return {
        {{QStringLiteral("export")}, QStringLiteral("[WORKLOAD…] -o FILE|DIR [--with-lenses]"),
            Cli::tr("Writes workloads as review documents, one file each."),
            Cli::tr("Without a name, every workload. Into a folder when there are several or the name of one is given; the "
                    "document is text that "
                    "loses nothing, and the same review always has the same bytes."),
            {outputOption(Cli::tr("The file or folder to write; \"-\" is standard output.")),
                {QStringLiteral("with-lenses"),
                    Cli::tr("Puts the lenses into the document, so that it can be imported where they are not.")}},
            0, -1, exportReviews},
        {{QStringLiteral("import")}, QStringLiteral("FILE… [--dry-run]"), Cli::tr("Reads review documents into the portfolio."),
            Cli::tr("FILE \"-\" is standard input. A workload that is not there is added; into one that is, the difference is "
                    "brought in as one step that undo "
                    "takes back."),
            {{QStringLiteral("dry-run"), Cli::tr("Only says what would change.")}}, 1, -1, importReviews},
    };
}

} // namespace Plumbline
