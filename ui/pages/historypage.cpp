// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage.h"

#include "core/base/whenanswered.h"
#include "ui/delegates/groupedview.h"
#include "ui/pages/emptyview.h"
#include "ui/support/plainlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

namespace Plumbline {

namespace {

// Where an entry stands in what can be undone or redone; -1 when it cannot be reached that way.
int stepsTo(const QVector<JournalEntry> &journal, const QVector<int> &stack, const ChangeId &id)
{
    for (qsizetype depth = 0; depth < stack.size(); ++depth) {
        if (journal[stack[stack.size() - 1 - depth]].id == id)
            return int(depth);
    }
    return -1;
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyView)
    , m_copy(new QAction(tr("Copy selected changes as a table"), this))
{
    setObjectName(QStringLiteral("historyPage"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    m_copy->setObjectName(QStringLiteral("copyHistoryAction"));
    connect(m_copy, &QAction::triggered, m_view, &GroupedView::copyAsTable);
    connect(m_empty, &EmptyView::wanted, this, [this] { Q_EMIT placeRequested(Place::Portfolio); });
    for (const auto signal :
        {&Workspace::portfolioOpened, &Workspace::portfolioClosed, &Workspace::reviewOpened, &Workspace::reviewClosed})
        connect(&workspace, signal, this, &HistoryPage::follow);
    follow();
}

QWidget *HistoryPage::buildContent()
{
    auto *content = new QWidget;
    m_title = new PlainLabel(tr("History"), TextSize::Title);
    m_showSteps = new QCheckBox(tr("Show &undo and redo too"));
    m_showSteps->setObjectName(QStringLiteral("historyShowSteps"));
    m_view = new GroupedView;
    m_view->setObjectName(QStringLiteral("historyView"));
    m_view->setAccessibleName(tr("History, the newest change first"));
    m_view->setModel(&m_history);
    m_view->setColumnSamples(
        {QStringLiteral("23:59:59 PM xxx"), {}, QStringLiteral("undone xx"), QStringLiteral("somebody longname")},
        HistoryModel::SentenceColumn);
    m_olderWords = new PlainLabel;
    m_olderWords->setObjectName(QStringLiteral("historyOlder"));
    m_olderWords->setTone(PlainLabel::Tone::Quiet);
    auto *showOlder = new QPushButton(tr("Show &older changes"));
    showOlder->setObjectName(QStringLiteral("showOlderButton"));
    m_older = new QWidget;
    auto *older = new QHBoxLayout(m_older);
    older->setContentsMargins({});
    older->setSpacing(Space::group);
    older->addWidget(showOlder);
    older->addWidget(m_olderWords, 1);
    m_hint = new PlainLabel;
    m_hint->setObjectName(QStringLiteral("historyHint"));
    m_hint->setTone(PlainLabel::Tone::Quiet);
    m_goTo = new QPushButton(tr("Go to this &point"));
    m_goTo->setObjectName(QStringLiteral("goToPointButton"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::group);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_showSteps);
    auto *below = new QHBoxLayout;
    below->setSpacing(Space::group);
    below->addWidget(m_goTo);
    below->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::page, Space::group, Space::page, Space::group);
    layout->setSpacing(Space::related);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_older);
    layout->addLayout(below);
    connect(m_showSteps, &QCheckBox::toggled, &m_history, &HistoryModel::setUndoStepsShown);
    connect(m_view, &GroupedView::rowsChosen, this, &HistoryPage::showChosen);
    connect(showOlder, &QPushButton::clicked, this, &HistoryPage::readOlder);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, bar = m_view->verticalScrollBar()](int value) {
        if (bar->maximum() - value < bar->pageStep() && m_older->isVisible()) // the last page comes into view
            readOlder();
    });
    connect(m_goTo, &QPushButton::clicked, this, &HistoryPage::goToChosen);
    return content;
}

QList<QAction *> HistoryPage::pageActions() const
{
    return {m_copy};
}

void HistoryPage::applySearch(const QString &text)
{
    m_history.setSearch(text);
}

bool HistoryPage::goToFound()
{
    return m_view->goToFirstRow();
}

void HistoryPage::follow()
{
    const auto changed = [this] { refresh(true); };
    disconnect(m_following);
    m_isGoing = false;
    m_isReadingOlder = false;
    if (workspace().review())
        m_following = connect(workspace().review(), &OpenReview::historyChanged, this, changed);
    else if (workspace().portfolio())
        m_following = connect(workspace().portfolio(), &Portfolio::historyChanged, this, changed);
    refresh(false);
}

QVector<JournalEntry> HistoryPage::journal() const
{
    if (workspace().review())
        return workspace().review()->journal();
    return workspace().portfolio() ? workspace().portfolio()->journal() : QVector<JournalEntry>();
}

bool HistoryPage::hasOlderEntries() const
{
    if (workspace().review())
        return workspace().review()->hasOlderEntries();
    return workspace().portfolio() && workspace().portfolio()->hasOlderEntries();
}

const JournalEntry *HistoryPage::nextUndo() const
{
    if (workspace().review())
        return workspace().review()->nextUndo();
    return workspace().portfolio() ? workspace().portfolio()->nextUndo() : nullptr;
}

const JournalEntry *HistoryPage::nextRedo() const
{
    if (workspace().review())
        return workspace().review()->nextRedo();
    return workspace().portfolio() ? workspace().portfolio()->nextRedo() : nullptr;
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh(true);
}

void HistoryPage::refresh(bool isSame)
{
    m_isStale = isSame && (m_isGoing || !isVisible());
    if (m_isStale)
        return; // showing it, or being there, refreshes it
    const QVector<JournalEntry> entries = journal();
    m_history.setJournal(entries, isSame);
    m_olderWords->setText(tr("The newest %n changes are listed.", nullptr, int(entries.size())));
    m_older->setVisible(hasOlderEntries());
    m_stack->setCurrentIndex(entries.isEmpty() ? 0 : 1);
    setFirstFocus(entries.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (workspace().portfolio())
        m_empty->say(tr("Nothing has happened yet"), tr("Every change is kept here with its time and author, and can be undone."),
            QString());
    else
        m_empty->say(tr("No portfolio is open"), tr("The history keeps every change to a portfolio, so that it can be undone."),
            tr("Go to the portfolio"));
    m_title->setText(workspace().review() ? tr("History of this workload") : tr("History of the portfolio"));
    showChosen();
}

void HistoryPage::readOlder()
{
    if (std::exchange(m_isReadingOlder, true))
        return;
    const auto read
        = workspace().review() ? workspace().review()->readOlderEntries() : workspace().portfolio()->readOlderEntries();
    whenAnswered(read, this, [this](const Result<void> &done) {
        m_isReadingOlder = false;
        if (!done)
            Q_EMIT workspace().failed(done.error());
    });
}

void HistoryPage::showChosen()
{
    const QModelIndexList chosen = m_view->chosenRows();
    m_copy->setEnabled(!chosen.isEmpty());
    const HistoryRow *row = chosen.size() == 1 ? m_history.rowAt(chosen.first()) : nullptr;
    const QVector<JournalEntry> entries = journal();
    const UndoStacks stacks = undoStacks(entries);
    const int back = row ? stepsTo(entries, stacks.undo, row->id) : -1;
    const int forward = row ? stepsTo(entries, stacks.redo, row->id) : -1;
    m_goTo->setEnabled((back > 0 && nextUndo()) || (forward >= 0 && nextRedo()));
    if (!row)
        m_hint->setText(tr("Select a change to go back or forward to it."));
    else if (back > 0)
        m_hint->setText(tr("Undoes the %n changes after this one. They can be redone.", nullptr, back));
    else if (back == 0)
        m_hint->setText(tr("This is where the workload stands now."));
    else if (forward >= 0)
        m_hint->setText(tr("Does %n changes again, up to this one.", nullptr, forward + 1));
    else
        m_hint->setText(tr("This step cannot be reached any more: another way was taken after it was undone."));
}

bool HistoryPage::step(bool back)
{
    const qsizetype before = journal().size();
    if (back)
        workspace().editor()->undo();
    else
        workspace().editor()->redo();
    return journal().size() > before;
}

void HistoryPage::goToChosen()
{
    const QModelIndexList chosen = m_view->chosenRows();
    const HistoryRow *row = chosen.size() == 1 ? m_history.rowAt(chosen.first()) : nullptr;
    if (!row)
        return;
    const ChangeId id = row->id; // the row moves while steps are added
    workspace().flushTyping();
    const QVector<JournalEntry> entries = journal();
    const UndoStacks stacks = undoStacks(entries);
    const int back = stepsTo(entries, stacks.undo, id);
    const int forward = stepsTo(entries, stacks.redo, id);
    const int steps = back >= 0 ? back : forward + 1;
    m_isGoing = true;
    if (workspace().editor()) {
        for (int taken = 0; taken < steps && step(back >= 0);)
            ++taken;
        arrive();
        return;
    }
    Portfolio &portfolio = *workspace().portfolio();
    nowOrWhenAnswered(back >= 0 ? portfolio.undo(steps) : portfolio.redo(steps), this, [this](const Result<void> &done) {
        arrive();
        if (!done)
            Q_EMIT workspace().failed(done.error());
    });
}

void HistoryPage::arrive()
{
    m_isGoing = false;
    if (m_isStale)
        refresh(true);
}

} // namespace Plumbline
