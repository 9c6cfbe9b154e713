// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planmodel.h"

#include "core/words/planwords.h"
#include "core/words/valuewords.h"
#include "ui/models/roles.h"

#include <QLocale>

namespace Plumbline {

namespace {

// The headings, by what they stand for.
constexpr quintptr highGroup = 1, mediumGroup = 2, optionalGroup = 3;

} // namespace

void PlanModel::setReview(OpenReview *session, ReviewEditor *editor)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_editor = editor;
    replace(currentGroups());
    Q_EMIT planChanged();
    if (!session)
        return;
    connect(session, &OpenReview::answerChanged, this, &PlanModel::refresh);
    connect(session, &OpenReview::itemChanged, this, &PlanModel::refresh);
    connect(session, &OpenReview::propertiesChanged, this, &PlanModel::refresh);
    connect(session, &OpenReview::lensesChanged, this, [this] {
        replace(currentGroups());
        Q_EMIT planChanged();
    });
}

void PlanModel::setToday(const QDate &today)
{
    m_today = today;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        if (rowCount(heading) > 0)
            Q_EMIT dataChanged(index(0, DueColumn, heading), index(rowCount(heading) - 1, DueColumn, heading));
    }
    Q_EMIT planChanged();
}

QVector<PlanModel::Group> PlanModel::currentGroups()
{
    m_plan = m_session ? improvementPlan(m_session->state(), m_session->assessment()) : ImprovementPlan();
    const auto firstMedium = std::find_if(
        m_plan.lines.cbegin(), m_plan.lines.cend(), [](const PlanLine &line) { return line.risk == Risk::Medium; });
    QVector<Group> groups{groupOf(highGroup, riskWord(Risk::High), {m_plan.lines.cbegin(), firstMedium}),
        groupOf(mediumGroup, riskWord(Risk::Medium), {firstMedium, m_plan.lines.cend()}),
        groupOf(optionalGroup, optionalWord(), m_plan.optional)};
    groups.removeIf([](const Group &group) { return group.rows.isEmpty(); });
    return groups;
}

PlanModel::Group PlanModel::groupOf(quintptr id, const QString &title, const QVector<PlanLine> &lines) const
{
    Group group{id, title, {}};
    for (const PlanLine &line : lines) {
        const LensVersion &version = *m_session->state().lenses[line.lens].version;
        const Question &question = version.question(line.practice.question);
        group.rows.append({line, id == optionalGroup, version.label(line.practice.question), question.title,
            question.choices[line.practice.choice].title, effortOf(m_session->state(), line)});
    }
    return group;
}

void PlanModel::refresh()
{
    update(currentGroups());
    Q_EMIT planChanged();
}

const ImprovementItem *PlanModel::itemAt(const QModelIndex &index) const
{
    const PlanRow *row = rowAt(index);
    return row ? &row->line.item : nullptr;
}

QStringList PlanModel::owners() const
{
    QStringList owners;
    for (const Group &group : groups()) {
        for (const PlanRow &row : group.rows) {
            if (!row.line.item.owner.isEmpty())
                owners += row.line.item.owner;
        }
    }
    owners.sort(Qt::CaseInsensitive);
    owners.removeDuplicates();
    return owners;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return columns;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!rowAt(index))
        return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() >= StatusColumn && index.column() <= EffortColumn && m_session && !m_session->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RiskColumn:
        return tr("Risk");
    case LabelColumn:
        return tr("Question");
    case PracticeColumn:
        return tr("Practice");
    case StatusColumn:
        return tr("Status");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    case EffortColumn:
        return tr("Effort");
    case NoteColumn:
        return tr("Note");
    }
    return {};
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (const PlanRow *row = rowAt(index))
        return rowData(*row, index.column(), role);
    if (!index.isValid() || index.column() != 0)
        return {};
    return headingData(groups()[index.row()], role);
}

QVariant PlanModel::headingData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::ToolTipRole:
        return group.id == optionalGroup ? tr("Their published level of risk is low, and no risk depends on them.") : QVariant();
    case Roles::Risk:
        return group.id == optionalGroup ? QVariant() : QVariant(int(group.id == highGroup ? Risk::High : Risk::Medium));
    case Roles::IsQuiet:
        return group.id == optionalGroup;
    case Roles::Sort:
        return qulonglong(group.id);
    }
    return {};
}

QVariant PlanModel::rowData(const PlanRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return editValue(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Roles::Risk:
        return column == RiskColumn && !row.isOptional ? QVariant(int(row.line.risk)) : QVariant();
    case Roles::Sort:
        return sortValue(row, column);
    case Roles::IsStrong:
        return column == DueColumn && row.line.item.isOverdue(m_today);
    case Roles::IsQuiet:
        return (column == RiskColumn && row.isOptional) || (column == EffortColumn && row.line.item.effort == Effort::Unstated)
            || (column == StatusColumn && row.line.item.status == ImprovementStatus::NotStarted);
    case Roles::Note:
        return column == NoteColumn && (!row.line.item.note.isEmpty() || !row.line.item.link.isEmpty());
    case Qt::AccessibleTextRole:
        if (column == NoteColumn)
            return row.line.item.note.isEmpty() ? tr("No note") : row.line.item.note;
        return column == RiskColumn && !row.isOptional ? riskWord(row.line.risk) : text(row, column);
    }
    return {};
}

QString PlanModel::text(const PlanRow &row, int column) const
{
    const ImprovementItem &item = row.line.item;
    switch (Column(column)) {
    case RiskColumn:
        return row.isOptional ? optionalWord() : riskWordShort(row.line.risk);
    case LabelColumn:
        return row.label;
    case PracticeColumn:
        return row.practice;
    case StatusColumn:
        return statusWord(item.status);
    case OwnerColumn:
        return item.owner;
    case DueColumn: {
        if (!item.dueDate.isValid())
            return {};
        const QString date = QLocale().toString(item.dueDate, QLocale::ShortFormat);
        return item.isOverdue(m_today) ? overdueWords(date) : date;
    }
    case EffortColumn:
        return row.effort == Effort::Unstated ? QString() : effortWord(row.effort);
    case NoteColumn:
        return {};
    }
    return {};
}

QVariant PlanModel::editValue(const PlanRow &row, int column) const
{
    const ImprovementItem &item = row.line.item;
    switch (Column(column)) {
    case StatusColumn:
        return int(item.status);
    case OwnerColumn:
        return item.owner;
    case DueColumn:
        return item.dueDate;
    case EffortColumn:
        return int(item.effort);
    default:
        return text(row, column);
    }
}

QVariant PlanModel::sortValue(const PlanRow &row, int column) const
{
    switch (Column(column)) {
    case RiskColumn:
        return int(row.line.risk);
    case LabelColumn:
        return row.line.practice.question;
    case StatusColumn:
        return int(row.line.item.status);
    case DueColumn: // without a date comes after every date
        return row.line.item.dueDate.isValid() ? row.line.item.dueDate.toJulianDay() : std::numeric_limits<qint64>::max();
    case EffortColumn:
        return int(row.effort);
    case NoteColumn:
        return row.line.item.note.isEmpty();
    default:
        return text(row, column).toCaseFolded();
    }
}

QString PlanModel::toolTip(const PlanRow &row, int column) const
{
    // Texts of lenses and people are no markup: escaped, they are shown as they are.
    const auto plain = [](const QString &text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); };
    switch (Column(column)) {
    case RiskColumn:
        return row.isOptional ? QString() : riskWord(row.line.risk);
    case LabelColumn:
        return plain(row.question);
    case PracticeColumn:
        return plain(row.practice);
    case OwnerColumn:
        return row.line.item.owner.isEmpty() ? QString() : plain(row.line.item.owner);
    case EffortColumn:
        return row.line.item.effort == Effort::Unstated && row.effort != Effort::Unstated ? tr("The lens's own estimate")
                                                                                          : QString();
    case NoteColumn:
        return row.line.item.note.isEmpty() ? QString() : plain(row.line.item.note);
    default:
        return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PlanRow *row = rowAt(index);
    if (!row || role != Qt::EditRole || !m_editor || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const int lens = row->line.lens;
    const PracticeKey practice = row->line.practice;
    m_editor->flush(); // a note being typed is part of the item; `row` may be gone from here on
    ImprovementItem item = m_session->state().lenses[lens].items.value(practice);
    switch (Column(index.column())) {
    case StatusColumn:
        item.status = ImprovementStatus(value.toInt());
        break;
    case OwnerColumn:
        item.owner = value.toString().simplified();
        break;
    case DueColumn:
        item.dueDate = value.toDate();
        break;
    case EffortColumn:
        item.effort = Effort(value.toInt());
        break;
    default:
        return false;
    }
    m_editor->setItem(lens, practice, item);
    return true;
}

} // namespace Plumbline
