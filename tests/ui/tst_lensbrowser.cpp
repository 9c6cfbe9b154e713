// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "ui/models/lenscontentmodel.h"
#include "ui/pages/lensbrowser.h"
#include "ui/pages/review/labellist.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class TestLensBrowser : public QObject
{
    Q_OBJECT

    struct Open : LensBrowser
    {
        explicit Open(const LensVersionPtr &version)
        {
            resize(1100, 640);
            show();
            showLens(version);
        }
        QTreeView *tree() { return findChild<QTreeView *>(u"lensContent"_s); }
        QString label(const char *name) { return findChild<QLabel *>(QLatin1String(name))->text(); }
        // Ids of the practices and labels of the questions that are left.
        QStringList ids(const QModelIndex &parent = {})
        {
            QStringList found;
            for (int row = 0; row < tree()->model()->rowCount(parent); ++row) {
                const QModelIndex index = tree()->model()->index(row, LensContentModel::TitleColumn, parent);
                const QString id = index.siblingAtColumn(LensContentModel::IdColumn).data().toString();
                if (!id.isEmpty())
                    found += id;
                found += ids(index);
            }
            return found;
        }
    };

private Q_SLOTS:
    void theModelHasEveryPillarQuestionAndPracticeOnce()
    {
        const LensVersionPtr version = Kit::frameworkLens();
        LensContentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLens(version);
        QCOMPARE(model.rowCount(), 6);
        int questions = 0;
        int practices = 0;
        for (int pillar = 0; pillar < model.rowCount(); ++pillar) {
            const QModelIndex under = model.index(pillar, 0);
            for (int row = 0; row < model.rowCount(under); ++row, ++questions) {
                const QModelIndex question = model.index(row, 0, under);
                QCOMPARE(model.entryOf(question).question, questions);
                for (int at = 0; at < model.rowCount(question); ++at, ++practices) {
                    const QModelIndex practice = model.index(at, 0, question);
                    QCOMPARE(practice.data().toString(), version->question(questions).choices[at].title);
                    QCOMPARE(model.indexOf(model.entryOf(practice)), practice);
                }
            }
        }
        QCOMPARE(questions, 57);
        QCOMPARE(practices, 307);
        model.setLens(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aPracticeIsShownWithItsQuestionAndItsGuidance()
    {
        Open browser(Kit::frameworkLens());
        QTest::keyClick(browser.tree(), Qt::Key_Down); // its first question
        QCOMPARE(browser.label("browserTitle"), Kit::frameworkLens()->question(0).title);
        QTest::keyClick(browser.tree(), Qt::Key_Right);
        QTest::keyClick(browser.tree(), Qt::Key_Down);
        QTRY_COMPARE(browser.label("practiceTitle"), Kit::frameworkLens()->question(0).choices[0].title);
        QCOMPARE(browser.label("browserTitle"), Kit::frameworkLens()->question(0).title);
    }

    void aPracticeIsFoundByItsIdAndByAWordOfItsTitleOrHelp()
    {
        Open browser(Kit::frameworkLens());
        browser.applySearch(u"sec10-bp07"_s);
        QCOMPARE(browser.ids(), (QStringList{u"SEC 10"_s, u"SEC10-BP07"_s}));
        browser.applySearch(u"object lock vault"_s);
        QVERIFY2(browser.ids().contains(u"SEC08-BP04"_s), qPrintable(browser.ids().join(u' ')));
        browser.applySearch(u"no lens says this"_s);
        QCOMPARE(browser.ids(), QStringList());
        QVERIFY(browser.findChild<QWidget *>(u"browserNothingFound"_s)->isVisible());
        QVERIFY(!browser.findChild<QWidget *>(u"browserTitle"_s)->isVisible());
        browser.applySearch({});
        QVERIFY(!browser.findChild<QWidget *>(u"browserNothingFound"_s)->isVisible());
        QCOMPARE(browser.ids().size(), 57 + 307);
    }

    void aLensWithoutCompanionCanBeReadToo()
    {
        const LensVersionPtr version = Kit::sampleVersion();
        Open browser(version);
        QCOMPARE(browser.label("browserTitle"), version->lens().pillars[0].name);
        QTest::keyClick(browser.tree(), Qt::Key_Down);
        QCOMPARE(browser.label("browserTitle"), version->question(0).title);
    }

    void escapeAndTheButtonCloseIt()
    {
        Open browser(Kit::sampleVersion());
        QSignalSpy closed(&browser, &LensBrowser::closed);
        QTest::keyClick(browser.tree(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        browser.findChild<QPushButton *>(u"closeBrowserButton"_s)->click();
        QCOMPARE(closed.size(), 2);
    }
};

QTEST_MAIN(TestLensBrowser)
#include "tst_lensbrowser.moc"
