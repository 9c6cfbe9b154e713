// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lens.h"

#include <tl/expected.hpp>

#include <vector>

namespace Plumbline {

// A set of a question's choices, bit i for the choice at index i.
using ChoiceSet = quint64;

constexpr ChoiceSet choiceBit(int index)
{
    return ChoiceSet(1) << index;
}

// A rule's condition, compiled to a post-fix program over sets of choices. Grammar and precedence as in
// the AWS custom-lens format: "!" over "&&" over "||", parentheses, choice ids, the word "default".
// Runs of plain ids under one operator become a single step, so that most rules are one to three steps long.
struct ConditionStep
{
    enum class Op : quint8 {
        Always, // the word "default"
        AllSelected, // a && b && …
        AnySelected, // a || b || …
        AllUnselected, // !a && !b && …
        AnyUnselected, // !a || !b || …
        Not, // of the value before
        All, // of the `count` values before
        Any, // of the `count` values before
    };
    Op op = Op::Always;
    quint8 count = 0;
    ChoiceSet choices = 0;

    friend bool operator==(const ConditionStep &, const ConditionStep &) = default;
};

struct Condition
{
    // Decides what a neutral result at the top means: it holds when the top operator is && or there is none.
    enum class Top : quint8 { Single, And, Or, Not };

    std::vector<ConditionStep> steps;
    Top top = Top::Single;
    ChoiceSet named = 0; // every choice that the condition names

    bool isDefault() const { return steps.size() == 1 && steps.front().op == ConditionStep::Op::Always; }
};

// Why a condition is no condition. `offset` counts UTF-16 units from its start.
struct ConditionFault
{
    enum class Kind {
        Empty,
        UnexpectedCharacter, // a single "&" or "|"
        UnexpectedEnd,
        UnexpectedToken,
        UnknownChoice,
        TooLong, // over maxConditionLength or maxConditionTokens
        TooDeep, // "(" and "!" in each other
    };
    Kind kind = Kind::Empty;
    int offset = 0;
    QString found; // the token or character at fault
};

// Bounds that keep hostile conditions harmless.
constexpr int maxConditionLength = 4096; // UTF-16 units
constexpr int maxConditionTokens = 512;
constexpr int maxConditionDepth = 64;

// An id is any run of characters other than blanks and "&|!()", so that a rule can name every id that a file may have.
// The choices are at most Question::maxChoices. The fault is the first one.
tl::expected<Condition, ConditionFault> compileCondition(const QString &text, const QList<Choice> &choices);

// Everything that is wrong with a condition: each place that names an unknown choice, and what ends the reading.
QList<ConditionFault> conditionFaults(const QString &text, const QList<Choice> &choices);

} // namespace Plumbline
