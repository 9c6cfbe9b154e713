// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"
#include "core/risk/plan.h"

#include <set>

namespace Plumbline {

namespace {

bool isOpen(const ImprovementItem &item)
{
    return item.status == ImprovementStatus::NotStarted || item.status == ImprovementStatus::InProgress;
}

bool isOverdue(const ImprovementItem &item, const QDate &today)
{
    return isOpen(item) && item.dueDate.isValid() && item.dueDate < today;
}

// Which columns have anything to say besides the practice and its status.
struct Columns
{
    bool owner = false;
    bool due = false;
    bool effort = false;
};

class PlanTable
{
public:
    PlanTable(const Reading &reading, const QVector<PlanLine> &lines)
        : m_reading(reading)
        , m_lines(lines)
    {
        for (const PlanLine &line : lines) {
            m_columns.owner |= !line.item.owner.isEmpty();
            m_columns.due |= line.item.dueDate.isValid();
            m_columns.effort |= effortOf(line) != Effort::Unstated;
        }
    }

    Table table() const
    {
        Table table{{{Say::tr("Practice to put in place"), 5, false}}, {}};
        if (m_columns.effort)
            table.columns += {Say::tr("Effort"), 1.3, false};
        table.columns += {Say::tr("Status"), 2.1, false};
        if (m_columns.owner)
            table.columns += {Say::tr("Owner"), 2, false};
        if (m_columns.due)
            table.columns += {Say::tr("Due"), 1.9, false};
        const PlanLine *before = nullptr;
        for (const PlanLine &line : m_lines) {
            if (before == nullptr || before->lens != line.lens || before->practice.question != line.practice.question)
                table.rows += QList<Cell>{{questionName(versionOf(line), line.practice.question), line.risk, {}, {},
                    m_reading.hasSeveralLenses() ? versionOf(line).lens().name : QString()}};
            table.rows += row(line);
            before = &line;
        }
        return table;
    }

private:
    const LensVersion &versionOf(const PlanLine &line) const { return *m_reading.state.lenses[line.lens].version; }

    const Choice &choiceOf(const PlanLine &line) const
    {
        return versionOf(line).question(line.practice.question).choices[line.practice.choice];
    }

    Effort effortOf(const PlanLine &line) const
    {
        return line.item.effort != Effort::Unstated ? line.item.effort
                                                    : versionOf(line).notes(line.practice.question, line.practice.choice).effort;
    }

    QString detailOf(const PlanLine &line) const
    {
        const Choice &choice = choiceOf(line);
        QStringList parts;
        if (line.isOptional)
            parts += Say::tr("Optional: it raises no risk by itself.");
        if (choice.improvementPlan.displayText.simplified() != choice.title.simplified())
            parts += choice.improvementPlan.displayText;
        parts += line.item.note;
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    QString dueWords(const ImprovementItem &item) const
    {
        if (!item.dueDate.isValid())
            return {};
        const QString date = dateWordsShort(item.dueDate);
        return isOverdue(item, m_reading.source.date.date()) ? Say::tr("%1, overdue").arg(date) : date;
    }

    QList<Cell> row(const PlanLine &line) const
    {
        const Choice &choice = choiceOf(line);
        QList<Cell> cells{{choice.title, {}, {}, choice.improvementPlan.url, detailOf(line), line.item.link}};
        if (m_columns.effort)
            cells += {effortOf(line) == Effort::Unstated ? QString() : effortWordShort(effortOf(line)), {}, {}, {}, {}};
        cells += {statusWord(line.item.status), {}, {}, {}, {}};
        if (m_columns.owner)
            cells += {line.item.owner, {}, {}, {}, {}};
        if (m_columns.due)
            cells += {dueWords(line.item), {}, {}, {}, {}};
        return cells;
    }

    static QString effortWordShort(Effort effort)
    {
        switch (effort) {
        case Effort::Unstated:
            return {};
        case Effort::Low:
            return Say::tr("Low");
        case Effort::Medium:
            return Say::tr("Medium");
        case Effort::High:
            return Say::tr("High");
        }
        Q_UNREACHABLE();
    }

    const Reading &m_reading;
    const QVector<PlanLine> &m_lines;
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
    for (const PlanLine &line : improvementPlan(reading.state, reading.assessment))
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

QString summaryOf(const QVector<PlanLine> &lines, const QDate &today)
{
    const auto count = [&](auto &&holds) { return int(std::count_if(lines.begin(), lines.end(), holds)); };
    const auto with
        = [&](ImprovementStatus status) { return count([&](const PlanLine &line) { return line.item.status == status; }); };
    QStringList sentences{
        counted(int(lines.size()), QT_TRANSLATE_NOOP("Report", "One practice is missing in a question at risk."),
            QT_TRANSLATE_N_NOOP("Report", "%n practices are missing in questions at risk."))};
    QStringList states;
    for (ImprovementStatus status : {ImprovementStatus::Complete, ImprovementStatus::InProgress, ImprovementStatus::NotStarted,
             ImprovementStatus::RiskAcknowledged, ImprovementStatus::NotApplicable})
        if (with(status) > 0)
            states += Say::tr("%1: %2").arg(statusWord(status)).arg(with(status));
    sentences += states.join(QStringLiteral(", ")) + u'.';
    const int overdue = count([&](const PlanLine &line) { return isOverdue(line.item, today); });
    if (overdue > 0)
        sentences
            += counted(overdue, QT_TRANSLATE_NOOP("Report", "One is overdue."), QT_TRANSLATE_N_NOOP("Report", "%n are overdue."));
    const int unowned = count([](const PlanLine &line) { return isOpen(line.item) && line.item.owner.isEmpty(); });
    if (unowned > 0)
        sentences += counted(unowned, QT_TRANSLATE_NOOP("Report", "One has no owner yet."),
            QT_TRANSLATE_N_NOOP("Report", "%n have no owner yet."));
    return sentences.join(u' ');
}

} // namespace

void addPlan(Document &document, const Reading &reading, bool withHeading)
{
    const QVector<PlanLine> lines = improvementPlan(reading.state, reading.assessment);
    if (lines.isEmpty())
        return;
    if (withHeading)
        document.blocks += Heading{1, Say::tr("Improvement plan"), {}};
    document.blocks += Paragraph{summaryOf(lines, reading.source.date.date()), Paragraph::Style::Body};
    document.blocks += PlanTable(reading, lines).table();
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
