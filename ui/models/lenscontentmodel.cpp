// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lenscontentmodel.h"

#include "core/words/valuewords.h"
#include "ui/models/roles.h"

#include <QTextDocument>

namespace Plumbline {

namespace {

// An index carries what it is under: 0 a pillar, 1 + pillar a question, beyond these 1 + pillars + question a practice.
constexpr quintptr underNothing = 0;

} // namespace

void LensContentModel::setLens(const LensVersionPtr &version)
{
    beginResetModel();
    m_version = version;
    m_practices.clear();
    for (int question = 0; version && question < version->questionCount(); ++question) {
        QVector<int> practices;
        const QList<Choice> &choices = version->question(question).choices;
        for (int choice = 0; choice < choices.size(); ++choice) {
            if (choices[choice].isPractice())
                practices += choice;
        }
        m_practices += practices;
    }
    endResetModel();
}

LensContentModel::Entry LensContentModel::entryOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == underNothing)
        return {index.row(), -1, -1};
    const int under = int(index.internalId()) - 1;
    if (under < m_version->pillarCount())
        return {under, m_version->firstQuestionOf(under) + index.row(), -1};
    const int question = under - m_version->pillarCount();
    return {m_version->pillarOf(question), question, m_practices[question][index.row()]};
}

QModelIndex LensContentModel::indexOf(const Entry &entry) const
{
    if (!m_version || entry.pillar < 0)
        return {};
    const QModelIndex pillar = index(entry.pillar, 0);
    if (entry.question < 0)
        return pillar;
    const QModelIndex question = index(entry.question - m_version->firstQuestionOf(entry.pillar), 0, pillar);
    return entry.choice < 0 ? question : index(int(m_practices[entry.question].indexOf(entry.choice)), 0, question);
}

QModelIndex LensContentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Entry above = entryOf(parent);
    const quintptr under = above.question >= 0 ? quintptr(1 + m_version->pillarCount() + above.question)
        : above.pillar >= 0                    ? quintptr(1 + above.pillar)
                                               : underNothing;
    return createIndex(row, column, under);
}

QModelIndex LensContentModel::parent(const QModelIndex &index) const
{
    const Entry entry = entryOf(index);
    if (entry.question < 0)
        return {};
    if (entry.choice < 0)
        return createIndex(entry.pillar, 0, underNothing);
    return createIndex(entry.question - m_version->firstQuestionOf(entry.pillar), 0, quintptr(entry.pillar) + 1);
}

int LensContentModel::rowCount(const QModelIndex &parent) const
{
    if (!m_version || parent.column() > 0)
        return 0;
    const Entry above = entryOf(parent);
    if (above.choice >= 0)
        return 0;
    return above.question >= 0 ? int(m_practices[above.question].size())
        : above.pillar >= 0    ? int(m_version->lens().pillars[above.pillar].questions.size())
                               : m_version->pillarCount();
}

int LensContentModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant LensContentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry entry = entryOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == TitleColumn ? Qt::convertFromPlainText(text(entry, TitleColumn), Qt::WhiteSpaceNormal)
                                             : QVariant();
    case Roles::IsQuiet:
        return index.column() != TitleColumn;
    case SearchRole:
        return haystack(entry);
    default:
        return {};
    }
}

QString LensContentModel::text(const Entry &entry, int column) const
{
    const bool isPractice = entry.choice >= 0;
    if (column == LevelColumn) {
        const Level level = isPractice ? m_version->notes(entry.question, entry.choice).level : Level::Unstated;
        return level == Level::Unstated ? QString() : levelWord(level);
    }
    if (entry.question < 0)
        return column == TitleColumn ? m_version->lens().pillars[entry.pillar].name : QString();
    const Question &question = m_version->question(entry.question);
    if (column == TitleColumn)
        return (isPractice ? question.choices[entry.choice].title : question.title).simplified();
    return isPractice ? m_version->notes(entry.question, entry.choice).publishedId : m_version->label(entry.question);
}

QString LensContentModel::haystack(const Entry &entry) const
{
    if (entry.question < 0)
        return m_version->lens().pillars[entry.pillar].name;
    const Question &question = m_version->question(entry.question);
    const QuestionNotes &notes = m_version->notes(entry.question);
    if (entry.choice < 0)
        return QStringList{question.title, question.description, question.id.text(), m_version->label(entry.question),
            notes.publishedId, notes.area, notes.opening}
            .join(QLatin1Char('\n'));
    const Choice &choice = question.choices[entry.choice];
    return QStringList{choice.title, choice.id.text(), m_version->notes(entry.question, entry.choice).publishedId,
        choice.helpfulResource.displayText, choice.improvementPlan.displayText}
        .join(QLatin1Char('\n'));
}

QVariant LensContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TitleColumn:
        return tr("Questions and practices");
    case IdColumn:
        return tr("ID");
    case LevelColumn:
        return tr("Risk if missing");
    }
    return {};
}

} // namespace Plumbline
