// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

#include <variant>

namespace Plumbline {

// One thing that a review can say, by the ids of what it is said about: so it is the same place in every version of a lens
// that still has that part.
struct FactPlace
{
    enum class Kind {
        Property,
        Tag,
        Lens,
        LensNotes,
        PillarNotes,
        Applicability,
        Choice,
        ChoiceNotes,
        Missing,
        Basis,
        Plan,
        AnswerNotes,
        Flag,
        Record
    };

    Kind kind = Kind::Property;
    QString field = {}; // Property and Plan: its name in fields(); Tag: the tag; Flag: isToConfirm or isMarked
    LensId lens = {};
    PillarId pillar = {};
    QuestionId question = {};
    ChoiceId choice = {}; // Basis without one: that of the answer
    RecordId record = {};

    friend bool operator==(const FactPlace &, const FactPlace &) = default;
};

struct UsedLens
{
    LensVersionPtr version; // never null
    bool isApplied = true;
    friend bool operator==(const UsedLens &a, const UsedLens &b)
    {
        return a.isApplied == b.isApplied && a.version->sha256() == b.version->sha256();
    }
};

struct Applicability
{
    bool isApplicable = true;
    Reason reason = Reason::None;
    friend bool operator==(const Applicability &, const Applicability &) = default;
};

struct ChoiceMark
{
    ChoiceStatus status = ChoiceStatus::Unselected;
    Reason reason = Reason::None;
    friend bool operator==(const ChoiceMark &, const ChoiceMark &) = default;
};

// What stands in a place, in the type of its kind. std::monostate: there is no such tag, lens or record.
using FactValue = std::variant<std::monostate, QString, QStringList, Environment, ImprovementStatus, ConfirmAfter, ReviewVerdict,
    Effort, Cost, QDate, UsedLens, Applicability, ChoiceMark, Basis, bool, Record>;

// What a review says in a place; what an untouched one would where it does not have the lens, question or choice.
FactValue valueAt(const ReviewState &state, const FactPlace &place);
// Can it say something there? Not where it does not have the lens, question or choice.
bool hasPlace(const ReviewState &state, const FactPlace &place);
// Nothing where there is no such place. Another version of a lens takes over what carriedOver() keeps; of None-of-these and
// the other choices, the one selected last stays, as for a person.
void setValue(ReviewState &state, const FactPlace &place, const FactValue &value);

// Where `to` says something else than `from`, in the order of the review document, a lens before what is said in it. What
// only `from` speaks of because its lens, tag or record is not in `to` is left out.
QVector<FactPlace> placesBetween(const ReviewState &from, const ReviewState &to);

} // namespace Plumbline
