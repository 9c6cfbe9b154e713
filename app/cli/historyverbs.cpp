// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/store/journalcodec.h"
#include "core/words/changewords.h"

namespace Plumbline {

namespace {

void writeEntry(JsonWriter &json, const Portfolio &portfolio, const JournalEntry &entry)
{
    const WorkloadSummary *workload = entry.workload ? portfolio.find(*entry.workload) : nullptr;
    json.beginObject();
    json.member(QStringLiteral("number"), entry.number);
    json.member(QStringLiteral("id"), entry.id.toString());
    json.member(QStringLiteral("at"), isoTime(entry.at));
    json.member(QStringLiteral("author"), entry.author);
    json.member(QStringLiteral("kind"), toText(entry.kind));
    json.member(QStringLiteral("target"), entry.target.isNull() ? QString() : entry.target.toString());
    json.member(QStringLiteral("verb"), QString::fromLatin1(infoOf(entry.verb).text));
    json.member(QStringLiteral("subject"), entry.subject);
    json.member(QStringLiteral("workload"), workload ? workload->properties.name() : QString());
    json.endObject();
}

constexpr int entriesAtOnce = 200; // so that a long history is not held

// The number right before the newest `count` entries begin; 0 where there are no more.
Result<qint64> numberBefore(ReviewStore &store, const std::optional<WorkloadId> &workload, int count)
{
    JournalRange range{workload, 0, JournalRange::Parts::Heads};
    for (; count > 0; count -= range.limit) {
        range.limit = std::min(count, entriesAtOnce);
        TAKE_RESULT(const auto entries, waitFor(store.journal(range)));
        if (entries.size() < range.limit)
            return 0;
        range.before = entries.first().number;
    }
    return range.before - 1;
}

int history(Call &call)
{
    bool isNumber = true;
    const int limit = call.isSet("limit") ? call.value("limit").toInt(&isNumber) : std::numeric_limits<int>::max();
    if (!isNumber || limit < 1)
        return call.wrongUsage(Cli::tr("--limit takes a number from 1."));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    if (!opened)
        return ExitStatus::failed;
    std::optional<WorkloadId> workload;
    if (!call.arguments().isEmpty()) {
        const WorkloadSummary *found = workloadNamed(call, opened->portfolio(), call.argument(0));
        if (!found)
            return ExitStatus::failed;
        workload = found->id;
    }
    JournalRange range{workload, entriesAtOnce};
    range.from = JournalRange::From::Oldest;
    if (call.isSet("limit")) {
        const Result<qint64> before = numberBefore(opened->store(), workload, limit);
        if (!before)
            return call.failed(before.error());
        range.after = *before;
    }
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("entries"));
    for (bool isMore = true; isMore;) {
        const Result<QVector<JournalEntry>> entries = waitFor(opened->store().journal(range));
        if (!entries)
            return call.failed(entries.error());
        for (const JournalEntry &entry : *entries) {
            if (call.wantsJson())
                writeEntry(json, opened->portfolio(), entry);
            else
                call.print(QStringLiteral("%1  %2  %3  %4")
                               .arg(QString::number(entry.number), shownTime(entry.at), entry.author, entryWords(entry)));
        }
        isMore = entries->size() == entriesAtOnce;
        if (isMore)
            range.after = entries->last().number;
        if (isMore && call.wantsJson())
            call.printJson(json.take());
    }
    json.endArray();
    json.endObject();
    if (call.wantsJson())
        call.printJson(json.bytes());
    return ExitStatus::done;
}

// A step that undo or redo would reverse, and how late in the journal it took effect.
struct Candidate
{
    JournalEntry entry;
    qsizetype tookEffect = -1;

    bool isThere() const { return tookEffect >= 0; }
};

// Where the entry was last done (for undo: itself or its newest redo) or undone (for redo).
qsizetype lastEffect(const QVector<JournalEntry> &journal, const ChangeId &id, JournalEntry::Kind kind)
{
    for (qsizetype i = journal.size(); i-- > 0;) {
        if (kind == JournalEntry::Kind::Undo
                ? journal[i].id == id || (journal[i].kind == JournalEntry::Kind::Redo && journal[i].target == id)
                : journal[i].kind == JournalEntry::Kind::Undo && journal[i].target == id)
            return i;
    }
    return -1;
}

// The newest step that can be undone (or redone) among the portfolio's own and those of each workload, which each
// have a history of their own.
Candidate newestStep(const Portfolio &portfolio, JournalEntry::Kind kind)
{
    const QVector<JournalEntry> &journal = portfolio.journal();
    Candidate newest;
    const auto consider = [&](const JournalEntry *entry) {
        const qsizetype effect = entry ? lastEffect(journal, entry->id, kind) : -1;
        if (effect > newest.tookEffect)
            newest = {*entry, effect};
    };
    consider(kind == JournalEntry::Kind::Undo ? portfolio.nextUndo() : portfolio.nextRedo());
    for (const WorkloadSummary &workload : portfolio.workloads()) {
        QVector<JournalEntry> own;
        std::copy_if(journal.begin(), journal.end(), std::back_inserter(own),
            [&](const JournalEntry &e) { return e.workload == workload.id; });
        const UndoStacks stacks = undoStacks(own);
        const QVector<int> &stack = kind == JournalEntry::Kind::Undo ? stacks.undo : stacks.redo;
        if (!stack.isEmpty() && infoOf(own[stack.last()].verb).scope != UndoScope::Portfolio)
            consider(&own[stack.last()]);
    }
    return newest;
}

int reverse(Call &call, JournalEntry::Kind kind)
{
    const bool isUndo = kind == JournalEntry::Kind::Undo;
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    if (!opened)
        return ExitStatus::failed;
    Candidate step = newestStep(opened->portfolio(), kind);
    while (!step.isThere() && opened->portfolio().hasOlderEntries()) {
        if (const Result<void> read = waitFor(opened->portfolio().readOlderEntries()); !read)
            return call.failed(read.error());
        step = newestStep(opened->portfolio(), kind);
    }
    if (!step.isThere())
        return call.failed(Error{isUndo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo, {}, {}, {}});
    Result<void> done;
    std::unique_ptr<OpenReview> session; // lives until its change is saved
    if (infoOf(step.entry.verb).scope == UndoScope::Portfolio) {
        done = waitFor(isUndo ? opened->portfolio().undo() : opened->portfolio().redo());
    } else {
        session = opened->review(*step.entry.workload);
        if (!session)
            return ExitStatus::failed;
        done = isUndo ? session->undo() : session->redo();
    }
    if (!opened->isSaved(done))
        return ExitStatus::failed;
    JournalEntry reversal = step.entry;
    reversal.kind = kind;
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.member(isUndo ? QStringLiteral("undone") : QStringLiteral("redone"), step.entry.number);
        json.member(QStringLiteral("verb"), QString::fromLatin1(infoOf(step.entry.verb).text));
        json.member(QStringLiteral("subject"), step.entry.subject);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        call.print(entryWords(reversal));
    }
    return ExitStatus::done;
}

int undo(Call &call)
{
    return reverse(call, JournalEntry::Kind::Undo);
}

int redo(Call &call)
{
    return reverse(call, JournalEntry::Kind::Redo);
}

} // namespace

QList<CommandVerb> historyVerbs()
{
    return {
        {{QStringLiteral("history")}, QStringLiteral("[WORKLOAD] [--limit N]"),
            Cli::tr("Shows the journal: every change ever made, of a workload or of the whole portfolio."), QString(),
            {{QStringLiteral("limit"), Cli::tr("Only the newest N changes."), QStringLiteral("N")}}, 0, 1, history},
        {{QStringLiteral("undo")}, QString(), Cli::tr("Undoes the newest change that is not undone yet."),
            Cli::tr("The undoing is a step of the history too; nothing is ever removed from it."), {}, 0, 0, undo},
        {{QStringLiteral("redo")}, QString(), Cli::tr("Does again what was undone last."), QString(), {}, 0, 0, redo},
    };
}

} // namespace Plumbline
