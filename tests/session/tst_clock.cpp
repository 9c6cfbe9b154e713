// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/workspace.h"
#include "tests/kit/lenses.h"
#include "tests/kit/stores.h"

#include <QTemporaryDir>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// A clock that jumps: what was done keeps its order, its undo and its milestones, whatever time was written beside it.
class ClockTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Timestamp m_now{};
    WorkloadId m_shop;

    void setClock(int year) { m_now = toTimestamp(QDateTime(QDate(year, 3, 1), QTime(9, 0), Qt::UTC)); }
    void open(OpenMode mode)
    {
        m_workspace = std::make_unique<Workspace>(u"Ada"_s, [this] { return m_now; }); // it stands still, too
        QSignalSpy opened(m_workspace.get(), &Workspace::portfolioOpened);
        m_workspace->openPortfolio(StoreLocation::file(m_folder->filePath(u"clock.plumb"_s)), mode);
        QVERIFY(opened.wait());
    }
    void openReview()
    {
        QSignalSpy opened(m_workspace.get(), &Workspace::reviewOpened);
        m_workspace->openReview(m_shop);
        QVERIFY(!opened.isEmpty() || opened.wait());
    }
    void reopen()
    {
        QTRY_VERIFY(!m_workspace->hasUnsaved());
        open(OpenMode::ReadWrite);
        openReview();
    }
    OpenReview &review() { return *m_workspace->review(); }
    ChoiceSet ticks(int question) { return review().state().lenses.first().answers[question].selected; }
    QStringList milestones()
    {
        QStringList names;
        for (const Milestone &milestone : review().milestones())
            names += milestone.name;
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        setClock(2026);
        open(OpenMode::ReadWriteOrCreate);
        const Result<WorkloadId> made = m_workspace->portfolio()->createWorkload(stateFromLines(sampleVersion(), ""));
        QVERIFY(made);
        m_shop = *made;
        openReview();
    }
    void cleanup() { m_workspace.reset(); }

    void whatIsDoneKeepsItsOrder()
    {
        for (const int year : {2026, 1970, 2050, 2026}) {
            setClock(year);
            m_workspace->editor()->toggle(0, 0, year == 1970 ? 1 : 0);
            QVERIFY(m_workspace->editor()->takeMilestone(u"Taken in %1, after %2"_s.arg(year).arg(milestones().size())));
        }
        const QStringList inOrder = milestones();
        QCOMPARE(inOrder,
            QStringList({u"Taken in 2026, after 0"_s, u"Taken in 1970, after 1"_s, u"Taken in 2050, after 2"_s,
                u"Taken in 2026, after 3"_s}));
        reopen();
        QCOMPARE(milestones(), inOrder);
        for (int i = 1; i < review().milestones().size(); ++i)
            QCOMPARE(review().milestones()[i].previousSeal, review().milestones()[i - 1].seal);
        qint64 last = 0;
        for (const JournalEntry &entry : review().journal()) {
            QVERIFY(entry.number > last);
            last = entry.number;
        }
        QCOMPARE(answered(m_workspace->store()->check()).problems, QStringList());
    }

    void undoTakesTheNewestChangeWhateverItsTime()
    {
        setClock(2050);
        m_workspace->editor()->toggle(0, 0, 0);
        setClock(1970);
        m_workspace->editor()->toggle(0, 0, 1);
        reopen();
        m_workspace->editor()->undo();
        QCOMPARE(ticks(0), choiceBit(0));
        setClock(2026);
        m_workspace->editor()->undo();
        QCOMPARE(ticks(0), ChoiceSet(0));
        m_workspace->editor()->redo();
        reopen();
        QCOMPARE(ticks(0), choiceBit(0));
        QCOMPARE(answered(m_workspace->store()->check()).problems, QStringList());
    }

    void aPauseInTypingDoesNotDependOnTheClock()
    {
        setClock(1970);
        m_workspace->editor()->typeNotes(0, 0, u"typed"_s);
        QTRY_VERIFY(!m_workspace->editor()->isTyping());
        QTRY_VERIFY(!m_workspace->hasUnsaved());
        reopen();
        QCOMPARE(review().state().lenses.first().answers[0].notes, u"typed"_s);
    }

    void theBaseOfAnImportIsTheLastMilestoneThatBothHaveWhateverItsTime()
    {
        setClock(2050);
        QVERIFY(m_workspace->editor()->takeMilestone(u"Ahead"_s));
        setClock(1970);
        m_workspace->editor()->toggle(0, 0, 0);
        QVERIFY(m_workspace->editor()->takeMilestone(u"Behind"_s));
        const Milestone *common = review().newestCommon(review().recordedMilestones());
        QVERIFY(common);
        QCOMPARE(common->name, u"Behind"_s);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
