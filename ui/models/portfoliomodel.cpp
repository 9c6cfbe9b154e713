// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/portfoliomodel.h"
#include "ui/support/datetext.h"

#include "core/words/riskwords.h"
#include "core/words/valuewords.h"
#include "ui/models/portfoliowords.h"
#include "ui/models/workloadpillars.h"
#include "ui/support/plainlabel.h"

#include <QDateTime>
#include <QLocale>

namespace Plumbline {

namespace {

QDateTime timeOf(const WorkloadSummary &workload)
{
    return localTime(workload.changedAt);
}

std::chrono::milliseconds untilTomorrow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay()));
}

} // namespace

PortfolioModel::PortfolioModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PortfolioModel::workOutSome);
    m_midnight.setSingleShot(true);
    m_midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnight, &QTimer::timeout, this, &PortfolioModel::refreshDay);
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
    m_speaking = {};
    m_today = m_portfolio ? m_portfolio->today() : QDate();
    m_pillarsOfLenses.clear();
    m_mostPillars.reset();
    m_idle.start();
    if (m_portfolio) {
        m_workloads = m_portfolio->workloads();
        m_rows.resize(size_t(m_workloads.size()));
        m_nameKeys.resize(m_rows.size());
        for (const WorkloadSummary &workload : std::as_const(m_workloads))
            count(workload, 1);
        m_midnight.start(untilTomorrow());
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
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::TextAlignmentRole:
        return int((isOfNumbers(Column(index.column())) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CountRole::Sort:
        return sortKey(row, index.column());
    case CountRole::Subtitle:
        return index.column() == NameColumn ? shownRow(row).lenses : QString();
    case CountRole::Counts:
        return QVariant::fromValue(shownRow(row).total);
    case CountRole::Trend:
        return index.column() == TrendColumn ? trendOf(m_workloads[row]) : QVariant();
    case CountRole::Leads:
        return leads(row, index.column());
    case CountRole::Pillars:
        return QVariant::fromValue(pillarsOf(*m_portfolio, m_workloads[row]));
    default:
        return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isOfNumbers(Column(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainToolTip(columnMeaning(Column(section)));
    if (role == Qt::InitialSortOrderRole) // what is looked for stands at the top: the most risks, the last changed
        return int(section == NameColumn || section == OwnerColumn || section == ProgressColumn || section == ShownColumn
                ? Qt::AscendingOrder
                : Qt::DescendingOrder);
    if (role == CountRole::Pillars)
        return section == PillarsColumn ? QVariant::fromValue(mostPillars()) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    return columnHeading(Column(section));
}

PortfolioModel::Row PortfolioModel::rowFrom(const WorkloadSummary &workload) const
{
    QStringList lenses;
    for (const LensCounts *lens : lensesInTurn(*m_portfolio, workload)) {
        if (const LensInfo *info = m_portfolio->lensBySha(lens->sha256))
            lenses += info->name;
    }
    Row row{workload.review.total(), facetsOf(workload.properties.unpacked()), {},
        lenses.isEmpty() ? tr("No lens") : QLocale().createSeparatedList(lenses)};
    lenses.prepend(row.facets.owner);
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
    else
        Q_EMIT facetsChanged();
}

void PortfolioModel::count(const WorkloadSummary &workload, int times)
{
    const ReviewSummary &review = workload.review;
    m_highRisks += times * review.total()[Risk::High];
    m_speaking[TrendColumn] += review.trend() ? times : 0;
    m_speaking[OverdueColumn] += review.overdue(m_today) > 0 ? times : 0;
    m_speaking[ToConfirmColumn] += review.toConfirm(m_today) > 0 ? times : 0;
    m_speaking[ShownColumn] += review.proof.proven > 0 ? times : 0;
}

PortfolioModel::Columns PortfolioModel::speakingColumns() const
{
    Columns speaking;
    speaking.set();
    for (const Column column : {TrendColumn, OverdueColumn, ToConfirmColumn, ShownColumn})
        speaking.set(column, m_speaking[column] > 0);
    return speaking;
}

void PortfolioModel::refreshDay()
{
    if (!m_portfolio)
        return;
    m_midnight.start(untilTomorrow());
    if (m_today == m_portfolio->today())
        return;
    m_today = m_portfolio->today();
    m_highRisks = 0;
    m_speaking = {};
    for (const WorkloadSummary &workload : std::as_const(m_workloads))
        count(workload, 1);
    if (!m_workloads.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_workloads.size()) - 1, columns - 1));
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
            known = m_pillarsOfLenses.insert(lenses, pillarsOf(*m_portfolio, workload));
            for (PillarCounts &pillar : *known) {
                pillar.counts = {};
                pillar.trend.reset();
            }
        }
        if (known->size() > m_mostPillars->size())
            m_mostPillars = *known;
    }
    return *m_mostPillars;
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
    case TrendColumn:
        return signedNumber(workload.review.trend());
    case OverdueColumn:
        return unlessZero(workload.review.overdue(m_today));
    case ToConfirmColumn:
        return unlessZero(workload.review.toConfirm(m_today));
    case ShownColumn:
        return shareText(workload.review.proof);
    case PillarsColumn: {
        QStringList parts;
        for (const PillarCounts &pillar : pillarsOf(*m_portfolio, workload))
            parts += wordsOf(pillar);
        return parts.join(QLatin1String("; "));
    }
    case OwnerColumn:
        return shownRow(row).facets.owner;
    case ChangedColumn:
        return dateText(timeOf(workload).date(), QLocale());
    case NameColumn:
    case columns:
        break;
    }
    return {};
}

// What is blank, or a sign, for those who see it.
QString PortfolioModel::spokenText(int row, int column) const
{
    const ReviewSummary &review = m_workloads[row].review;
    if (column == OverdueColumn)
        return QLocale().toString(review.overdue(m_today));
    if (column == ToConfirmColumn)
        return QLocale().toString(review.toConfirm(m_today));
    if (const std::optional<int> trend = column == TrendColumn ? review.trend() : std::nullopt)
        return trendWords(*trend);
    return text(row, column);
}

bool PortfolioModel::leads(int row, int column) const
{
    const RiskCounts &total = shownRow(row).total;
    switch (column) {
    case ProgressColumn:
        return total[Risk::Unanswered] > 0;
    case HighColumn:
        return total[Risk::High] > 0;
    case MediumColumn:
        return total[Risk::Medium] > 0;
    case TrendColumn:
    case OverdueColumn:
    case ToConfirmColumn:
        return !text(row, column).isEmpty();
    default:
        return false;
    }
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
    case TrendColumn:
        return trendOnItsDay(m_workloads[row].review);
    case ShownColumn:
        return provenWords(m_workloads[row].review.proof);
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
    case TrendColumn:
        return trendOf(m_workloads[row]);
    case OverdueColumn:
        return m_workloads[row].review.overdue(m_today);
    case ToConfirmColumn:
        return m_workloads[row].review.toConfirm(m_today);
    case ShownColumn:
        return shareOf(m_workloads[row].review.proof);
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
    count(workload, 1);
    m_rows.insert(m_rows.begin() + row, std::nullopt);
    m_nameKeys.insert(m_nameKeys.begin() + row, std::nullopt);
    endInsertRows();
    Q_EMIT facetsChanged();
}

void PortfolioModel::removeRow(int row)
{
    m_mostPillars.reset();
    beginRemoveRows({}, row, row);
    count(m_workloads[row], -1);
    m_workloads.removeAt(row);
    m_rows.erase(m_rows.begin() + row);
    m_nameKeys.erase(m_nameKeys.begin() + row);
    endRemoveRows();
    Q_EMIT facetsChanged();
}

void PortfolioModel::changeRow(int row)
{
    m_mostPillars.reset();
    count(m_workloads[row], -1);
    m_workloads[row] = m_portfolio->workloads()[row];
    count(m_workloads[row], 1);
    const std::optional<Row> before = std::exchange(m_rows[size_t(row)], std::nullopt);
    m_nameKeys[size_t(row)].reset();
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    if (before && before->facets != facetsAt(row))
        Q_EMIT facetsChanged();
}

} // namespace Plumbline
