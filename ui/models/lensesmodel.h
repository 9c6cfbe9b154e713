// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/openreview.h"
#include "core/session/portfolio.h"
#include "ui/models/preciserows.h"

#include <QPointer>

namespace Plumbline {

struct LensRow
{
    LensInfo info;
    int practices = -1; // -1: not counted yet
    bool isApplied = false; // to the open workload, in this version
    QString otherVersion; // in which the open workload has or had the lens; empty where there is none

    const QByteArray &key() const { return info.sha256; }
    friend bool operator==(const LensRow &, const LensRow &) = default;
};

// Practices of a lens: its choices without None-of-these.
int practiceCount(const LensVersion &version);
int practiceCount(const Pillar &pillar);

// The lenses installed, by name, the newest version of each first; what a lens is, is also said in one line under its name.
// Practices are counted when the versions have been read, which a page asks for when it is first shown.
class LensesModel : public PreciseRows<QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column { NameColumn, VersionColumn, QuestionsColumn, PracticesColumn, UsedByColumn, AppliedColumn };
    static constexpr int columns = 6;

    using PreciseRows::PreciseRows;

    void setPortfolio(Portfolio *portfolio); // null: none is open
    void setReview(OpenReview *session); // null: none is open
    void notePractices(const QByteArray &sha256, int practices);
    const QVector<LensRow> &lenses() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString subtitleOf(const LensRow &row);
    QVector<LensRow> current() const;
    void refresh() { updateRows(m_rows, current()); }

    QPointer<Portfolio> m_portfolio; // it goes before its closing is told
    OpenReview *m_session = nullptr;
    QHash<QByteArray, int> m_practices;
    QVector<LensRow> m_rows;
};

} // namespace Plumbline
