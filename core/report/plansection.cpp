// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"

#include "core/lens/lenstexts.h"
#include "core/words/planwords.h"
#include "core/words/tradeoffwords.h"

#include <set>

namespace Plumbline {

namespace {

// Which columns have anything to say besides the practice.
struct Columns
{
    bool status = false;
    bool owner = false;
    bool due = false;
    bool effort = false;
    bool cost = false;
};

class PlanTable
{
public:
    // Detailed: under their questions, with the way to do it. Brief: a line each, with what people noted.
    enum class Form { Detailed, Brief };

    PlanTable(const Reading &reading, const QVector<PlanLine> &lines, Form form)
        : m_reading(reading)
        , m_lines(lines)
        , m_isBrief(form == Form::Brief)
        , m_tradeOffs(tradeOffsOf(reading.state))
    {
        m_columns.status = !m_isBrief;
        for (const PlanLine &line : lines) {
            m_columns.status |= line.item.status != ImprovementStatus::NotStarted;
            m_columns.owner |= !line.item.owner.isEmpty();
            m_columns.due |= line.item.dueDate.isValid();
            m_columns.effort |= effortOf(m_reading.state, line) != Effort::Unstated;
            m_columns.cost |= line.item.cost != Cost();
        }
    }

    Table table() const
    {
        Table table{{{Say::tr("Practice to put in place"), 5, false}}, {}};
        if (m_isBrief)
            table.columns.prepend({Say::tr("Question"), 1.3, false});
        if (m_columns.effort)
            table.columns += {Say::tr("Effort"), 1.3, false};
        if (m_columns.cost)
            table.columns += {Say::tr("Cost"), 1.7, true};
        if (m_columns.status)
            table.columns += {Say::tr("Status"), 2.1, false};
        if (m_columns.owner)
            table.columns += {Say::tr("Owner"), 2, false};
        if (m_columns.due)
            table.columns += {Say::tr("Due"), 1.9, false};
        const PlanLine *before = nullptr;
        for (const PlanLine &line : m_lines) {
            const bool isOfNext
                = before == nullptr || before->lens != line.lens || before->practice.question != line.practice.question;
            if (isOfNext && !m_isBrief)
                table.rows
                    += QList<Cell>{{questionName(versionOf(line), line.practice.question), line.risk, {}, {}, lensNameOf(line)}};
            table.rows += row(line);
            before = &line;
        }
        return table;
    }

private:
    const LensVersion &versionOf(const PlanLine &line) const { return *m_reading.state.lenses[line.lens].version; }

    // Empty where there is only one.
    QString lensNameOf(const PlanLine &line) const
    {
        return m_reading.hasSeveralLenses() ? versionOf(line).lens().name : QString();
    }

    const Choice &choiceOf(const PlanLine &line) const
    {
        return versionOf(line).question(line.practice.question).choices[line.practice.choice];
    }

    QStringList stepsOf(const PlanLine &line) const
    {
        return m_isBrief ? QStringList() : countedSteps(choiceOf(line).improvementPlan.displayText);
    }

    QString detailOf(const PlanLine &line) const
    {
        const Choice &choice = choiceOf(line);
        const QString &plan = choice.improvementPlan.displayText;
        QStringList parts;
        if (!m_isBrief && stepsOf(line).isEmpty() && plan.simplified() != choice.title.simplified())
            parts += plan;
        if (const auto given = m_tradeOffs.find({line.lens, line.practice}); given != m_tradeOffs.end())
            parts += tradeOffWords(given->value, m_reading.state, m_reading.date.date());
        parts += line.item.note;
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    QString dueWords(const ImprovementItem &item) const
    {
        if (!item.dueDate.isValid())
            return {};
        const QString date = dateWordsShort(item.dueDate);
        return item.isOverdue(m_reading.date.date()) ? overdueWords(date) : date;
    }

    QList<Cell> row(const PlanLine &line) const
    {
        const Choice &choice = choiceOf(line);
        QList<Cell> cells{{choice.title, {}, {}, choice.improvementPlan.url, detailOf(line), line.item.link, stepsOf(line)}};
        if (m_isBrief)
            cells.prepend({versionOf(line).label(line.practice.question), {}, {}, {}, lensNameOf(line)});
        if (m_columns.effort)
            cells += {effortWordShort(effortOf(m_reading.state, line)), {}, {}, {}, {}};
        if (m_columns.cost)
            cells += {costWords(line.item.cost, m_reading.state.workload.currency), {}, {}, {}, {}};
        if (m_columns.status)
            cells += {statusWord(line.item.status), {}, {}, {}, {}};
        if (m_columns.owner)
            cells += {line.item.owner, {}, {}, {}, {}};
        if (m_columns.due)
            cells += {dueWords(line.item), {}, {}, {}, {}};
        return cells;
    }

    const Reading &m_reading;
    const QVector<PlanLine> &m_lines;
    bool m_isBrief;
    QMap<LensPractice, Recorded<TradeOff>> m_tradeOffs;
    Columns m_columns;
};

// A finished item of a practice that the plan does not list any more.
struct DoneItem
{
    int lens;
    PracticeKey practice;
    const ImprovementItem *item;
};

QVector<DoneItem> doneItems(const Reading &reading)
{
    std::set<std::pair<int, PracticeKey>> planned;
    for (const QVector<PlanLine> *lines : {&reading.plan.lines, &reading.plan.optional})
        for (const PlanLine &line : *lines)
            planned.insert({line.lens, line.practice});
    QVector<DoneItem> done;
    for (int lens = 0; lens < reading.state.lenses.size(); ++lens) {
        const LensReview &review = reading.state.lenses[lens];
        for (auto item = review.items.begin(); review.isApplied && item != review.items.end(); ++item)
            if (item->status == ImprovementStatus::Complete && !planned.contains({lens, item.key()}))
                done += {lens, item.key(), &*item};
    }
    return done;
}

QString summaryOf(const Reading &reading)
{
    const ImprovementPlan &plan = reading.plan;
    const QDate today = reading.date.date();
    const PlanCounts counts = countsOf(plan, today);
    QStringList sentences{
        counted(int(plan.lines.size()), QT_TRANSLATE_NOOP("Report", "One practice is missing in a question at risk."),
            QT_TRANSLATE_N_NOOP("Report", "%n practices are missing in questions at risk."))};
    QStringList states;
    for (ImprovementStatus status : {ImprovementStatus::Complete, ImprovementStatus::InProgress, ImprovementStatus::NotStarted,
             ImprovementStatus::RiskAcknowledged, ImprovementStatus::NotApplicable})
        if (counts[status] > 0)
            states += Say::tr("%1: %2").arg(statusWord(status)).arg(counts[status]);
    sentences += states.join(QStringLiteral(", ")) + u'.';
    if (counts.overdue > 0)
        sentences += counted(
            counts.overdue, QT_TRANSLATE_NOOP("Report", "One is overdue."), QT_TRANSLATE_N_NOOP("Report", "%n are overdue."));
    if (counts.unowned > 0)
        sentences += counted(counts.unowned, QT_TRANSLATE_NOOP("Report", "One has no owner yet."),
            QT_TRANSLATE_N_NOOP("Report", "%n have no owner yet."));
    if (const QString cost = costWords(counts.cost, reading.state.workload.currency); !cost.isEmpty())
        sentences += Say::tr("What is still to be done is estimated at %1, as far as a cost is named.").arg(cost);
    return sentences.join(u' ');
}

void addOptional(Document &document, const Reading &reading)
{
    const QVector<PlanLine> &lines = reading.plan.optional;
    if (lines.isEmpty())
        return;
    document.blocks += Heading{2, optionalWord(), {}};
    document.blocks += Paragraph{
        counted(int(lines.size()), QT_TRANSLATE_NOOP("Report", "One practice of low level is missing. No risk depends on it."),
            QT_TRANSLATE_N_NOOP("Report", "%n practices of low level are missing. No risk depends on them.")),
        Paragraph::Style::Quiet};
    document.blocks += PlanTable(reading, lines, PlanTable::Form::Brief).table();
}

} // namespace

void addPlan(Document &document, const Reading &reading, bool withHeading)
{
    if (reading.plan.isEmpty())
        return;
    if (withHeading)
        document.blocks += Heading{1, Say::tr("Improvement plan"), {}};
    if (!reading.plan.lines.isEmpty()) {
        document.blocks += Paragraph{summaryOf(reading), Paragraph::Style::Body};
        document.blocks += PlanTable(reading, reading.plan.lines, PlanTable::Form::Detailed).table();
    } else if (withHeading) {
        document.blocks += Paragraph{Say::tr("No practice is missing in a question at risk."), Paragraph::Style::Body};
    }
    addOptional(document, reading);
}

void addDone(Document &document, const Reading &reading)
{
    const QVector<DoneItem> done = doneItems(reading);
    if (done.isEmpty())
        return;
    Table table{{{Say::tr("Practice"), 6, false}, {Say::tr("Owner"), 2, false}, {Say::tr("Due"), 1.9, false}}, {}};
    const DoneItem *before = nullptr;
    for (const DoneItem &line : done) {
        const LensVersion &version = *reading.state.lenses[line.lens].version;
        const int question = line.practice.question;
        if (before == nullptr || before->lens != line.lens || before->practice.question != question)
            table.rows += QList<Cell>{
                {questionName(version, question), reading.assessment.lenses[size_t(line.lens)].questions[size_t(question)].risk,
                    {}, {}, reading.hasSeveralLenses() ? version.lens().name : QString()}};
        const QDate due = line.item->dueDate;
        table.rows += QList<Cell>{
            {version.question(question).choices[line.practice.choice].title, {}, {}, {}, line.item->note, line.item->link},
            {line.item->owner, {}, {}, {}, {}}, {due.isValid() ? dateWordsShort(due) : QString(), {}, {}, {}, {}}};
        before = &line;
    }
    document.blocks += Heading{1, Say::tr("What was done"), {}};
    document.blocks += table;
}

} // namespace Plumbline
