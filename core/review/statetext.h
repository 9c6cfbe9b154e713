// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/reviewstate.h"

#include <QJsonObject>

#include <functional>

namespace Plumbline {

// The `state` object of the review document (design §6): {"workload", "lenses", "improvementItems"} with keys in
// the document's order, arrays in lens order, questions and choices by their ids. Lossless: readState(writeState(s)) == s.
// Keys that say nothing (empty text, empty list, default) are written too, except per answer: an untouched answer,
// a choice without note or mark, and "isApplied": true are left out.
QByteArray writeState(const ReviewState &state, int indentation = 0);

// Finds the lens version that a text names; sha256 or version may be empty and then the newest at hand is meant.
using LensFinder = std::function<LensVersionPtr(const LensId &, const QString &version, const QByteArray &sha256)>;

// Absent keys take their defaults. A lens that is not at hand is ErrorCode::UnknownLens; a question or choice that
// the lens does not have is UnknownQuestion or UnknownChoice; any other misfit is DocumentInvalid.
// The place of each error has file, JSON pointer, line and column.
Result<ReviewState> readState(const QByteArray &json, const QString &fileName, const LensFinder &findLens);

// The words of the document for enumerations, AWS's own where it has them ("OUT_OF_SCOPE"). Each comes with its
// reader, which gives nothing for a word that it does not know.
QString toText(Reason reason);
QString toText(Environment environment);
QString toText(ImprovementStatus status);
QString toText(ChoiceStatus status);
QString toText(Effort effort);
std::optional<Reason> reasonFromText(QStringView text);
std::optional<Environment> environmentFromText(QStringView text);
std::optional<ImprovementStatus> improvementStatusFromText(QStringView text);
std::optional<ChoiceStatus> choiceStatusFromText(QStringView text);
std::optional<Effort> effortFromText(QStringView text);

} // namespace Plumbline
