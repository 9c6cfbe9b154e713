// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/riskwords.h"

#include "core/lens/rulesense.h"
#include "core/words/valuewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <bit>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskWords)
};

QList<int> indexesOf(ChoiceSet choices)
{
    QList<int> indexes;
    for (; choices; choices &= choices - 1)
        indexes += std::countr_zero(choices);
    return indexes;
}

QString listed(const QStringList &parts, bool anyOfThem)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString head = parts.mid(0, parts.size() - 1).join(Words::tr(", ", "between the numbers of choices"));
    return (anyOfThem ? Words::tr("%1 or %2", "numbers of choices") : Words::tr("%1 and %2", "numbers of choices"))
        .arg(head, parts.last());
}

QString numbers(ChoiceSet choices, bool anyOfThem)
{
    QStringList parts;
    for (int index : indexesOf(choices))
        parts += QString::number(index + 1);
    return listed(parts, anyOfThem);
}

QString missingWords(ChoiceSet missing)
{
    const int count = std::popcount(missing);
    if (count == 0)
        return {};
    return (count == 1 ? Words::tr("For a lower risk, this practice is missing: %1.")
                       : Words::tr("For a lower risk, these practices are missing: %1."))
        .arg(numbersOf(missing));
}

// What the lens says of the answer, where what is missing does not say it.
QString ruleWords(const Explanation &explanation, const QuestionProgram &program)
{
    const QuestionRisk &risk = explanation.risk;
    if (risk.cause == RiskCause::NoRuleMatched) {
        return program.rules.empty()
            ? Words::tr("The lens has no rule for this question, so its answer counts as high risk.")
            : Words::tr("No rule of the lens fits this answer, and there is no default, so it counts as high risk.");
    }
    if (risk.rule == 0 && program.rules.front().condition.isDefault())
        return Words::tr("By the lens, every answer has this risk.");
    if (risk.risk == Risk::None)
        return Words::tr("Enough is in place.");
    return explanation.missing ? QString() : Words::tr("By the lens, this answer has this risk.");
}

QString whyWords(const Explanation &explanation, const QuestionProgram &program, const Answer &answer)
{
    switch (explanation.risk.cause) {
    case RiskCause::NothingAnswered:
        return Words::tr("Tick what the workload meets; the risk follows.");
    case RiskCause::QuestionNotApplicable:
        return answer.reason == Reason::None
            ? Words::tr("The question does not apply to this workload.")
            : Words::tr("The question does not apply to this workload. Reason: %1.").arg(reasonWordInSentence(answer.reason));
    case RiskCause::AllChoicesNotApplicable:
        return Words::tr("Every practice is marked as not applicable, so no risk is left.");
    case RiskCause::RuleFired:
    case RiskCause::NoRuleMatched: {
        const QString rule = ruleWords(explanation, program);
        const QString missing = explanation.risk.risk == Risk::None ? QString() : missingWords(explanation.missing);
        if (rule.isEmpty() || missing.isEmpty())
            return rule + missing;
        return Words::tr("%1 %2", "two sentences").arg(rule, missing);
    }
    }
    Q_UNREACHABLE();
}

QString stepWords(const std::vector<ChoiceSet> &ways, Risk target)
{
    if (ways.empty())
        return {};
    const bool toNone = target == Risk::None;
    if (ways.size() == 1) {
        const QString set = numbersOf(ways.front());
        return toNone ? Words::tr("Ticking %1 leaves no risk.").arg(set)
                      : Words::tr("Ticking %1 brings it down to medium risk.").arg(set);
    }
    const bool singles = std::popcount(ways.front()) == 1;
    if (singles) {
        ChoiceSet any = 0;
        for (ChoiceSet way : ways)
            any |= way;
        const QString set = numbers(any, true);
        return toNone ? Words::tr("Ticking %1 leaves no risk.").arg(set)
                      : Words::tr("Ticking %1 brings it down to medium risk.").arg(set);
    }
    const QString set = numbersOf(ways.front());
    return toNone ? Words::tr("Ticking %1, for example, leaves no risk.").arg(set)
                  : Words::tr("Ticking %1, for example, brings it down to medium risk.").arg(set);
}

QString wayDownWords(const QuestionProgram &program, const Answer &answer, Risk now)
{
    if (now != Risk::High && now != Risk::Medium)
        return {};
    const std::vector<ChoiceSet> toNone = remediations(program, answer, Risk::None);
    const std::vector<ChoiceSet> toMedium
        = now == Risk::High ? remediations(program, answer, Risk::Medium) : std::vector<ChoiceSet>();
    // Where the shortest way to medium goes all the way, only the better news counts.
    const bool sameWay = !toNone.empty() && !toMedium.empty() && std::popcount(toNone.front()) == std::popcount(toMedium.front());
    const QString medium = sameWay ? QString() : stepWords(toMedium, Risk::Medium);
    const QString none = canBeFree(program) ? stepWords(toNone, Risk::None)
                                            : Words::tr("The lens's rules leave a risk even with every practice in place.");
    if (medium.isEmpty() || none.isEmpty())
        return medium + none;
    return Words::tr("%1 %2", "two sentences").arg(medium, none);
}

// "high 4 → 2, medium 9 → 10": each risk whose count moved; empty where none did.
QString riskMoves(const RiskCounts &before, const RiskCounts &now)
{
    const QLocale locale;
    const auto count = [&](const RiskCounts &counts, Risk risk) { return locale.toString(counts[risk]); };
    const bool high = before[Risk::High] != now[Risk::High], medium = before[Risk::Medium] != now[Risk::Medium];
    if (high && medium)
        return Words::tr("high %1 → %2, medium %3 → %4")
            .arg(count(before, Risk::High), count(now, Risk::High), count(before, Risk::Medium), count(now, Risk::Medium));
    if (high)
        return Words::tr("high %1 → %2").arg(count(before, Risk::High), count(now, Risk::High));
    if (medium)
        return Words::tr("medium %1 → %2").arg(count(before, Risk::Medium), count(now, Risk::Medium));
    return {};
}

} // namespace

QString numbersOf(ChoiceSet choices)
{
    return numbers(choices, false);
}

RiskWords riskWords(const Question &question, const QuestionProgram &program, const Answer &answer)
{
    const Explanation explanation = explain(program, answer);
    RiskWords words;
    words.why = whyWords(explanation, program, answer);
    words.wayDown = wayDownWords(program, answer, explanation.risk.risk);
    if (explanation.risk.rule >= 0)
        words.rule = Words::tr("rule %1 of %2, %3", "its place, how many there are, its condition")
                         .arg(QString::number(explanation.risk.rule + 1), QString::number(program.rules.size()),
                             question.riskRules[explanation.risk.rule].condition);
    QStringList titles;
    for (int index : indexesOf(explanation.missing))
        titles
            += Words::tr("%1: %2", "number and title of a choice").arg(QString::number(index + 1), question.choices[index].title);
    words.missing = titles.join(u'\n');
    return words;
}

QString riskMoveWords(const RiskCounts &before, const RiskCounts &now)
{
    const int moved = now.atRisk() - before.atRisk();
    const int high = now[Risk::High] - before[Risk::High];
    // Where high risks moved, they are the news.
    const QString words = high < 0 ? Words::tr("%n fewer at high risk", nullptr, -high)
        : high > 0                 ? Words::tr("%n more at high risk", nullptr, high)
        : moved == 0               ? Words::tr("As many at risk")
        : moved < 0                ? Words::tr("%n fewer at risk", nullptr, -moved)
                                   : Words::tr("%n more at risk", nullptr, moved);
    const QString moves = riskMoves(before, now);
    return moves.isEmpty() ? words : Words::tr("%1: %2", "what moved, which counts").arg(words, moves);
}

QString trendWords(int more)
{
    if (more > 0)
        return Words::tr("%n more question(s) at high or medium risk than at the last milestone", nullptr, more);
    if (more < 0)
        return Words::tr("%n fewer question(s) at high or medium risk than at the last milestone", nullptr, -more);
    return Words::tr("As many questions at high or medium risk as at the last milestone");
}

} // namespace Plumbline
