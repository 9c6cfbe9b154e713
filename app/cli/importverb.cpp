// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/difference.h"
#include "core/session/reviewimport.h"
#include "core/words/patchwords.h"

namespace Plumbline {

namespace {

using Kind = MergedFact::Kind;

// What one source would do, and the workload that it does it to.
struct Plan
{
    ReviewImport import;
    std::unique_ptr<OpenReview> known; // null where there is none yet
};

MergePolicy policyOf(const Call &call)
{
    return call.isSet("keep-ours")  ? MergePolicy::KeepOurs
        : call.isSet("take-theirs") ? MergePolicy::TakeTheirs
                                    : MergePolicy::Ask;
}

std::optional<QVector<ImportSource>> readSources(Call &call)
{
    QVector<ImportFile> files;
    for (const QString &path : call.arguments()) {
        const Result<QByteArray> bytes = Call::read(path, maxImportBytes);
        if (!bytes) {
            call.failed(bytes.error());
            return std::nullopt;
        }
        files.append({path, *bytes});
    }
    return sourcesOf(files);
}

// Which workload it goes into, where that is here already. None, and said why, where it cannot be told.
std::optional<const WorkloadSummary *> targetOf(Call &call, OpenedPortfolio &opened, const ImportSource &source)
{
    const QString &file = source.files.first().name;
    if (call.isSet("workload")) {
        const WorkloadSummary *named = workloadNamed(call, opened.portfolio(), call.value("workload"));
        return named ? std::optional(named) : std::nullopt;
    }
    if (!source.importer->namesWorkload) {
        call.failed(Error{ErrorCode::WorkloadNotNamed, file, {}, {}});
        return std::nullopt;
    }
    const LensFinder finder = opened.lensFinder();
    const Result<ReviewPatch> patch = source.importer->read(source.files, {finder});
    if (!patch) {
        call.failed(patch.error());
        return std::nullopt;
    }
    return opened.portfolio().findByName(patch->workload);
}

std::optional<Plan> planOf(Call &call, OpenedPortfolio &opened, const ImportSource &source)
{
    if (!source.importer) {
        call.failed(Error{ErrorCode::DocumentUnknownFormat, source.files.first().name, {}, {}});
        return std::nullopt;
    }
    const std::optional<const WorkloadSummary *> target = targetOf(call, opened, source);
    if (!target)
        return std::nullopt;
    Plan plan;
    if (*target) {
        plan.known = opened.review((*target)->id);
        if (!plan.known)
            return std::nullopt;
    }
    const LensFinder finder = opened.lensFinder();
    const Result<ReviewPatch> patch = source.importer->read(source.files, {finder, plan.known ? &plan.known->state() : nullptr});
    if (!patch) {
        call.failed(patch.error());
        return std::nullopt;
    }
    plan.import = planImport(*patch, plan.known.get(), policyOf(call));
    return plan;
}

QVector<Change> changesOf(const ReviewImport &import)
{
    return changesBetween(import.known.value_or(ReviewState()), import.wanted());
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

void printFacts(Call &call, const QString &heading, const QVector<StateFact> &facts)
{
    if (!facts.isEmpty() && !heading.isEmpty())
        call.print(heading);
    for (const StateFact &fact : facts)
        printFact(call, fact);
}

void printPlan(Call &call, const ReviewImport &import, bool isDryRun)
{
    for (const ImportRemark &remark : import.patch.remarks)
        call.complain({}, QStringLiteral("warning"), remarkWords(remark));
    if (import.isNew()) {
        call.print(isDryRun ? Cli::tr("%1: would add the workload \"%2\".").arg(import.files(), import.workload())
                            : Cli::tr("%1: added the workload \"%2\".").arg(import.files(), import.workload()));
        return;
    }
    const bool isUndecided = undecidedCount(import.facts) > 0;
    if (!isUndecided) {
        const QString sentence = isDryRun ? Cli::tr("%1: would change \"%2\"; changes: %3, milestones: %4.")
                                          : Cli::tr("%1: changed \"%2\"; changes: %3, milestones: %4.");
        call.print(sentence.arg(import.files(), import.workload(), QString::number(changesOf(import).size()),
            QString::number(import.milestones.size())));
    }
    QVector<StateFact> taken, undecided, kept;
    const QVector<StateFact> words = factWords(import);
    for (int i = 0; i < words.size(); ++i) {
        const MergedFact &fact = import.facts[i];
        (!fact.isTaken ? undecided : *fact.isTaken && isOpenTo(fact, import.facts) ? taken : kept).append(words[i]);
    }
    if (!isUndecided)
        printFacts(call, {}, milestoneWords(import) + taken);
    printFacts(call, Cli::tr("Said differently here and there (here → there):"), undecided);
    printFacts(call, Cli::tr("Stays as it is here (here → there):"), kept);
    if (const QString age = ageWords(import); !age.isEmpty())
        call.complain({}, QStringLiteral("warning"), age);
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::News:
        return QStringLiteral("news");
    case Kind::Conflict:
        return QStringLiteral("conflict");
    case Kind::OursIsNewer:
        return QStringLiteral("ours-is-newer");
    }
    Q_UNREACHABLE();
}

void writeFacts(JsonWriter &json, const ReviewImport &import)
{
    json.beginArray(QStringLiteral("facts"));
    const QVector<StateFact> words = factWords(import);
    for (int i = 0; i < words.size(); ++i) {
        const MergedFact &fact = import.facts[i];
        const FactSource &source = import.patch.sources[fact.theirs.source];
        json.beginObject();
        json.member(QStringLiteral("place"), words[i].place);
        json.member(QStringLiteral("before"), words[i].before);
        json.member(QStringLiteral("after"), words[i].after);
        json.member(QStringLiteral("kind"), nameOf(fact.kind));
        json.member(QStringLiteral("taken"), fact.isTaken.value_or(false) && isOpenTo(fact, import.facts));
        json.member(QStringLiteral("file"), source.file);
        json.member(QStringLiteral("importer"), source.importer);
        json.endObject();
    }
    json.endArray();
}

void writePlan(JsonWriter &json, const ReviewImport &import)
{
    json.beginObject();
    json.member(QStringLiteral("file"), import.files());
    json.member(QStringLiteral("workload"), import.workload());
    json.member(QStringLiteral("new"), import.isNew());
    json.member(QStringLiteral("milestones"), qint64(import.milestones.size()));
    json.member(QStringLiteral("undecided"), qint64(undecidedCount(import.facts)));
    json.beginArray(QStringLiteral("changes"));
    for (const Change &change : changesOf(import)) {
        const ChangeName name = nameOf(change);
        json.beginObject();
        json.member(QStringLiteral("kind"), name.kind);
        json.member(QStringLiteral("lens"), name.lens);
        json.member(name.kind == QLatin1String("notes") ? QStringLiteral("pillar") : QStringLiteral("question"), name.place);
        json.member(QStringLiteral("choice"), name.choice);
        json.endObject();
    }
    json.endArray();
    writeFacts(json, import);
    QStringList remarks;
    for (const ImportRemark &remark : import.patch.remarks)
        remarks += remarkWords(remark);
    json.member(QStringLiteral("remarks"), remarks);
    json.endObject();
}

// False, and said why, where it could not be done.
bool carryOut(Call &call, OpenedPortfolio &opened, const Plan &plan, bool isDryRun)
{
    if (undecidedCount(plan.import.facts) > 0) {
        call.failed(Cli::tr("%1: nothing was imported. Say with --take-theirs or --keep-ours what becomes of what both sides say "
                            "differently, or decide one by one in the window.")
                        .arg(plan.import.files()));
        return false;
    }
    if (isDryRun)
        return true;
    const Result<WorkloadId> done = Plumbline::carryOut(plan.import, opened.portfolio(), plan.known.get());
    if (!done)
        call.failed(done.error());
    return done && opened.isAllSaved();
}

int importFiles(Call &call)
{
    if (call.isSet("keep-ours") && call.isSet("take-theirs"))
        return call.wrongUsage(Cli::tr("Say either --keep-ours or --take-theirs."));
    const std::optional<QVector<ImportSource>> sources = readSources(call);
    if (!sources)
        return ExitStatus::failed;
    const bool isDryRun = call.isSet("dry-run");
    const std::unique_ptr<OpenedPortfolio> opened
        = OpenedPortfolio::open(call, isDryRun ? OpenedPortfolio::Purpose::Reading : OpenedPortfolio::Purpose::Filling);
    if (!opened)
        return ExitStatus::failed;
    // Each source is read once what the ones before it brought is there; the first that fails ends it.
    int status = ExitStatus::done;
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("files"));
    for (const ImportSource &source : *sources) {
        const std::optional<Plan> plan = planOf(call, *opened, source);
        const bool isDone = plan && carryOut(call, *opened, *plan, isDryRun);
        if (plan && (isDone || undecidedCount(plan->import.facts) > 0)) {
            writePlan(json, plan->import);
            if (!call.wantsJson())
                printPlan(call, plan->import, isDryRun);
        }
        if (!isDone) {
            status = ExitStatus::failed;
            break;
        }
    }
    json.endArray();
    json.endObject();
    if (call.wantsJson())
        call.printJson(json.bytes());
    return status;
}

} // namespace

CommandVerb importVerb()
{
    return {{QStringLiteral("import")}, QStringLiteral("FILE… [--workload WORKLOAD] [--keep-ours|--take-theirs] [--dry-run]"),
        Cli::tr("Reads review documents, and what other tools wrote, into the portfolio."),
        Cli::tr(
            "FILE \"-\" is standard input. A workload that is not there is added; into one that is, the difference is "
            "brought in as one step that undo takes back. Where both sides say something different, nothing is imported "
            "unless an option says which side counts. What \"aws wellarchitected list-answers\" or \"get-answer\" printed needs "
            "--workload; several such files are read as one."),
        {{QStringLiteral("workload"), Cli::tr("The workload to bring it into."), QStringLiteral("WORKLOAD")},
            {QStringLiteral("keep-ours"), Cli::tr("What is here stays where both sides say something different.")},
            {QStringLiteral("take-theirs"), Cli::tr("What the files say counts where both sides say something different.")},
            {QStringLiteral("dry-run"), Cli::tr("Only says what would change.")}},
        1, -1, importFiles};
}

} // namespace Plumbline
