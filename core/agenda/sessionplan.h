// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

#include <optional>

namespace Plumbline {

// The meeting in which people go through the questions of a review: which of them, in which order, how long, and who is needed
// for what. Times are minutes, lenses indexes into ReviewState::lenses, questions ordinals of the lens version.

// Which questions a session is for. Those that are marked not applicable, as all of a pillar that is out of scope are, never
// are in one.
enum class SessionScope {
    Open, // not answered, to be confirmed, or marked for a second look
    All
};

struct SessionOptions
{
    SessionScope scope = SessionScope::Open;
    int minutesPerSitting = 150; // a morning; a question that takes longer has a sitting of its own
    std::optional<int> minutesInAll = {}; // a triage: what matters most (core/agenda/triage.h) in no more than that

    friend bool operator==(const SessionOptions &, const SessionOptions &) = default;
};

struct SessionQuestion
{
    int question = 0;
    int minutes = 0;

    friend bool operator==(const SessionQuestion &, const SessionQuestion &) = default;
};

// Questions of one pillar, in the order of the lens.
struct SessionPart
{
    PillarRef pillar;
    QVector<SessionQuestion> questions; // never empty

    int minutes() const;
    friend bool operator==(const SessionPart &, const SessionPart &) = default;
};

struct Sitting
{
    QVector<SessionPart> parts; // never empty

    int minutes() const;
    friend bool operator==(const Sitting &, const Sitting &) = default;
};

// Each question of an applied lens is in a sitting, or among what is left out, or counted below.
struct SessionPlan
{
    QVector<Sitting> sittings;
    QVector<SessionPart> leftOut; // by a triage, for want of time
    int notApplicable = 0;
    int settled = 0; // answered, where the scope is what is open

    int minutes() const;
    int questions() const; // in the sittings
    int minutesLeftOut() const;
    int questionsLeftOut() const;
    friend bool operator==(const SessionPlan &, const SessionPlan &) = default;
};

// The pillars come in their turn (pillarsInTurn), the questions as the lens has them. There are as few sittings as
// minutesPerSitting allows; of all ways to have so few, the one that parts the fewest pillars, and of those the most even.
// The same for the same state and options. minutesPerSitting is at least 1.
SessionPlan planSession(const ReviewState &state, const SessionOptions &options);

bool isOpen(const Answer &answer); // as SessionScope::Open

// As the companion of the lens plans, else 4 minutes a practice, to the nearest 5, at least 10 and at most 30: by that the
// questions of the framework take 1,210 minutes, where its companion plans 1,220.
int minutesFor(const LensVersion &version, int question);

// Who is needed, as the companion of the lens names them, the longest needed first; those needed as long in the order in which
// they are named. Empty where it names nobody.
QStringList rolesIn(const ReviewState &state, const QVector<SessionPart> &parts);

// One of those, over the whole session.
struct SessionRole
{
    QString name;
    QVector<int> sittings; // indexes
    int minutes = 0; // of the questions that it is needed for

    friend bool operator==(const SessionRole &, const SessionRole &) = default;
};
QVector<SessionRole> rolesOf(const ReviewState &state, const SessionPlan &plan);

} // namespace Plumbline
