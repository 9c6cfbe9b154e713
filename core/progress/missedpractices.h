// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"

#include <QBitArray>
#include <QHash>

namespace Plumbline {

// A practice that workloads of a portfolio miss: it is unmet, and the risk of its question depends on it (the lines of the
// improvement plan, without the optional ones).
struct MissedPractice
{
    LensId lens;
    QuestionId question;
    ChoiceId choice;
    QString lensName;
    QString label; // of the question
    QString title;
    Risk risk = Risk::Medium; // the worst that its question has in any of them
    int count = 0; // of these workloads
    QBitArray workloads; // by their place in MissedPractices::workloads

    friend bool operator==(const MissedPractice &, const MissedPractice &) = default;
};

struct MissedPractices
{
    QVector<WorkloadId> workloads; // all that were looked at
    QVector<MissedPractice> practices; // the one that most miss first, then by risk and in the order of the lens
};

// Counts them over reviews that come one after the other. Practices of a lens are the same in each of its versions, by id.
class MissedPracticeCounter
{
public:
    explicit MissedPracticeCounter(const QVector<WorkloadId> &workloads);

    void add(int workload, const LensReview &review); // a lens that is applied to it
    MissedPractices result() &&;

private:
    using Places = QVector<QVector<int>>; // by question and choice: where the practice stands in the result, or -1

    MissedPractice &practiceOf(const LensVersion &version, int question, int choice);

    MissedPractices m_missed;
    QHash<QByteArray, Places> m_places; // by digest of the lens version
    QHash<QString, int> m_byId; // of practices, whatever the version
};

} // namespace Plumbline
