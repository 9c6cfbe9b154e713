// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/contradictions.h"
#include "core/review/attachment.h"
#include "core/review/minute.h"
#include "core/review/reviewpoint.h"
#include "core/review/riskacceptance.h"
#include "core/store/reviewstore.h"

namespace Plumbline {

// One open workload: its review in memory, its risks, its history. Every change takes one way (design D1): apply()
// changes the memory, recomputes the risk, tells the views, and hands the same change to the store. Signals come
// after the fact and speak in ids and ordinals. Lenses are named by their index into state().lenses.
//
// What is in memory is the last state that the store confirmed, and the changes on their way to it. One that the store
// refuses is taken off again, and with it what was built on it; so nothing is shown for long that is not in the file.
class OpenReview : public QObject
{
    Q_OBJECT

public:
    // The store outlives the session.
    OpenReview(LoadedReview review, ReviewStore &store, QString author, Clock clock, QObject *parent = nullptr);

    const WorkloadId &id() const { return m_review.id; }
    const ReviewState &state() const { return m_review.state; }
    const Assessment &assessment() const { return m_assessment; }
    const QVector<Contradiction> &contradictions() const { return m_contradictions; } // found once after each change
    ReviewPoint now() const; // with a copy of the state
    QVector<Milestone> milestones() const; // the listed ones, in order; milestone i has number i + 1
    const QVector<Milestone> &recordedMilestones() const
    {
        return m_review.milestones;
    } // withdrawn ones too, in order of recording
    const QVector<JournalEntry> &journal() const { return m_review.journal; }
    // Some that are older than journal() follow in front of it, and historyChanged().
    QFuture<Result<void>> readOlderEntries();
    bool hasOlderEntries() const { return m_review.hasOlderEntries; } // than journal() has
    WorkloadSummary summary() const;
    QDate today() const; // by the clock, here
    Timestamp time() const { return m_clock(); }
    // One that this review or a milestone of it uses or used since it was opened; null: none is known.
    LensVersionPtr version(const QByteArray &sha256) const { return m_versions.value(sha256); }
    void setAuthor(const QString &name) { m_author = name; } // of changes from now on
    bool isReadOnly() const; // the file is, or damage() is not empty
    const QVector<Damage> &damage() const { return m_review.damage; }

    // Does nothing and leaves no step where every change would change nothing. ErrorCode::StoreReadOnly, or
    // ChangeConflict where an old value does not stand; then nothing was changed.
    Result<void> apply(Verb verb, const QString &subject, const QVector<Change> &changes);

    // Verbs that need more than a list of changes.
    // Brings back its answers if it was there before. ErrorCode::LensInOtherVersion where it was, in another version.
    Result<void> applyLens(const LensVersionPtr &version);
    // Brings a lens that is or was applied to another version, with everything in it that still says something there. A
    // milestone is taken first, named like `milestone`; both are one step.
    Result<void> upgradeLens(const LensVersionPtr &version, const QString &milestone);
    Result<void> unapplyLens(const LensId &lens);
    // What is entered beside answers: the record takes the place of the one of that id, a null id is a new one; without a
    // record, that one goes.
    Result<void> setRecord(Verb verb, const QString &subject, const RecordId &id, const std::optional<Record> &record);
    RecordChange newRecord(const Record &record) const; // with an id of its own
    RecordId newRecordId() const;
    // As setRecord(). An action that becomes done completes what it closes, in the same step.
    Result<void> setMinute(const QString &subject, const RecordId &id, const Minute &minute);
    // Takes the place of the acceptance that the question has. `title` is the question's, for the history.
    Result<void> acceptRisk(const RiskAcceptance &acceptance, const QString &title);
    Result<void> withdrawAcceptance(const RecordId &acceptance, const QString &title);
    // `attachment` is attachmentOf(bytes) or, without bytes, linkOf(), with its question.
    Result<void> attach(const Attachment &attachment, const QByteArray &bytes);
    Result<void> setCaption(const RecordId &attachment, const QString &caption);
    Result<void> removeAttachment(const RecordId &attachment);
    QFuture<Result<QByteArray>> content(const QString &digest) const; // ErrorCode::ContentMissing
    // The files that are attached at a point, or now and at any milestone, as far as they are in the portfolio.
    QFuture<Result<Contents>> pictures(const ReviewState &point) const;
    QFuture<Result<Contents>> allPictures() const;
    Result<MilestoneId> takeMilestone(const QString &name);
    QString freeMilestoneName(const QString &wanted) const; // "Before (2)"; cut where it is too long
    // Brings in what an import leads to, as one step: the difference to `wanted`, and newMilestones() of its milestones. Where
    // that brings a lens to another version, a milestone is taken first, named like `milestoneBefore`.
    Result<void> importReview(const ReviewState &wanted, const QVector<Milestone> &milestones, const QString &milestoneBefore,
        const QVector<QByteArray> &contents = {});

    // Those of a document's milestones that are not here yet, in order of recording. Where both went on apart since they
    // last met, the milestones of both lines are kept, each with the seal before it that it was sealed with.
    QVector<Milestone> newMilestones(const QVector<Milestone> &document) const;
    // The last of a document's milestones that is here too, as it is here; null where none is, or it cannot be read.
    const Milestone *newestCommon(const QVector<Milestone> &document) const;

    const JournalEntry *nextUndo() const; // null: nothing to undo
    const JournalEntry *nextRedo() const;
    Result<void> undo();
    Result<void> redo();

Q_SIGNALS:
    void answerChanged(int lens, int question);
    void riskChanged(int lens, int question, Plumbline::Risk before); // after answerChanged, when the risk moved
    void itemChanged(int lens, Plumbline::PracticeKey practice);
    void notesChanged(int lens); // of the lens or one of its pillars
    void propertiesChanged();
    void lensesChanged(); // a lens was applied, removed or brought to another version: all ordinals may differ
    void milestonesChanged();
    void recordsChanged(); // what is entered beside answers: acceptances, attachments, minutes
    void contradictionsChanged(); // after what made it so
    void historyChanged();
    // The store refused a change, and the review is without it again; lensesChanged() and the others came before.
    void takenBack(const Plumbline::JournalEntry &entry, const Plumbline::Error &error);
    // After every change: what the portfolio needs to know.
    void performed(const Plumbline::JournalEntry &entry, const Plumbline::WorkloadSummary &summary);

private:
    // An answer that changed, and the risk it had before.
    struct AnswerNews
    {
        int lens;
        int question;
        Risk before;
    };

    Result<void> perform(JournalEntry entry, const QVector<LensVersionPtr> &lenses = {},
        const QVector<Milestone> &milestones = {}, const QVector<QByteArray> &contents = {});
    Result<void> record(const JournalEntry &entry, const QVector<LensVersionPtr> &lenses, const QVector<Milestone> &milestones,
        const QVector<QByteArray> &contents = {});
    Milestone milestoneOfNow(const QString &name) const; // without an id
    bool isMilestoneNamed(const QString &name) const; // one that is listed
    Result<void> reverse(const JournalEntry &target, JournalEntry::Kind kind);
    void passOver(const ChangeId &id);
    JournalEntry newEntry(Verb verb, const QString &subject, const QVector<Change> &changes) const;
    QVector<AnswerNews> recompute(const QVector<Change> &changes);
    void assessAll();
    bool findContradictions(); // whether there are others than before
    void tell(const QVector<AnswerNews> &told, const QVector<Change> &changes, bool contradictionsMoved);
    // A change on its way to the store; its entry stands in the journal, still without a number.
    struct Pending
    {
        ChangeId id;
        QVector<MilestoneId> recorded; // milestones that come into being with it
    };

    void resume(const Commit &commit);
    void listMilestones(const QVector<Change> &changes);
    void countLastMilestone();
    Result<void> tryOn(ReviewState &state, const QVector<Change> &changes) const; // all of them, or none
    JournalEntry *entryOf(const ChangeId &id);
    void confirm(const ChangeId &id, qint64 number);
    void takeBack(const ChangeId &id, const Error &error);

    LoadedReview m_review; // with what is pending
    ReviewState m_confirmed; // without
    QVector<Pending> m_pending; // in order
    Assessment m_assessment;
    PracticePairs m_practicePairs; // of the lenses that are applied
    QVector<Contradiction> m_contradictions;
    MilestoneId m_lastMilestone; // null: none is listed
    std::optional<MilestoneCounts> m_atMilestone; // at that one
    ReviewStore &m_store;
    QString m_author;
    Clock m_clock;
    QHash<QByteArray, LensVersionPtr> m_versions; // every version this review has used, by hash
    UndoStacks m_stacks;
};

// Whether a name is the word for the present, which no milestone may have.
bool meansNow(const QString &name);

} // namespace Plumbline
