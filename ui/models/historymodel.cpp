// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "core/store/journalcodec.h"
#include "core/words/changewords.h"
#include "ui/models/roles.h"
#include "ui/models/searchwords.h"
#include "ui/support/icons.h"
#include "ui/support/plainlabel.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QSet>

namespace Plumbline {

namespace {

// What a change is of, in one word and one icon.
enum class Kind { Workload, Lens, Answer, Note, Plan, Milestone, Import, Picture, Decision, Minute, Sitting, Undo, Redo };

Kind kindOf(Verb verb)
{
    switch (verb) {
    case Verb::CreateWorkload:
    case Verb::DuplicateWorkload:
    case Verb::RemoveWorkload:
    case Verb::EditProperties:
    case Verb::Unknown:
        return Kind::Workload;
    case Verb::ApplyLens:
    case Verb::UnapplyLens:
    case Verb::UpgradeLens:
    case Verb::AddLens:
    case Verb::RemoveLens:
        return Kind::Lens;
    case Verb::Select:
    case Verb::Unselect:
    case Verb::MarkNotApplicable:
    case Verb::LiftNotApplicable:
    case Verb::LeaveOutOfScope:
    case Verb::StateBasis:
    case Verb::ConfirmAnswer:
    case Verb::MarkPartlyMet:
    case Verb::MarkMetOtherwise:
    case Verb::FlagAnswer:
    case Verb::BringBackAnswer:
    case Verb::TakeAnswers:
        return Kind::Answer;
    case Verb::EditNotes:
        return Kind::Note;
    case Verb::EditItem:
    case Verb::SetTarget:
    case Verb::RemoveTarget:
        return Kind::Plan;
    case Verb::TakeMilestone:
        return Kind::Milestone;
    case Verb::ImportWorkload:
    case Verb::ImportChanges:
        return Kind::Import;
    case Verb::AttachPicture:
    case Verb::CaptionPicture:
    case Verb::RemovePicture:
        return Kind::Picture;
    case Verb::AcceptRisk:
    case Verb::WithdrawAcceptance:
    case Verb::RecordDecision:
    case Verb::ChangeDecision:
    case Verb::RemoveDecision:
    case Verb::RecordTradeOff:
    case Verb::RemoveTradeOff:
        return Kind::Decision;
    case Verb::NoteAction:
    case Verb::ChangeAction:
    case Verb::RemoveAction:
    case Verb::ParkPoint:
    case Verb::ChangeParkedPoint:
    case Verb::RemoveParkedPoint:
        return Kind::Minute;
    case Verb::EditPrivateNote:
    case Verb::MakeNotesPrivate:
        return Kind::Note;
    case Verb::PlanBatch:
    case Verb::ChangeBatch:
    case Verb::ReleaseBatch:
    case Verb::RemoveBatch:
        return Kind::Plan;
    case Verb::BeginSitting:
    case Verb::ChangeSitting:
    case Verb::EndSitting:
        return Kind::Sitting;
    }
    Q_UNREACHABLE();
}

Kind kindOf(const HistoryRow &row)
{
    switch (row.kind) {
    case JournalEntry::Kind::Do:
        return kindOf(row.verb);
    case JournalEntry::Kind::Undo:
        return Kind::Undo;
    case JournalEntry::Kind::Redo:
        return Kind::Redo;
    }
    Q_UNREACHABLE();
}

IconName iconOf(const HistoryRow &row)
{
    switch (kindOf(row)) {
    case Kind::Workload:
        return IconName::Portfolio;
    case Kind::Lens:
        return IconName::Lenses;
    case Kind::Answer:
        return IconName::Review;
    case Kind::Note:
    case Kind::Decision:
    case Kind::Minute:
        return IconName::Note;
    case Kind::Sitting:
        return IconName::Time;
    case Kind::Plan:
        return IconName::Plan;
    case Kind::Milestone:
        return IconName::Milestones;
    case Kind::Import:
        return IconName::Import;
    case Kind::Picture:
        return IconName::Picture;
    case Kind::Undo:
        return IconName::Undo;
    case Kind::Redo:
        return IconName::Redo;
    }
    Q_UNREACHABLE();
}

QString kindWord(const HistoryRow &row)
{
    switch (kindOf(row)) {
    case Kind::Workload:
        return HistoryModel::tr("Workload");
    case Kind::Lens:
        return HistoryModel::tr("Lens");
    case Kind::Answer:
        return HistoryModel::tr("Answer");
    case Kind::Note:
        return HistoryModel::tr("Note");
    case Kind::Plan:
        return HistoryModel::tr("Plan");
    case Kind::Milestone:
        return HistoryModel::tr("Milestone");
    case Kind::Import:
        return HistoryModel::tr("Import");
    case Kind::Picture:
        return HistoryModel::tr("Evidence");
    case Kind::Decision:
        return HistoryModel::tr("Decision");
    case Kind::Minute:
        return HistoryModel::tr("Minutes");
    case Kind::Sitting:
        return HistoryModel::tr("Sitting");
    case Kind::Undo:
        return HistoryModel::tr("Undo");
    case Kind::Redo:
        return HistoryModel::tr("Redo");
    }
    Q_UNREACHABLE();
}

// What a change names of an answer; nothing where it is of something else.
struct PlaceOfChange
{
    using Place = std::optional<std::pair<LensId, QuestionId>>;

    Place operator()(const AnswerChange &change) const { return std::pair(change.lens, change.question); }
    Place operator()(const ItemChange &change) const { return std::pair(change.lens, change.question); }
    Place operator()(const RecordChange &change) const
    {
        const std::optional<Record> &record = change.after ? change.after : change.before;
        if (!record)
            return {};
        return std::pair(
            LensId(record->fields.value(QStringLiteral("lens"))), QuestionId(record->fields.value(QStringLiteral("question"))));
    }
    template <typename Other>
    Place operator()(const Other &) const
    {
        return {};
    }
};

QVector<Change> namedChangesOf(const JournalEntry &entry)
{
    if (entry.packed.isEmpty())
        return entry.changes;
    const Result<DecodedChanges> decoded = decodeChanges(QString::fromUtf8(entry.packed));
    return decoded ? decoded->changes : QVector<Change>();
}

} // namespace

QuestionRef questionOf(const JournalEntry &entry, const ReviewState &state)
{
    QuestionRef found;
    for (const Change &change : namedChangesOf(entry)) {
        const auto place = std::visit(PlaceOfChange{}, change);
        const int lens = place ? state.indexOf(place->first) : -1;
        const QuestionRef ref{lens, lens < 0 ? -1 : state.lenses[lens].version->indexOf(place->second)};
        if (!ref.isValid() || (found.isValid() && ref != found))
            return {};
        found = ref;
    }
    return found;
}

QSet<ChangeId> undoneEntries(const QVector<JournalEntry> &journal)
{
    QSet<ChangeId> undone;
    for (const JournalEntry &entry : journal) {
        if (entry.kind == JournalEntry::Kind::Undo)
            undone.insert(entry.target);
        else if (entry.kind == JournalEntry::Kind::Redo)
            undone.remove(entry.target);
    }
    return undone;
}

void HistoryModel::setJournal(const QVector<JournalEntry> &journal, bool isSame)
{
    m_journal = journal;
    if (isSame)
        update(days());
    else
        replace(days());
}

void HistoryModel::setUndoStepsShown(bool shown)
{
    m_showsUndoSteps = shown;
    update(days());
}

void HistoryModel::setSearch(const QString &text)
{
    m_words = searchWords(text);
    update(days());
}

QVector<HistoryModel::Group> HistoryModel::days()
{
    const QSet<ChangeId> undone = undoneEntries(m_journal);
    m_hasUndone = !undone.isEmpty();
    QVector<Group> days;
    QDate last;
    for (qsizetype at = m_journal.size() - 1; at >= 0; --at) {
        const JournalEntry &entry = m_journal[at];
        if (entry.kind != JournalEntry::Kind::Do && !m_showsUndoSteps)
            continue;
        const HistoryRow row{
            entry.id, entry.kind, entry.verb, entry.at, entry.author, entryWords(entry), undone.contains(entry.id)};
        if (!containsWords({row.sentence, row.author}, m_words))
            continue;
        // The journal's order counts, not the clock's: where a clock went back, a day may come more than once.
        const QDate day = localTime(entry.at).date();
        if (days.isEmpty() || day != last)
            days.append({quintptr(day.toJulianDay()), QLocale().toString(day, QLocale::LongFormat), {}});
        last = day;
        days.last().rows.append(row);
    }
    // Counted from the oldest, as new ones come before it.
    constexpr int bitsOfADay = 24;
    QHash<quintptr, quintptr> before;
    for (auto group = days.rbegin(); group != days.rend(); ++group)
        group->id += before[group->id]++ << bitsOfADay;
    return days;
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case KindColumn:
        return tr("Kind");
    case SentenceColumn:
        return tr("Change");
    case StateColumn:
        return tr("State");
    case AuthorColumn:
        return tr("By");
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (isHeading(index))
        return index.column() == 0 && role == Qt::DisplayRole ? QVariant(groups()[index.row()].title) : QVariant();
    const HistoryRow *row = rowAt(index);
    if (!row)
        return {};
    if (index.column() == KindColumn && role == Roles::Icon)
        return int(iconOf(*row));
    if (index.column() == KindColumn && role == Qt::ToolTipRole)
        return plainToolTip(kindWord(*row));
    if (role == Roles::IsUndone)
        return row->isUndone && index.column() == SentenceColumn;
    if (role == Roles::IsQuiet)
        return row->isUndone || index.column() != SentenceColumn || row->kind != JournalEntry::Kind::Do;
    if (role == Qt::ToolTipRole && index.column() == SentenceColumn)
        return QStringLiteral("<p>%1</p>").arg(row->sentence.toHtmlEscaped());
    if (role == Qt::AccessibleTextRole && index.column() == SentenceColumn && row->isUndone)
        return tr("%1 (undone)").arg(row->sentence);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case TimeColumn:
        return QLocale().toString(localTime(row->at).time(), QLocale::ShortFormat);
    case KindColumn:
        return kindWord(*row);
    case SentenceColumn:
        return row->sentence;
    case StateColumn:
        return row->isUndone ? tr("undone") : QString();
    case AuthorColumn:
        return row->author;
    }
    return {};
}

} // namespace Plumbline
