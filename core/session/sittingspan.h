// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/recap.h"
#include "core/review/heldsitting.h"
#include "core/session/openreview.h"

namespace Plumbline {

// The review before a sitting and after it; after one that is still held, as it is now.
struct SittingSpan
{
    ReviewState before;
    ReviewState after;
    QVector<PartPresence> parts;
};

Recap recapOf(const HeldSitting &sitting, const SittingSpan &span);

// Reads the journal back to where the sitting began. ErrorCode::HistoryMissing where it does not have that, as of a review that
// was imported; UnknownChange and others where something in between cannot be taken back.
QFuture<Result<SittingSpan>> spanOf(OpenReview &review, const RecordId &sitting);

} // namespace Plumbline
