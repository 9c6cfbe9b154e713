// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reports.h"
#include "core/risk/plan.h"
#include "core/words/valuewords.h"

#include <QCoreApplication>

namespace Plumbline {

// The context of the reports' sentences.
struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// A sentence with a number: `one` for exactly one, else `many` with %n. Both are given through Say::tr by the caller's
// languages: mark them with QT_TRANSLATE_NOOP and QT_TRANSLATE_N_NOOP.
QString counted(int n, const char *one, const char *many);

// One point of a review, read for a report.
struct Reading
{
    explicit Reading(const ReportSource &reportSource);

    const ReportSource &source;
    const ReviewState &state;
    QDateTime date; // of the point, in local time
    Assessment assessment;
    ImprovementPlan plan;
    QString pointName; // never empty: "Now"
    const Milestone *previous = nullptr; // the last earlier milestone that can be read; null: there is none

    int appliedLenses() const;
    bool hasSeveralLenses() const { return appliedLenses() > 1; } // then labels are told apart by the lens's name
    bool showsLensesOnly() const; // page one has no room for the pillars of all lenses
};

QString dateWords(const QDate &date); // "3 March 2026", as the locale has it
QString dateWordsShort(const QDate &date); // "3 Mar 2026"
QString listWords(const QStringList &items); // "A, B and C"
QString questionName(const LensVersion &version, int question); // "SEC 1 How do you …"
Note titledNote(const QString &title, const QString &text); // with the title before its first words; it may be empty
int priorityOf(const ReviewState &state, const PillarId &pillar); // 0 first; those without come last

// Each puts what it has to say at the end of the document, and nothing when it has nothing to say.
void addPageOne(Document &document, const Reading &reading);
bool hasDescriptionOnPageOne(const Reading &reading); // else it stands at the end
bool hasConclusion(const WorkloadProperties &workload); // the reviewers' own; else their notes stand for it
void addVerdict(Document &document, const Reading &reading); // what the rule comes to
bool hasLongConclusion(const Reading &reading); // then it has the page after page one
void addConclusion(Document &document, const Reading &reading); // what the reviewers say of the workload and of each lens
void addRemarks(Document &document, const Reading &reading); // beside a conclusion, which has page one
void addTrend(Document &document, const Reading &reading);
void addChanges(Document &document, const Reading &reading);
void addAcceptedRisks(Document &document, const Reading &reading);
void addTradeOffs(Document &document, const Reading &reading);
void addMinutes(Document &document, const Reading &reading); // decisions, and what is open
void addContradictions(Document &document, const Reading &reading); // of answers, notes and plan
void addTargets(Document &document, const Reading &reading); // how far they are
void addPlan(Document &document, const Reading &reading, bool withHeading);
void addBatches(Document &document, const Reading &reading); // of changes that go live together
void addDone(Document &document, const Reading &reading); // what was planned and is complete
void addPillars(Document &document, const Reading &reading);
void addPrivateNotes(Document &document, const Reading &reading);
void addAbout(Document &document, const Reading &reading);

// Parts that the comparison shares.
void addMovement(Document &document, const Comparison &comparison); // which questions rose and fell, what was lost
void addPillarBars(BarsFigure &figure, const LensReview &review, const LensAssessment &assessment, const QString &group);
enum class Listing { Short, Complete }; // Short: what matters most, and of long lists the beginning
void addChangeCounts(Document &document, const Comparison &comparison);
void addChangedPractices(Document &document, const Comparison &comparison, Listing listing);
QString footerOf(const Reading &reading);
QString withWorkload(const Document &document); // the whole footer in one line
QString bylineOf(const Reading &reading);

} // namespace Plumbline
