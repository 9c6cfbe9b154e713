// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of what was done, of what was not, and of what is not as it should be.
#include "ui/window/mainwindow.h"

#include "core/base/whenanswered.h"
#include "core/review/lenspractice.h"
#include "core/words/changewords.h"
#include "core/words/errorwords.h"
#include "ui/window/importexport.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

namespace Plumbline {

void MainWindow::tellStateOfPortfolio()
{
    const QString &backup = m_workspace.store()->info().backupBeforeUpgrade;
    if (!backup.isEmpty())
        tellBroken(NoticeBar::About::Portfolio,
            {tr("This portfolio was updated to the file format of this version"),
                tr("A copy as it was before is kept as %1.").arg(QFileInfo(backup).fileName())});
    for (const QString &lens : m_workspace.portfolio()->damagedLenses())
        tellBroken(NoticeBar::About::Portfolio, damagedLensWords(lens));
    for (const WorkloadSummary &workload : m_workspace.portfolio()->workloads()) {
        if (workload.isDamaged)
            tellBroken(NoticeBar::About::Portfolio,
                {tr("“%1” is damaged").arg(workload.properties.name()),
                    tr("Its counts are not shown. A backup may have it whole.")});
    }
}

void MainWindow::noteHistory()
{
    m_notices->withdrawOffers();
    m_notices->withdrawFailuresOlderThan(std::chrono::milliseconds(NoticeBar::newsMs));
    updateActions();
}

// What a person took away beside an answer is not seen any more, so the window says what went. What was called complete in the
// plan is still unmet in the review.
void MainWindow::offerWhatFollows(const JournalEntry &entry)
{
    const bool completes = entry.verb == Verb::EditItem || entry.verb == Verb::ChangeAction || entry.verb == Verb::ReleaseBatch;
    if (completes && entry.kind == JournalEntry::Kind::Do)
        offerToTick(entry);
    const bool isRemoval = entry.verb == Verb::RemovePicture || entry.verb == Verb::RemoveDecision
        || entry.verb == Verb::RemoveAction || entry.verb == Verb::RemoveParkedPoint || entry.verb == Verb::RemoveTradeOff
        || entry.verb == Verb::RemoveBatch || entry.verb == Verb::WithdrawAcceptance;
    if (isRemoval && entry.kind == JournalEntry::Kind::Do)
        offerUndo(tr("%1.", "what was done").arg(entryWords(entry)));
}

void MainWindow::offerToTick(const JournalEntry &entry)
{
    const ReviewState &state = m_workspace.review()->state();
    QVector<LensPractice> practices;
    for (const Change &change : entry.changes) {
        const auto *item = std::get_if<ItemChange>(&change);
        const bool isCompleted
            = item && item->after.status == ImprovementStatus::Complete && item->before.status != ImprovementStatus::Complete;
        const auto at = isCompleted ? practiceWithIds(state, item->lens, item->question, item->choice) : std::nullopt;
        if (at && state.lenses[at->lens].answers[at->practice.question].statusOf(at->practice.choice) == ChoiceStatus::Unselected)
            practices.append(*at);
    }
    if (practices.isEmpty())
        return;
    const LensPractice &first = practices.first();
    const QString title
        = state.lenses[first.lens].version->question(first.practice.question).choices[first.practice.choice].title.simplified();
    const QString sentence = practices.size() == 1
        ? tr("“%1” is complete in the plan and not ticked in the review.").arg(title)
        : tr("%n practices are complete in the plan and not ticked in the review.", nullptr, int(practices.size()));
    m_notices->offer(sentence, tr("Tick"), [this, practices, id = m_workspace.review()->id()] {
        if (!m_workspace.review() || m_workspace.review()->id() != id)
            return;
        m_workspace.editor()->setMet(practices);
    });
}

void MainWindow::tellFailure(const Error &error)
{
    m_notices->tellFailure(errorWords(error));
}

void MainWindow::tellTakenBack(const JournalEntry &entry, const Error &error)
{
    const NoticeText text{tr("Not saved, and taken back"),
        tr("%1. %2", "what was done, why it was refused").arg(entryWords(entry), errorWords(error))};
    if (const QString written = writtenText(entry); written.isEmpty())
        m_notices->tellFailure(text);
    else
        m_notices->tellFailure(text, tr("Copy the text"), [written] { QGuiApplication::clipboard()->setText(written); });
}

// A review of which a part is damaged is open all the same, and says so.
void MainWindow::tellDamage()
{
    const OpenReview &review = *m_workspace.review();
    if (review.damage().isEmpty())
        return;
    const QStringList parts = damageWords(review.damage()).split(u'\n');
    tellBroken(NoticeBar::About::Review,
        {tr("“%1” is damaged and can only be read").arg(review.state().workload.name),
            tr("These parts are not as they were written: %1. What is whole can be exported; a backup may have the rest.")
                .arg(QLocale().createSeparatedList(parts))});
}

void MainWindow::tellOlderCopy(int missing)
{
    tellBroken(NoticeBar::About::Portfolio,
        {tr("%n changes that were saved here are missing from this portfolio", nullptr, missing),
            tr("If you did not put an older copy in its place, look for a newer one among the backups beside it.")});
}

void MainWindow::tellBroken(NoticeBar::About about, const NoticeText &text)
{
    m_notices->tellFailure(
        text, tr("Show backups"), [this] { m_importExport->restoreBackup(); }, about);
}

void MainWindow::step(bool ofPortfolio, JournalEntry::Kind kind)
{
    m_workspace.flushTyping();
    Portfolio *portfolio = m_workspace.portfolio();
    if (ofPortfolio ? !portfolio : !m_workspace.review())
        return;
    const bool isBack = kind == JournalEntry::Kind::Undo;
    if (ofPortfolio) {
        const auto tell = [this](const Result<void> &done) {
            if (!done)
                tellFailure(done.error());
            else if (const Portfolio *still = m_workspace.portfolio(); still && !still->journal().isEmpty())
                m_notices->tell(entryWords(still->journal().last()));
        };
        nowOrWhenAnswered(isBack ? portfolio->undo() : portfolio->redo(), this, tell);
        return;
    }
    const QVector<JournalEntry> &journal = m_workspace.review()->journal();
    const ChangeId before = journal.isEmpty() ? ChangeId() : journal.last().id;
    isBack ? m_workspace.editor()->undo() : m_workspace.editor()->redo();
    // It may be out of sight.
    if (!journal.isEmpty() && journal.last().id != before)
        m_notices->tell(entryWords(journal.last()));
}

void MainWindow::offerUndo(const QString &text)
{
    m_notices->offer(text, tr("Undo"), [this, ofPortfolio = undoesPortfolio()] { step(ofPortfolio, JournalEntry::Kind::Undo); });
}

} // namespace Plumbline
