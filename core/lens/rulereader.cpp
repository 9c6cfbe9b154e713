// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensparts.h"

#include "core/lens/condition.h"
#include "core/lens/lensnames.h"

namespace Plumbline {

using Kind = LensProblem::Kind;

namespace {

void noteConditionFault(const ConditionFault &fault, const QString &condition, const JsonValue &value, LensProblems &problems)
{
    LensProblem problem{LensProblem::Severity::Fault, Kind::ConditionFault, false, value.placeInText(fault.offset), condition,
        fault.found, {}, 0};
    switch (fault.kind) {
    case ConditionFault::Kind::Empty:
    case ConditionFault::Kind::UnexpectedCharacter:
    case ConditionFault::Kind::UnexpectedEnd:
    case ConditionFault::Kind::UnexpectedToken:
        break;
    case ConditionFault::Kind::UnknownChoice:
        problem.kind = Kind::UnknownChoiceInRule;
        break;
    case ConditionFault::Kind::TooLong:
        problem.kind = Kind::ConditionTooLong;
        problem.subject.clear();
        problem.limit = maxConditionLength;
        break;
    case ConditionFault::Kind::TooDeep:
        problem.kind = Kind::ConditionTooDeep;
        problem.subject.clear();
        problem.limit = maxConditionDepth;
        break;
    }
    problems.add(problem, value.offset());
}

// Reads the rules of one question in order and remembers what the later ones are checked against.
class RuleReader
{
public:
    RuleReader(const QList<Choice> &choices, LensProblems &problems)
        : m_choices(choices)
        , m_problems(problems)
    {
    }

    RiskRule read(const JsonValue &object)
    {
        const QLatin1String conditionKey("condition");
        const QLatin1String riskKey("risk");
        checkKeys(object, {conditionKey, riskKey}, m_problems);
        RiskRule rule;
        rule.condition = readText(object, {.key = conditionKey, .need = Need::Essential}, m_problems);
        const QString risk = readText(object, {.key = riskKey, .need = Need::Essential}, m_problems);
        checkCondition(rule.condition, object[conditionKey], object);
        if (!risk.trimmed().isEmpty())
            rule.risk = checkedRisk(risk, object[riskKey]);
        return rule;
    }

    bool hasDefault() const { return m_hasDefault; }

private:
    void checkCondition(const QString &condition, const JsonValue &value, const JsonValue &rule)
    {
        if (m_hasDefault)
            m_problems.warn(Kind::UnreachableRule, rule, {.subject = condition});
        if (condition.trimmed().isEmpty() || m_choices.size() > Question::maxChoices)
            return;
        const auto compiled = compileCondition(condition, m_choices);
        m_hasDefault |= compiled && compiled->isDefault();
        if (compiled || !m_problems.isOpenFor(LensProblem::Severity::Fault))
            return;
        for (const ConditionFault &fault : conditionFaults(condition, m_choices))
            noteConditionFault(fault, condition, value, m_problems);
    }

    RuleRisk checkedRisk(const QString &name, const JsonValue &value)
    {
        const std::optional<RuleRisk> risk = ruleRiskNamed(name);
        if (!risk)
            m_problems.fault(Kind::UnknownRisk, value, {.found = name});
        else if (m_risks.contains(*risk))
            m_problems.warnForAws(Kind::RiskTwice, value, {.found = name});
        else
            m_risks.push_back(*risk);
        return risk.value_or(RuleRisk::High);
    }

    const QList<Choice> &m_choices;
    LensProblems &m_problems;
    QList<RuleRisk> m_risks;
    bool m_hasDefault = false;
};

} // namespace

QList<RiskRule> readRules(const JsonValue &question, const QList<Choice> &choices, LensProblems &problems)
{
    const QLatin1String key("riskRules");
    const JsonValue array = question[key];
    const std::vector<JsonValue> objects = readArray(question, key, Need::Essential, problems);
    if (objects.empty()) {
        if (array.isArray() || !array.exists())
            problems.warnForAws(Kind::NoRules, array.exists() ? array : question);
        return {};
    }
    checkCount(array, LensLimits::rulesPerQuestion, problems);
    RuleReader reader(choices, problems);
    QList<RiskRule> rules;
    for (const JsonValue &object : objects) {
        if (isObject(object, key, Need::Essential, problems))
            rules.push_back(reader.read(object));
    }
    const bool wasCompiled = choices.size() <= Question::maxChoices;
    if (wasCompiled && !reader.hasDefault())
        problems.warn(Kind::NoDefault, array);
    return rules;
}

} // namespace Plumbline
