// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reports.h"

#include "core/report/printable.h"
#include "core/report/sections.h"

namespace Plumbline {

namespace {

Document emptyDocument(const Reading &reading, const QString &title)
{
    return {title, reading.pointName, footerOf(reading), reading.date, {}, reading.state.workload.name};
}

void addFirstPages(Document &document, const Reading &reading)
{
    addPageOne(document, reading);
    if (!hasLongConclusion(reading))
        return;
    document.blocks += PageBreak{};
    addConclusion(document, reading);
}

void addPlanReport(Document &document, const Reading &reading)
{
    document.blocks += Paragraph{bylineOf(reading), Paragraph::Style::Quiet};
    if (reading.plan.lines.isEmpty()) {
        document.blocks += verdictOf(reading.state, reading.assessment, reading.date.date());
        document.blocks += Paragraph{reading.assessment.total.answered() == 0
                ? Say::tr("There is no plan yet: it follows from the answers.")
                : Say::tr("There is nothing to plan: no practice is missing in a question at risk."),
            Paragraph::Style::Body};
    }
    addPlan(document, reading, false);
    addBatches(document, reading);
    addDone(document, reading);
    addAbout(document, reading);
}

// Pillars at both points, one below the other.
BarsFigure bothPoints(const LensComparison &lens, const QString &fromName, const QString &toName)
{
    BarsFigure figure{Say::tr("Risk by pillar"), {}};
    const LensVersion &version = lens.toVersion ? *lens.toVersion : *lens.fromVersion;
    for (int pillar = 0; pillar < version.pillarCount(); ++pillar) {
        const Pillar &asked = version.lens().pillars[pillar];
        const int before = lens.fromVersion ? lens.fromVersion->indexOf(asked.id) : -1;
        if (before >= 0)
            figure.bars += {fromName, lens.from.pillars[size_t(before)], asked.name};
        if (lens.toVersion)
            figure.bars += {toName, lens.to.pillars[size_t(pillar)], asked.name};
    }
    return figure;
}

Cell riskCell(const std::optional<Risk> &risk)
{
    return risk ? Cell{riskWordShort(*risk), risk, {}, {}, {}} : Cell{Say::tr("Not asked"), {}, {}, {}, {}};
}

void addMovedQuestions(Document &document, const Comparison &comparison, const QString &fromName, const QString &toName)
{
    Table table{{{Say::tr("Question"), 5, false}, {fromName, 2, false}, {toName, 2, false}}, {}};
    for (const LensComparison &lens : comparison.lenses) {
        for (const ComparedQuestion &question : lens.questions) {
            if (question.from == question.to)
                continue;
            const LensVersion &version = question.to ? *lens.toVersion : *lens.fromVersion;
            const QString lensName = comparison.lenses.size() > 1 ? version.lens().name : QString();
            table.rows += QList<Cell>{{questionName(version, version.indexOf(question.question)), {}, {}, {}, lensName},
                riskCell(question.from), riskCell(question.to)};
        }
    }
    if (table.rows.isEmpty())
        return;
    document.blocks += Heading{1, Say::tr("Questions whose risk changed"), {}};
    document.blocks += table;
}

void addSeals(Document &document, const Reading &before, const Reading &after)
{
    Facts facts;
    for (const Reading *reading : {&before, &after})
        if (!reading->source.point.seal.isEmpty())
            facts.rows += {Say::tr("Seal of “%1”").arg(keptApart(reading->pointName)),
                QString::fromLatin1(reading->source.point.seal.toHex())};
    if (facts.rows.isEmpty())
        return;
    document.blocks += Heading{1, Say::tr("About this report"), {}};
    document.blocks += facts;
}

} // namespace

Document reviewReport(const ReportSource &source, ReportKind kind)
{
    const Reading reading(source);
    const QString workload = keptApart(reading.state.workload.name);
    Document document = emptyDocument(reading,
        kind == ReportKind::Plan ? Say::tr("%1: improvement plan").arg(workload)
                                 : Say::tr("%1: Well-Architected review").arg(workload));
    switch (kind) {
    case ReportKind::Executive:
        addFirstPages(document, reading);
        break;
    case ReportKind::Full:
        addFirstPages(document, reading);
        if (reading.assessment.total.answered() > 0) {
            if (!hasLongConclusion(reading))
                document.blocks += PageBreak{};
            addChanges(document, reading);
            addPlan(document, reading, true);
            addBatches(document, reading);
            addTargets(document, reading);
            addAcceptedRisks(document, reading);
            addTradeOffs(document, reading);
            addMinutes(document, reading);
            addContradictions(document, reading);
            addDone(document, reading);
            addRemarks(document, reading);
            addPillars(document, reading);
        }
        addAbout(document, reading);
        if (source.privateNotes == PrivateNotes::Told)
            addPrivateNotes(document, reading);
        break;
    case ReportKind::Plan:
        addPlanReport(document, reading);
        break;
    }
    return document;
}

Document comparisonReport(const ReviewPoint &from, const ReviewPoint &to)
{
    const ReportSource fromSource{from, {}}, toSource{to, {}};
    const Reading before(fromSource), after(toSource);
    const Comparison comparison = compare(before.state, after.state);
    Document document = emptyDocument(after, Say::tr("%1: what changed").arg(keptApart(after.state.workload.name)));
    document.subject = Say::tr("From %1 to %2").arg(before.pointName, after.pointName);
    document.blocks += Paragraph{Say::tr("From “%1” (%2) to “%3” (%4)")
                                     .arg(keptApart(before.pointName), dateWords(before.date.date()), keptApart(after.pointName),
                                         dateWords(after.date.date())),
        Paragraph::Style::Quiet};
    if (from.name == to.name) { // names are unique, and empty for now
        document.blocks
            += Paragraph{Say::tr("Both points are the same, so there is nothing to compare."), Paragraph::Style::Body};
        return document;
    }
    if (from.at > to.at)
        document.blocks
            += Paragraph{Say::tr("The first point is the later one: what is called better here got worse, and the reverse."),
                Paragraph::Style::Body};
    document.blocks += verdictOf(after.state, after.assessment, after.date.date());
    document.blocks += CountsFigure{comparison.to, comparison.from, before.pointName};
    addMovement(document, comparison);
    addChangeCounts(document, comparison);
    for (const LensComparison &lens : comparison.lenses) {
        const LensVersion &version = lens.toVersion ? *lens.toVersion : *lens.fromVersion;
        if (comparison.lenses.size() > 1)
            document.blocks += Heading{2, version.lens().name, {}};
        document.blocks += bothPoints(lens, before.pointName, after.pointName);
    }
    addMovedQuestions(document, comparison, before.pointName, after.pointName);
    const bool hasChanges = std::any_of(comparison.changes.begin(), comparison.changes.end(), [](int n) { return n > 0; });
    if (hasChanges) {
        document.blocks += Heading{1, Say::tr("Practices by change"), {}};
        addChangedPractices(document, comparison, Listing::Complete);
    } else {
        document.blocks += Paragraph{Say::tr("No practice has changed."), Paragraph::Style::Body};
    }
    addSeals(document, before, after);
    return document;
}

} // namespace Plumbline
