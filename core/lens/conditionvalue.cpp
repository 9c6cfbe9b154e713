// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/conditionvalue.h"

#include "core/lens/conditionreasons.h"

#include <array>

namespace Plumbline {

namespace {

// What a condition is evaluated to: the truth alone, or with its reasons. Both are plain data, so that a stack of them
// costs nothing to make.
struct PlainTruth
{
    static constexpr bool keepsReasons = false;

    static PlainTruth of(Truth truth, ChoiceSet) { return {truth}; }
    void add(PlainTruth other) { truth = other.truth; }

    Truth truth;
};

struct TruthWithReasons : ReasonedTruth
{
    static constexpr bool keepsReasons = true;

    static TruthWithReasons of(Truth truth, ChoiceSet because) { return {{truth, because}}; }
    void add(const TruthWithReasons &other)
    {
        truth = other.truth;
        because |= other.because;
    }
};

// Over plain choices: neutral ones are left out, and if none is left the value is neutral.
template <typename Value>
Value allOf(ChoiceSet wanted, ChoiceSet applicable, ChoiceSet there)
{
    const ChoiceSet counted = wanted & applicable;
    if (!counted)
        return Value::of(Truth::Neutral, 0);
    const ChoiceSet lacking = counted & ~there;
    return lacking ? Value::of(Truth::False, lacking) : Value::of(Truth::True, counted);
}

template <typename Value>
Value anyOf(ChoiceSet wanted, ChoiceSet applicable, ChoiceSet there)
{
    const ChoiceSet counted = wanted & applicable;
    if (!counted)
        return Value::of(Truth::Neutral, 0);
    const ChoiceSet fitting = counted & there;
    return fitting ? Value::of(Truth::True, fitting) : Value::of(Truth::False, counted);
}

// Over values: `decisive` is the value that settles the matter by itself, False for "&&", True for "||"; else all that are
// not neutral do together.
template <typename Value>
Value combine(const Value *values, int count, Truth decisive)
{
    Value settled = Value::of(Truth::Neutral, 0);
    Value together = Value::of(Truth::Neutral, 0);
    for (int i = 0; i < count; ++i) {
        if (values[i].truth == decisive) {
            settled.add(values[i]);
            if constexpr (!Value::keepsReasons)
                return settled;
        } else if (values[i].truth != Truth::Neutral) {
            together.add(values[i]);
        }
    }
    return settled.truth == decisive ? settled : together;
}

template <typename Value>
Value evaluateTo(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable)
{
    using Op = ConditionStep::Op;
    std::array<Value, maxConditionTokens> stack; // every value comes from a token of its own
    size_t top = 0;
    const ChoiceSet applicable = ~notApplicable;
    for (const ConditionStep &step : condition.steps) {
        switch (step.op) {
        case Op::Always:
            stack[top++] = Value::of(Truth::True, 0);
            break;
        case Op::AllSelected:
            stack[top++] = allOf<Value>(step.choices, applicable, selected);
            break;
        case Op::AnySelected:
            stack[top++] = anyOf<Value>(step.choices, applicable, selected);
            break;
        case Op::AllUnselected:
            stack[top++] = allOf<Value>(step.choices, applicable, ~selected);
            break;
        case Op::AnyUnselected:
            stack[top++] = anyOf<Value>(step.choices, applicable, ~selected);
            break;
        case Op::Not:
            if (Truth &truth = stack[top - 1].truth; truth != Truth::Neutral)
                truth = truth == Truth::True ? Truth::False : Truth::True;
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

} // namespace

Truth evaluate(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable)
{
    return evaluateTo<PlainTruth>(condition, selected, notApplicable).truth;
}

ReasonedTruth evaluateWithReasons(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable)
{
    return evaluateTo<TruthWithReasons>(condition, selected, notApplicable);
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
