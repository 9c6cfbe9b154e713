// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/review/attachment.h"
#include "core/review/recordkinds.h"
#include "core/review/reviewpoint.h"

namespace Plumbline {

// What a report is about: one point of a workload, which has a state, and what came before it.
struct ReportSource
{
    ReviewPoint point;
    QVector<Milestone> earlier; // listed milestones before this point, in order
    Contents pictures = {}; // that are attached; those that are missing are named
    PrivateNotes privateNotes = PrivateNotes::LeftOut; // in the full report, at its end
};

enum class ReportKind { Executive, Full, Plan };

// Page one to decide from, then change, plan, and the pillars (Full); page one alone (Executive); the plan alone (Plan).
// Same source, same language, same bytes.
Document reviewReport(const ReportSource &source, ReportKind kind);

// The comparison of two points as a document of its own.
Document comparisonReport(const ReviewPoint &from, const ReviewPoint &to);

// The sentence to decide from, on that day. The first that holds:
//   no question, or none answered              Unanswered     not enough answered
//   a high risk about which nothing is done    High           not yet (see core/risk/handledrisk.h)
//   any question not answered                  Unanswered     not enough answered
//   every question not applicable              NotApplicable  nothing to decide
//   most practices not applicable              NotApplicable  not enough answered
//   no practice in place                       Medium         not yet
//   any question at high risk                  Medium         fit with conditions: each is planned or accepted
//   most questions can find no risk at all     Unanswered     not enough answered
//   any question at medium risk                Medium         fit with conditions: the improvement plan
//   any mark of not applicable without reason  Medium         fit with conditions: a reason
//   else                                       None           fit
Verdict verdictOf(const ReviewState &state, const Assessment &assessment, QDate today);

} // namespace Plumbline
