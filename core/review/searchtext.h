// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

#include <functional>

namespace Plumbline {

// Where in a workload a text stands that people wrote. What the place has nothing of is empty.
struct TextPlace
{
    enum class Kind { Workload, Lens, Answer, PlanItem, Record }; // in files as numbers
    Kind kind = Kind::Workload;
    LensId lens = {};
    PillarId pillar = {}; // of notes on a pillar
    QuestionId question = {};
    ChoiceId choice = {}; // of an item of the plan
    RecordId record = {};
    QString recordKind = {};

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

// What a search over all workloads looks through: words of people, a line each; no codes, ids, days or figures.
QString searchText(const WorkloadProperties &properties);
QString searchText(const Answer &answer); // notes, what is missing, and what was shown
QString searchText(const ImprovementItem &item);
QString searchText(const Record &record);
TextPlace textPlaceOf(const RecordId &id, const Record &record);

// Every text of a workload that is not empty.
void forEachText(const ReviewState &state, const std::function<void(const TextPlace &place, const QString &text)> &take);

} // namespace Plumbline
