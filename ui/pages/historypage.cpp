// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage.h"

#include "core/base/whenanswered.h"
#include "ui/delegates/groupedview.h"
#include "ui/delegates/iconcelldelegate.h"
#include "ui/pages/emptyview.h"
#include "ui/pages/nothingfound.h"
#include "ui/pages/pagehead.h"
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
    m_head = new PageHead(tr("History"));
    m_showSteps = new QCheckBox(tr("Show &undo and redo too"));
    m_showSteps->setObjectName(QStringLiteral("historyShowSteps"));
    m_head->add(m_showSteps);
    m_view = new GroupedView;
    m_view->setObjectName(QStringLiteral("historyView"));
    m_view->setAccessibleName(tr("History, the newest change first"));
    m_view->setAllColumnsShowFocus(true);
    m_view->setModel(&m_history);
    m_view->setItemDelegateForColumn(HistoryModel::KindColumn, new IconCellDelegate(m_view));
    fitColumns();
    m_nothingFound = new NothingFound;
    auto *body = new QWidget;
    m_body = new QStackedLayout(body);
    m_body->addWidget(m_view);
    m_body->addWidget(m_nothingFound);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::page, Space::group, Space::page, Space::group);
    layout->setSpacing(Space::related);
    layout->addWidget(m_head);
    layout->addWidget(body, 1);
    layout->addWidget(m_older = buildOlder());
    layout->addWidget(m_foot = buildFoot());
    connect(m_showSteps, &QCheckBox::toggled, this, [this](bool shown) {
        m_history.setUndoStepsShown(shown);
        showFound();
    });
    connect(m_view, &GroupedView::rowsChosen, this, &HistoryPage::showChosen);
    connect(m_view, &GroupedView::activated, this, &HistoryPage::openQuestion);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && isEndInView())
            readOlder();
    });
    connect(m_nothingFound, &NothingFound::clearWanted, this, [this] {
        Q_EMIT searchClearRequested();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    return content;
}

QWidget *HistoryPage::buildOlder()
{
    m_olderWords = new PlainLabel;
    m_olderWords->setObjectName(QStringLiteral("historyOlder"));
    m_olderWords->setTone(PlainLabel::Tone::Quiet);
    auto *showOlder = new QPushButton(tr("Show &older changes"));
    showOlder->setObjectName(QStringLiteral("showOlderButton"));
    auto *older = new QWidget;
    auto *row = new QHBoxLayout(older);
    row->setContentsMargins({});
    row->setSpacing(Space::group);
    row->addWidget(showOlder);
    row->addWidget(m_olderWords, 1);
    connect(showOlder, &QPushButton::clicked, this, &HistoryPage::readOlder);
    return older;
}

QWidget *HistoryPage::buildFoot()
{
    m_hint = new PlainLabel;
    m_hint->setObjectName(QStringLiteral("historyHint"));
    m_hint->setTone(PlainLabel::Tone::Quiet);
    m_goTo = new QPushButton(tr("Go to this &point"));
    m_goTo->setObjectName(QStringLiteral("goToPointButton"));
    m_openQuestion = new QPushButton(tr("Open the &question"));
    m_openQuestion->setObjectName(QStringLiteral("openQuestionButton"));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(Space::related);
    row->addWidget(m_goTo);
    row->addWidget(m_openQuestion);
    row->addSpacing(Space::related);
    row->addWidget(m_hint, 1);
    connect(m_goTo, &QPushButton::clicked, this, &HistoryPage::goToChosen);
    connect(m_openQuestion, &QPushButton::clicked, this, &HistoryPage::openQuestion);
    return foot;
}

// What is undone is said in a column that is there as long as something is.
void HistoryPage::fitColumns()
{
    m_view->setColumnSamples({QStringLiteral("23:59:59 PM xxx"), QStringLiteral("xx"), {},
                                 m_showsState ? QStringLiteral("undone xx") : QString(), QStringLiteral("somebody longname")},
        HistoryModel::SentenceColumn);
}

QList<QAction *> HistoryPage::pageActions() const
{
    return {m_copy};
}

void HistoryPage::applySearch(const QString &text)
{
    m_search = text.simplified();
    m_history.setSearch(text);
    m_view->setSearch(text);
    showFound();
}

void HistoryPage::showFound()
{
    const bool isFound = m_history.rowsInAll() > 0 || !m_history.isSearching();
    if (!isFound)
        m_nothingFound->say(tr("No change matches “%1”.").arg(m_search), tr("Clear the search"));
    m_body->setCurrentIndex(isFound ? 0 : 1);
    m_foot->setVisible(isFound);
    if (std::exchange(m_showsState, m_history.hasUndone()) != m_history.hasUndone())
        fitColumns();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_history.index(0, 0, m_history.index(0, 0))); // the newest: where one is
    const bool isEmpty = m_stack->currentIndex() == 0;
    setFirstFocus(isEmpty ? static_cast<QWidget *>(m_empty) : isFound ? static_cast<QWidget *>(m_view) : m_nothingFound);
    showChosen();
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
    setSearchable(!entries.isEmpty());
    if (workspace().portfolio())
        m_empty->say(tr("Nothing has happened yet"), tr("Every change is kept here with its time and author, and can be undone."),
            QString());
    else
        m_empty->say(tr("No portfolio is open"), tr("The history keeps every change to a portfolio, so that it can be undone."),
            tr("Go to the portfolio"));
    m_head->setDetail(workspace().review() ? tr("of this workload") : tr("of the portfolio"));
    showFound();
}

bool HistoryPage::isEndInView() const
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    return m_older->isVisible() && bar->maximum() - bar->value() < bar->pageStep();
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
        else if (m_view->verticalScrollBar()->value() > 0 && isEndInView()) // which a person came to meanwhile
            readOlder();
    });
}

// A button that would do nothing is not there.
void HistoryPage::offer(QPushButton &button, bool isPossible)
{
    if (button.hasFocus() && !isPossible)
        m_view->setFocus(Qt::OtherFocusReason);
    button.setEnabled(isPossible);
    button.setVisible(isPossible);
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
    offer(*m_openQuestion, chosenQuestion().isValid());
    offer(*m_goTo, (back > 0 && nextUndo()) || (forward >= 0 && nextRedo()));
    if (!row)
        m_hint->setText(tr("Select a change to go back or forward to it."));
    else if (back > 0)
        m_hint->setText(tr("Undoes the %n changes after this one. They can be redone.", nullptr, back));
    else if (back == 0)
        m_hint->setText(
            workspace().review() ? tr("This is where the workload stands now.") : tr("This is where the portfolio stands now."));
    else if (forward >= 0)
        m_hint->setText(tr("Does %n changes again, up to this one.", nullptr, forward + 1));
    else
        m_hint->setText(tr("This step cannot be reached any more: another way was taken after it was undone."));
}

QuestionRef HistoryPage::chosenQuestion() const
{
    const QModelIndexList chosen = m_view->chosenRows();
    const HistoryRow *row = chosen.size() == 1 ? m_history.rowAt(chosen.first()) : nullptr;
    const OpenReview *review = workspace().review();
    if (!row || !review)
        return {};
    for (const JournalEntry &entry : review->journal()) {
        if (entry.id == row->id)
            return questionOf(entry, review->state());
    }
    return {};
}

void HistoryPage::openQuestion()
{
    if (const QuestionRef question = chosenQuestion(); question.isValid())
        Q_EMIT questionRequested(question);
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
