// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/answerhistorydialog.h"

#include "core/words/changewords.h"
#include "core/words/factwords.h"
#include "ui/delegates/celldelegate.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/models/roles.h"
#include "ui/support/wrappedtext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

// A step that was taken back, or done again, says so.
QString stepWords(const JournalEntry &entry)
{
    switch (entry.kind) {
    case JournalEntry::Kind::Undo:
        return AnswerHistoryDialog::tr("Undone: %1").arg(entryWords(entry));
    case JournalEntry::Kind::Redo:
        return AnswerHistoryDialog::tr("Redone: %1").arg(entryWords(entry));
    case JournalEntry::Kind::Do:
        return entryWords(entry);
    }
    Q_UNREACHABLE();
}

} // namespace

AnswerHistoryDialog::AnswerHistoryDialog(OpenReview &session, QuestionRef ref, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ref(ref)
    , m_list(new QTreeWidget)
    , m_difference(new PlainLabel)
    , m_older(new QPushButton(tr("&Look further back")))
{
    setObjectName(QStringLiteral("answerHistoryDialog"));
    setWindowTitle(tr("History of the answer"));
    auto *title = new ClampedLabel(TextSize::Section, 3);
    title->setText(review().version->question(ref.question).title.simplified());
    m_list->setObjectName(QStringLiteral("answerHistoryList"));
    m_list->setAccessibleName(tr("Changes of the answer, the newest first"));
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_difference->setObjectName(QStringLiteral("answerDifference"));
    m_difference->setFlow(PlainLabel::Flow::Wrapped);
    m_difference->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_difference->setAlignment(Qt::AlignTop);
    m_older->setObjectName(QStringLiteral("olderStepsButton"));
    m_older->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::group);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_older, 0, Qt::AlignLeft);
    column->addWidget(m_difference);
    const DialogButtons buttons = dialogButtons(*this, tr("Bring this answer back"), QStringLiteral("bringBackButton"));
    m_bringBack = buttons.accept;
    column->addWidget(buttons.row);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AnswerHistoryDialog::showChosen);
    connect(m_older, &QPushButton::clicked, this, [this] { m_session.readOlderEntries(); });
    connect(&session, &OpenReview::historyChanged, this, &AnswerHistoryDialog::fill);
    fill();
    m_list->setFocus();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);
}

void AnswerHistoryDialog::fill()
{
    m_steps = answerHistory(m_session, m_ref.lens, m_ref.question);
    m_list->clear();
    for (const AnswerStep &step : m_steps) {
        auto *item = new QTreeWidgetItem(m_list,
            {locale().toString(localTime(step.entry.at), QLocale::ShortFormat), step.entry.author, stepWords(step.entry)});
        item->setData(0, Roles::IsQuiet, true);
    }
    m_older->setVisible(m_session.hasOlderEntries());
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

void AnswerHistoryDialog::showChosen()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_difference->setText(at >= 0 ? differenceWords(m_steps[at])
            : m_session.hasOlderEntries()
            ? tr("None of the newest %n changes is of this answer.", nullptr, int(m_session.journal().size()))
            : tr("This answer was never changed."));
    m_bringBack->setEnabled(!m_session.isReadOnly() && chosenAnswer().has_value());
}

std::optional<Answer> AnswerHistoryDialog::chosenAnswer() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool isOther = at >= 0 && m_steps[at].after != review().answers[m_ref.question];
    return isOther ? std::optional(m_steps[at].after) : std::nullopt;
}

QString AnswerHistoryDialog::differenceWords(const AnswerStep &step) const
{
    ReviewState from = m_session.state(), to = from;
    from.lenses[m_ref.lens].answers[m_ref.question] = step.before;
    to.lenses[m_ref.lens].answers[m_ref.question] = step.after;
    QStringList lines;
    for (const FactPlace &place : placesBetween(from, to)) {
        const StateFact fact = factWords(place, valueAt(from, place), valueAt(to, place), to);
        lines += fact.before.isEmpty() ? tr("%1: %2", "place, after").arg(fact.place, fact.after)
            : fact.after.isEmpty()     ? tr("%1: no longer “%2”", "place, before").arg(fact.place, fact.before)
                                       : tr("%1: %2 → %3", "place, before, after").arg(fact.place, fact.before, fact.after);
    }
    return lines.join(u'\n');
}

} // namespace Plumbline
