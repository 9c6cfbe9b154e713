// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/jsonwriter.h"
#include "core/base/result.h"
#include "core/review/reviewstate.h"

#include <functional>
#include <optional>

namespace Plumbline {

// A review's state as text: the members "workload", "lenses" and "improvementItems" of the review document, keys in
// the document's order, arrays in lens order, questions and choices by their ids. Lossless: what was written reads
// back equal. Everything is written, also what says nothing, except untouched answers, choices without mark or note,
// and "isApplied" where it is true.
void writeStateMembers(JsonWriter &writer, const ReviewState &state);

// What a milestone keeps and seals: the same members as a text of its own, without indentation. It names its format
// first, leaves out what says nothing, so that a field to come changes no text that tells nothing of it, and holds
// nothing that is one portfolio's own: a lens is named by id and digest, not by its label. A text without a format is
// of format 1, which named everything and the label; such texts are read, and kept as they are, for as long as there
// are milestones that have them.
constexpr int stateFormat = 2;
QByteArray textToSeal(const ReviewState &state);
// What of a review is in a milestone: all but the records of kinds that are in none.
ReviewState sealedState(ReviewState state);

// Finds the lens version that a text names. sha256 or version may be empty; without both, and where the lens is not known
// in any version, the newest is meant.
using LensFinder = std::function<LensVersionPtr(const LensId &, const QString &version, const QByteArray &sha256)>;

// Absent keys keep what `known` says there, the workload as it is now; without it they take their defaults. So a
// document that tells a part, or an older one, takes nothing away that it does not speak of. An answer that names both
// selectedChoices and choiceUpdates speaks of each of its choices: those it does not mark are not marked any more.
// A lens of another version than the known one starts from what carriedOver() keeps.
//
// Keys that the document does not have are refused, so that no misspelled one is lost, and so are keys that come twice.
// A lens that is not installed is ErrorCode::UnknownLens, or LensDiffers where another version of it is; a question or choice
// that the lens does not have is UnknownQuestion or UnknownChoice; other misfits are the Document… codes. Every error has its
// place.
Result<ReviewState> readStateMembers(const JsonValue &object, const LensFinder &findLens, const ReviewState *known = nullptr);
// A text that was sealed, of any format up to ours; ErrorCode::DocumentUnknownFormat where it is of a later one.
Result<ReviewState> readSealedState(const JsonValue &object, const QString &fileName, const LensFinder &findLens);
Result<ReviewState> readState(const QByteArray &json, const QString &fileName, const LensFinder &findLens);

// The words of the document for enumerations and dates, AWS's own where it has them ("OUT_OF_SCOPE"), and back.
QString toText(Reason reason);
QString toText(Proof proof);
QString toText(Environment environment);
QString toText(ImprovementStatus status);
QString toText(ConfirmAfter after);
QString toText(ReviewVerdict verdict);
QString toText(ChoiceStatus status);
QString toText(Effort effort);
QString toText(Cost cost); // digits; empty where nobody said
QString toText(const QDate &date); // ISO 8601; empty where there is none
template <typename Word>
std::optional<Word> fromText(const QString &text);

} // namespace Plumbline
