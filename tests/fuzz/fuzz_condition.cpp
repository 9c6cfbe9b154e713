// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/condition.h"
#include "core/lens/conditionvalue.h"
#include "core/risk/explanation.h"

using namespace Plumbline;

// The first two bytes are the answer, the rest is a condition over six choices. It is evaluated as it is explained.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    if (size < 2)
        return 0;
    Question question;
    question.id = QuestionId(QStringLiteral("question"));
    for (const char *id : {"a", "b", "c", "d", "e", "question_no"})
        question.choices.append({ChoiceId(QString::fromLatin1(id)), QString::fromLatin1(id), {}, {}, {}});
    const QString text = QString::fromUtf8(data + 2, qsizetype(size) - 2);
    if (!compileCondition(text, question.choices) || !conditionFaults(text, question.choices).isEmpty())
        return 0;
    question.riskRules = {{text, RuleRisk::None}, {QStringLiteral("default"), RuleRisk::High}};
    const QuestionProgram program = compileQuestion(question);
    Answer answer;
    answer.selected = ChoiceSet(data[0]) & 63;
    answer.notApplicable = ChoiceSet(data[1]) & program.markable & ~answer.selected;
    if (explain(program, answer).risk.risk != assess(program, answer).risk)
        qFatal("the explanation is of another risk");
    for (const ChoiceSet further : remediations(program, answer, Risk::None, 8)) {
        Answer better = answer;
        better.selected = (answer.selected & ~program.noneOfThese) | further;
        if (assess(program, better).risk != Risk::None)
            qFatal("a way down leads nowhere");
    }
    return 0;
}
