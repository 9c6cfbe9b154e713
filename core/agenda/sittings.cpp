// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sittings.h"

#include <tuple>

namespace Plumbline {

namespace {

struct Asked
{
    PillarRef pillar;
    SessionQuestion question;
};

// The best way to seat the questions from one on: where its first sitting ends, and what it costs, the gravest first.
struct Seating
{
    using Cost = std::tuple<int, int, qint64>; // sittings, pillars that are parted, squares of the sittings' minutes
    Cost cost = {0, 0, 0};
    size_t end = 0;
};

Seating::Cost withSittingBefore(const Seating &rest, int minutes, bool partsPillar)
{
    const auto &[sittings, parted, squares] = rest.cost;
    return {sittings + 1, parted + int(partsPillar), squares + qint64(minutes) * minutes};
}

Sitting sittingOf(const std::vector<Asked> &asked, size_t begin, size_t end)
{
    Sitting sitting;
    for (size_t at = begin; at < end; ++at) {
        if (at == begin || asked[at - 1].pillar != asked[at].pillar)
            sitting.parts.append({asked[at].pillar, {}});
        sitting.parts.last().questions.append(asked[at].question);
    }
    return sitting;
}

} // namespace

// From the last question to the first, each with all sittings that may begin there.
QVector<Sitting> partedIntoSittings(const QVector<SessionPart> &parts, int minutesPerSitting)
{
    std::vector<Asked> asked;
    for (const SessionPart &part : parts)
        for (const SessionQuestion &question : part.questions)
            asked.push_back({part.pillar, question});
    std::vector<Seating> best(asked.size() + 1);
    for (size_t begin = asked.size(); begin-- > 0;) {
        int minutes = asked[begin].question.minutes;
        for (size_t end = begin + 1;; ++end) {
            const bool partsPillar = end < asked.size() && asked[end - 1].pillar == asked[end].pillar;
            const Seating::Cost cost = withSittingBefore(best[end], minutes, partsPillar);
            if (end == begin + 1 || cost <= best[begin].cost)
                best[begin] = {cost, end};
            if (end == asked.size() || minutes + asked[end].question.minutes > minutesPerSitting)
                break;
            minutes += asked[end].question.minutes;
        }
    }
    QVector<Sitting> sittings;
    for (size_t begin = 0; begin < asked.size(); begin = best[begin].end)
        sittings.append(sittingOf(asked, begin, best[begin].end));
    return sittings;
}

} // namespace Plumbline
