// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/portfolio.h"

#include "core/base/whenanswered.h"
#include "core/review/difference.h"
#include "core/store/journalcodec.h"

#include <algorithm>

namespace Plumbline {

namespace {
constexpr int entriesAtOnce = 500; // of the journal that are read, at opening and for the history
}

Portfolio::Portfolio(ReviewStore &store, QString author, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_author(std::move(author))
    , m_clock(std::move(clock))
{
    connect(&m_store, &ReviewStore::refused, this, &Portfolio::takeBack);
}

QFuture<Result<void>> Portfolio::load()
{
    // The store answers in order, so the last answer comes when all are there.
    auto lenses = m_store.lenses();
    auto workloads = m_store.workloads();
    auto newest = m_store.journal({std::nullopt, entriesAtOnce, JournalRange::Parts::Heads});
    return afterAnswer(newest, this, [=, this](const Result<QVector<JournalEntry>> &journal) {
        Result<void> outcome;
        const Result<QVector<LensInfo>> lensAnswer = lenses.result();
        const Result<QVector<WorkloadSummary>> workloadAnswer = workloads.result();
        if (!lensAnswer) {
            outcome = tl::unexpected(lensAnswer.error());
        } else if (!workloadAnswer) {
            outcome = tl::unexpected(workloadAnswer.error());
        } else if (!journal) {
            outcome = tl::unexpected(journal.error());
        } else {
            m_lenses = *lensAnswer;
            m_workloads = *workloadAnswer;
            m_byName.clear();
            for (const WorkloadSummary &workload : std::as_const(m_workloads))
                m_byName.insert(comparableName(workload.properties.name()), workload.id);
            m_journal.clear();
            m_ownJournal.clear();
            takeOlder(*journal);
            refreshLenses();
        }
        if (outcome)
            Q_EMIT loaded();
        else
            Q_EMIT loadFailed(outcome.error());
        return outcome;
    });
}

QFuture<Result<void>> Portfolio::readOlderEntries()
{
    const qint64 first = m_journal.isEmpty() ? 0 : m_journal.first().number;
    const auto older = m_store.journal({std::nullopt, entriesAtOnce, JournalRange::Parts::Heads, 0, first});
    return afterAnswer(older, this, [this, first](const Result<QVector<JournalEntry>> &entries) -> Result<void> {
        if (!entries)
            return tl::unexpected(entries.error());
        if (!m_journal.isEmpty() && m_journal.first().number == first) {
            takeOlder(*entries);
            Q_EMIT historyChanged();
        }
        return {};
    });
}

void Portfolio::takeOlder(const QVector<JournalEntry> &entries)
{
    QVector<JournalEntry> own;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(own),
        [](const JournalEntry &entry) { return infoOf(entry.verb).scope == UndoScope::Portfolio; });
    m_journal = entries + m_journal;
    m_ownJournal = own + m_ownJournal;
    refreshStacks();
}

const WorkloadSummary *Portfolio::find(const WorkloadId &id) const
{
    const auto found = std::find_if(m_workloads.begin(), m_workloads.end(), [&](const WorkloadSummary &w) { return w.id == id; });
    return found == m_workloads.end() ? nullptr : &*found;
}

const WorkloadSummary *Portfolio::findByName(const QString &name) const
{
    const auto found = m_byName.constFind(comparableName(name));
    return found == m_byName.constEnd() ? nullptr : find(*found);
}

QDate Portfolio::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(m_clock())).date();
}

Result<void> Portfolio::checkName(const QString &name, const WorkloadId &except) const
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return failure(ErrorCode::NameMissing);
    if (wanted.size() > WorkloadLimits::nameMax)
        return failure(ErrorCode::NameTooLong, wanted, QString::number(WorkloadLimits::nameMax));
    const WorkloadSummary *other = findByName(wanted);
    if (other && other->id != except)
        return failure(ErrorCode::NameTaken, wanted);
    return {};
}

QString Portfolio::freeNameLike(const QString &name) const
{
    QString free = name;
    for (int number = 2; findByName(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name, QString::number(number));
    return free;
}

Result<WorkloadId> Portfolio::createWorkload(
    const ReviewState &start, Verb verb, QVector<Milestone> milestones, const QVector<QByteArray> &contents)
{
    ReviewState state = start;
    state.workload.name = state.workload.name.simplified();
    CHECK_RESULT(checkName(state.workload.name));
    const WorkloadId id = WorkloadId::make(m_clock());
    QVector<Change> changes = changesBetween(ReviewState(), state);
    changes.prepend(PresenceChange{false, true});
    changes += recordingsOf(milestones, m_clock());
    QVector<LensVersionPtr> lenses = versionsOf(state);
    for (const Milestone &milestone : milestones)
        lenses += versionsOf(*milestone.state);
    const ReviewSummary counts = summarize(state, assess(state), countsOfLast(milestones));
    JournalEntry entry = newEntry(verb, state.workload.name, id, changes);
    CHECK_RESULT(perform(entry, lenses, counts, milestones, contents));
    const auto listed
        = std::count_if(milestones.begin(), milestones.end(), [](const Milestone &milestone) { return milestone.isListed; });
    addRow({id, state.workload, counts, int(listed), entry.at}, int(m_workloads.size()));
    return id;
}

Result<void> Portfolio::removeWorkload(const WorkloadId &id)
{
    const WorkloadSummary *workload = find(id);
    if (!workload)
        return failure(ErrorCode::UnknownWorkload);
    const Result<void> removed
        = perform(newEntry(Verb::RemoveWorkload, workload->properties.name(), id, {PresenceChange{true, false}}));
    if (removed)
        removeRow(id);
    return removed;
}

const JournalEntry *Portfolio::nextUndo() const
{
    return m_stacks.undo.isEmpty() ? nullptr : &m_ownJournal[m_stacks.undo.last()];
}

const JournalEntry *Portfolio::nextRedo() const
{
    return m_stacks.redo.isEmpty() ? nullptr : &m_ownJournal[m_stacks.redo.last()];
}

QFuture<Result<void>> Portfolio::undo(int steps)
{
    return step(JournalEntry::Kind::Undo, steps);
}

QFuture<Result<void>> Portfolio::redo(int steps)
{
    return step(JournalEntry::Kind::Redo, steps);
}

QFuture<Result<void>> Portfolio::step(JournalEntry::Kind kind, int steps)
{
    const auto outcome = std::make_shared<QPromise<Result<void>>>();
    outcome->start();
    goOn(kind, steps, outcome);
    return outcome->future();
}

void Portfolio::goOn(JournalEntry::Kind kind, int steps, const Outcome &outcome)
{
    const bool isUndo = kind == JournalEntry::Kind::Undo;
    Result<void> done;
    for (; done && steps > 0; --steps) {
        const JournalEntry *target = isUndo ? nextUndo() : nextRedo();
        if (!target) {
            done = failure(isUndo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
        } else if (target->changes.isEmpty() && target->packed.isEmpty()) {
            const JournalRange itself{{}, 1, JournalRange::Parts::All, target->number - 1, target->number + 1};
            whenAnswered(m_store.journal(itself), this, [=, this, id = target->id](const Result<QVector<JournalEntry>> &read) {
                if (read && !read->isEmpty() && read->first().id == id) {
                    for (JournalEntry &entry : m_ownJournal) {
                        if (entry.id == id)
                            entry.packed = read->first().packed;
                    }
                    goOn(kind, steps, outcome);
                    return;
                }
                outcome->addResult(read ? failure(ErrorCode::StoreDamaged, m_store.info().path) : tl::unexpected(read.error()));
                outcome->finish();
            });
            return;
        } else {
            done = isUndo ? undo(*target) : reverse(*target, kind);
        }
    }
    outcome->addResult(done);
    outcome->finish();
}

Result<void> Portfolio::undo(const JournalEntry &target)
{
    const bool takesWorkloadAway = target.workload && target.verb != Verb::RemoveWorkload;
    if (takesWorkloadAway) {
        QVector<JournalEntry> ofWorkload;
        std::copy_if(m_journal.begin(), m_journal.end(), std::back_inserter(ofWorkload),
            [&](const JournalEntry &entry) { return entry.workload == target.workload; });
        const UndoStacks stacks = undoStacks(ofWorkload);
        if (stacks.undo.isEmpty() || ofWorkload[stacks.undo.last()].id != target.id)
            return failure(ErrorCode::LaterChangesBuildOnIt, target.subject);
    }
    return reverse(target, JournalEntry::Kind::Undo);
}

Result<void> Portfolio::reverse(const JournalEntry &target, JournalEntry::Kind kind)
{
    const Result<QVector<Change>> changes = changesOf(target, {});
    if (!changes) {
        passOver(target.id);
        return tl::unexpected(changes.error());
    }
    JournalEntry entry = newEntry(
        target.verb, target.subject, target.workload, kind == JournalEntry::Kind::Undo ? inverted(*changes) : *changes);
    entry.kind = kind;
    entry.target = target.id;
    for (const Change &change : std::as_const(entry.changes)) {
        const auto *lens = std::get_if<LensInstalledChange>(&change);
        const LensInfo *info = lens && !lens->after ? lensBySha(lens->sha256) : nullptr;
        if (info && info->usedBy > 0)
            return failure(ErrorCode::LaterChangesBuildOnIt, info->name);
    }
    const bool comesBack = std::any_of(entry.changes.begin(), entry.changes.end(), [](const Change &change) {
        const auto *presence = std::get_if<PresenceChange>(&change);
        return presence && presence->after;
    });
    if (comesBack && findByName(target.subject))
        return failure(ErrorCode::NameTaken, target.subject);
    CHECK_RESULT(perform(entry));
    for (const Change &change : entry.changes) {
        if (std::holds_alternative<PresenceChange>(change))
            comesBack ? bringBack(*entry.workload) : removeRow(*entry.workload);
        else if (const auto *lens = std::get_if<LensInstalledChange>(&change))
            setInstalled(lens->sha256, lens->after);
    }
    return {};
}

// An entry of a newer program stays; the next undo takes the one before it.
void Portfolio::passOver(const ChangeId &id)
{
    for (QVector<JournalEntry> *entries : {&m_journal, &m_ownJournal}) {
        for (JournalEntry &entry : *entries) {
            if (entry.id == id)
                entry.isUnderstood = false;
        }
    }
    refreshStacks();
    Q_EMIT historyChanged();
}

void Portfolio::notePerformed(const JournalEntry &entry, const WorkloadSummary &summary)
{
    m_journal.append(entry);
    for (int row = 0; row < m_workloads.size(); ++row) {
        if (m_workloads[row].id != summary.id)
            continue;
        setRow(row, summary);
    }
    const bool lensesMoved = std::any_of(entry.changes.begin(), entry.changes.end(),
        [](const Change &change) { return std::holds_alternative<LensUseChange>(change); });
    if (lensesMoved)
        refreshLenses();
}

Result<void> Portfolio::perform(JournalEntry entry, const QVector<LensVersionPtr> &lenses,
    const std::optional<ReviewSummary> &summary, const QVector<Milestone> &milestones, const QVector<QByteArray> &contents)
{
    if (isReadOnly())
        return failure(ErrorCode::StoreReadOnly);
    CHECK_RESULT(checkTexts(entry, milestones));
    m_journal.append(entry);
    m_ownJournal.append(entry);
    refreshStacks();
    m_store.commit({std::move(entry), lenses, milestones, summary, contents});
    Q_EMIT historyChanged();
    return {};
}

JournalEntry Portfolio::newEntry(
    Verb verb, const QString &subject, const std::optional<WorkloadId> &workload, const QVector<Change> &changes) const
{
    JournalEntry entry;
    entry.at = m_clock();
    entry.id = ChangeId::make(entry.at);
    entry.workload = workload;
    entry.verb = verb;
    entry.subject = subject;
    entry.author = m_author;
    entry.changes = changes;
    return entry;
}

void Portfolio::addRow(const WorkloadSummary &summary, int row)
{
    m_workloads.insert(row, summary);
    m_byName.insert(comparableName(summary.properties.name()), summary.id);
    refreshLenses();
    Q_EMIT workloadAdded(row);
}

void Portfolio::setRow(int row, const WorkloadSummary &summary)
{
    WorkloadSummary &known = m_workloads[row];
    if (known.properties.name() != summary.properties.name()) {
        m_byName.remove(comparableName(known.properties.name()), known.id);
        m_byName.insert(comparableName(summary.properties.name()), summary.id);
    }
    known = summary;
    Q_EMIT workloadChanged(row);
}

void Portfolio::removeRow(const WorkloadId &id)
{
    for (int row = 0; row < m_workloads.size(); ++row) {
        if (m_workloads[row].id != id)
            continue;
        m_byName.remove(comparableName(m_workloads[row].properties.name()), id);
        m_workloads.removeAt(row);
        refreshLenses();
        Q_EMIT workloadRemoved(row, id);
        return;
    }
}

void Portfolio::bringBack(const WorkloadId &id)
{
    whenAnswered(m_store.workloads(), this, [this, id](const Result<QVector<WorkloadSummary>> &workloads) {
        if (!workloads)
            return;
        const auto found = std::find_if(
            workloads->begin(), workloads->end(), [&id](const WorkloadSummary &workload) { return workload.id == id; });
        if (found == workloads->end())
            return;
        const WorkloadSummary *known = find(id);
        if (!known) {
            const auto before = std::count_if(
                workloads->begin(), found, [this](const WorkloadSummary &workload) { return find(workload.id) != nullptr; });
            addRow(*found, int(before));
            return;
        }
        setRow(int(known - m_workloads.constData()), *found);
    });
}

void Portfolio::takeBack(const ChangeId &id, const Error &error)
{
    const auto isRefused = [&id](const JournalEntry &entry) { return entry.id == id; };
    const auto found = std::find_if(m_journal.begin(), m_journal.end(), isRefused);
    if (found == m_journal.end())
        return;
    const JournalEntry entry = *found;
    m_journal.erase(found);
    m_ownJournal.removeIf(isRefused);
    refreshStacks();
    bool isGone = false;
    for (const Change &change : entry.changes) {
        if (const auto *presence = std::get_if<PresenceChange>(&change); presence && !presence->before)
            isGone = true;
        else if (const auto *lens = std::get_if<LensInstalledChange>(&change))
            setInstalled(lens->sha256, lens->before);
    }
    if (isGone)
        removeRow(*entry.workload);
    else if (entry.workload)
        bringBack(*entry.workload); // as the file has it
    Q_EMIT historyChanged();
    Q_EMIT takenBack(entry, error);
}

void Portfolio::refreshStacks()
{
    m_stacks = undoStacks(m_ownJournal);
}

} // namespace Plumbline
