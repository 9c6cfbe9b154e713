// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/missedpractices.h"

#include "core/risk/plan.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Plumbline {

MissedPracticeCounter::MissedPracticeCounter(const QVector<WorkloadId> &workloads)
    : m_missed{workloads, {}}
{
}

void MissedPracticeCounter::add(int workload, const LensReview &review)
{
    const LensVersion &version = *review.version;
    for (int question = 0; question < version.questionCount(); ++question) {
        const Risk risk = assess(version.program(question), review.answers[question]).risk;
        if (risk != Risk::High && risk != Risk::Medium)
            continue;
        const ChoiceSet missed = unmetPractices(review, question, risk).needed;
        for (int choice = 0; missed >> choice != 0; ++choice) {
            if (!(missed & choiceBit(choice)))
                continue;
            MissedPractice &practice = practiceOf(version, question, choice);
            practice.risk = std::min(practice.risk, risk);
            practice.workloads.setBit(workload);
            ++practice.count;
        }
    }
}

MissedPractice &MissedPracticeCounter::practiceOf(const LensVersion &version, int question, int choice)
{
    Places &places = m_places[version.sha256()];
    if (places.isEmpty()) {
        places.resize(version.questionCount());
        for (int of = 0; of < version.questionCount(); ++of)
            places[of].fill(-1, version.question(of).choices.size());
    }
    int &place = places[question][choice];
    if (place < 0) {
        const Question &asked = version.question(question);
        const Choice &wanted = asked.choices[choice];
        const QString id = QStringList{version.id().text(), asked.id.text(), wanted.id.text()}.join(u'\n');
        place = m_byId.value(id, int(m_missed.practices.size()));
        if (place == m_missed.practices.size()) {
            m_byId.insert(id, place);
            m_missed.practices.append({version.id(), asked.id, wanted.id, version.lens().name, version.label(question),
                wanted.title, Risk::Medium, 0, QBitArray(m_missed.workloads.size())});
        }
    }
    return m_missed.practices[place];
}

MissedPractices MissedPracticeCounter::result() &&
{
    QVector<int> inLens(m_missed.practices.size(), std::numeric_limits<int>::max());
    for (const Places &places : std::as_const(m_places)) {
        int place = 0;
        for (const QVector<int> &choices : places) {
            for (const int practice : choices) {
                if (practice >= 0)
                    inLens[practice] = std::min(inLens[practice], place);
                ++place;
            }
        }
    }
    QVector<int> order(m_missed.practices.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](int at) {
        const MissedPractice &practice = m_missed.practices[at];
        return std::tuple(-practice.count, practice.risk, practice.lensName, inLens[at]);
    };
    std::sort(order.begin(), order.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    MissedPractices sorted{m_missed.workloads, {}};
    for (const int at : std::as_const(order))
        sorted.practices.append(m_missed.practices[at]);
    return sorted;
}

} // namespace Plumbline
