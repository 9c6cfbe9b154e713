// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/questionsigns.h"

#include "core/review/attachment.h"
#include "core/review/minute.h"
#include "core/review/proofcounts.h"
#include "core/review/riskacceptance.h"
#include "core/review/tradeoff.h"

#include <QCoreApplication>

#include <algorithm>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuestionSigns)
};

bool hasNotes(const Answer &answer)
{
    return !answer.notes.isEmpty()
        || std::any_of(
            answer.choiceNotes.begin(), answer.choiceNotes.end(), [](const ChoiceNote &note) { return !note.notes.isEmpty(); });
}

template <typename Value>
QVector<Recorded<Value>> openOf(const ReviewState &state)
{
    QVector<Recorded<Value>> open = recordsOf<Value>(state);
    open.removeIf([](const Recorded<Value> &recorded) { return !recorded.value.isOpen(); });
    return open;
}

} // namespace

QuestionSigns signsOfAnswer(const WorkloadProperties &workload, const Answer &answer, QDate today)
{
    QuestionSigns signs;
    signs.setFlag(QuestionSign::Notes, hasNotes(answer));
    signs.setFlag(QuestionSign::ToConfirm, wantsConfirmation(workload, answer, today));
    signs.setFlag(QuestionSign::Marked, answer.isMarked);
    return signs;
}

QMap<QuestionRef, QuestionSigns> signsOfRecords(const ReviewState &state)
{
    QMap<QuestionRef, QuestionSigns> signs;
    const auto note = [&](const auto &recorded, QuestionSign sign) {
        for (const auto &[id, value] : recorded) {
            const int lens = state.indexOf(LensId(value.lens));
            const int question = lens < 0 ? -1 : state.lenses[lens].version->indexOf(QuestionId(value.question));
            if (question >= 0 && state.lenses[lens].isApplied)
                signs[{lens, question}] |= sign;
        }
    };
    note(recordsOf<Attachment>(state), QuestionSign::Picture);
    note(recordsOf<Decision>(state), QuestionSign::Decided);
    note(recordsOf<TradeOff>(state), QuestionSign::Decided);
    note(openOf<Action>(state), QuestionSign::Pending);
    note(openOf<ParkedPoint>(state), QuestionSign::Pending);
    note(recordsOf<RiskAcceptance>(state), QuestionSign::Accepted);
    return signs;
}

QMap<QuestionRef, QuestionSigns> signsOfContradictions(const QVector<Contradiction> &contradictions)
{
    QMap<QuestionRef, QuestionSigns> signs;
    for (const Contradiction &contradiction : contradictions) {
        for (const ReviewPlace &place : {contradiction.at, contradiction.other}) {
            if (place.question >= 0)
                signs[{place.lens, place.question}] |= QuestionSign::Contradicted;
        }
    }
    return signs;
}

QStringList signWords(QuestionSigns signs)
{
    QStringList words;
    if (signs & QuestionSign::Contradicted)
        words += Words::tr("contradiction");
    if (signs & QuestionSign::ToConfirm)
        words += Words::tr("to be confirmed");
    if (signs & QuestionSign::Marked)
        words += Words::tr("marked for a second look");
    if (signs & QuestionSign::Pending)
        words += Words::tr("open action or point");
    if (signs & QuestionSign::Accepted)
        words += Words::tr("risk accepted");
    if (signs & QuestionSign::Decided)
        words += Words::tr("decision recorded");
    if (signs & QuestionSign::Picture)
        words += Words::tr("evidence attached");
    if (signs & QuestionSign::Notes)
        words += Words::tr("notes");
    return words;
}

} // namespace Plumbline
