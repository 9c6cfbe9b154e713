// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/choicelistmodel.h"

#include "core/words/valuewords.h"

namespace Plumbline {

ChoiceListModel::ChoiceListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ChoiceListModel::setQuestion(const OpenReview *session, ReviewEditor *editor, QuestionRef ref)
{
    if (m_session != session) {
        if (m_session)
            m_session->disconnect(this);
        if (session)
            connect(session, &OpenReview::answerChanged, this, &ChoiceListModel::noteAnswer);
    }
    beginResetModel();
    m_session = session;
    m_editor = editor;
    m_ref = session ? ref : QuestionRef();
    m_answer = m_ref.isValid() ? session->state().lenses[ref.lens].answers[ref.question] : Answer();
    endResetModel();
}

bool ChoiceListModel::isAnswerable() const
{
    return m_ref.isValid() && !m_session->isReadOnly() && m_answer.isApplicable;
}

int ChoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_ref.isValid() ? 0 : int(question().choices.size());
}

Qt::ItemFlags ChoiceListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isAnswerable() ? always | Qt::ItemIsUserCheckable : always;
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return question().choices[row].title;
    case Qt::CheckStateRole:
        return m_answer.statusOf(row) == ChoiceStatus::Selected ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case NumberRole:
        return row + 1;
    case StatusRole:
        return int(m_answer.statusOf(row));
    case ReasonRole:
        return int(m_answer.choiceNotes.value(row).reason);
    case NoteRole:
        return m_answer.choiceNotes.value(row).notes;
    case LevelRole:
        return int(version().notes(m_ref.question, row).level);
    case PublishedIdRole:
        return version().notes(m_ref.question, row).publishedId;
    case CanBeNotApplicableRole:
        return !question().choices[row].isNoneOfThese();
    default:
        return {};
    }
}

QString ChoiceListModel::accessibleText(int row) const
{
    const QString &title = question().choices[row].title, number = QString::number(row + 1);
    return m_answer.statusOf(row) == ChoiceStatus::NotApplicable ? tr("%1: %2, not applicable").arg(number, title)
                                                                 : tr("%1: %2").arg(number, title);
}

bool ChoiceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !isAnswerable())
        return false;
    m_editor->setSelected(m_ref.lens, m_ref.question, index.row(), value.toInt() == Qt::Checked);
    return true;
}

void ChoiceListModel::noteAnswer(int lens, int question)
{
    if (m_ref != QuestionRef{lens, question})
        return;
    const Answer before = std::exchange(m_answer, m_session->state().lenses[lens].answers[question]);
    const bool allMoved = before.isApplicable != m_answer.isApplicable;
    for (int row = 0; row < rowCount(); ++row) {
        if (allMoved || before.statusOf(row) != m_answer.statusOf(row)
            || before.choiceNotes.value(row) != m_answer.choiceNotes.value(row))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace Plumbline
