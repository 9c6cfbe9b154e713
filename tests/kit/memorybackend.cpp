// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/memorybackend.h"

#include "core/review/attachment.h"
#include "core/review/recordkinds.h"
#include "core/store/journalcodec.h"
#include "core/store/storereader.h"

#include <QRegularExpression>
#include <algorithm>

namespace Plumbline::Kit {

namespace {

using Contents = MemoryBackend::Contents;
using Workload = MemoryBackend::Workload;

const Workload *find(const Contents &contents, const WorkloadId &id)
{
    const auto found = std::find_if(
        contents.workloads.begin(), contents.workloads.end(), [&id](const Workload &workload) { return workload.id == id; });
    return found == contents.workloads.end() ? nullptr : &*found;
}

Workload &obtain(Contents &contents, const WorkloadId &id)
{
    const Workload *known = find(contents, id);
    if (!known)
        contents.workloads.append({id, {}, false, {}, {}, {}});
    return known ? contents.workloads[known - contents.workloads.constData()] : contents.workloads.last();
}

Result<void> turn(bool &mark, bool before, bool after)
{
    if (mark != before)
        return failure(ErrorCode::ChangeConflict);
    mark = after;
    return {};
}

Result<void> apply(const Change &change, Contents &contents, const std::optional<WorkloadId> &id)
{
    if (const auto *installed = std::get_if<LensInstalledChange>(&change)) {
        for (LensInfo &lens : contents.lenses) {
            if (lens.sha256 == installed->sha256)
                return turn(lens.isInstalled, installed->before, installed->after);
        }
        return failure(ErrorCode::UnknownLens);
    }
    Workload &workload = obtain(contents, *id);
    if (const auto *record = std::get_if<RecordChange>(&change); record && record->after) {
        if (const QString digest = contentOf(*record->after); !digest.isEmpty() && !contents.bytes.contains(digest))
            return failure(ErrorCode::ContentMissing, digest);
    }
    if (const auto *presence = std::get_if<PresenceChange>(&change))
        return turn(workload.isPresent, presence->before, presence->after);
    if (const auto *listing = std::get_if<MilestoneChange>(&change)) {
        for (Milestone &milestone : workload.milestones) {
            if (milestone.id == listing->milestone)
                return turn(milestone.isListed, listing->before, listing->after);
        }
        return failure(ErrorCode::UnknownMilestone);
    }
    return Plumbline::apply(
        change, workload.state, [&contents](const QByteArray &sha256) { return contents.versions.value(sha256); });
}

Result<void> write(const Commit &commit, Contents &contents)
{
    JournalEntry entry = commit.entry;
    CHECK_RESULT(checkTexts(entry, commit.milestones));
    entry.number = contents.journal.size() + 1;
    for (const LensVersionPtr &version : commit.lenses) {
        if (contents.versions.contains(version->sha256()))
            continue;
        contents.versions.insert(version->sha256(), version);
        contents.lenses.append(describe(*version, entry.at));
        contents.lenses.last().isInstalled = false;
    }
    for (Milestone milestone : commit.milestones) {
        QVector<Milestone> &known = obtain(contents, *entry.workload).milestones;
        if (std::any_of(known.begin(), known.end(), [&milestone](const Milestone &one) { return one.id == milestone.id; }))
            continue;
        milestone.isListed = false;
        known.append(milestone);
    }
    for (const QByteArray &bytes : commit.contents)
        contents.bytes.insert(contentDigest(bytes), bytes);
    for (const Change &change : std::as_const(entry.changes)) {
        CHECK_RESULT(apply(change, contents, entry.workload));
    }
    if (entry.workload) {
        Workload &workload = obtain(contents, *entry.workload);
        workload.counts = commit.summary.value_or(workload.counts);
        workload.changedAt = entry.at;
    }
    contents.journal.append(entry);
    return {};
}

int listed(const QVector<Milestone> &milestones)
{
    return int(
        std::count_if(milestones.begin(), milestones.end(), [](const Milestone &milestone) { return milestone.isListed; }));
}

} // namespace

MemoryBackend::MemoryBackend(std::shared_ptr<Contents> contents, StoreInfo info)
    : m_contents(std::move(contents))
    , m_info(std::move(info))
{
    m_info.lastNumber = m_contents->journal.size();
}

Result<qint64> MemoryBackend::write(const QVector<Commit> &commits)
{
    if (m_info.isReadOnly)
        return failure(ErrorCode::StoreReadOnly);
    Contents next = *m_contents;
    for (const JournalEntry &entry : std::as_const(next.journal)) {
        if (entry.id == commits.first().entry.id)
            return entry.number;
    }
    for (const Commit &commit : commits) {
        CHECK_RESULT(Kit::write(commit, next));
    }
    const qint64 first = m_contents->journal.size() + 1;
    *m_contents = std::move(next);
    return first;
}

Result<QVector<LensInfo>> MemoryBackend::lenses()
{
    QVector<LensInfo> infos = m_contents->lenses;
    for (LensInfo &info : infos) {
        for (const Workload &workload : std::as_const(m_contents->workloads)) {
            const LensReview *review = workload.isPresent ? workload.state.applied(info.id) : nullptr;
            info.usedBy += review && review->version->sha256() == info.sha256;
        }
    }
    return infos;
}

Result<LensVersionPtr> MemoryBackend::lens(const QByteArray &sha256)
{
    if (const LensVersionPtr known = m_contents->versions.value(sha256))
        return known;
    return failure(ErrorCode::UnknownLens);
}

Result<QByteArray> MemoryBackend::content(const QString &digest)
{
    if (!m_contents->bytes.contains(digest))
        return failure(ErrorCode::ContentMissing, digest);
    return m_contents->bytes.value(digest);
}

Result<QVector<WorkloadSummary>> MemoryBackend::workloads()
{
    QVector<WorkloadSummary> summaries;
    for (const Workload &workload : std::as_const(m_contents->workloads)) {
        if (workload.isPresent)
            summaries.append(
                {workload.id, workload.state.workload, workload.counts, listed(workload.milestones), workload.changedAt});
    }
    return summaries;
}

Result<LoadedReview> MemoryBackend::review(const WorkloadId &id)
{
    const Workload *workload = Kit::find(*m_contents, id);
    if (!workload)
        return failure(ErrorCode::UnknownWorkload, id.toString());
    TAKE_RESULT(QVector<JournalEntry> entries, journal({id, StoreReader::journalWithReview + 1}));
    const bool hasOlder = entries.size() > StoreReader::journalWithReview;
    if (hasOlder)
        entries.removeFirst();
    return LoadedReview{id, workload->state, workload->milestones, entries, hasOlder, {}};
}

Result<QVector<JournalEntry>> MemoryBackend::journal(const JournalRange &range)
{
    if (range.workload && !Kit::find(*m_contents, *range.workload))
        return failure(ErrorCode::UnknownWorkload, range.workload->toString());
    QVector<JournalEntry> entries;
    std::copy_if(
        m_contents->journal.begin(), m_contents->journal.end(), std::back_inserter(entries), [&range](const JournalEntry &entry) {
            return entry.number > range.after && entry.number < range.before
                && (!range.workload || entry.workload == range.workload);
        });
    if (entries.size() <= range.limit)
        return entries;
    return range.from == JournalRange::From::Oldest ? entries.mid(0, range.limit) : entries.mid(entries.size() - range.limit);
}

// Where a word of the text begins with each of the words; the whole text is the excerpt.
Result<QVector<FoundText>> MemoryBackend::find(const QString &words, int most)
{
    static const QRegularExpression betweenWords(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList wanted = words.split(betweenWords, Qt::SkipEmptyParts);
    QVector<FoundText> found;
    for (const Workload &workload : std::as_const(m_contents->workloads)) {
        if (!workload.isPresent || wanted.isEmpty())
            continue;
        forEachText(workload.state, [&](TextPlace place, const QString &text) {
            const QStringList has = text.split(betweenWords, Qt::SkipEmptyParts);
            const bool fits = std::all_of(wanted.begin(), wanted.end(), [&has](const QString &word) {
                return std::any_of(has.begin(), has.end(),
                    [&word](const QString &other) { return other.startsWith(word, Qt::CaseInsensitive); });
            });
            place.record = {};
            const LensReview *lens = workload.state.applied(place.lens);
            const int question = lens ? lens->version->indexOf(place.question) : -1;
            if (fits && found.size() < most)
                found.append({workload.id, place, question < 0 ? QString() : lens->version->label(question), text});
        });
    }
    return found;
}

Result<MissedPractices> MemoryBackend::missedPractices()
{
    QVector<const Workload *> present;
    QVector<WorkloadId> ids;
    for (const Workload &workload : std::as_const(m_contents->workloads)) {
        if (workload.isPresent) {
            present.append(&workload);
            ids.append(workload.id);
        }
    }
    MissedPracticeCounter counter(ids);
    for (int at = 0; at < present.size(); ++at) {
        for (const LensReview &lens : present[at]->state.lenses) {
            if (lens.isApplied)
                counter.add(at, lens);
        }
    }
    return std::move(counter).result();
}

Result<StoreCheck> MemoryBackend::check()
{
    StoreCheck check;
    Contents replayed;
    replayed.versions = m_contents->versions;
    replayed.bytes = m_contents->bytes;
    replayed.lenses = m_contents->lenses;
    for (LensInfo &lens : replayed.lenses)
        lens.isInstalled = false;
    for (const Workload &workload : std::as_const(m_contents->workloads)) {
        obtain(replayed, workload.id).milestones = workload.milestones;
        for (Milestone &milestone : obtain(replayed, workload.id).milestones)
            milestone.isListed = false;
        check.milestones += int(workload.milestones.size());
        for (const LensReview &lens : workload.state.lenses)
            check.answers += int(std::count_if(
                lens.answers.begin(), lens.answers.end(), [](const Answer &answer) { return !answer.isUntouched(); }));
    }
    for (const JournalEntry &entry : std::as_const(m_contents->journal)) {
        for (const Change &change : entry.changes) {
            if (!apply(change, replayed, entry.workload))
                check.problems.append(QStringLiteral("entry %1 does not fit").arg(entry.number));
        }
    }
    for (const Workload &workload : std::as_const(m_contents->workloads)) {
        const Workload *told = Kit::find(replayed, workload.id);
        if (told->state != workload.state || told->isPresent != workload.isPresent
            || listed(told->milestones) != listed(workload.milestones))
            check.problems.append(QStringLiteral("%1 is not what its journal leads to").arg(workload.state.workload.name));
    }
    check.workloads = int(m_contents->workloads.size());
    check.journalEntries = m_contents->journal.size();
    return check;
}

Result<void> MemoryBackend::copyTo(const QString &absolutePath)
{
    return failure(ErrorCode::FileNotWritable, absolutePath);
}

StoreMaker storesInMemory()
{
    auto all = std::make_shared<QHash<QString, std::shared_ptr<Contents>>>();
    return [all](const StoreLocation &location, OpenMode mode) -> Result<std::unique_ptr<StoreBackend>> {
        std::shared_ptr<Contents> &contents = (*all)[location.filePath()];
        StoreInfo info;
        info.path = location.filePath();
        info.isReadOnly = mode == OpenMode::ReadOnly;
        info.wasCreated = !contents;
        if (!contents && mode != OpenMode::ReadWriteOrCreate)
            return failure(ErrorCode::FileNotFound, location.filePath());
        if (!contents)
            contents = std::make_shared<Contents>();
        return std::make_unique<MemoryBackend>(contents, info);
    };
}

} // namespace Plumbline::Kit
