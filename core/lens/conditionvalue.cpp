// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/conditionvalue.h"

#include <array>

namespace Plumbline {

namespace {

// Over plain choices: neutral ones are left out, and if none is left the value is neutral.
Truth allOf(ChoiceSet wanted, ChoiceSet applicable, ChoiceSet there)
{
    const ChoiceSet counted = wanted & applicable;
    if (!counted)
        return Truth::Neutral;
    return (counted & there) == counted ? Truth::True : Truth::False;
}

Truth anyOf(ChoiceSet wanted, ChoiceSet applicable, ChoiceSet there)
{
    const ChoiceSet counted = wanted & applicable;
    if (!counted)
        return Truth::Neutral;
    return counted & there ? Truth::True : Truth::False;
}

// Over values: `decisive` is the value that settles the matter, False for "&&", True for "||".
Truth combine(const Truth *values, int count, Truth decisive)
{
    Truth result = Truth::Neutral;
    for (int i = 0; i < count; ++i) {
        if (values[i] == decisive)
            return decisive;
        if (values[i] != Truth::Neutral)
            result = values[i];
    }
    return result;
}

} // namespace

Truth evaluate(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable)
{
    using Op = ConditionStep::Op;
    std::array<Truth, maxConditionTokens> stack; // every value comes from a token of its own
    size_t top = 0;
    const ChoiceSet applicable = ~notApplicable;
    for (const ConditionStep &step : condition.steps) {
        switch (step.op) {
        case Op::Always:
            stack[top++] = Truth::True;
            break;
        case Op::AllSelected:
            stack[top++] = allOf(step.choices, applicable, selected);
            break;
        case Op::AnySelected:
            stack[top++] = anyOf(step.choices, applicable, selected);
            break;
        case Op::AllUnselected:
            stack[top++] = allOf(step.choices, applicable, ~selected);
            break;
        case Op::AnyUnselected:
            stack[top++] = anyOf(step.choices, applicable, ~selected);
            break;
        case Op::Not:
            if (stack[top - 1] != Truth::Neutral)
                stack[top - 1] = stack[top - 1] == Truth::True ? Truth::False : Truth::True;
            break;
        case Op::All:
        case Op::Any:
            top -= step.count;
            stack[top] = combine(&stack[top], step.count, step.op == Op::All ? Truth::False : Truth::True);
            ++top;
            break;
        }
    }
    return stack[0];
}

bool holds(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable)
{
    switch (evaluate(condition, selected, notApplicable)) {
    case Truth::True:
        return true;
    case Truth::False:
        return false;
    case Truth::Neutral:
        return condition.top == Condition::Top::And || condition.top == Condition::Top::Single;
    }
    Q_UNREACHABLE();
}

} // namespace Plumbline
