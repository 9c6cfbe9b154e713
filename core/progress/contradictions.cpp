// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/contradictions.h"

#include "core/review/attachment.h"
#include "core/review/tradeoff.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <bit>

namespace Plumbline {

namespace {

using Kind = Contradiction::Kind;

// What a review says of a practice.
enum class Said { Nothing, Met, Unmet, NotApplicable };

Said saidOf(const Answer &answer, int choice)
{
    if (!answer.isApplicable || !answer.isAnswered())
        return Said::Nothing;
    switch (answer.statusOf(choice)) {
    case ChoiceStatus::Selected:
        return Said::Met;
    case ChoiceStatus::Unselected:
        return Said::Unmet;
    case ChoiceStatus::NotApplicable:
        return answer.choiceNotes.value(choice).reason == Reason::MetOtherwise ? Said::Met : Said::NotApplicable;
    }
    Q_UNREACHABLE();
}

// "todo" alone is a word of some languages.
bool saysToDo(const QString &notes)
{
    static const QRegularExpression toDo(
        QStringLiteral("\\bTODO\\b|\\b(?i:to-?do):"), QRegularExpression::UseUnicodePropertiesOption);
    return !notes.isEmpty() && toDo.match(notes).hasMatch();
}

bool isTestedInWordsAlone(const Basis &basis)
{
    return basis.proof == Proof::Tested && basis.source.isEmpty();
}

// By each of these a practice is the same in another lens.
QStringList namesOf(const LensVersion &version, int question, int choice)
{
    const PracticeNotes &notes = version.notes(question, choice);
    const Question &content = version.question(question);
    QStringList names{QStringLiteral("title\n%1\n%2")
                          .arg(content.title.simplified(), content.choices[choice].title.simplified())
                          .toCaseFolded()};
    if (!notes.publishedId.isEmpty())
        names += QStringLiteral("published\n") + notes.publishedId;
    if (!notes.awsChoiceId.isEmpty())
        names += QStringLiteral("aws\n") + notes.awsChoiceId;
    return names;
}

// The practices of a lens, in its order.
QVector<ReviewPlace> practicesOf(const ReviewState &state, int lens)
{
    const LensVersion &version = *state.lenses[lens].version;
    QVector<ReviewPlace> practices;
    for (int question = 0; question < version.questionCount(); ++question) {
        for (ChoiceSet left = version.program(question).practices; left; left &= left - 1)
            practices.append({lens, version.pillarOf(question), question, std::countr_zero(left)});
    }
    return practices;
}

void addLeaning(QVector<PracticePair> &pairs, const LensVersion &version, const QVector<ReviewPlace> &practices)
{
    QHash<QString, ReviewPlace> byPublishedId;
    for (const ReviewPlace &practice : practices)
        byPublishedId.insert(version.notes(practice.question, practice.choice).publishedId, practice);
    byPublishedId.remove(QString()); // practices without one
    for (const ReviewPlace &practice : practices) {
        for (const QString &id : version.notes(practice.question, practice.choice).leansOn) {
            if (const auto other = byPublishedId.constFind(id); other != byPublishedId.constEnd())
                pairs.append({practice, *other});
        }
    }
}

// `known`: the practices of the lenses before, by each of their names.
void addSame(QVector<PracticePair> &pairs, const LensVersion &version, const QVector<ReviewPlace> &practices,
    QHash<QString, QVector<ReviewPlace>> &known)
{
    for (const ReviewPlace &practice : practices) {
        QVector<ReviewPlace> others;
        for (const QString &name : namesOf(version, practice.question, practice.choice)) {
            QVector<ReviewPlace> &ofName = known[name];
            for (const ReviewPlace &other : std::as_const(ofName)) {
                if (other.lens != practice.lens && !others.contains(other))
                    others.append(other);
            }
            ofName.append(practice);
        }
        std::stable_sort(
            others.begin(), others.end(), [](const ReviewPlace &a, const ReviewPlace &b) { return a.lens < b.lens; });
        for (const ReviewPlace &other : others)
            pairs.append({practice, other});
    }
}

// Goes once over a review, from its start to its end.
class Finder
{
public:
    Finder(const ReviewState &state, const PracticePairs &pairs)
        : m_state(state)
        , m_leaning(pairs.leaning.begin())
        , m_leaningEnd(pairs.leaning.end())
        , m_same(pairs.same.begin())
        , m_sameEnd(pairs.same.end())
        , m_tradeOffs(tradeOffsOf(state))
    {
        for (const Recorded<Attachment> &picture : recordsOf<Attachment>(state))
            m_shown.insert({picture.value.lens, picture.value.question});
    }

    QVector<Contradiction> found()
    {
        findToDo(m_state.workload.notes, {});
        for (m_lens = 0; m_lens < m_state.lenses.size(); ++m_lens) {
            if (m_state.lenses[m_lens].isApplied)
                findInLens();
        }
        return m_found;
    }

private:
    using Pairs = QVector<PracticePair>::const_iterator;

    const LensReview &review() const { return m_state.lenses[m_lens]; }
    const LensVersion &version() const { return *review().version; }
    ReviewPlace placeOf(int question, int choice = -1) const { return {m_lens, version().pillarOf(question), question, choice}; }

    Said said(const ReviewPlace &practice) const
    {
        return saidOf(m_state.lenses[practice.lens].answers[practice.question], practice.choice);
    }

    void findInLens()
    {
        findToDo(review().notes, {m_lens});
        for (int pillar = 0; pillar < version().pillarCount(); ++pillar) {
            const Pillar &content = version().lens().pillars[pillar];
            findToDo(review().pillarNotes.value(content.id), {m_lens, pillar});
            for (int i = 0; i < content.questions.size(); ++i)
                findInQuestion(version().firstQuestionOf(pillar) + i);
        }
    }

    void findInQuestion(int question)
    {
        const Answer &answer = review().answers[question];
        findNoneWithOthers(question, answer);
        findLeaningOnUnmet(question);
        findTestedWithoutEvidence(question, answer);
        findAnsweredDifferently(question);
        findToDo(answer.notes, placeOf(question));
        findInChoices(question, answer);
    }

    void findNoneWithOthers(int question, const Answer &answer)
    {
        const ChoiceSet practices = version().program(question).practices;
        if (!answer.isApplicable || !(answer.selected & practices))
            return;
        for (ChoiceSet none = answer.selected & ~practices; none; none &= none - 1)
            m_found.append({Kind::NoneWithOthers, placeOf(question, std::countr_zero(none))});
    }

    void findLeaningOnUnmet(int question)
    {
        for (; m_leaning != m_leaningEnd && m_leaning->practice.isIn(m_lens, question); ++m_leaning) {
            if (said(m_leaning->practice) == Said::Met && said(m_leaning->other) == Said::Unmet)
                m_found.append({Kind::LeansOnUnmet, m_leaning->practice, m_leaning->other});
        }
    }

    void findTestedWithoutEvidence(int question, const Answer &answer)
    {
        bool isOfAnswer = false;
        QVector<Contradiction> ofChoices;
        for (ChoiceSet left = version().program(question).practices; left; left &= left - 1) {
            const int choice = std::countr_zero(left);
            if (!isTestedInWordsAlone(answer.basisOf(choice)) || saidOf(answer, choice) != Said::Met)
                continue;
            if (answer.choiceNotes.value(choice).basis.isEmpty())
                isOfAnswer = true;
            else
                ofChoices.append({Kind::TestedWithoutEvidence, placeOf(question, choice)});
        }
        if ((!isOfAnswer && ofChoices.isEmpty())
            || m_shown.contains({review().lensId().text(), version().question(question).id.text()}))
            return;
        if (isOfAnswer)
            m_found.append({Kind::TestedWithoutEvidence, placeOf(question)});
        m_found += ofChoices;
    }

    void findAnsweredDifferently(int question)
    {
        while (m_same != m_sameEnd && m_same->practice.isIn(m_lens, question)) {
            const ReviewPlace practice = m_same->practice;
            const Pairs end
                = std::find_if(m_same, m_sameEnd, [&practice](const PracticePair &pair) { return pair.practice != practice; });
            const Pairs answered = std::find_if(
                std::exchange(m_same, end), end, [this](const PracticePair &pair) { return said(pair.other) != Said::Nothing; });
            const Said here = said(practice);
            if (here != Said::Nothing && answered != end && said(answered->other) != here)
                m_found.append({Kind::AnsweredDifferently, practice, answered->other});
        }
    }

    // What is noted on choices, in the answer and in the plan, what the plan calls done, and what is given up.
    void findInChoices(int question, const Answer &answer)
    {
        const auto items = review().items.lowerBound({question, 0});
        ChoiceSet toDo = 0;
        for (auto note = answer.choiceNotes.begin(); note != answer.choiceNotes.end(); ++note)
            toDo |= saysToDo(note->notes) || saysToDo(note->missing) ? choiceBit(note.key()) : 0;
        for (auto item = items; item != review().items.end() && item.key().question == question; ++item)
            toDo |= saysToDo(item->note) ? choiceBit(item.key().choice) : 0;
        for (; toDo; toDo &= toDo - 1)
            m_found.append({Kind::NoteToDo, placeOf(question, std::countr_zero(toDo))});
        for (auto item = items; item != review().items.end() && item.key().question == question; ++item) {
            if (item->status == ImprovementStatus::Complete && saidOf(answer, item.key().choice) == Said::Unmet)
                m_found.append({Kind::DoneButUnmet, placeOf(question, item.key().choice)});
        }
        for (auto given = m_tradeOffs.lowerBound({m_lens, {question, 0}});
             given != m_tradeOffs.end() && placeOf(question).isIn(given.key().lens, given.key().practice.question); ++given) {
            const int choice = given.key().practice.choice;
            if (saidOf(answer, choice) == Said::Met)
                m_found.append({Kind::GivenUpButMet, placeOf(question, choice)});
        }
    }

    void findToDo(const QString &notes, const ReviewPlace &at)
    {
        if (saysToDo(notes))
            m_found.append({Kind::NoteToDo, at});
    }

    const ReviewState &m_state;
    int m_lens = 0; // the one that is gone over
    QSet<std::pair<QString, QString>> m_shown; // lens and question that have pictures
    Pairs m_leaning, m_leaningEnd; // that are still to come
    Pairs m_same, m_sameEnd;
    const QMap<LensPractice, Recorded<TradeOff>> m_tradeOffs;
    QVector<Contradiction> m_found;
};

} // namespace

PracticePairs practicePairsOf(const ReviewState &state)
{
    const auto isApplied = [](const LensReview &review) { return review.isApplied; };
    const bool hasSeveral = std::count_if(state.lenses.begin(), state.lenses.end(), isApplied) > 1;
    PracticePairs pairs;
    QHash<QString, QVector<ReviewPlace>> known;
    for (int lens = 0; lens < state.lenses.size(); ++lens) {
        if (!isApplied(state.lenses[lens]))
            continue;
        const QVector<ReviewPlace> practices = practicesOf(state, lens);
        addLeaning(pairs.leaning, *state.lenses[lens].version, practices);
        if (hasSeveral)
            addSame(pairs.same, *state.lenses[lens].version, practices, known);
    }
    return pairs;
}

QVector<Contradiction> contradictionsOf(const ReviewState &state, const PracticePairs &pairs)
{
    return Finder(state, pairs).found();
}

QVector<Contradiction> contradictionsOf(const ReviewState &state)
{
    return contradictionsOf(state, practicePairsOf(state));
}

} // namespace Plumbline
