// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/choicelistmodel.h"

#include "core/words/tradeoffwords.h"
#include "core/words/valuewords.h"
#include "ui/support/plainlabel.h"

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
        if (session)
            connect(session, &OpenReview::milestonesChanged, this, &ChoiceListModel::noteMilestones);
        if (session)
            connect(session, &OpenReview::recordsChanged, this, &ChoiceListModel::noteRecords);
    }
    beginResetModel();
    m_session = session;
    m_editor = editor;
    m_ref = session ? ref : QuestionRef();
    m_lastTime = session ? LastTime(session->milestones()) : LastTime();
    m_tradeOffs = session ? tradeOffsOf(session->state()) : QMap<LensPractice, Recorded<TradeOff>>();
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
    case Qt::ToolTipRole:
        return plainToolTip(version().notes(m_ref.question, row).publishedId);
    case NumberRole:
        return row + 1;
    case StatusRole:
        return int(m_answer.statusOf(row));
    case ReasonRole:
        return int(m_answer.choiceNotes.value(row).reason);
    case NoteRole:
        return m_answer.choiceNotes.value(row).notes;
    case MissingRole:
        return m_answer.choiceNotes.value(row).missing;
    case LastTimeRole:
        return lastTimeWords(row);
    case TradeOffRole:
        return tradeOffOf(row);
    case BasisRole:
        return basisWords(m_answer.choiceNotes.value(row).basis);
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

// All that the row shows, as one would say it.
QString ChoiceListModel::accessibleText(int row) const
{
    const ChoiceNote note = m_answer.choiceNotes.value(row);
    QStringList parts{tr("%1: %2").arg(QString::number(row + 1), question().choices[row].title)};
    switch (m_answer.statusOf(row)) {
    case ChoiceStatus::Selected:
        parts += tr("ticked", "a choice");
        break;
    case ChoiceStatus::Unselected:
        parts += note.missing.isEmpty() ? tr("not ticked", "a choice") : missingWords(note.missing.simplified());
        break;
    case ChoiceStatus::NotApplicable:
        parts += note.reason == Reason::None
            ? tr("not applicable", "a choice")
            : tr("not applicable: %1", "a choice, and why").arg(reasonWordInSentence(note.reason));
        break;
    }
    if (const Level level = version().notes(m_ref.question, row).level; level != Level::Unstated)
        parts += riskIfMissingWords(level);
    if (const QString tradeOff = tradeOffOf(row); !tradeOff.isEmpty())
        parts += tradeOff;
    if (!note.notes.isEmpty())
        parts += tr("Note: %1").arg(note.notes.simplified());
    if (!note.basis.isEmpty())
        parts += basisWords(note.basis);
    if (const QString then = lastTimeWords(row); !then.isEmpty())
        parts += then;
    return parts.join(tr(", ", "between the parts of a row that is read aloud"));
}

// What a practice was, where it is otherwise now, with the note of then.
QString ChoiceListModel::lastTimeWords(int row) const
{
    if (!m_lastTime.exists() || !question().choices[row].isPractice() || !m_answer.isAnswered())
        return {};
    const LensReview &review = m_session->state().lenses[m_ref.lens];
    const QuestionRisk &risk = m_session->assessment().lenses[size_t(m_ref.lens)].questions[size_t(m_ref.question)];
    const LastTime::ChoiceThen then = m_lastTime.choice(review, m_ref.question, row);
    if (then.state == PracticeState::NotAsked || then.state == PracticeState::Unanswered
        || then.state == practiceState(review, risk, m_ref.question, row))
        return {};
    const QString notes = then.notes.simplified();
    return notes.isEmpty()
        ? tr("Was at “%1”: %2", "milestone, state").arg(m_lastTime.milestone(), stateWord(then.state))
        : tr("Was at “%1”: %2. Note: %3", "milestone, state, note").arg(m_lastTime.milestone(), stateWord(then.state), notes);
}

QString ChoiceListModel::tradeOffOf(int row) const
{
    const auto given = m_tradeOffs.find({m_ref.lens, {m_ref.question, row}});
    return given == m_tradeOffs.end() ? QString()
                                      : tradeOffWords(given->value, m_session->state(), m_session->today()).simplified();
}

void ChoiceListModel::noteRecords()
{
    const auto before = std::exchange(m_tradeOffs, tradeOffsOf(m_session->state()));
    for (int row = 0; row < rowCount(); ++row) {
        const LensPractice at{m_ref.lens, {m_ref.question, row}};
        if (before.value(at).value != m_tradeOffs.value(at).value)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void ChoiceListModel::noteMilestones()
{
    m_lastTime = LastTime(m_session->milestones());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
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
    const bool allMoved = before.isApplicable != m_answer.isApplicable || before.isAnswered() != m_answer.isAnswered();
    for (int row = 0; row < rowCount(); ++row) {
        if (allMoved || before.statusOf(row) != m_answer.statusOf(row)
            || before.choiceNotes.value(row) != m_answer.choiceNotes.value(row))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace Plumbline
