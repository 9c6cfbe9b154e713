// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/contradictions.h"
#include "ui/models/questionref.h"

#include <QFlags>
#include <QMap>

namespace Plumbline {

// What there is beside the answer to a question, or has yet to be done about it. Notes on its choices count too.
enum class QuestionSign {
    Notes = 1,
    Picture = 2,
    Decided = 4,
    Accepted = 8,
    ToConfirm = 16,
    Marked = 32,
    Contradicted = 64,
    Pending = 128
};
Q_DECLARE_FLAGS(QuestionSigns, QuestionSign)

QuestionSigns signsOfAnswer(const WorkloadProperties &workload, const Answer &answer, QDate today);
// Of the questions of applied lenses that have records.
QMap<QuestionRef, QuestionSigns> signsOfRecords(const ReviewState &state);
// Of the questions that a contradiction concerns.
QMap<QuestionRef, QuestionSigns> signsOfContradictions(const QVector<Contradiction> &contradictions);
QStringList signWords(QuestionSigns signs); // "risk accepted", the weightiest first

} // namespace Plumbline
