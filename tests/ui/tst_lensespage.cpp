// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/lens/lensreader.h"
#include "core/lens/lenswriter.h"
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "tests/kit/stores.h"
#include "tests/kit/testdata.h"
#include "ui/delegates/groupedview.h"
#include "ui/models/countroles.h"
#include "ui/models/lensesmodel.h"
#include "ui/pages/lensespage.h"
#include "ui/pages/lensproblemspanel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace Plumbline;

namespace {

// The sample lens with another choice in the place of one.
const QMap<QByteArray, QByteArray> anotherChoice{
    {"\"manual\"", "\"fresh\""}, {"&& manual", "&& fresh"}, {"Nobody changes production by hand", "Machines change production"}};

} // namespace

// Stands for the desktop's way to open a file.
class Opened : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls += url; }
};

class TestLensesPage : public QObject
{
    Q_OBJECT

    struct Open : Kit::OpenWorkspace
    {
        Open()
        {
            page.resize(1180, 640);
            page.show();
            lensesAtStart = int(portfolio().lenses().size());
        }
        // The headings of what was found in a file, with how much is under each.
        QStringList problems()
        {
            const auto *list = find<GroupedView>("lensProblemsList");
            QStringList headings;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex heading = list->model()->index(row, 0);
                headings += QStringLiteral("%1: %2, %3")
                                .arg(heading.data().toString(), QString::number(list->model()->rowCount(heading)),
                                    list->isExpanded(heading) ? u"shown" : u"folded");
            }
            return headings;
        }
        template <typename Widget>
        Widget *find(const char *name)
        {
            auto *found = page.findChild<Widget *>(QLatin1String(name));
            if (!found)
                qFatal("no %s", name);
            return found;
        }
        QString write(const QString &name, const QByteArray &bytes)
        {
            const QString path = folder() + QLatin1Char('/') + name;
            if (!writeWholeFile(path, bytes))
                qFatal("cannot write a lens of a test");
            return path;
        }
        QByteArray cleanLens() { return writeLens(Kit::sampleVersion()->lens()); }
        int added() { return int(portfolio().lenses().size()) - lensesAtStart; }
        void choose(const QString &name)
        {
            const QAbstractItemModel *model = find<GroupedView>("lensesView")->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, 0).data().toString() == name)
                    find<GroupedView>("lensesView")->setCurrentIndex(model->index(row, 0));
            }
        }
        void choose(const QByteArray &sha256)
        {
            const auto &lenses = portfolio().lenses();
            for (int row = 0; row < lenses.size(); ++row) {
                if (lenses[row].sha256 == sha256)
                    find<GroupedView>("lensesView")->setCurrentIndex(find<GroupedView>("lensesView")->model()->index(row, 0));
            }
        }
        // The sample lens, with some words of its file put otherwise.
        LensVersionPtr addSample(const QMap<QByteArray, QByteArray> &otherWords = {})
        {
            QByteArray json = cleanLens();
            for (auto words = otherWords.begin(); words != otherWords.end(); ++words)
                json.replace(words.key(), *words);
            const LensReading reading = readLens(json, QString());
            const Result<LensInfo> added = portfolio().addLens(*reading.lens, {});
            if (!added)
                qFatal("a lens of a test was refused");
            return std::make_shared<const LensVersion>(added->id, added->version, *reading.lens);
        }
        QDialog *dialog() const { return page.findChild<QDialog *>(QStringLiteral("lensUpgradeDialog")); }
        QStringList lines() const
        {
            QStringList lines;
            const auto *list = dialog()->findChild<QTreeWidget *>(QStringLiteral("lensUpgradeList"));
            for (int row = 0; row < list->topLevelItemCount(); ++row) {
                const QTreeWidgetItem *item = list->topLevelItem(row);
                lines += QStringList({item->text(0), item->text(1), item->text(2)}).join(QStringLiteral(" | "));
            }
            return lines;
        }
        LensesPage page{workspace()};
        int lensesAtStart = 0;
    };

private Q_SLOTS:
    void aCleanLensIsAddedAndUndoIsOffered()
    {
        Open open;
        QSignalSpy offered(&open.page, &Page::undoOffered);
        open.page.takeFiles({open.write(QStringLiteral("sample.json"), open.cleanLens())});
        QTRY_COMPARE(open.added(), 1);
        QCOMPARE(offered.size(), 1);
        QVERIFY(open.find<QWidget>("lensProblems")->isHidden());
        QCOMPARE(open.find<QLabel>("lensName")->text(), QStringLiteral("Sample"));
        QVERIFY(Kit::waitedFor(open.portfolio().undo()));
        QCOMPARE(open.added(), 0);
    }

    void aLensThatASearchLeavesOutIsNotDescribedEither()
    {
        Open open;
        open.addSample();
        open.choose(QStringLiteral("Sample"));
        open.page.applySearch(QStringLiteral("zebra"));
        QVERIFY(open.find<QWidget>("nothingFound")->isVisibleTo(&open.page));
        QCOMPARE(open.find<QLabel>("lensName")->text(), QString());
        open.page.applySearch(QStringLiteral("sam"));
        QCOMPARE(open.find<QLabel>("lensName")->text(), QStringLiteral("Sample"));
    }

    void theCompanionBesideALensComesWithIt()
    {
        Open open;
        LensCompanion companion;
        companion.lensVersion = QStringLiteral("7");
        const QString path = open.write(QStringLiteral("sample.json"), open.cleanLens());
        const QString beside = open.write(QStringLiteral("sample.companion.json"), writeCompanion(companion));
        open.page.takeFiles({path, beside});
        QTRY_COMPARE(open.added(), 1);
        QCOMPARE(open.portfolio().newestLens(Kit::sampleVersion()->id())->version, QStringLiteral("7"));
    }

    void aLensWithWarningsWaitsForADecision()
    {
        Open open;
        QByteArray json = open.cleanLens();
        json.insert(json.indexOf('{') + 1, "\n  \"extra\": 1,");
        open.page.takeFiles({open.write(QStringLiteral("odd.json"), json)});
        auto *panel = open.find<QWidget>("lensProblems");
        QTRY_VERIFY(!panel->isHidden());
        QCOMPARE(open.added(), 0);
        QCOMPARE(open.problems(), QStringList{QStringLiteral("Warnings: 1, shown")});
        const QAbstractItemModel *found = open.find<GroupedView>("lensProblemsList")->model();
        const QModelIndex warning = found->index(0, LensProblemsPanel::WordsColumn, found->index(0, 0));
        QVERIFY(!warning.data().toString().isEmpty());
        QVERIFY(warning.siblingAtColumn(LensProblemsPanel::PlacesColumn).data().toString().startsWith(QLatin1String("2:")));
        open.page.show();
        open.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        open.find<QPushButton>("addAnywayButton")->setFocus();
        open.find<QPushButton>("addAnywayButton")->click();
        QCOMPARE(open.added(), 1);
        QVERIFY(panel->isHidden());
        QCOMPARE(QApplication::focusWidget(), open.find<QWidget>("lensesView")); // and not a button that came meanwhile
    }

    void aLensThatWaitsIsStillThereAfterAnotherFile()
    {
        Open open;
        QByteArray odd = open.cleanLens();
        odd.insert(odd.indexOf('{') + 1, "\n  \"extra\": 1,");
        const QString path = open.write(QStringLiteral("odd.json"), odd);
        open.page.takeFiles({path});
        QTRY_VERIFY(!open.find<QWidget>("lensProblems")->isHidden());
        open.page.takeFiles({open.write(QStringLiteral("bad.json"), "{\n  \"name\": ")});
        QTRY_COMPARE(open.find<QLabel>("lensProblemsTitle")->text(), QStringLiteral("odd.json (2 files to look at)"));
        open.page.takeFiles({path}); // mended perhaps, so it is read anew, and once
        QTRY_COMPARE(open.find<QLabel>("lensProblemsTitle")->text(), QStringLiteral("bad.json (2 files to look at)"));
        open.find<QPushButton>("closeProblemsButton")->click();
        open.find<QPushButton>("addAnywayButton")->click();
        QCOMPARE(open.added(), 1);
    }

    void aLensWithFaultsCannotBeAddedAndTheNextFileIsShownAfterIt()
    {
        Open open;
        QByteArray odd = open.cleanLens();
        odd.insert(odd.indexOf('{') + 1, "\n  \"extra\": 1,");
        open.page.takeFiles(
            {open.write(QStringLiteral("bad.json"), "{\n  \"name\": "), open.write(QStringLiteral("odd.json"), odd)});
        QTRY_VERIFY(!open.find<QWidget>("lensProblems")->isHidden());
        QVERIFY(!open.find<QPushButton>("addAnywayButton")->isVisibleTo(&open.page));
        QCOMPARE(open.problems(), QStringList{QStringLiteral("Faults: 1, shown")});
        QVERIFY(open.find<QLabel>("lensProblemsTitle")->text().startsWith(QLatin1String("bad.json")));
        open.find<QPushButton>("closeProblemsButton")->click();
        QCOMPARE(open.find<QLabel>("lensProblemsTitle")->text(), QStringLiteral("odd.json"));
        open.find<QPushButton>("closeProblemsButton")->click();
        QVERIFY(open.find<QWidget>("lensProblems")->isHidden());
        QCOMPARE(open.added(), 0);
    }

    void faultsComeFirstAndWhatIsSaidOftenIsSaidOnceWithItsPlaces()
    {
        Open open;
        QByteArray bad = open.cleanLens();
        bad.replace("\"choices\": [", "\"extra\": 1, \"choices\": ["); // the same warning at each question
        bad.replace("NO_RISK", "NO_RISQUE");
        open.page.takeFiles({open.write(QStringLiteral("bad.json"), bad)});
        QTRY_VERIFY(!open.find<QWidget>("lensProblems")->isHidden());
        QCOMPARE(open.problems(), (QStringList{QStringLiteral("Faults: 1, shown"), QStringLiteral("Warnings: 1, folded")}));
        const QAbstractItemModel *found = open.find<GroupedView>("lensProblemsList")->model();
        const QModelIndex places = found->index(0, LensProblemsPanel::PlacesColumn, found->index(1, 0));
        QCOMPARE(places.data().toString().count(QLatin1Char(':')), 3); // of three questions
        QVERIFY(open.find<QLabel>("lensProblemsSentence")->text().contains(QLatin1String("Correct them in the file")));
        open.find<QPushButton>("copyProblemsButton")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(open.folder() + QStringLiteral("/bad.json\nFault\t")));
        QCOMPARE(copied.count(QStringLiteral("\nWarning\t")), 3);
    }

    void theFileWithFaultsIsOpenedWhereItCanBeCorrected()
    {
        Open open;
        Opened opened;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &opened, "open");
        const QString path = open.write(QStringLiteral("bad.json"), "{\n  \"name\": ");
        open.page.takeFiles({path});
        QTRY_VERIFY(!open.find<QWidget>("lensProblems")->isHidden());
        open.find<QPushButton>("openProblemFileButton")->click();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(opened.urls, QList<QUrl>{QUrl::fromLocalFile(path)});
    }

    void aLensIsOneRowThatSaysWhatItIsInALineUnderItsName()
    {
        Open open;
        open.addSample();
        LensesModel model;
        model.setPortfolio(&open.portfolio());
        const QModelIndex sample
            = model.index(model.match(model.index(0, 0), Qt::DisplayRole, QStringLiteral("Sample"))[0].row(), 0);
        QVERIFY(sample.data(CountRole::Subtitle)
                    .toString()
                    .contains(open.portfolio().lensBySha(model.lenses()[sample.row()].info.sha256)->version));
        model.notePractices(model.lenses()[sample.row()].info.sha256, 7);
        QVERIFY(sample.data(CountRole::Subtitle).toString().contains(QLatin1Char('7')));
        const auto *view = open.find<GroupedView>("lensesView");
        for (const int column : {LensesModel::VersionColumn, LensesModel::QuestionsColumn, LensesModel::PracticesColumn})
            QVERIFY(view->isColumnHidden(column));
    }

    void theOneThingToDoWithALensCarriesTheAccent()
    {
        Open open;
        open.addSample();
        open.openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small"));
        auto *apply = open.find<QPushButton>("applyLensButton");
        auto *read = open.find<QPushButton>("readLensButton");
        open.choose(Kit::sampleVersion()->sha256());
        QVERIFY(!apply->isDefault() && read->isDefault()); // it is applied
        open.choose(QStringLiteral("Operational readiness"));
        QVERIFY(apply->isDefault() && !read->isDefault());
        QSignalSpy told(&open.page, &Page::noticeRequested);
        apply->click();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0][0].toString().startsWith(QStringLiteral("Applied the lens “Operational readiness” to")));
    }

    void aMissingFileIsSaidInASentence()
    {
        Open open;
        open.page.takeFiles({open.folder() + QStringLiteral("/gone.json")});
        QTRY_VERIFY(!open.find<QWidget>("lensProblems")->isHidden());
        QVERIFY(open.find<QLabel>("lensProblemsSentence")->text().contains(QLatin1String("gone.json")));
    }

    void anUnusedLensIsRemovedWithUndo()
    {
        Open open;
        open.page.takeFiles({open.write(QStringLiteral("sample.json"), open.cleanLens())});
        QTRY_COMPARE(open.added(), 1);
        QSignalSpy offered(&open.page, &Page::undoOffered);
        open.choose(QStringLiteral("Sample"));
        open.find<QAction>("removeLensAction")->trigger();
        QCOMPARE(open.added(), 0);
        QCOMPARE(offered.size(), 1);
    }

    void aLensIsAppliedToTheOpenWorkloadAndRemovedFromIt()
    {
        Open open;
        ReviewState state;
        state.workload.name = QStringLiteral("Shop");
        open.openReviewOf(state);
        open.page.takeFiles({open.write(QStringLiteral("sample.json"), open.cleanLens())});
        QTRY_COMPARE(open.added(), 1);
        auto *apply = open.find<QPushButton>("applyLensButton");
        QCOMPARE(apply->text(), QStringLiteral("Apply to the workload"));
        apply->click();
        QTRY_VERIFY(open.session().state().applied(Kit::sampleVersion()->id()));
        QTRY_COMPARE(apply->text(), QStringLiteral("Remove from the workload"));
        QVERIFY(!open.find<QAction>("removeLensAction")->isEnabled()); // in use
        apply->click();
        QVERIFY(!open.session().state().applied(Kit::sampleVersion()->id()));
    }

    void anotherVersionIsShownFirstThenBroughtAsOneStep()
    {
        Open open;
        open.addSample();
        const LensVersionPtr newer = open.addSample(anotherChoice);
        open.openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy manual\nlearn review share"));
        const ReviewState before = open.session().state();
        auto *apply = open.find<QPushButton>("applyLensButton");
        open.choose(newer->sha256());
        QCOMPARE(apply->text(), QStringLiteral("Bring the workload to this version…"));
        apply->click();
        QTRY_VERIFY(open.dialog());
        QCOMPARE(open.session().state(), before); // nothing is done yet
        QCOMPARE(open.dialog()->findChild<QLabel *>(QStringLiteral("lensUpgradeSentences"))->text(),
            QStringLiteral("Questions that stay answered: 1. Questions that become unanswered, because what was ticked is no "
                           "longer there: 1."));
        QVERIFY(!open.dialog()->findChild<QCheckBox *>(QStringLiteral("allWorkloadsBox"))->isVisible());
        const QStringList lines = open.lines();
        QCOMPARE(lines.mid(0, 5).join(QStringLiteral("; ")),
            QStringLiteral("High risk: questions | 1 | 0; Medium risk: questions | 0 | 0; No risk found: questions | 1 | 1; "
                           "Not answered: questions | 1 | 2; Not applicable: questions | 0 | 0"));
        QVERIFY2(lines.contains(QStringLiteral("1.1: Nobody changes production by hand | ticked | no longer there")),
            qPrintable(lines.join(QLatin1Char('\n'))));
        QVERIFY(lines.contains(QStringLiteral("1.1: How do changes reach production? |  | other rules for its risk")));
        open.dialog()->findChild<QPushButton *>(QStringLiteral("upgradeLensButton"))->click();
        QTRY_COMPARE(open.session().state().lenses[0].version->sha256(), newer->sha256());
        QCOMPARE(open.session().milestones().size(), 1);
        QCOMPARE(open.session().milestones()[0].name, QStringLiteral("Before version 2 of Sample"));
        QTRY_COMPARE(apply->text(), QStringLiteral("Remove from the workload"));
        QVERIFY(open.session().undo());
        QCOMPARE(open.session().state(), before);
        QVERIFY(open.session().milestones().isEmpty());
    }

    void aLensThatWasRemovedDoesNotComeBackInTheOldVersion()
    {
        Open open;
        open.addSample();
        const LensVersionPtr newer = open.addSample(anotherChoice);
        open.openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "learn review share"));
        open.editor().unapplyLens(0);
        open.choose(newer->sha256());
        open.find<QPushButton>("applyLensButton")->click();
        QTRY_VERIFY(open.dialog());
        open.dialog()->reject();
        QVERIFY(!open.session().state().applied(newer->id()));
        open.find<QPushButton>("applyLensButton")->click();
        QTRY_VERIFY(open.dialog() && open.dialog()->isVisible());
        open.dialog()->accept();
        QTRY_VERIFY(open.session().state().applied(newer->id()));
        QCOMPARE(open.session().state().lenses[0].version->sha256(), newer->sha256());
    }

    void whereOnlyWordsDifferEveryWorkloadCanComeAlong()
    {
        Open open;
        open.addSample();
        const LensVersionPtr newer = open.addSample({{"Changes are small", "Every change is small"}});
        ReviewState other = Kit::stateFromLines(Kit::sampleVersion(), "deploy small", QStringLiteral("Bank"));
        const Result<WorkloadId> bank = open.portfolio().createWorkload(other);
        QVERIFY(bank);
        open.openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested"));
        QSignalSpy told(&open.page, &Page::noticeRequested);
        open.choose(newer->sha256());
        open.find<QPushButton>("applyLensButton")->click();
        QTRY_VERIFY(open.dialog());
        auto *all = open.dialog()->findChild<QCheckBox *>(QStringLiteral("allWorkloadsBox"));
        QVERIFY(all->isVisible());
        QVERIFY(!all->isChecked());
        all->click();
        open.dialog()->accept();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().startsWith(QStringLiteral("Workloads brought to version 2 of “Sample”: 2.")),
            qPrintable(told[0][0].toString()));
        QCOMPARE(open.portfolio().find(*bank)->review.lenses[0].sha256, newer->sha256());
        QCOMPARE(open.portfolio().lensBySha(newer->sha256())->usedBy, 2);
        QCOMPARE(open.session().state().lenses[0].answers[0].selected, ChoiceSet(3));
        QSignalSpy opened(&open.workspace(), &Workspace::reviewOpened);
        open.workspace().openReview(*bank);
        QVERIFY(!opened.isEmpty() || opened.wait());
        QCOMPARE(open.session().state().lenses[0].version->sha256(), newer->sha256());
        QCOMPARE(open.session().milestones().size(), 1);
        QVERIFY(open.session().undo());
        QCOMPARE(open.session().state(), other);
    }

    void anExportedLensReadsBackAsItWas()
    {
        Open open;
        open.page.takeFiles({open.write(QStringLiteral("sample.json"), open.cleanLens())});
        QTRY_COMPARE(open.added(), 1);
        open.choose(QStringLiteral("Sample"));
        QSignalSpy told(&open.page, &Page::noticeRequested);
        const QString path = open.folder() + QStringLiteral("/out.json");
        open.page.exportTo(path);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(Kit::readFile(path), open.cleanLens());
    }

    void rowsComeAndGoOneByOneAndCountPractices()
    {
        Open open;
        LensesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPortfolio(&open.portfolio());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), reset(&model, &QAbstractItemModel::modelReset);
        open.page.takeFiles({open.write(QStringLiteral("sample.json"), open.cleanLens())});
        QTRY_COMPARE(inserted.size(), 1);
        QVERIFY(reset.isEmpty());
        auto *shown = open.find<GroupedView>("lensesView")->model();
        QTRY_COMPARE(shown
                         ->index(shown->match(shown->index(0, 0), Qt::DisplayRole, QStringLiteral("Sample")).value(0).row(),
                             LensesModel::PracticesColumn)
                         .data()
                         .toString(),
            QStringLiteral("7"));
    }

    void withoutAPortfolioItSaysWhatBelongsHere()
    {
        Workspace workspace(QStringLiteral("Ada"));
        LensesPage page(workspace);
        page.show();
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("emptyButton"))->isVisible());
    }

    void itFitsASmallWindow()
    {
        Open open;
        open.page.takeFiles({open.write(QStringLiteral("bad.json"), "[]")});
        QTRY_VERIFY(!open.find<QWidget>("lensProblems")->isHidden());
        const QSize least = open.page.minimumSizeHint();
        QVERIFY2(least.width() <= 1180 && least.height() <= 600,
            qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    }

    void aLensIsReadAndLeftAgain()
    {
        Open open;
        open.choose(QStringLiteral("Operational readiness"));
        auto *browser = open.find<QWidget>("lensBrowser");
        open.find<QPushButton>("readLensButton")->click();
        QTRY_VERIFY(browser->isVisible());
        QCOMPARE(open.find<QLabel>("browserLensName")->text(), QStringLiteral("Operational readiness"));
        open.find<QPushButton>("closeBrowserButton")->click();
        QVERIFY(!browser->isVisible());
        QVERIFY(open.find<GroupedView>("lensesView")->isVisible());
    }

    void theSearchLooksForALensByItsName()
    {
        Open open;
        open.page.applySearch(QStringLiteral("readi"));
        const auto *view = open.find<GroupedView>("lensesView");
        QStringList left;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (!view->isRowHidden(row, {}))
                left += view->model()->index(row, 0).data().toString();
        }
        QCOMPARE(left, QStringList{QStringLiteral("Operational readiness")});
    }
};

QTEST_MAIN(TestLensesPage)
#include "tst_lensespage.moc"
