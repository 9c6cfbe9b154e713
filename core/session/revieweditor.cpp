// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/revieweditor.h"

#include "core/review/planeffects.h"
#include "core/review/privatenote.h"

namespace Plumbline {

ReviewEditor::ReviewEditor(OpenReview &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReviewEditor::flush);
}

void ReviewEditor::setSelected(int lens, int question, int choice, bool selected)
{
    flush();
    const QList<Choice> &choices = questionAt(lens, question).choices;
    changeStatement(selected ? Verb::Select : Verb::Unselect, choices[choice].title, lens, question,
        withSelection(review(lens).answers[question], choices, choice, selected));
}

void ReviewEditor::bringBack(int lens, int question, const Answer &answer)
{
    flush();
    changeAnswer(Verb::BringBackAnswer, questionAt(lens, question).title, lens, question, answer);
}

void ReviewEditor::takeAnswers(const QVector<TakenAnswer> &answers, const QString &from)
{
    flush();
    report(m_session.apply(Verb::TakeAnswers, from, changesFor(m_session.state(), answers)));
}

void ReviewEditor::toggle(int lens, int question, int choice)
{
    setSelected(lens, question, choice, review(lens).answers[question].statusOf(choice) != ChoiceStatus::Selected);
}

void ReviewEditor::setChoiceNotApplicable(
    int lens, int question, int choice, bool notApplicable, Reason reason, const std::optional<QString> &notes)
{
    flush();
    const QList<Choice> &choices = questionAt(lens, question).choices;
    Answer after = withNotApplicable(review(lens).answers[question], choices, choice, notApplicable, reason);
    if (notes)
        after = withChoiceNotes(after, choice, *notes);
    const Verb mark = reason == Reason::MetOtherwise ? Verb::MarkMetOtherwise : Verb::MarkNotApplicable;
    changeStatement(notApplicable ? mark : Verb::LiftNotApplicable, choices[choice].title, lens, question, after);
}

void ReviewEditor::setQuestionNotApplicable(
    int lens, int question, bool notApplicable, Reason reason, const std::optional<QString> &notes)
{
    flush();
    Answer after = review(lens).answers[question];
    after.isApplicable = !notApplicable;
    if (notApplicable)
        after.reason = reason; // kept when the mark is lifted
    if (notes)
        after.notes = *notes;
    changeStatement(notApplicable ? Verb::MarkNotApplicable : Verb::LiftNotApplicable, questionAt(lens, question).title, lens,
        question, after);
}

void ReviewEditor::setMissing(int lens, int question, int choice, const QString &missing)
{
    flush();
    const QList<Choice> &choices = questionAt(lens, question).choices;
    changeStatement(Verb::MarkPartlyMet, choices[choice].title, lens, question,
        withMissing(review(lens).answers[question], choices, choice, missing.trimmed()));
}

void ReviewEditor::setBasis(int lens, int question, int choice, const Basis &basis)
{
    flush();
    Answer after = review(lens).answers[question];
    if (choice < 0)
        after.basis = basis;
    else
        after = withChoiceBasis(after, choice, basis);
    const Question &content = questionAt(lens, question);
    changeAnswer(Verb::StateBasis, choice < 0 ? content.title : content.choices[choice].title, lens, question, after);
}

void ReviewEditor::confirm(int lens, int question)
{
    flush();
    changeAnswer(Verb::ConfirmAnswer, questionAt(lens, question).title, lens, question,
        confirmedBy(review(lens).answers[question], m_speaker, m_session.today()));
}

void ReviewEditor::setFlag(int lens, int question, Flag flag, bool isSet)
{
    flush();
    Answer after = review(lens).answers[question];
    (flag == Flag::ToConfirm ? after.isToConfirm : after.isMarked) = isSet;
    changeAnswer(Verb::FlagAnswer, questionAt(lens, question).title, lens, question, after);
}

void ReviewEditor::setPillarOutOfScope(int lens, int pillar, bool outOfScope, const QString &note)
{
    const LensVersion &version = *review(lens).version;
    const Pillar &content = version.lens().pillars[pillar];
    QVector<ReviewPlace> questions;
    for (int i = 0; i < content.questions.size(); ++i)
        questions.append({lens, pillar, version.firstQuestionOf(pillar) + i});
    setOutOfScope(questions, content.name, outOfScope, note);
}

void ReviewEditor::setOutOfScope(const QVector<ReviewPlace> &questions, bool outOfScope, const QString &note)
{
    setOutOfScope(questions, subjectOf(questions), outOfScope, note);
}

void ReviewEditor::setOutOfScope(
    const QVector<ReviewPlace> &questions, const QString &subject, bool outOfScope, const QString &note)
{
    changeAnswers(outOfScope ? Verb::LeaveOutOfScope : Verb::LiftNotApplicable, subject, questions, [&](const Answer &before) {
        Answer after = before;
        after.isApplicable = !outOfScope;
        if (outOfScope) {
            after.reason = Reason::OutOfScope;
            if (after.notes.isEmpty())
                after.notes = note;
        }
        return after == before ? before : answeredBy(after, m_speaker, m_session.today());
    });
}

void ReviewEditor::confirm(const QVector<ReviewPlace> &questions)
{
    changeAnswers(Verb::ConfirmAnswer, subjectOf(questions), questions, [this](const Answer &answer) {
        return answer.isAnswered() ? confirmedBy(answer, m_speaker, m_session.today()) : answer;
    });
}

void ReviewEditor::setMarked(const QVector<ReviewPlace> &questions, bool isMarked)
{
    changeAnswers(Verb::FlagAnswer, subjectOf(questions), questions, [isMarked](Answer answer) {
        answer.isMarked = isMarked;
        return answer;
    });
}

QString ReviewEditor::subjectOf(const QVector<ReviewPlace> &questions) const
{
    return questions.size() == 1 ? questionAt(questions.first().lens, questions.first().question).title
                                 : tr("%n questions", nullptr, int(questions.size()));
}

QString ReviewEditor::subjectOf(const QVector<LensPractice> &practices) const
{
    if (practices.size() != 1)
        return tr("%n practices", nullptr, int(practices.size()));
    const auto &[lens, practice] = practices.first();
    return questionAt(lens, practice.question).choices[practice.choice].title;
}

void ReviewEditor::typeNotes(int lens, int question, const QString &text)
{
    leaveFieldsBut({lens, question, -1, -1});
    const Question &content = questionAt(lens, question);
    const Answer before = review(lens).answers[question];
    Answer after = before;
    after.notes = text;
    hold({lens, question, -1, -1}, content.title, {AnswerChange{review(lens).lensId(), content.id, before, after}});
}

void ReviewEditor::typeChoiceNotes(int lens, int question, int choice, const QString &text)
{
    leaveFieldsBut({lens, question, choice, -1});
    const Question &content = questionAt(lens, question);
    const Answer before = review(lens).answers[question];
    hold({lens, question, choice, -1}, content.choices[choice].title,
        {AnswerChange{review(lens).lensId(), content.id, before, withChoiceNotes(before, choice, text)}});
}

void ReviewEditor::typePillarNotes(int lens, int pillar, const QString &text)
{
    leaveFieldsBut({lens, -1, -1, pillar});
    const Pillar &content = review(lens).version->lens().pillars[pillar];
    hold({lens, -1, -1, pillar}, content.name,
        {LensNotesChange{review(lens).lensId(), content.id, review(lens).pillarNotes.value(content.id), text}});
}

void ReviewEditor::typePrivateNote(int lens, int question, const QString &text)
{
    const Field field{lens, question, -1, -1, false, true};
    leaveFieldsBut(field);
    const Question &content = questionAt(lens, question);
    hold(field, content.title,
        privateNoteChanges(m_session.state(), review(lens).lensId(), content.id, text, m_session.newRecordId()),
        Verb::EditPrivateNote);
}

void ReviewEditor::makeNotesPrivate(int lens, int question)
{
    flush();
    const Question &content = questionAt(lens, question);
    const LensId id = review(lens).lensId();
    Answer after = review(lens).answers[question];
    QStringList texts{privateNoteOn(m_session.state(), id, content.id), std::exchange(after.notes, {})};
    texts.removeAll(QString());
    report(m_session.apply(Verb::MakeNotesPrivate, content.title,
        QVector<Change>{AnswerChange{id, content.id, review(lens).answers[question], after}}
            + privateNoteChanges(
                m_session.state(), id, content.id, texts.join(QStringLiteral("\n\n")), m_session.newRecordId())));
}

// What was typed into another field is a change of its own, and later ones build on it.
void ReviewEditor::leaveFieldsBut(const Field &field)
{
    if (m_typing && !(m_typing->field == field))
        flush();
}

void ReviewEditor::hold(const Field &field, const QString &subject, const QVector<Change> &changes, Verb verb)
{
    m_typing = Typing{field, verb, subject, changes};
    m_pause.start();
    Q_EMIT typingChanged();
}

void ReviewEditor::flush()
{
    if (!m_typing)
        return;
    m_pause.stop();
    const Typing typed = *std::exchange(m_typing, std::nullopt);
    report(m_session.apply(typed.verb, typed.subject, typed.changes));
    Q_EMIT typingChanged();
}

void ReviewEditor::setProperties(const WorkloadProperties &properties)
{
    flush();
    report(m_session.apply(Verb::EditProperties, properties.name, {PropertiesChange{m_session.state().workload, properties}}));
}

void ReviewEditor::applyLens(const LensVersionPtr &version)
{
    flush();
    report(m_session.applyLens(version));
}

void ReviewEditor::unapplyLens(int lens)
{
    flush();
    report(m_session.unapplyLens(review(lens).lensId()));
}

void ReviewEditor::setRecord(Verb verb, const QString &subject, const RecordId &id, const std::optional<Record> &record)
{
    flush();
    report(m_session.setRecord(verb, subject, id, record));
}

void ReviewEditor::setMinute(const QString &subject, const RecordId &id, const Minute &minute)
{
    flush();
    report(m_session.setMinute(subject, id, minute));
}

void ReviewEditor::acceptRisk(const RiskAcceptance &acceptance, const QString &title)
{
    flush();
    report(m_session.acceptRisk(acceptance, title));
}

void ReviewEditor::withdrawAcceptance(const RecordId &acceptance, const QString &title)
{
    flush();
    report(m_session.withdrawAcceptance(acceptance, title));
}

bool ReviewEditor::takeMilestone(const QString &name)
{
    flush();
    const Result<MilestoneId> taken = m_session.takeMilestone(name);
    if (!taken)
        Q_EMIT refused(taken.error());
    return taken.has_value();
}

void ReviewEditor::undo()
{
    flush();
    report(m_session.undo());
}

void ReviewEditor::redo()
{
    flush();
    report(m_session.redo());
}

void ReviewEditor::changeStatement(Verb verb, const QString &subject, int lens, int question, const Answer &after)
{
    if (after != review(lens).answers[question])
        changeAnswer(verb, subject, lens, question, answeredBy(after, m_speaker, m_session.today()));
}

void ReviewEditor::changeAnswer(Verb verb, const QString &subject, int lens, int question, const Answer &after)
{
    const AnswerChange change{review(lens).lensId(), questionAt(lens, question).id, review(lens).answers[question], after};
    report(m_session.apply(verb, subject, QVector<Change>{change} + reopenedItems(review(lens), question, after)));
}

void ReviewEditor::changeAnswers(
    Verb verb, const QString &subject, const QVector<ReviewPlace> &questions, const std::function<Answer(const Answer &)> &change)
{
    flush();
    QVector<Change> changes;
    for (const ReviewPlace &place : questions) {
        const Answer &before = review(place.lens).answers[place.question];
        if (const Answer after = change(before); after != before)
            changes.append(AnswerChange{review(place.lens).lensId(), questionAt(place.lens, place.question).id, before, after});
    }
    report(m_session.apply(verb, subject, changes));
}

bool ReviewEditor::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT refused(result.error());
    return result.has_value();
}

} // namespace Plumbline
