// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/tradeoff.h"

#include <algorithm>

namespace Plumbline {

namespace {

QVector<NamedPillar> pillarsOf(const ReviewState &state)
{
    QVector<NamedPillar> pillars;
    for (const PillarRef &ref : pillarsInTurn(state)) {
        const Pillar &pillar = state.lenses[ref.lens].version->lens().pillars[ref.pillar];
        if (std::none_of(pillars.begin(), pillars.end(), [&pillar](const NamedPillar &known) { return known.id == pillar.id; }))
            pillars.append({pillar.id, pillar.name.simplified()});
    }
    return pillars;
}

} // namespace

QMap<LensPractice, Recorded<TradeOff>> tradeOffsOf(const ReviewState &state)
{
    QMap<LensPractice, Recorded<TradeOff>> tradeOffs;
    for (const Recorded<TradeOff> &recorded : recordsOf<TradeOff>(state)) {
        const auto &[lens, question, choice] = std::tie(recorded.value.lens, recorded.value.question, recorded.value.choice);
        if (const auto practice = practiceWithIds(state, LensId(lens), QuestionId(question), ChoiceId(choice)))
            tradeOffs.insert(*practice, recorded);
    }
    return tradeOffs;
}

QVector<NamedPillar> pillarsBeside(const ReviewState &state, const LensPractice &practice)
{
    const LensVersion &version = *state.lenses[practice.lens].version;
    const PillarId &own = version.lens().pillars[version.pillarOf(practice.practice.question)].id;
    QVector<NamedPillar> pillars = pillarsOf(state);
    pillars.removeIf([&own](const NamedPillar &pillar) { return pillar.id == own; });
    return pillars;
}

QString pillarName(const ReviewState &state, const PillarId &pillar)
{
    const QVector<NamedPillar> pillars = pillarsOf(state);
    const auto found
        = std::find_if(pillars.begin(), pillars.end(), [&pillar](const NamedPillar &known) { return known.id == pillar; });
    return found == pillars.end() ? pillar.text() : found->name;
}

} // namespace Plumbline
