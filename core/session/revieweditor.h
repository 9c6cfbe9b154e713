// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/takenanswers.h"
#include "core/review/changebatch.h"
#include "core/review/minute.h"
#include "core/review/reviewplace.h"
#include "core/review/target.h"
#include "core/session/openreview.h"

#include <QTimer>

#include <functional>

namespace Plumbline {

// The verbs of a person on the open review. Lenses by index into state().lenses, questions by ordinal, choices by
// index, all as they are now. A verb that would change nothing does nothing. Typed text is held until the person
// pauses or leaves the field, and is then one change.
class ReviewEditor : public QObject
{
    Q_OBJECT

public:
    // Saved at most this long after the last key.
    static constexpr int typingPauseMs = 800;

    // The session outlives the editor.
    explicit ReviewEditor(OpenReview &session, QObject *parent = nullptr);

    void setSelected(int lens, int question, int choice, bool selected);
    void toggle(int lens, int question, int choice); // a not-applicable choice becomes selected
    // With notes given, both are one step.
    void setChoiceNotApplicable(int lens, int question, int choice, bool notApplicable, Reason reason = Reason::None,
        const std::optional<QString> &notes = {});
    // What a practice lacks that is partly met; empty: it is not met at all.
    void setMissing(int lens, int question, int choice, const QString &missing);
    // How it is known what the answer says, or where `choice` is none of -1, that choice.
    void setBasis(int lens, int question, int choice, const Basis &basis);
    // The answer stands as it is: somebody stands for it today.
    void confirm(int lens, int question);
    enum class Flag { ToConfirm, Marked };
    void setFlag(int lens, int question, Flag flag, bool isSet);
    void takeAnswers(const QVector<TakenAnswer> &answers, const QString &from); // in one step
    void bringBack(int lens, int question, const Answer &answer); // as it was before; see answerHistory()
    // Who speaks, for answers from now on; empty: nobody in particular.
    void setSpeaker(const QString &name) { m_speaker = name; }
    const QString &speaker() const { return m_speaker; }
    // `notes`: on the question, in the same step; none: they stay as they are.
    void setQuestionNotApplicable(
        int lens, int question, bool notApplicable, Reason reason = Reason::None, const std::optional<QString> &notes = {});
    // Marks every question of the pillar not applicable in one step, with the note on each that has none; or lifts it.
    void setPillarOutOfScope(int lens, int pillar, bool outOfScope, const QString &note = {});
    // Several questions in one step: as a pillar; those that are answered, as confirm(); for a second look.
    void setOutOfScope(const QVector<ReviewPlace> &questions, bool outOfScope, const QString &note = {});
    void confirm(const QVector<ReviewPlace> &questions);
    void setMarked(const QVector<ReviewPlace> &questions, bool isMarked);

    void typeNotes(int lens, int question, const QString &text);
    void typeChoiceNotes(int lens, int question, int choice, const QString &text);
    void typePillarNotes(int lens, int pillar, const QString &text);
    void typePrivateNote(int lens, int question, const QString &text);
    void makeNotesPrivate(int lens, int question); // those on the question, after what its private note says already
    bool isTyping() const { return m_typing.has_value(); }
    void flush();

    void setItem(int lens, PracticeKey practice, const ImprovementItem &item);
    // Several in one step.
    struct ItemEdit
    {
        int lens;
        PracticeKey practice;
        ImprovementItem item;
    };
    void setItems(const QVector<ItemEdit> &edits);
    // Note or link of an item, held like every typed text.
    void typeItem(int lens, PracticeKey practice, const ImprovementItem &item);
    void setProperties(const WorkloadProperties &properties);
    void applyLens(const LensVersionPtr &version);
    void unapplyLens(int lens);
    void setRecord(Verb verb, const QString &subject, const RecordId &id, const std::optional<Record> &record);
    void setMinute(const QString &subject, const RecordId &id, const Minute &minute); // as OpenReview::setMinute()
    void setMet(const QVector<LensPractice> &practices); // ticks them all, in one step
    // A null id is a new batch. Its practices leave the other open ones.
    void setBatch(const Recorded<ChangeBatch> &batch);
    void leaveBatch(const QVector<LensPractice> &practices); // every open one
    // Today. Its items of the plan are complete; with `ticks`, its practices are met.
    void releaseBatch(const RecordId &batch, bool ticks);
    // With `setsDueDates`, those of its practices that have no due date are due on its day, in the same step.
    void setTarget(const Target &target, bool setsDueDates);
    void acceptRisk(const RiskAcceptance &acceptance, const QString &title); // of the question that it names
    void withdrawAcceptance(const RecordId &acceptance, const QString &title);
    // To a question or one of its choices; files are read beside the window. What cannot be attached is refused().
    void attachFiles(const ReviewPlace &to, const QStringList &paths);
    void attach(const ReviewPlace &to, const QString &name, const QByteArray &bytes);
    void attachLink(const ReviewPlace &to, const QString &address, const QString &caption);
    void setCaption(const RecordId &attachment, const QString &caption);
    void removeAttachment(const RecordId &attachment);
    bool takeMilestone(const QString &name); // false: refused() said why
    void undo();
    void redo();

Q_SIGNALS:
    void refused(const Plumbline::Error &error);
    void typingChanged();

private:
    // Which text is being typed; what does not apply is -1.
    struct Field
    {
        int lens;
        int question;
        int choice;
        int pillar;
        bool isItem = false; // of the improvement item of that choice
        bool isPrivate = false; // the private note on that question
        friend bool operator==(const Field &, const Field &) = default;
    };
    struct Typing
    {
        Field field;
        Verb verb;
        QString subject;
        QVector<Change> changes; // from the text on the disk to the text typed
    };

    const LensReview &review(int lens) const { return m_session.state().lenses[lens]; }
    const Question &questionAt(int lens, int question) const { return review(lens).version->question(question); }
    // As answeredBy() the one who speaks, today; nothing where nothing changes.
    void changeStatement(Verb verb, const QString &subject, int lens, int question, const Answer &after);
    void changeAnswer(Verb verb, const QString &subject, int lens, int question, const Answer &after);
    void changeAnswers(Verb verb, const QString &subject, const QVector<ReviewPlace> &questions,
        const std::function<Answer(const Answer &)> &change);
    void setOutOfScope(const QVector<ReviewPlace> &questions, const QString &subject, bool outOfScope, const QString &note);
    QString subjectOf(const QVector<ReviewPlace> &questions) const;
    QString subjectOf(const QVector<LensPractice> &practices) const;
    void leaveFieldsBut(const Field &field);
    void hold(const Field &field, const QString &subject, const QVector<Change> &changes, Verb verb = Verb::EditNotes);
    ItemChange itemChange(int lens, PracticeKey practice, const ImprovementItem &item) const;
    Attachment placeOf(const ReviewPlace &to) const; // with its ids, and nothing else
    void attach(const Attachment &place, const Result<ReadAttachment> &read);
    bool report(const Result<void> &result);

    OpenReview &m_session;
    QTimer m_pause;
    std::optional<Typing> m_typing;
    QString m_speaker;
};

} // namespace Plumbline
