// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisonmodel.h"

#include "core/words/valuewords.h"
#include "ui/models/roles.h"
#include "ui/models/searchwords.h"

namespace Plumbline {

namespace {

using Risks = QHash<QuestionId, ComparedQuestion>;

Risks risksIn(const LensComparison &lens)
{
    Risks risks;
    for (const ComparedQuestion &question : lens.questions)
        risks.insert(question.question, question);
    return risks;
}

ComparisonRow rowFor(const LensComparison &lens, const Risks &risks, const ComparedPractice &practice)
{
    const LensVersion &version = lens.versionOf(practice);
    const Question &question = version.question(practice.at.question);
    const ComparedQuestion risk = risks.value(practice.question);
    return {lens.lens, practice, version.lens().pillars[version.pillarOf(practice.at.question)].name,
        version.label(practice.at.question), question.title, question.choices[practice.at.choice].title, risk.from, risk.to};
}

// "Medium, was High", beside the mark of what it is now; or the one that stayed.
QString riskMove(const ComparisonRow &row)
{
    if (!row.riskAfter || !row.riskBefore || row.riskBefore == row.riskAfter)
        return row.riskAfter ? riskWordShort(*row.riskAfter) : QString();
    return ComparisonModel::tr("%1, was %2", "risk now, risk before")
        .arg(riskWordShort(*row.riskAfter), riskWordShort(*row.riskBefore));
}

// What all of them were before; none where they differ.
std::optional<PracticeState> commonStart(const QVector<ComparisonRow> &rows)
{
    const PracticeState start = rows.first().practice.from;
    const bool isCommon
        = std::all_of(rows.begin(), rows.end(), [start](const ComparisonRow &row) { return row.practice.from == start; });
    return isCommon ? std::optional(start) : std::nullopt;
}

// What was resolved was not met before, and so on.
bool impliesStart(PracticeChange change)
{
    return change == PracticeChange::Resolved || change == PracticeChange::Regressed || change == PracticeChange::StillOpen;
}

} // namespace

void ComparisonModel::setComparison(const Comparison &comparison, bool samePoints)
{
    m_comparison = comparison;
    if (samePoints)
        update(shownGroups());
    else
        replace(shownGroups());
}

void ComparisonModel::setHidden(PracticeChange change, bool hidden)
{
    if (hidden)
        m_hidden.insert(change);
    else
        m_hidden.remove(change);
    update(shownGroups());
}

void ComparisonModel::setSearch(const QString &text)
{
    m_words = searchWords(text);
    update(shownGroups());
}

QVector<ComparisonModel::Group> ComparisonModel::shownGroups() const
{
    QVector<Group> groups;
    for (const PracticeChange change : changeOrder) {
        if (m_comparison[change] == 0 || m_hidden.contains(change))
            continue;
        Group group{quintptr(change) + 1, changeWord(change), {}};
        for (const LensComparison &lens : m_comparison.lenses) {
            const Risks risks = risksIn(lens);
            for (const ComparedPractice &practice : lens.practices) {
                if (practice.change != change)
                    continue;
                const ComparisonRow row = rowFor(lens, risks, practice);
                if (containsWords({row.title, row.label, row.question, row.pillar}, m_words))
                    group.rows.append(row);
            }
        }
        if (group.rows.isEmpty())
            continue;
        if (const auto start = commonStart(group.rows); start && !impliesStart(change))
            group.title = tr("%1 (before: %2)", "kind of change, state").arg(group.title, stateWord(*start));
        groups.append(group);
    }
    return groups;
}

bool ComparisonModel::hasStarts() const
{
    return std::any_of(groups().begin(), groups().end(), [](const Group &group) { return !commonStart(group.rows); });
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PracticeColumn:
        return tr("Practice");
    case QuestionColumn:
        return tr("Question");
    case PillarColumn:
        return tr("Pillar");
    case FromColumn:
        return tr("Before");
    case ToColumn:
        return tr("After");
    case RiskColumn:
        return tr("Risk of its question");
    }
    return {};
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (isHeading(index)) {
        if (index.column() != 0)
            return {};
        if (role == Roles::Change)
            return int(groups()[index.row()].id - 1);
        return role == Qt::DisplayRole ? QVariant(groups()[index.row()].title) : QVariant();
    }
    const ComparisonRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::ToolTipRole && index.column() == QuestionColumn)
        return QStringLiteral("<p>%1</p>").arg(row->question.toHtmlEscaped());
    if (role == Qt::ToolTipRole && index.column() == PracticeColumn)
        return QStringLiteral("<p>%1</p>").arg(row->title.toHtmlEscaped());
    if (role == Roles::IsImplied)
        return index.column() == FromColumn && commonStart(groups()[index.parent().row()].rows).has_value();
    if (role == Roles::Risk && index.column() == RiskColumn && row->riskAfter)
        return int(*row->riskAfter);
    if (role == Roles::IsQuiet) {
        const bool isRiskTheSame = index.column() == RiskColumn && row->riskBefore == row->riskAfter;
        return isRiskTheSame || index.column() == FromColumn || index.column() == QuestionColumn
            || index.column() == PillarColumn;
    }
    if (role == Qt::AccessibleTextRole && index.column() == PracticeColumn)
        return tr("%1: %2", "change, practice").arg(changeWord(row->practice.change), row->title);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case PracticeColumn:
        return row->title;
    case QuestionColumn:
        return row->label;
    case PillarColumn:
        return row->pillar;
    case FromColumn:
        return stateWord(row->practice.from);
    case ToColumn:
        return stateWord(row->practice.to);
    case RiskColumn:
        return riskMove(*row);
    }
    return {};
}

} // namespace Plumbline
