// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/comparison.h"
#include "ui/models/groupedmodel.h"

#include <QSet>

#include <tuple>

namespace Plumbline {

// A compared practice with the texts that it shows.
struct ComparisonRow
{
    LensId lens;
    ComparedPractice practice;
    QString pillar;
    QString label;
    QString question;
    QString title;
    std::optional<Risk> riskBefore; // of its question; none: not asked then
    std::optional<Risk> riskAfter;

    auto key() const { return std::tuple(lens, practice.question, practice.choice); }
    friend bool operator==(const ComparisonRow &a, const ComparisonRow &b)
    {
        return a.key() == b.key() && a.practice.from == b.practice.from && a.practice.to == b.practice.to && a.title == b.title
            && a.question == b.question && a.label == b.label && a.riskBefore == b.riskBefore && a.riskAfter == b.riskAfter;
    }
};

// In which order changes are told: what got worse and what is new first, then progress, then the rest.
constexpr std::array<PracticeChange, practiceChangeCount> changeOrder = {PracticeChange::Regressed, PracticeChange::New,
    PracticeChange::Resolved, PracticeChange::NewlyMet, PracticeChange::StillOpen, PracticeChange::NewlyNotApplicable,
    PracticeChange::NoLongerAnswered, PracticeChange::NoLongerAsked};

// What became of the practices between two points, grouped by kind of change; practices in lens order.
class ComparisonModel : public GroupedModel<ComparisonRow>
{
    Q_OBJECT

public:
    enum Column { PracticeColumn, QuestionColumn, PillarColumn, FromColumn, ToColumn, RiskColumn };
    static constexpr int columns = 6;

    using GroupedModel::GroupedModel;

    // `samePoints`: the comparison of the same two points as before, which may have moved on (now).
    void setComparison(const Comparison &comparison, bool samePoints);
    void setHidden(PracticeChange change, bool hidden);
    void setSearch(const QString &text);
    bool isHidden(PracticeChange change) const { return m_hidden.contains(change); }
    bool isSearching() const { return !m_words.isEmpty(); }
    bool hasStarts() const; // one of its rows began as something that its heading does not say

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<Group> shownGroups() const;

    Comparison m_comparison;
    QSet<PracticeChange> m_hidden;
    QStringList m_words;
};

} // namespace Plumbline
