// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printable.h"
#include "core/report/sections.h"

namespace Plumbline {

namespace {

constexpr int listedAtMost = 30;
constexpr int listedOfMore = 12;

// What got worse first: it is what the reader has to know.
constexpr std::array<PracticeChange, practiceChangeCount> byWeight = {PracticeChange::Regressed, PracticeChange::New,
    PracticeChange::Resolved, PracticeChange::NewlyMet, PracticeChange::NewlyNotApplicable, PracticeChange::NoLongerAnswered,
    PracticeChange::NoLongerAsked, PracticeChange::StillOpen};

QString practices(int n)
{
    return counted(n, QT_TRANSLATE_NOOP("Report", "one practice"), QT_TRANSLATE_N_NOOP("Report", "%n practices"));
}

QString meaningOf(PracticeChange change)
{
    switch (change) {
    case PracticeChange::Resolved:
        return Say::tr("was missing, is in place");
    case PracticeChange::Regressed:
        return Say::tr("was in place, is missing");
    case PracticeChange::New:
        return Say::tr("is missing; was not answered, not asked or not applicable before");
    case PracticeChange::StillOpen:
        return Say::tr("was missing, is missing");
    case PracticeChange::NewlyMet:
        return Say::tr("is in place; was not answered, not asked or not applicable before");
    case PracticeChange::NewlyNotApplicable:
        return Say::tr("is now marked not applicable");
    case PracticeChange::NoLongerAnswered:
        return Say::tr("was answered, is not any more");
    case PracticeChange::NoLongerAsked:
        return Say::tr("is no part of the lens any more");
    }
    Q_UNREACHABLE();
}

Cell plain(const QString &text)
{
    return {text, {}, {}, {}, {}};
}

Risk riskAt(const LensComparison &lens, const ComparedPractice &practice)
{
    return (practice.isInTo ? lens.to : lens.from).questions[size_t(practice.at.question)].risk;
}

// The practices with that change, those in questions at high risk first.
QList<QList<Cell>> rowsOf(const Comparison &comparison, PracticeChange change)
{
    QList<std::pair<Risk, QList<Cell>>> found;
    for (const LensComparison &lens : comparison.lenses) {
        for (const ComparedPractice &practice : lens.practices) {
            if (practice.change != change)
                continue;
            const LensVersion &version = lens.versionOf(practice);
            const QString lensName = comparison.lenses.size() > 1 ? version.lens().name : QString();
            const Question &question = version.question(practice.at.question);
            found += {riskAt(lens, practice),
                {plain(question.choices[practice.at.choice].title),
                    {questionName(version, practice.at.question), {}, {}, {}, lensName}}};
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QList<Cell>> rows;
    for (const auto &[risk, row] : found)
        rows += row;
    return rows;
}

bool isListed(PracticeChange change, int count, Listing listing)
{
    if (count == 0)
        return false;
    if (listing == Listing::Complete)
        return true;
    return change == PracticeChange::Regressed || change == PracticeChange::New || change == PracticeChange::Resolved;
}

} // namespace

void addChangeCounts(Document &document, const Comparison &comparison)
{
    Table table{{{Say::tr("Change"), 3, false}, {Say::tr("Practices"), 1.3, true}, {Say::tr("What it means"), 6, false}}, {}};
    for (PracticeChange change : byWeight)
        if (comparison[change] > 0)
            table.rows += QList<Cell>{
                {changeWord(change), {}, change, {}, {}}, plain(QString::number(comparison[change])), plain(meaningOf(change))};
    if (!table.rows.isEmpty())
        document.blocks += table;
}

void addChangedPractices(Document &document, const Comparison &comparison, Listing listing)
{
    Table table{{{Say::tr("Practice"), 5, false}, {Say::tr("Question"), 5, false}}, {}};
    for (PracticeChange change : byWeight) {
        const int count = comparison[change];
        if (!isListed(change, count, listing))
            continue;
        table.rows += QList<Cell>{{Say::tr("%1: %2").arg(changeWord(change), practices(count)), {}, change, {}, {}}};
        const QList<QList<Cell>> rows = rowsOf(comparison, change);
        const bool isCut = listing == Listing::Short && count > listedAtMost;
        table.rows += isCut ? rows.mid(0, listedOfMore) : rows;
        if (isCut)
            table.rows += QList<Cell>{plain(Say::tr("and %n more", nullptr, count - listedOfMore)), plain({})};
    }
    if (!table.rows.isEmpty())
        document.blocks += table;
}

void addChanges(Document &document, const Reading &reading)
{
    if (reading.previous == nullptr)
        return;
    const Comparison comparison = compare(*reading.previous->state, reading.state);
    document.blocks += Heading{1, Say::tr("Since “%1”").arg(keptApart(reading.previous->name)), {}};
    const bool isSame = std::all_of(comparison.changes.begin(), comparison.changes.end(), [](int n) { return n == 0; });
    if (isSame)
        document.blocks += Paragraph{Say::tr("No practice has changed."), Paragraph::Style::Body};
    addChangeCounts(document, comparison);
    addTrend(document, reading);
    addChangedPractices(document, comparison, Listing::Short);
}

} // namespace Plumbline
