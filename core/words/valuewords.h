// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/comparison.h"
#include "core/review/answer.h"
#include "core/review/decision.h"
#include "core/review/improvement.h"
#include "core/review/proofcounts.h"
#include "core/review/reviewpoint.h"
#include "core/review/riskacceptance.h"

#include <QString>

namespace Plumbline {

// The words for the values of core, in the reader's language: the one place for each.
QString riskWord(Risk risk); // "High risk"
QString riskWordShort(Risk risk); // "High", for narrow columns
QString changeWord(PracticeChange change); // "Resolved"
QString stateWord(PracticeState state); // "Met"
QString reasonWord(Reason reason);
QString reasonWordInSentence(Reason reason); // "out of scope": languages differ in what they write small
QString proofWord(Proof proof);
QString basisWords(const Basis &basis); // "Shown · Ada · 3/1/2027 · Runbook 3"; empty where nothing is said
QString partlyMetWord();
QString missingWords(const QString &missing); // of a practice that is partly met: "Partly met. Missing: a test"
QString provenWords(const ProofCounts &counts); // "12 of 40 practices that are met were shown or tested."; empty where none is
QString statusWord(ImprovementStatus status);
QString confirmAfterWord(ConfirmAfter after); // "After six months"
QString verdictWord(ReviewVerdict verdict); // "Fit with conditions"; empty for none
QString environmentWord(Environment environment);
QString effortWord(Effort effort);
QString costWords(Cost cost, const QString &currency); // "12,500 EUR"; empty where nobody said
std::optional<Cost> costIn(const QString &text); // as people write it, with or without a currency; empty: nobody said
QString effortWordShort(Effort effort); // "Medium", for narrow columns; empty where it is not estimated
QString levelWord(Level level);
// The level of a practice, said so that it is not taken for its state: "High risk if missing".
QString riskIfMissingWords(Level level);
QString pointWord(const ReviewPoint &point); // "Now", or the milestone's name
QString recordWord(const QString &kind); // "Acceptance of a risk"; the kind itself where this program does not know it
QString acceptanceReason(const RiskAcceptance &acceptance); // and on a line of its own what limits the risk meanwhile
// "Ada answers for this risk until 3/1/2027: reason", or that the acceptance ended.
QString acceptanceWords(const RiskAcceptance &acceptance, QDate today);
QString decisionWords(const Decision &decision); // "Ada decided on 3/1/2027: text"
// "OPS", "SEC", …: the published code of a pillar of the framework; empty for any other pillar.
QString pillarCode(const PillarId &pillar);
// Of all these words, by its code: "en".
QString wordsLanguage();

} // namespace Plumbline
