// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/heldsitting.h"
#include "core/review/minute.h"
#include "core/risk/risk.h"

#include <memory>

namespace Plumbline {

// A question whose answer is another one after a sitting than before it.
struct RecapQuestion
{
    int lens = 0; // index into the state's lenses after the sitting
    int question = 0;
    Risk before = Risk::Unanswered; // also where the question was not asked
    Risk after = Risk::Unanswered;

    friend bool operator==(const RecapQuestion &, const RecapQuestion &) = default;
};

// Who was there when a pillar was talked about: while something of it was answered or minuted.
struct PartPresence
{
    LensId lens;
    PillarId pillar;
    QStringList names;

    friend bool operator==(const PartPresence &, const PartPresence &) = default;
};

// What a sitting came to: how the review after it differs from the one before it.
struct Recap
{
    HeldSitting sitting;
    std::shared_ptr<const ReviewState> state; // after it; never null
    RiskCounts before;
    RiskCounts after;
    QVector<RecapQuestion> questions; // of applied lenses, in the order of the review
    QVector<Recorded<Minute>> minutes; // made or changed in it, in the order in which they were made
    QVector<PartPresence> parts; // in the order in which they were first talked about

    QVector<RecapQuestion> newlyAnswered() const; // unanswered before, and not now
    QVector<RecapQuestion> atRisk() const; // at high risk, then at medium risk
    QStringList present() const; // all who were there at some time
    bool isPresenceMixed() const; // not everybody was there for every part
};

Recap recapOf(
    const HeldSitting &sitting, const ReviewState &before, const ReviewState &after, const QVector<PartPresence> &parts = {});

} // namespace Plumbline
