// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensversion.h"
#include "core/review/answer.h"
#include "core/review/improvement.h"
#include "core/review/record.h"
#include "core/review/workload.h"

#include <QMap>
#include <QVector>

#include <compare>

namespace Plumbline {

// A practice within one lens version: question ordinal and choice index.
struct PracticeKey
{
    int question = 0;
    int choice = 0;

    friend auto operator<=>(const PracticeKey &, const PracticeKey &) = default;
};

// One lens applied to a workload, with everything said in it.
struct LensReview
{
    LensVersionPtr version; // never null
    bool isApplied = true; // a removed lens keeps its answers
    QString notes;
    QMap<PillarId, QString> pillarNotes; // holds no empty ones
    QVector<Answer> answers; // one a question of the version, by ordinal
    QMap<PracticeKey, ImprovementItem> items; // holds no untouched ones

    explicit LensReview(LensVersionPtr lensVersion);
    LensReview() = default;
    const LensId &lensId() const { return version->id(); }
    friend bool operator==(const LensReview &a, const LensReview &b);
};

// Everything of a workload at one point: now, or as a milestone froze it.
struct ReviewState
{
    WorkloadProperties workload;
    QVector<LensReview> lenses; // in the order they were added, removed ones too
    QMap<RecordId, Record> records; // in the order they were made

    int indexOf(const LensId &lens) const; // -1 when it was never applied
    const LensReview *applied(const LensId &lens) const; // null when it is not applied now
    friend bool operator==(const ReviewState &, const ReviewState &) = default;
};

// A pillar of a lens of a state, both by index.
struct PillarRef
{
    int lens = 0;
    int pillar = 0;

    friend bool operator==(const PillarRef &, const PillarRef &) = default;
};

// The pillars of the lenses that are applied, in the order in which a person turns to them: by the priorities of the workload,
// those without one after all others, and else as the lenses have them.
QVector<PillarRef> pillarsInTurn(const ReviewState &state);

} // namespace Plumbline
