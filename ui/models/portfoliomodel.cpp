// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/portfoliomodel.h"
#include "ui/support/datetext.h"

#include "core/session/newworkload.h"
#include "core/words/valuewords.h"
#include "ui/models/sorting.h"
#include "ui/support/plainlabel.h"

#include <QDateTime>
#include <QLocale>

namespace Plumbline {

namespace {

QDateTime timeOf(const WorkloadSummary &workload)
{
    return localTime(workload.changedAt);
}

} // namespace

PortfolioModel::PortfolioModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PortfolioModel::workOutSome);
}

void PortfolioModel::setPortfolio(Portfolio *portfolio)
{
    beginResetModel();
    if (m_portfolio)
        m_portfolio->disconnect(this);
    m_portfolio = portfolio;
    m_workloads.clear();
    m_rows.clear();
    m_nameKeys.clear();
    m_workedOut = 0;
    m_highRisks = 0;
    m_pillarsOfLenses.clear();
    m_mostPillars.reset();
    m_idle.start();
    if (m_portfolio) {
        m_workloads = m_portfolio->workloads();
        m_rows.resize(size_t(m_workloads.size()));
        m_nameKeys.resize(m_rows.size());
        for (const WorkloadSummary &workload : std::as_const(m_workloads))
            m_highRisks += workload.review.total()[Risk::High];
        connect(m_portfolio, &Portfolio::workloadAdded, this, &PortfolioModel::addRow);
        connect(m_portfolio, &Portfolio::workloadRemoved, this, &PortfolioModel::removeRow);
        connect(m_portfolio, &Portfolio::workloadChanged, this, &PortfolioModel::changeRow);
    }
    endResetModel();
}

WorkloadId PortfolioModel::workloadAt(int row) const
{
    return m_workloads[row].id;
}

int PortfolioModel::rowOf(const WorkloadId &id) const
{
    for (int row = 0; row < m_workloads.size(); ++row) {
        if (m_workloads[row].id == id)
            return row;
    }
    return -1;
}

int PortfolioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PortfolioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PortfolioModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::TextAlignmentRole:
        return int(index.column() == ChangedColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case CountRole::Sort:
        return sortKey(row, index.column());
    case CountRole::Subtitle:
        return index.column() == NameColumn ? shownRow(row).lenses : QString();
    case CountRole::Counts:
        return QVariant::fromValue(shownRow(row).total);
    case CountRole::Pillars:
        return QVariant::fromValue(pillarsOf(m_workloads[row]));
    default:
        return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = section == HighColumn || section == MediumColumn || section == ChangedColumn;
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::InitialSortOrderRole) // what is looked for stands at the top: the most risks, the last changed
        return int(section == NameColumn || section == OwnerColumn || section == ProgressColumn ? Qt::AscendingOrder
                                                                                                : Qt::DescendingOrder);
    if (role == CountRole::Pillars)
        return section == PillarsColumn ? QVariant::fromValue(mostPillars()) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Workload");
    case ProgressColumn:
        return tr("Answered");
    case HighColumn:
        return riskWordShort(Risk::High);
    case MediumColumn:
        return riskWordShort(Risk::Medium);
    case PillarsColumn:
        return tr("Risks by pillar");
    case OwnerColumn:
        return tr("Review owner");
    case ChangedColumn:
        return tr("Last changed");
    case columns:
        break;
    }
    return {};
}

PortfolioModel::Row PortfolioModel::rowFrom(const WorkloadSummary &workload) const
{
    QStringList lenses;
    for (const LensCounts *lens : lensesOf(workload)) {
        if (const LensInfo *info = m_portfolio->lensBySha(lens->sha256))
            lenses += info->name;
    }
    Row row{workload.review.total(), workload.properties.unpacked().reviewOwner, {},
        lenses.isEmpty() ? tr("No lens") : QLocale().createSeparatedList(lenses)};
    lenses.prepend(row.owner);
    lenses.prepend(workload.properties.name());
    row.searchKey = lenses.join(QLatin1Char('\n')).toCaseFolded();
    return row;
}

void PortfolioModel::workOutSome()
{
    constexpr int atOnce = 50; // some milliseconds
    const int end = std::min(m_workedOut + atOnce, int(m_rows.size()));
    while (m_workedOut < end)
        shownRow(m_workedOut++);
    if (m_workedOut < int(m_rows.size()))
        m_idle.start();
}

const PortfolioModel::Row &PortfolioModel::shownRow(int row) const
{
    std::optional<Row> &shown = m_rows[size_t(row)];
    if (!shown)
        shown = rowFrom(m_workloads[row]);
    return *shown;
}

const QCollatorSortKey &PortfolioModel::nameKey(int row) const
{
    std::optional<QCollatorSortKey> &key = m_nameKeys[size_t(row)];
    if (!key)
        key = m_collator.sortKey(m_workloads[row].properties.name());
    return *key;
}

QVector<const LensCounts *> PortfolioModel::lensesOf(const WorkloadSummary &workload) const
{
    QVector<const LensCounts *> lenses;
    for (const LensCounts &lens : workload.review.lenses) {
        const LensInfo *info = m_portfolio->lensBySha(lens.sha256);
        const bool isFramework = info && info->id.text() == frameworkLens;
        lenses.insert(isFramework ? 0 : lenses.size(), &lens);
    }
    return lenses;
}

const QVector<PillarCounts> &PortfolioModel::mostPillars() const
{
    if (m_mostPillars)
        return *m_mostPillars;
    m_mostPillars.emplace();
    for (const WorkloadSummary &workload : m_workloads) {
        QVector<QByteArray> lenses;
        for (const LensCounts &lens : workload.review.lenses)
            lenses += lens.sha256;
        auto known = m_pillarsOfLenses.find(lenses);
        if (known == m_pillarsOfLenses.end()) {
            known = m_pillarsOfLenses.insert(lenses, pillarsOf(workload));
            for (PillarCounts &pillar : *known)
                pillar.counts = {};
        }
        if (known->size() > m_mostPillars->size())
            m_mostPillars = *known;
    }
    return *m_mostPillars;
}

QVector<PillarCounts> PortfolioModel::pillarsOf(const WorkloadSummary &workload) const
{
    QVector<PillarCounts> pillars;
    QVector<PillarId> ids;
    for (const LensCounts *lens : lensesOf(workload)) {
        const LensInfo *info = m_portfolio->lensBySha(lens->sha256);
        for (int i = 0; info && i < info->pillars.size() && i < lens->pillars.size(); ++i) {
            auto place = ids.indexOf(info->pillars[i].id);
            if (place < 0) {
                place = ids.size();
                ids += info->pillars[i].id;
                pillars += PillarCounts{info->pillars[i].name, pillarCode(info->pillars[i].id), {}};
            }
            pillars[place].counts += lens->pillars[i];
        }
    }
    return pillars;
}

QString PortfolioModel::text(int row, int column) const
{
    const WorkloadSummary &workload = m_workloads[row];
    if (column == NameColumn)
        return workload.properties.name();
    const RiskCounts &total = shownRow(row).total;
    switch (Column(column)) {
    case ProgressColumn:
        return tr("%1 of %2", "questions answered of all")
            .arg(QString::number(total.answered()), QString::number(total.questions()));
    case HighColumn:
        return QLocale().toString(total[Risk::High]);
    case MediumColumn:
        return QLocale().toString(total[Risk::Medium]);
    case PillarsColumn: {
        QStringList parts;
        for (const PillarCounts &pillar : pillarsOf(workload))
            parts += tr("%1: %2 high, %3 medium")
                         .arg(pillar.name, QString::number(pillar.counts[Risk::High]),
                             QString::number(pillar.counts[Risk::Medium]));
        return parts.join(QLatin1String("; "));
    }
    case OwnerColumn:
        return shownRow(row).owner;
    case ChangedColumn:
        return dateText(timeOf(workload).date(), QLocale());
    case NameColumn:
    case columns:
        break;
    }
    return {};
}

QString PortfolioModel::toolTip(int row, int column) const
{
    switch (column) {
    case NameColumn:
        return text(row, column) + QLatin1Char('\n') + shownRow(row).lenses;
    case ChangedColumn:
        return QLocale().toString(timeOf(m_workloads[row]), QLocale::LongFormat);
    case OwnerColumn:
        return text(row, column);
    default:
        return {};
    }
}

QVariant PortfolioModel::sortKey(int row, int column) const
{
    const RiskCounts &total = shownRow(row).total;
    switch (column) {
    case ProgressColumn:
        return total.questions() == 0 ? 0.0 : double(total.answered()) / total.questions();
    case HighColumn:
        return total[Risk::High];
    case MediumColumn:
        return total[Risk::Medium];
    case PillarsColumn:
        return total.atRisk();
    case ChangedColumn:
        return toMs(m_workloads[row].changedAt);
    default:
        return text(row, column);
    }
}

void PortfolioModel::addRow(int row)
{
    m_mostPillars.reset();
    const WorkloadSummary workload = m_portfolio->workloads()[row];
    beginInsertRows({}, row, row);
    m_workloads.insert(row, workload);
    m_highRisks += workload.review.total()[Risk::High];
    m_rows.insert(m_rows.begin() + row, std::nullopt);
    m_nameKeys.insert(m_nameKeys.begin() + row, std::nullopt);
    endInsertRows();
}

void PortfolioModel::removeRow(int row)
{
    m_mostPillars.reset();
    beginRemoveRows({}, row, row);
    m_highRisks -= m_workloads[row].review.total()[Risk::High];
    m_workloads.removeAt(row);
    m_rows.erase(m_rows.begin() + row);
    m_nameKeys.erase(m_nameKeys.begin() + row);
    endRemoveRows();
}

void PortfolioModel::changeRow(int row)
{
    m_mostPillars.reset();
    m_highRisks -= m_workloads[row].review.total()[Risk::High];
    m_workloads[row] = m_portfolio->workloads()[row];
    m_highRisks += m_workloads[row].review.total()[Risk::High];
    m_rows[size_t(row)].reset();
    m_nameKeys[size_t(row)].reset();
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

PortfolioProxy::PortfolioProxy(PortfolioModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(CountRole::Sort);
    setDynamicSortFilter(true);
}

void PortfolioProxy::setSearch(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool PortfolioProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return m_model.searchKey(sourceRow).contains(word); });
}

bool PortfolioProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == PortfolioModel::NameColumn)
        return m_model.nameKey(left.row()) < m_model.nameKey(right.row());
    return sortsBefore(left.data(CountRole::Sort), right.data(CountRole::Sort), sortOrder());
}

} // namespace Plumbline
