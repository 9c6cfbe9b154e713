// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/milestone.h"
#include "core/review/statetext.h"

#include <QByteArray>

namespace Plumbline {

// The review document, format "plumbline-review/1": one workload with its lenses, answers, plan and milestones as
// deterministic JSON text. Export and import lose nothing.
struct ReviewDocument
{
    ReviewState state;
    QVector<Milestone> milestones; // all in order of recording, withdrawn ones too, so that the chain of seals holds
    QVector<LensVersionPtr> embeddedLenses; // in the order of the document
};

QByteArray writeReviewDocument(const ReviewState &state, const QVector<Milestone> &milestones, bool withLenses);

// Does the text name the format? Cheap; for recognising files.
bool looksLikeReviewDocument(const QByteArray &json);

// Lenses that the document embeds are used before `findLens` is asked. ErrorCode::MilestoneDamaged where a
// milestone's seal does not fit what it says; other errors as in core/review/statetext.h.
Result<ReviewDocument> readReviewDocument(const QByteArray &json, const QString &fileName, const LensFinder &findLens);

} // namespace Plumbline
