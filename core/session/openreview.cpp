// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/openreview.h"

#include "core/review/difference.h"
#include "core/review/lensupgrade.h"
#include "core/review/recordvalue.h"
#include "core/store/journalcodec.h"

#include <algorithm>

namespace Plumbline {

namespace {

QVector<MilestoneId> idsOf(const QVector<Milestone> &milestones)
{
    QVector<MilestoneId> ids;
    for (const Milestone &milestone : milestones)
        ids.append(milestone.id);
    return ids;
}

} // namespace

OpenReview::OpenReview(LoadedReview review, ReviewStore &store, QString author, Clock clock, QObject *parent)
    : QObject(parent)
    , m_review(std::move(review))
    , m_confirmed(m_review.state)
    , m_store(store)
    , m_author(std::move(author))
    , m_clock(std::move(clock))
{
    for (const LensReview &lens : m_review.state.lenses)
        m_versions.insert(lens.version->sha256(), lens.version);
    for (const Milestone &milestone : m_review.milestones) {
        if (!milestone.state)
            continue;
        for (const LensReview &lens : milestone.state->lenses)
            m_versions.insert(lens.version->sha256(), lens.version);
    }
    for (const Commit &commit : m_store.pending()) {
        if (commit.entry.workload == m_review.id)
            resume(commit);
    }
    assessAll();
    findContradictions();
    countLastMilestone();
    m_stacks = undoStacks(m_review.journal);
    connect(&m_store, &ReviewStore::committed, this, &OpenReview::confirm);
    connect(&m_store, &ReviewStore::refused, this, &OpenReview::takeBack);
}

WorkloadSummary OpenReview::summary() const
{
    const Timestamp changedAt = m_review.journal.isEmpty() ? Timestamp() : m_review.journal.last().at;
    return {m_review.id, m_review.state.workload, summarize(m_review.state, m_assessment, m_atMilestone),
        int(milestones().size()), changedAt};
}

bool OpenReview::isReadOnly() const
{
    return m_store.info().isReadOnly || !m_review.damage.isEmpty();
}

QDate OpenReview::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(m_clock())).date();
}

Result<void> OpenReview::apply(Verb verb, const QString &subject, const QVector<Change> &changes)
{
    return perform(newEntry(verb, subject, changes));
}

Result<void> OpenReview::applyLens(const LensVersionPtr &version)
{
    const int index = m_review.state.indexOf(version->id());
    std::optional<LensUse> before;
    if (index >= 0)
        before = LensUse{m_review.state.lenses[index].version->sha256(), m_review.state.lenses[index].isApplied};
    if (before && before->sha256 != version->sha256())
        return failure(ErrorCode::LensInOtherVersion, version->lens().name);
    m_versions.insert(version->sha256(), version);
    const LensUse after{version->sha256(), true};
    return perform(newEntry(Verb::ApplyLens, version->lens().name, {LensUseChange{version->id(), before, after}}), {version});
}

Result<void> OpenReview::upgradeLens(const LensVersionPtr &version, const QString &milestone)
{
    const int index = m_review.state.indexOf(version->id());
    if (index < 0)
        return failure(ErrorCode::LensNotApplied, version->lens().name);
    ReviewState wanted = m_review.state;
    wanted.lenses[index] = carriedOver(m_review.state.lenses[index], version);
    wanted.lenses[index].isApplied = true;
    if (!movedLens(m_review.state, wanted))
        return applyLens(version);
    m_versions.insert(version->sha256(), version);
    QVector<Milestone> taken{milestoneOfNow(freeMilestoneName(milestone))};
    const QVector<Change> changes = recordingsOf(taken, m_clock()) + changesBetween(m_review.state, wanted);
    return record(newEntry(Verb::UpgradeLens, version->lens().name, changes), {version}, taken);
}

QFuture<Result<QByteArray>> OpenReview::content(const QString &digest) const
{
    return m_store.content(digest);
}

QFuture<Result<Contents>> OpenReview::pictures(const ReviewState &point) const
{
    return m_store.contents(digestsOf(point));
}

QFuture<Result<Contents>> OpenReview::allPictures() const
{
    return m_store.contents(digestsOf(state(), m_review.milestones));
}

Result<void> OpenReview::unapplyLens(const LensId &lens)
{
    const LensReview *review = m_review.state.applied(lens);
    if (!review)
        return failure(ErrorCode::LensNotApplied, lens.text());
    const QByteArray sha256 = review->version->sha256();
    return apply(
        Verb::UnapplyLens, review->version->lens().name, {LensUseChange{lens, LensUse{sha256, true}, LensUse{sha256, false}}});
}

Result<void> OpenReview::importReview(const ReviewState &wanted, const QVector<Milestone> &milestones,
    const QString &milestoneBefore, const QVector<QByteArray> &contents)
{
    QVector<Milestone> added = newMilestones(milestones);
    QVector<LensVersionPtr> versions = versionsOf(wanted);
    for (const Milestone &milestone : added)
        versions += versionsOf(*milestone.state);
    for (const LensVersionPtr &version : versions)
        m_versions.insert(version->sha256(), version);
    if (movedLens(m_review.state, wanted))
        added.prepend(milestoneOfNow(freeMilestoneName(milestoneBefore)));
    const QVector<Change> changes = changesBetween(m_review.state, wanted) + recordingsOf(added, m_clock());
    if (changes.isEmpty())
        return {};
    return record(newEntry(Verb::ImportChanges, wanted.workload.name, changes), versions, added, contents);
}

JournalEntry OpenReview::newEntry(Verb verb, const QString &subject, const QVector<Change> &changes) const
{
    JournalEntry entry;
    entry.at = m_clock();
    entry.id = ChangeId::make(entry.at);
    entry.workload = m_review.id;
    entry.verb = verb;
    entry.subject = subject;
    entry.author = m_author;
    entry.changes = changes;
    return entry;
}

Result<void> OpenReview::perform(JournalEntry entry, const QVector<LensVersionPtr> &lenses, const QVector<Milestone> &milestones,
    const QVector<QByteArray> &contents)
{
    entry.changes.removeIf([](const Change &change) { return changesNothing(change); });
    if (entry.changes.isEmpty())
        return {};
    if (!m_review.damage.isEmpty())
        return failure(ErrorCode::ReviewDamaged, m_review.state.workload.name);
    if (isReadOnly())
        return failure(ErrorCode::StoreReadOnly);

    CHECK_RESULT(checkTexts(entry, milestones));
    ReviewState next = m_review.state;
    CHECK_RESULT(tryOn(next, entry.changes));
    m_review.state = std::move(next);
    listMilestones(entry.changes);
    countLastMilestone();
    const QVector<AnswerNews> told = recompute(entry.changes);
    const bool contradictionsMoved = findContradictions();
    m_review.journal.append(entry);
    m_stacks = undoStacks(m_review.journal);
    m_pending.append({entry.id, idsOf(milestones)});
    const WorkloadSummary now = summary();
    m_store.commit({entry, lenses, milestones, now.review, contents});
    tell(told, entry.changes, contradictionsMoved);
    Q_EMIT performed(entry, now);
    return {};
}

// Brings the assessment up to date and notes what the views are to be told, before anybody is told anything.
QVector<OpenReview::AnswerNews> OpenReview::recompute(const QVector<Change> &changes)
{
    QVector<AnswerNews> told;
    const bool lensesMoved = std::any_of(
        changes.begin(), changes.end(), [](const Change &change) { return std::holds_alternative<LensUseChange>(change); });
    if (lensesMoved)
        assessAll();
    for (const Change &change : changes) {
        const auto *answer = std::get_if<AnswerChange>(&change);
        if (!answer || lensesMoved)
            continue;
        const int lens = m_review.state.indexOf(answer->lens);
        const LensReview &review = m_review.state.lenses[lens];
        if (!review.isApplied)
            continue;
        const int question = review.version->indexOf(answer->question);
        const QuestionRisk before = reassess(m_assessment.lenses[size_t(lens)], review, question);
        const Risk now = m_assessment.lenses[size_t(lens)].questions[size_t(question)].risk;
        --m_assessment.total[before.risk];
        ++m_assessment.total[now];
        told.append({lens, question, before.risk});
    }
    return told;
}

// What changes as a whole with the lenses.
void OpenReview::assessAll()
{
    m_assessment = assess(m_review.state);
    m_practicePairs = practicePairsOf(m_review.state);
}

bool OpenReview::findContradictions()
{
    const QVector<Contradiction> before = std::exchange(m_contradictions, contradictionsOf(m_review.state, m_practicePairs));
    return m_contradictions != before;
}

void OpenReview::tell(const QVector<AnswerNews> &told, const QVector<Change> &changes, bool contradictionsMoved)
{
    bool propertiesMoved = false, lensesMoved = false, milestonesMoved = false, recordsMoved = false;
    for (const Change &change : changes) {
        propertiesMoved |= std::holds_alternative<PropertiesChange>(change);
        lensesMoved |= std::holds_alternative<LensUseChange>(change);
        milestonesMoved |= std::holds_alternative<MilestoneChange>(change);
        recordsMoved |= std::holds_alternative<RecordChange>(change);
    }
    if (lensesMoved) {
        Q_EMIT lensesChanged();
    } else {
        for (const AnswerNews &answer : told)
            Q_EMIT answerChanged(answer.lens, answer.question);
        for (const AnswerNews &answer : told) {
            if (m_assessment.lenses[size_t(answer.lens)].questions[size_t(answer.question)].risk != answer.before)
                Q_EMIT riskChanged(answer.lens, answer.question, answer.before);
        }
        for (const Change &change : changes) {
            if (const auto *item = std::get_if<ItemChange>(&change)) {
                const int lens = m_review.state.indexOf(item->lens);
                const int question = m_review.state.lenses[lens].version->indexOf(item->question);
                Q_EMIT itemChanged(
                    lens, {question, m_review.state.lenses[lens].version->question(question).indexOf(item->choice)});
            } else if (const auto *notes = std::get_if<LensNotesChange>(&change)) {
                Q_EMIT notesChanged(m_review.state.indexOf(notes->lens));
            }
        }
    }
    if (propertiesMoved)
        Q_EMIT propertiesChanged();
    if (recordsMoved)
        Q_EMIT recordsChanged();
    if (milestonesMoved)
        Q_EMIT milestonesChanged();
    if (contradictionsMoved)
        Q_EMIT contradictionsChanged();
    Q_EMIT historyChanged();
}

Result<void> OpenReview::tryOn(ReviewState &state, const QVector<Change> &changes) const
{
    ReviewState next = state; // costs a few reference counts
    for (const Change &change : changes) {
        const Result<void> applied
            = Plumbline::apply(change, next, [this](const QByteArray &sha256) { return m_versions.value(sha256); });
        if (!applied)
            return applied;
    }
    state = std::move(next);
    return {};
}

// A change that was made before the review was closed and opened again, and that the store could not write since.
void OpenReview::resume(const Commit &commit)
{
    for (const LensVersionPtr &version : commit.lenses)
        m_versions.insert(version->sha256(), version);
    if (!tryOn(m_review.state, commit.entry.changes))
        return; // the store refuses it too
    for (Milestone milestone : commit.milestones) {
        milestone.isListed = false; // the change lists it
        m_review.milestones.append(milestone);
    }
    listMilestones(commit.entry.changes);
    m_review.journal.append(commit.entry);
    m_pending.append({commit.entry.id, idsOf(commit.milestones)});
}

void OpenReview::listMilestones(const QVector<Change> &changes)
{
    for (const Change &change : changes) {
        const auto *listing = std::get_if<MilestoneChange>(&change);
        for (Milestone &known : m_review.milestones) {
            if (listing && known.id == listing->milestone)
                known.isListed = listing->after;
        }
    }
}

JournalEntry *OpenReview::entryOf(const ChangeId &id)
{
    const auto found = std::find_if(
        m_review.journal.rbegin(), m_review.journal.rend(), [&id](const JournalEntry &entry) { return entry.id == id; });
    return found == m_review.journal.rend() ? nullptr : &*found;
}

void OpenReview::confirm(const ChangeId &id, qint64 number)
{
    JournalEntry *entry = entryOf(id);
    if (!entry)
        return; // of another workload
    entry->number = number;
    m_pending.removeIf([&id](const Pending &pending) { return pending.id == id; });
    const Result<void> applied = tryOn(m_confirmed, entry->changes);
    Q_ASSERT(applied); // it fitted what is in the file
}

void OpenReview::takeBack(const ChangeId &id, const Error &error)
{
    const auto refused
        = std::find_if(m_pending.begin(), m_pending.end(), [&id](const Pending &pending) { return pending.id == id; });
    if (refused == m_pending.end())
        return; // of another workload
    const JournalEntry entry = *entryOf(id);
    listMilestones(inverted(entry.changes));
    m_review.milestones.removeIf([&refused](const Milestone &milestone) { return refused->recorded.contains(milestone.id); });
    m_review.journal.removeIf([&id](const JournalEntry &known) { return known.id == id; });
    m_pending.erase(refused);

    // What was built on it does not fit any more; the store refuses that too, when its turn comes.
    m_review.state = m_confirmed;
    for (const Pending &pending : m_pending)
        (void)tryOn(m_review.state, entryOf(pending.id)->changes);
    assessAll();
    findContradictions();
    countLastMilestone();
    m_stacks = undoStacks(m_review.journal);
    Q_EMIT lensesChanged();
    Q_EMIT propertiesChanged();
    Q_EMIT recordsChanged();
    Q_EMIT milestonesChanged();
    Q_EMIT contradictionsChanged();
    Q_EMIT historyChanged();
    Q_EMIT takenBack(entry, error);
}

} // namespace Plumbline
