// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/review/lenspractice.h"
#include "core/session/openreview.h"
#include "core/session/portfolio.h"

namespace Plumbline {

// Finding what a person named on the command line. Each tells the call of a name that there is not, together with
// the names that there are, and then gives nothing. Names are compared without case and blanks.

const WorkloadSummary *workloadNamed(Call &call, const Portfolio &portfolio, const QString &name);

// A lens installed by id or name, the newest version; or that version, as "LENS@VERSION".
const LensInfo *lensNamed(Call &call, const Portfolio &portfolio, const QString &name);

// An applied lens of a review by id or name; where only one is applied the name may be empty. -1: none.
int appliedLensNamed(Call &call, const ReviewState &state, const QString &name);

// The published id where there is one, else the id: what a person may type.
QString shortName(const LensVersion &version, int question);
QString shortName(const LensVersion &version, int question, int choice);

// By id, published id or label. -1: none.
int questionNamed(Call &call, const LensVersion &version, const QString &name);
int choiceNamed(Call &call, const LensVersion &version, int question, const QString &name);
// A choice of any question by id or published id; "None of these" is no practice.
std::optional<PracticeKey> practiceNamed(Call &call, const LensVersion &version, const QString &name);

// The practices of an applied lens that the arguments from `first` on name; none where one is unknown.
std::optional<QVector<LensPractice>> practicesNamed(Call &call, const ReviewState &state, int first);

// A question of an applied lens: the one that --lens names, or the only one.
struct NamedQuestion
{
    LensVersionPtr version;
    int question = -1;
};
QCommandLineOption questionLensOption(); // --lens
std::optional<NamedQuestion> appliedQuestionNamed(Call &call, const ReviewState &state, const QString &name);

std::optional<Reason> reasonNamed(const QString &name);

// "now" or empty, or a milestone's name.
std::optional<ReviewPoint> pointNamed(Call &call, const OpenReview &session, const QString &name);

} // namespace Plumbline
