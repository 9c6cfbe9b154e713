// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/people.h"

#include "core/review/heldsitting.h"
#include "core/review/minute.h"
#include "core/review/riskacceptance.h"
#include "core/review/tradeoff.h"

#include <algorithm>

namespace Plumbline {

QStringList peopleOf(const ReviewState &state)
{
    QStringList people;
    QHash<QString, int> spoken;
    const auto note = [&](const QString &name, int times) {
        if (name.isEmpty())
            return;
        if (!spoken.contains(name))
            people += name;
        spoken[name] += times;
    };
    for (const LensReview &review : state.lenses) {
        for (const Answer &answer : review.answers) {
            note(answer.basis.by, 1);
            for (const ChoiceNote &choice : answer.choiceNotes)
                note(choice.basis.by, 1);
        }
    }
    for (const LensReview &review : state.lenses) {
        for (const ImprovementItem &item : review.items)
            note(item.owner, 0);
    }
    for (const auto &[id, decision] : recordsOf<Decision>(state))
        note(decision.decidedBy, 0);
    for (const auto &[id, action] : recordsOf<Action>(state))
        note(action.owner, 0);
    for (const auto &[id, sitting] : recordsOf<HeldSitting>(state)) {
        for (const QString &name : sitting.present)
            note(name, 0);
    }
    for (const auto &[id, acceptance] : recordsOf<RiskAcceptance>(state))
        note(acceptance.owner, 0);
    for (const auto &[id, tradeOff] : recordsOf<TradeOff>(state))
        note(tradeOff.decidedBy, 0);
    note(state.workload.reviewOwner, 0);
    note(state.workload.decisionOwner, 0);
    std::stable_sort(
        people.begin(), people.end(), [&spoken](const QString &a, const QString &b) { return spoken[a] > spoken[b]; });
    return people;
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u',')) {
        if (const QString simple = name.simplified(); !simple.isEmpty() && !names.contains(simple))
            names += simple;
    }
    return names;
}

} // namespace Plumbline
