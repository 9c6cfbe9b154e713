// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printable.h"
#include "core/report/sections.h"
#include "core/words/factwords.h"

namespace Plumbline {

namespace {

void addFact(Facts &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.rows += {name, value};
}

QString lensWords(const LensVersion &version)
{
    const QString questions = counted(
        version.questionCount(), QT_TRANSLATE_NOOP("Report", "one question"), QT_TRANSLATE_N_NOOP("Report", "%n questions"));
    const QString pillars
        = counted(version.pillarCount(), QT_TRANSLATE_NOOP("Report", "one pillar"), QT_TRANSLATE_N_NOOP("Report", "%n pillars"));
    return Say::tr("%1, version %2: %3 in %4. SHA-256 %5")
        .arg(
            keptApart(version.lens().name), version.version(), questions, pillars, QString::fromLatin1(version.sha256().toHex()));
}

// What the document has elsewhere is left out.
Facts scopeOf(const Reading &reading)
{
    QSet<QString> elsewhere;
    for (const char *field : {"name", "reviewOwner", "applicationArn", "pillarPriorities", "tags", "notes", "improvementStatus",
             "verdict", "conclusion", "conditions", "decisionAsked", "decisionDue"})
        elsewhere += fieldWord(field);
    if (hasDescriptionOnPageOne(reading))
        elsewhere += fieldWord("description");
    Facts facts;
    for (const StateFact &fact : factsOf(reading.state.workload)) {
        if (!elsewhere.contains(fact.place))
            facts.rows += {fact.place, fact.after,
                fact.place == fieldWord("architecturalDesign") ? reading.state.workload.architecturalDesign : QString()};
    }
    return facts;
}

void addLenses(Facts &facts, const Reading &reading)
{
    for (const LensReview &review : reading.state.lenses)
        if (review.isApplied)
            addFact(facts, Say::tr("Lens"), lensWords(*review.version));
}

void addPoint(Facts &facts, const Reading &reading)
{
    const QString date = dateWords(reading.date.date());
    addFact(facts, Say::tr("State"),
        reading.source.point.isNow() ? Say::tr("The review as it stood on %1").arg(date)
                                     : Say::tr("Milestone “%1”, recorded on %2").arg(keptApart(reading.pointName), date));
    if (!reading.source.point.seal.isEmpty())
        addFact(facts, Say::tr("Seal of the milestone"), QString::fromLatin1(reading.source.point.seal.toHex()));
}

} // namespace

void addAbout(Document &document, const Reading &reading)
{
    document.blocks += Heading{1, Say::tr("About this report"), {}};
    Facts facts = scopeOf(reading);
    addLenses(facts, reading);
    addPoint(facts, reading);
    document.blocks += facts;
    if (reading.assessment.total.answered() == 0)
        return;
    document.blocks += Heading{2, Say::tr("How the verdict is found"), {}};
    document.blocks += Paragraph{
        Say::tr(
            "Fit: no question is at risk. Fit with conditions: every question at high risk is planned, with who does it and "
            "until when, or somebody answers for it; or there are questions at medium risk. Not yet: about a high risk nothing "
            "is done, or no practice is in place. Not enough answered: questions are open, or most practices are marked not "
            "applicable."),
        Paragraph::Style::Body};
    document.blocks += Heading{2, Say::tr("How risk is computed"), {}};
    document.blocks += Paragraph{
        Say::tr(
            "Nobody types a risk in. Each question of a lens comes with rules over its practices; they are tried in order, and "
            "the first "
            "that holds gives the risk. A practice that is not applicable is neither held against the workload nor counted for "
            "it. A question "
            "without an answer has no risk; it counts as not answered. A question marked not applicable counts as that alone. "
            "A change counts as progress only where a missing practice was put in place."),
        Paragraph::Style::Body};
}

} // namespace Plumbline
