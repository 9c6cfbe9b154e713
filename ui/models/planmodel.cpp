// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planmodel.h"

#include "core/words/planwords.h"
#include "core/words/tradeoffwords.h"
#include "core/words/valuewords.h"
#include "ui/models/roles.h"
#include "ui/support/datetext.h"
#include "ui/support/icons.h"

namespace Plumbline {

namespace {

// The headings, by what they stand for; those of pillars, or of batches as they were made, follow.
constexpr quintptr highGroup = 1, mediumGroup = 2, optionalGroup = 3, onlyGroup = 4, firstPillarGroup = 5, firstBatchGroup = 5;

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
    connect(session, &OpenReview::recordsChanged, this, &PlanModel::refresh);
    connect(session, &OpenReview::lensesChanged, this, [this] {
        replace(currentGroups());
        Q_EMIT planChanged();
    });
}

void PlanModel::setToday(const QDate &today)
{
    m_today = today;
    update(currentGroups()); // trade-offs may have ended
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        if (rowCount(heading) > 0)
            Q_EMIT dataChanged(index(0, DueColumn, heading), index(rowCount(heading) - 1, DueColumn, heading));
    }
    Q_EMIT planChanged();
}

void PlanModel::setGrouping(PlanGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    replace(currentGroups());
    Q_EMIT planChanged();
}

QVector<PlanModel::Group> PlanModel::currentGroups()
{
    m_plan = m_session ? improvementPlan(m_session->state(), m_session->assessment()) : ImprovementPlan();
    m_tradeOffs = m_session ? tradeOffsOf(m_session->state()) : QMap<LensPractice, Recorded<TradeOff>>();
    m_batches = m_session ? batchOfEach(m_session->state()) : QMap<LensPractice, Recorded<ChangeBatch>>();
    QVector<Group> groups;
    switch (m_grouping) {
    case PlanGrouping::Risk:
        groups = groupsByRisk();
        break;
    case PlanGrouping::Pillar:
        groups = groupsByPillar();
        break;
    case PlanGrouping::Batch:
        if (m_session)
            groups = groupsByBatch();
        break;
    case PlanGrouping::None:
        groups = {{onlyGroup, tr("All practices"), rowsFor(m_plan.lines, false) + rowsFor(m_plan.optional, true)}};
        break;
    }
    groups.removeIf([](const Group &group) { return group.rows.isEmpty(); });
    return groups;
}

QVector<PlanModel::Group> PlanModel::groupsByRisk() const
{
    const auto firstMedium = std::find_if(
        m_plan.lines.cbegin(), m_plan.lines.cend(), [](const PlanLine &line) { return line.risk == Risk::Medium; });
    return {{highGroup, riskWord(Risk::High), rowsFor({m_plan.lines.cbegin(), firstMedium}, false)},
        {mediumGroup, riskWord(Risk::Medium), rowsFor({firstMedium, m_plan.lines.cend()}, false)},
        {optionalGroup, optionalWord(), rowsFor(m_plan.optional, true)}};
}

// The pillars in the order in which the plan comes to them.
QVector<PlanModel::Group> PlanModel::groupsByPillar() const
{
    QVector<Group> groups;
    for (const auto &[lines, isOptional] : {std::pair(&m_plan.lines, false), std::pair(&m_plan.optional, true)}) {
        for (const PlanLine &line : *lines) {
            const LensVersion &version = *m_session->state().lenses[line.lens].version;
            const int pillar = version.pillarOf(line.practice.question);
            const quintptr id = firstPillarGroup + quintptr(line.lens) * 1000 + quintptr(pillar);
            auto group = std::find_if(groups.begin(), groups.end(), [id](const Group &known) { return known.id == id; });
            if (group == groups.end())
                group = groups.insert(groups.end(), {id, version.lens().pillars[pillar].name, {}});
            group->rows.append(rowFor(line, isOptional));
        }
    }
    return groups;
}

// What is to go live next comes first, and what is in no batch last.
QVector<PlanModel::Group> PlanModel::groupsByBatch() const
{
    const QList<RecordId> records = m_session->state().records.keys();
    QVector<Group> groups;
    for (const auto &[id, batch] : batchesInTurn(m_session->state()))
        groups.append({firstBatchGroup + quintptr(records.indexOf(id)), batchHeading(batch), {}});
    groups.append({onlyGroup, tr("In no change batch"), {}});
    for (const auto &[lines, isOptional] : {std::pair(&m_plan.lines, false), std::pair(&m_plan.optional, true)}) {
        for (const PlanLine &line : *lines) {
            const auto batch = m_batches.constFind({line.lens, line.practice});
            const quintptr id
                = batch == m_batches.constEnd() ? onlyGroup : firstBatchGroup + quintptr(records.indexOf(batch->id));
            std::find_if(groups.begin(), groups.end(), [id](const Group &group) {
                return group.id == id;
            })->rows.append(rowFor(line, isOptional));
        }
    }
    return groups;
}

QString PlanModel::batchHeading(const ChangeBatch &batch) const
{
    if (!batch.isOpen())
        return tr("%1, live since %2", "change batch, day").arg(batch.name, dateText(batch.releasedOn, QLocale()));
    if (!batch.due.isValid())
        return batch.name;
    const QString day = dateText(batch.due, QLocale());
    return tr("%1, goes live on %2", "change batch, day").arg(batch.name, batch.isOverdue(m_today) ? overdueWords(day) : day);
}

QVector<PlanRow> PlanModel::rowsFor(const QVector<PlanLine> &lines, bool isOptional) const
{
    QVector<PlanRow> rows;
    for (const PlanLine &line : lines)
        rows.append(rowFor(line, isOptional));
    return rows;
}

PlanRow PlanModel::rowFor(const PlanLine &line, bool isOptional) const
{
    const LensVersion &version = *m_session->state().lenses[line.lens].version;
    const Question &question = version.question(line.practice.question);
    const Choice &choice = question.choices[line.practice.choice];
    const QString published = version.notes(line.practice.question, line.practice.choice).publishedId;
    const auto given = m_tradeOffs.find({line.lens, line.practice});
    return {line, isOptional, version.label(line.practice.question), question.title, choice.title,
        published.isEmpty() ? choice.id.text() : published, effortOf(m_session->state(), line),
        given == m_tradeOffs.end() ? QString() : tradeOffSign(given->value, m_session->state(), m_today),
        m_batches.value({line.lens, line.practice}).value.name, m_session->state().workload.currency};
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

QModelIndex PlanModel::indexOf(const std::tuple<int, PracticeKey> &practice) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const QVector<PlanRow> &rows = groups()[group].rows;
        const auto at = std::find_if(rows.begin(), rows.end(), [&](const PlanRow &row) { return row.key() == practice; });
        if (at != rows.end())
            return index(int(at - rows.begin()), 0, index(group, 0));
    }
    return {};
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

QStringList PlanModel::tags() const
{
    QStringList tags;
    for (const Group &group : groups()) {
        for (const PlanRow &row : group.rows)
            tags += row.line.item.tags;
    }
    tags.sort(Qt::CaseInsensitive);
    tags.removeDuplicates();
    return tags;
}

bool PlanModel::hasCosts() const
{
    return std::any_of(groups().begin(), groups().end(), [](const Group &group) {
        return std::any_of(group.rows.begin(), group.rows.end(), [](const PlanRow &row) { return row.line.item.cost != Cost(); });
    });
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return planColumns;
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
    if (orientation != Qt::Horizontal)
        return {};
    if (section == NoteColumn && role == Qt::DecorationRole)
        return icon(IconName::Note);
    if (section == NoteColumn && role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (section == CostColumn && role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (section == NoteColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return tr("Note");
    if (role != Qt::DisplayRole)
        return {};
    switch (PlanColumn(section)) {
    case PlanColumn::Label:
        return tr("Question");
    case PlanColumn::Risk:
        return tr("Risk");
    case PlanColumn::Practice:
        return tr("Practice");
    case PlanColumn::Status:
        return tr("Status");
    case PlanColumn::Owner:
        return tr("Owner");
    case PlanColumn::Due:
        return tr("Due");
    case PlanColumn::Effort:
        return tr("Effort");
    case PlanColumn::Cost:
        return tr("Cost");
    case PlanColumn::Tags:
        return tr("Tags");
    case PlanColumn::Note: // its icon says it
        return {};
    case PlanColumn::PracticeId:
        return tr("Practice ID");
    case PlanColumn::Link:
        return tr("Link");
    }
    return {};
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (const PlanRow *row = rowAt(index))
        return planRowData(*row, PlanColumn(index.column()), role, m_today);
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
        return group.id == highGroup || group.id == mediumGroup ? QVariant(int(group.id == highGroup ? Risk::High : Risk::Medium))
                                                                : QVariant();
    case Roles::IsQuiet:
        return group.id == optionalGroup;
    case Roles::Sort:
        return qulonglong(group.id);
    }
    return {};
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
