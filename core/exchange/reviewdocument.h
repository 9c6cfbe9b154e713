// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/attachment.h"
#include "core/review/milestone.h"
#include "core/review/statetext.h"

#include <QByteArray>

namespace Plumbline {

// The review document, format "plumbline-review/1": one workload with its lenses, answers, plan and milestones as
// deterministic JSON text. Export and import lose nothing.
struct ReviewDocument
{
    ReviewState state;
    QVector<Milestone> milestones; // all in order of recording, withdrawn ones too, so that the chain of seals holds; one
    // that does not follow the one before it (two lines were merged) names the seal that it follows
    QVector<LensVersionPtr> embeddedLenses; // in the order of the document
    Contents contents; // bytes that records refer to, as far as the document carries them
};

QByteArray writeReviewDocument(
    const ReviewState &state, const QVector<Milestone> &milestones, bool withLenses, const Contents &contents = {});

// Does the text name the format? Cheap; for recognising files.
bool looksLikeReviewDocument(const QByteArray &json);

// Lenses that the document embeds are used before `findLens` is asked. What the document does not speak of is as in
// `known`, the workload of its name as it is now; so a first reading without it gives the name, a second the state that
// an import leads to. ErrorCode::MilestoneDamaged where a milestone's seal does not fit what it says; other errors as in
// core/review/statetext.h.
//
// The text that a milestone was sealed with stands in the document as the value of "state", laid out like the rest: it
// is checked and kept as it stands, less the white space, and never written anew. So neither another label of the same
// lens nor a later format of the text can make an untouched milestone look forged.
Result<ReviewDocument> readReviewDocument(
    const QByteArray &json, const QString &fileName, const LensFinder &findLens, const ReviewState *known = nullptr);

} // namespace Plumbline
