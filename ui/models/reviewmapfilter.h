// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/reviewmapmodel.h"

#include <QSortFilterProxyModel>

namespace Plumbline {

// Narrows the map to the questions that are looked for; what leads to them stays.
class ReviewMapFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    // HighLevelOpen, MediumLevelOpen: a practice of that level or a more severe one is not met.
    // Unproven: a practice that is met was neither shown nor tested. ChangedSince: the last milestone.
    enum class Show {
        All,
        Unanswered,
        AtRisk,
        HighOnly,
        HighLevelOpen,
        MediumLevelOpen,
        WithNotes,
        WithPictures,
        Decided,
        Pending,
        Accepted,
        ToConfirm,
        Marked,
        Unproven,
        ChangedSince,
        Contradicted
    };

    explicit ReviewMapFilter(ReviewMapModel &model, QObject *parent = nullptr);

    void setShow(Show show);
    void setArea(const ReviewMapModel::Area &area); // without a name: all
    // Every word must be found, upper and lower case alike. Questions that the text names, by their label, their id or that of a
    // practice, are found alone, whatever else is asked for.
    void setSearch(const QString &text);
    // The question being talked about does not vanish when its answer no longer fits what is shown.
    void setKept(QuestionRef ref);
    bool isSearching() const { return !m_words.isEmpty(); }
    bool isNarrowed() const { return m_show != Show::All || !m_area.name.isEmpty() || !m_words.isEmpty(); }

    QModelIndex indexOf(QuestionRef ref) const { return mapFromSource(m_model.indexOf(ref)); }
    QuestionRef refOf(const QModelIndex &index) const { return m_model.refOf(mapToSource(index)); }
    QVector<QuestionRef> shown() const; // questions left, in order
    QVector<QuestionRef> all() const { return m_model.questions(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool fits(const QModelIndex &question) const;

    ReviewMapModel &m_model;
    Show m_show = Show::All;
    ReviewMapModel::Area m_area;
    QStringList m_words;
    QVector<QuestionRef> m_named; // by the search
    QuestionRef m_kept;
};

} // namespace Plumbline
