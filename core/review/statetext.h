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
// The same as a text of its own, without indentation: what a milestone keeps and seals.
QByteArray writeState(const ReviewState &state);

// Finds the lens version that a text names. sha256 or version may be empty; without both the newest is meant.
using LensFinder = std::function<LensVersionPtr(const LensId &, const QString &version, const QByteArray &sha256)>;

// Absent keys take their defaults; keys that the document does not have are refused, so that no misspelled one is
// lost. A lens that is not at hand is ErrorCode::UnknownLens, or LensDiffers where another
// version of it is; a question or choice that the lens does not have is
// UnknownQuestion or UnknownChoice; other misfits are the Document… codes. Every error has its place.
Result<ReviewState> readStateMembers(const JsonValue &object, const LensFinder &findLens);
Result<ReviewState> readState(const QByteArray &json, const QString &fileName, const LensFinder &findLens);

// The words of the document for enumerations, AWS's own where it has them ("OUT_OF_SCOPE"), and back.
QString toText(Reason reason);
QString toText(Environment environment);
QString toText(ImprovementStatus status);
QString toText(ChoiceStatus status);
QString toText(Effort effort);
std::optional<Reason> reasonFromText(const QString &text);
std::optional<Environment> environmentFromText(const QString &text);
std::optional<ImprovementStatus> improvementStatusFromText(const QString &text);
std::optional<ChoiceStatus> choiceStatusFromText(const QString &text);
std::optional<Effort> effortFromText(const QString &text);

} // namespace Plumbline
