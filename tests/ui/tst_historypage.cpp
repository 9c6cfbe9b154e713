// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalcodec.h"
#include "core/words/changewords.h"
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/delegates/groupedview.h"
#include "ui/models/historymodel.h"
#include "ui/models/roles.h"
#include "ui/pages/historypage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace Plumbline;

class TestHistoryPage : public QObject
{
    Q_OBJECT

    struct Open : Kit::OpenWorkspace
    {
        Open()
        {
            openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), ""));
            page.resize(1180, 640);
            page.show();
            editor().setSelected(0, 0, 0, true); // Changes are small
            editor().setSelected(0, 0, 1, true); // Changes are tested
            editor().setSelected(0, 1, 0, true); // Every incident is reviewed
        }
        template <typename Widget>
        Widget *find(const char *name)
        {
            auto *found = page.findChild<Widget *>(QLatin1String(name));
            if (!found)
                qFatal("no %s", name);
            return found;
        }
        const QAbstractItemModel &model() { return *find<GroupedView>("historyView")->model(); }
        // The sentences as they are listed, undone ones marked.
        QStringList sentences()
        {
            QStringList lines;
            for (int day = 0; day < model().rowCount(); ++day) {
                const QModelIndex heading = model().index(day, 0);
                for (int row = 0; row < model().rowCount(heading); ++row)
                    lines += model()
                                 .index(row, HistoryModel::SentenceColumn, heading)
                                 .data()
                                 .toString()
                                 .section(QChar(0x201C), 1)
                                 .chopped(1)
                        + (model().index(row, HistoryModel::StateColumn, heading).data().toString() == QLatin1String("undone")
                                ? QLatin1String(" -")
                                : QLatin1String());
            }
            return lines;
        }
        void choose(int row) { find<GroupedView>("historyView")->setCurrentIndex(model().index(row, 0, model().index(0, 0))); }
        ChoiceSet ticks(int question) { return session().state().lenses[0].answers[question].selected; }
        HistoryPage page{workspace()};
    };

private Q_SLOTS:
    void theNewestChangeComesFirstUnderItsDay()
    {
        Open open;
        QCOMPARE(open.model().rowCount(), 1);
        QCOMPARE(open.model().index(0, 0).data().toString(),
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(1'750'000'000'000).date(), QLocale::LongFormat));
        QCOMPARE(open.sentences(),
            (QStringList{QStringLiteral("Every incident is reviewed"), QStringLiteral("Changes are tested"),
                QStringLiteral("Changes are small"), QStringLiteral("Shop")}));
        QCOMPARE(
            open.model().index(0, HistoryModel::AuthorColumn, open.model().index(0, 0)).data().toString(), QStringLiteral("Ada"));
    }

    void oneCanGoBackToAPointAndForwardAgain()
    {
        Open open;
        open.choose(2); // Changes are small
        QVERIFY2(open.find<QLabel>("historyHint")->text().contains(QLatin1String("2 changes")),
            qPrintable(open.find<QLabel>("historyHint")->text()));
        open.find<QPushButton>("goToPointButton")->click();
        QCOMPARE(open.ticks(0), choiceBit(0));
        QCOMPARE(open.ticks(1), ChoiceSet(0));
        QCOMPARE(open.sentences().mid(0, 3),
            (QStringList{QStringLiteral("Every incident is reviewed -"), QStringLiteral("Changes are tested -"),
                QStringLiteral("Changes are small")}));
        QVERIFY(!open.find<QPushButton>("goToPointButton")->isEnabled()); // that is where we are
        open.choose(1);
        open.find<QPushButton>("goToPointButton")->click();
        QCOMPARE(open.ticks(0), choiceBit(0) | choiceBit(1));
        QCOMPARE(open.ticks(1), ChoiceSet(0));
        open.choose(0);
        open.find<QPushButton>("goToPointButton")->click();
        QCOMPARE(open.ticks(1), choiceBit(0));
    }

    void theListIsBroughtToAPointOnceHoweverManyStepsItTakes()
    {
        Open open;
        open.find<QCheckBox>("historyShowSteps")->setChecked(true);
        QSignalSpy inserted(&open.model(), &QAbstractItemModel::rowsInserted);
        open.choose(2); // Changes are small
        open.find<QPushButton>("goToPointButton")->click();
        QCOMPARE(open.ticks(1), ChoiceSet(0));
        QCOMPARE(open.sentences().size(), 6);
        QCOMPARE(inserted.size(), 1);
    }

    void aListThatEndsBeforeTheHistoryDoesSaysSoAndGoesOnWhenAsked()
    {
        Open open;
        const auto *older = open.find<QLabel>("historyOlder");
        QVERIFY(!older->isVisible());
        open.page.hide();
        for (int i = 0; i < 1510; ++i)
            open.editor().setSelected(0, 2, 0, i % 2 == 0);
        QTRY_VERIFY_WITH_TIMEOUT(!open.workspace().hasUnsaved(), 20000);
        const WorkloadId id = open.session().id();
        open.workspace().closeReview();
        QSignalSpy opened(&open.workspace(), &Workspace::reviewOpened);
        open.workspace().openReview(id);
        QVERIFY(!opened.isEmpty() || opened.wait());
        open.page.show();
        QVERIFY(older->isVisible());
        QCOMPARE(older->text(), QStringLiteral("The newest 1000 changes are listed."));
        open.editor().undo(); // what was read is undone all the same
        QCOMPARE(open.ticks(2), choiceBit(0));
        open.find<QPushButton>("showOlderButton")->click();
        QTRY_VERIFY(open.session().journal().size() >= 1501); // the rest follows by itself where its end is in view
        QScrollBar *bar = open.find<GroupedView>("historyView")->verticalScrollBar();
        bar->setValue(bar->maximum() - 1);
        QTRY_VERIFY(!older->isVisible());
        QVERIFY(!open.session().hasOlderEntries());
        QCOMPARE(open.sentences().last(), QStringLiteral("Shop"));
    }

    void aWayThatWasLeftCannotBeTakenAnyMore()
    {
        Open open;
        open.editor().undo();
        open.editor().setSelected(0, 2, 0, true);
        open.choose(1); // Every incident is reviewed, undone, and something else done since
        QVERIFY(!open.find<QPushButton>("goToPointButton")->isEnabled());
    }

    void undoneEntriesAreStruckAndStepsOfUndoShownOnlyWhenAskedFor()
    {
        Open open;
        open.editor().undo();
        const QModelIndex newest = open.model().index(0, HistoryModel::SentenceColumn, open.model().index(0, 0));
        QVERIFY(newest.data(Roles::IsUndone).toBool());
        QCOMPARE(open.sentences().size(), 4);
        open.find<QCheckBox>("historyShowSteps")->setChecked(true);
        QCOMPARE(open.sentences().size(), 5);
    }

    void theSearchFindsSentencesAndAuthors()
    {
        Open open;
        open.page.applySearch(QStringLiteral("tested"));
        QCOMPARE(open.sentences(), QStringList{QStringLiteral("Changes are tested")});
        open.page.applySearch(QStringLiteral("ada"));
        QCOMPARE(open.sentences().size(), 4);
    }

    void aSearchThatFindsNothingSaysSoAndLeavesNothingStale()
    {
        Open open;
        open.choose(0);
        open.page.applySearch(QStringLiteral("zebra"));
        QCOMPARE(open.find<QLabel>("nothingFoundSentence")->text(), QStringLiteral("No change matches “zebra”."));
        QVERIFY(open.find<QLabel>("nothingFoundSentence")->isVisible());
        QVERIFY(!open.find<QPushButton>("goToPointButton")->isVisible());
        open.page.applySearch({});
        QVERIFY(open.find<GroupedView>("historyView")->isVisible());
    }

    void theNewestChangeIsSelectedAtFirst()
    {
        Open open;
        open.workspace().closeReview();
        open.workspace().openReview(open.portfolio().workloads().first().id);
        QTRY_VERIFY(open.workspace().review());
        const auto *view = open.find<GroupedView>("historyView");
        QCOMPARE(view->currentIndex().siblingAtColumn(HistoryModel::SentenceColumn).data().toString(),
            entryWords(open.session().journal().last()));
        QCOMPARE(open.find<QLabel>("historyHint")->text(), QStringLiteral("This is where the workload stands now."));
    }

    void aChangeOfAQuestionLeadsToIt()
    {
        Open open;
        QSignalSpy asked(&open.page, &Page::questionRequested);
        auto *button = open.find<QPushButton>("openQuestionButton");
        open.choose(0); // Every incident is reviewed
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<QuestionRef>(), (QuestionRef{0, 1}));
        open.choose(3); // the workload was created
        QVERIFY(!button->isEnabled());
        Q_EMIT open.find<GroupedView>("historyView")->activated({});
        QCOMPARE(asked.size(), 1);
    }

    void theQuestionOfAChangeIsFoundAlsoWhereItComesPackedFromTheDisk()
    {
        Open open;
        open.editor().typeNotes(0, 1, QStringLiteral("a note"));
        open.editor().flush();
        JournalEntry entry = open.session().journal().last();
        QCOMPARE(questionOf(entry, open.session().state()), (QuestionRef{0, 1}));
        entry.packed = encodeChanges(entry.changes, {open.session().state().lenses[0].version->sha256()}).toUtf8();
        entry.changes.clear();
        QCOMPARE(questionOf(entry, open.session().state()), (QuestionRef{0, 1}));
        QVERIFY(!questionOf(open.session().journal().first(), open.session().state()).isValid());
    }

    void everyKindOfChangeHasAnIconAndAWord()
    {
        HistoryModel model;
        QVector<JournalEntry> journal;
        for (const VerbInfo &verb : knownVerbs()) {
            JournalEntry entry;
            entry.id = ChangeId::make(fromMs(1));
            entry.verb = verb.verb;
            journal += entry;
        }
        model.setJournal(journal, false);
        for (int row = 0; row < int(journal.size()); ++row) {
            const QModelIndex kind = model.index(row, HistoryModel::KindColumn, model.index(0, 0));
            QVERIFY(kind.data(Roles::Icon).isValid());
            QVERIFY(!kind.data().toString().isEmpty());
        }
    }

    void theStateHasAColumnOnlyWhereSomethingIsUndone()
    {
        Open open;
        const auto *view = open.find<GroupedView>("historyView");
        QVERIFY(view->isColumnHidden(HistoryModel::StateColumn));
        open.editor().undo();
        QVERIFY(!view->isColumnHidden(HistoryModel::StateColumn));
        open.editor().redo();
        QVERIFY(view->isColumnHidden(HistoryModel::StateColumn));
    }

    void rowsAreAddedOneByOne()
    {
        Open open;
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setJournal(open.session().journal(), false);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), reset(&model, &QAbstractItemModel::modelReset);
        open.editor().setSelected(0, 2, 0, true);
        model.setJournal(open.session().journal(), true);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QVERIFY(reset.isEmpty());
    }

    // Whatever the clock said: the order is that of the changes, and each stands under its own day.
    void changesOfAClockThatWentBackStandUnderTheDayThatItSaid()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVector<JournalEntry> journal;
        const auto add = [&journal](const QDate &day) {
            JournalEntry entry;
            entry.id = ChangeId::make(fromMs(1));
            entry.subject = QString::number(journal.size());
            entry.at = toTimestamp(QDateTime(day, QTime(12, 0)));
            journal += entry;
        };
        const QDate right(2026, 3, 1), wrong(1970, 1, 2);
        const auto days = [&model] {
            QStringList shown;
            for (int day = 0; day < model.rowCount(); ++day)
                shown += QStringLiteral("%1: %2").arg(model.groups()[day].title).arg(model.groups()[day].rows.size());
            return shown;
        };
        const QString atRight = QLocale().toString(right, QLocale::LongFormat),
                      atWrong = QLocale().toString(wrong, QLocale::LongFormat);
        add(right);
        add(wrong);
        model.setJournal(journal, false);
        QCOMPARE(days(), QStringList({atWrong + QStringLiteral(": 1"), atRight + QStringLiteral(": 1")}));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        add(wrong);
        add(right);
        add(right);
        model.setJournal(journal, true);
        QCOMPARE(days(),
            QStringList({atRight + QStringLiteral(": 2"), atWrong + QStringLiteral(": 2"), atRight + QStringLiteral(": 1")}));
        QVERIFY(removed.isEmpty());
    }

    void withoutAReviewItIsThePortfoliosHistory()
    {
        Open open;
        open.workspace().closeReview();
        QVERIFY(open.sentences().contains(QStringLiteral("Shop")));
        open.workspace().closePortfolio();
        QVERIFY(open.page.findChild<QPushButton *>(QStringLiteral("emptyButton"))->isVisible());
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
