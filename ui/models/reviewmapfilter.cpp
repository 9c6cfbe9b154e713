// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reviewmapfilter.h"

#include <algorithm>

namespace Plumbline {

ReviewMapFilter::ReviewMapFilter(ReviewMapModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
    // Recursive filtering by itself misses a row that comes back below a group that was left out.
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        if ((m_show != Show::All || isSearching()) && m_model.refOf(index).isValid())
            invalidateFilter();
    });
}

void ReviewMapFilter::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    invalidateFilter();
}

void ReviewMapFilter::setArea(const ReviewMapModel::Area &area)
{
    if (area == m_area)
        return;
    m_area = area;
    invalidateFilter();
}

void ReviewMapFilter::setSearch(const QString &text)
{
    const QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    m_named = m_model.questionsNamed(text);
    invalidateFilter();
}

void ReviewMapFilter::setKept(QuestionRef ref)
{
    if (ref == m_kept)
        return;
    m_kept = ref;
    if (m_show != Show::All)
        invalidateFilter();
}

QVector<QuestionRef> ReviewMapFilter::shown() const
{
    QVector<QuestionRef> left = m_model.questions();
    if (isNarrowed())
        left.removeIf([this](const QuestionRef &ref) { return !indexOf(ref).isValid(); });
    return left;
}

bool ReviewMapFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model.index(row, 0, parent);
    const QuestionRef ref = m_model.refOf(index);
    if (!ref.isValid())
        return false; // a group stays for its questions' sake alone
    if (!m_named.isEmpty())
        return m_named.contains(ref);
    if (!m_words.isEmpty() && !m_model.matches(index, m_words))
        return false;
    const ReviewMapModel::Area own{index.data(ReviewMapModel::LensRole).toInt(), index.data(ReviewMapModel::PillarRole).toInt(),
        index.data(ReviewMapModel::AreaRole).toString()};
    if (!m_area.name.isEmpty() && own != m_area)
        return false;
    return ref == m_kept || fits(index);
}

bool ReviewMapFilter::fits(const QModelIndex &question) const
{
    const Risk risk = Risk(question.data(ReviewMapModel::RiskRole).toInt());
    const QuestionSigns signs(question.data(ReviewMapModel::SignsRole).toInt());
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Unanswered:
        return risk == Risk::Unanswered;
    case Show::AtRisk:
        return risk == Risk::High || risk == Risk::Medium;
    case Show::HighOnly:
        return risk == Risk::High;
    case Show::HighLevelOpen:
        return question.data(ReviewMapModel::OpenLevelRole).toInt() == int(Level::High);
    case Show::MediumLevelOpen: {
        const auto level = Level(question.data(ReviewMapModel::OpenLevelRole).toInt());
        return level == Level::High || level == Level::Medium;
    }
    case Show::WithNotes:
        return signs.testFlag(QuestionSign::Notes);
    case Show::WithPictures:
        return signs.testFlag(QuestionSign::Picture);
    case Show::Decided:
        return signs.testFlag(QuestionSign::Decided);
    case Show::Pending:
        return signs.testFlag(QuestionSign::Pending);
    case Show::Accepted:
        return signs.testFlag(QuestionSign::Accepted);
    case Show::ToConfirm:
        return signs.testFlag(QuestionSign::ToConfirm);
    case Show::Marked:
        return signs.testFlag(QuestionSign::Marked);
    case Show::Unproven:
        return question.data(ReviewMapModel::UnprovenRole).toInt() > 0;
    case Show::ChangedSince:
        return question.data(ReviewMapModel::ChangedRole).toBool();
    case Show::Contradicted:
        return signs.testFlag(QuestionSign::Contradicted);
    }
    Q_UNREACHABLE();
}

} // namespace Plumbline
