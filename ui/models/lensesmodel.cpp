// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lensesmodel.h"

#include "ui/models/countroles.h"
#include "ui/models/roles.h"
#include "ui/support/plainlabel.h"

#include <QLocale>

namespace Plumbline {

int practiceCount(const Pillar &pillar)
{
    qsizetype practices = 0;
    for (const Question &question : pillar.questions)
        practices += std::count_if(
            question.choices.begin(), question.choices.end(), [](const Choice &choice) { return choice.isPractice(); });
    return int(practices);
}

int practiceCount(const LensVersion &version)
{
    int practices = 0;
    for (const Pillar &pillar : version.lens().pillars)
        practices += practiceCount(pillar);
    return practices;
}

void LensesModel::setPortfolio(Portfolio *portfolio)
{
    if (m_portfolio)
        m_portfolio->disconnect(this);
    m_portfolio = portfolio;
    m_practices.clear();
    beginResetModel();
    m_rows = current();
    endResetModel();
    if (portfolio)
        connect(portfolio, &Portfolio::lensesChanged, this, &LensesModel::refresh);
}

void LensesModel::setReview(OpenReview *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &OpenReview::lensesChanged, this, &LensesModel::refresh);
    refresh();
}

void LensesModel::notePractices(const QByteArray &sha256, int practices)
{
    m_practices.insert(sha256, practices);
    refresh();
}

// "Version 2024-11-06 · 57 questions · 307 practices"
QString LensesModel::subtitleOf(const LensRow &row)
{
    QStringList parts{tr("Version %1").arg(row.info.version), tr("%n questions", nullptr, row.info.questionCount())};
    if (row.practices >= 0)
        parts += tr("%n practices", nullptr, row.practices);
    return parts.join(tr(" · ", "between facts"));
}

QVector<LensRow> LensesModel::current() const
{
    QVector<LensRow> rows;
    if (!m_portfolio)
        return rows;
    for (const LensInfo &info : m_portfolio->lenses()) {
        LensRow row{info, m_practices.value(info.sha256, -1), false, {}};
        if (const int lens = m_session ? m_session->state().indexOf(info.id) : -1; lens >= 0) {
            const LensReview &review = m_session->state().lenses[lens];
            if (review.version->sha256() == info.sha256)
                row.isApplied = review.isApplied;
            else
                row.otherVersion = review.version->version();
        }
        rows.append(row);
    }
    return rows;
}

int LensesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LensesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LensesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section >= QuestionsColumn && section <= UsedByColumn;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Lens");
    case VersionColumn:
        return tr("Version");
    case QuestionsColumn:
        return tr("Questions");
    case PracticesColumn:
        return tr("Practices");
    case UsedByColumn:
        return tr("Used by");
    case AppliedColumn:
        return tr("Open workload");
    }
    return {};
}

QVariant LensesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LensRow &row = m_rows[index.row()];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int((column >= QuestionsColumn && column <= UsedByColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == NameColumn)
        return plainToolTip(row.info.name);
    if (role == CountRole::Subtitle)
        return column == NameColumn ? subtitleOf(row) : QVariant();
    if (role == Roles::IsQuiet)
        return column == VersionColumn || (column == UsedByColumn && row.info.usedBy == 0);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case NameColumn:
        return row.info.name;
    case VersionColumn:
        return row.info.version;
    case QuestionsColumn:
        return QLocale().toString(row.info.questionCount());
    case PracticesColumn:
        return row.practices < 0 ? QString() : QLocale().toString(row.practices);
    case UsedByColumn:
        return row.info.usedBy == 0 ? tr("none") : tr("%n workloads", nullptr, row.info.usedBy);
    case AppliedColumn:
        return row.isApplied ? tr("Applied") : QString();
    }
    return {};
}

} // namespace Plumbline
