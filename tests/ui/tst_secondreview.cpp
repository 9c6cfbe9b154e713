// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/kit/lenses.h"
#include "tests/kit/sampleworkspace.h"
#include "ui/window/importexport.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(const QTreeWidget &list)
{
    QStringList rows;
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < list.columnCount(); ++column)
            cells += list.topLevelItem(row)->text(column);
        rows += cells.join(u" | "_s);
    }
    return rows;
}

} // namespace

// Two people answer one review apart; in the window of one of them both are held together.
class SecondReviewTest : public QObject
{
    Q_OBJECT

    struct Open
    {
        Open() { sample.openReview(); }
        QString writeTheirs(const char *answers, const QString &workload = u"Shop"_s)
        {
            const QString path = sample.folder() + u"/theirs.json"_s;
            const ReviewState theirs = Kit::stateFromLines(Kit::sampleVersion(), answers, workload);
            if (!writeWholeFile(path, writeReviewDocument(theirs, {}, false)))
                qFatal("a document of a test cannot be written");
            return path;
        }
        QDialog *dialog() const { return window.findChild<QDialog *>(u"agreementDialog"_s); }
        QString text(const QString &name) const { return dialog()->findChild<QLabel *>(name)->text(); }
        QStringList rows(const QString &name) const { return rowsOf(*dialog()->findChild<QTreeWidget *>(name)); }

        Kit::SampleWorkspace sample;
        QTemporaryDir settingsFolder;
        Settings settings{settingsFolder.filePath(u"settings.ini"_s)};
        QWidget window;
        ImportExport importExport{sample.workspace(), settings, &window};
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatTwoReviewersJudgeAlikeAndDifferentlyIsShownAndChangesNothing()
    {
        Open open;
        open.sample.editor().toggle(0, 0, 0); // changes are small
        open.sample.editor().toggle(0, 1, 0); // every incident is reviewed; they do not answer it
        const ReviewState before = open.sample.review().state();
        open.importExport.compareWith(open.writeTheirs("deploy small tested"));
        QTRY_VERIFY(open.dialog());
        QCOMPARE(open.text(u"agreementSentence"_s),
            u"2 of 3 practices that both answered are judged alike. 2 were answered here alone."_s);
        QCOMPARE(open.rows(u"agreementPillars"_s),
            QStringList({u"Operations | 3 | 2 | 67 % | 0.40"_s, u"Security | 0 | 0 | – | –"_s, u"All | 3 | 2 | 67 % | 0.40"_s}));
        QCOMPARE(open.rows(u"agreementDifferences"_s).size(), 1);
        QVERIFY(open.rows(u"agreementDifferences"_s).first().endsWith(u"Changes are tested | Not met | Met"_s));
        open.dialog()->reject();
        QVERIFY(open.sample.review().state() == before);
    }

    void whatIsJudgedDifferentlyIsDecidedOneByOneInTheImport()
    {
        Open open;
        open.sample.editor().toggle(0, 0, 0);
        open.importExport.compareWith(open.writeTheirs("deploy tested"));
        QTRY_VERIFY(open.dialog());
        open.dialog()->findChild<QPushButton *>(u"reconcileButton"_s)->click();
        QTRY_VERIFY(open.window.findChild<QDialog *>(u"importDialog"_s));
    }

    void aDocumentOfAnotherWorkloadCanBeLookedAtButNotBroughtIn()
    {
        Open open;
        open.sample.editor().toggle(0, 0, 0);
        open.importExport.compareWith(open.writeTheirs("deploy tested", u"Depot"_s));
        QTRY_VERIFY(open.dialog());
        QVERIFY(open.text(u"agreementWorkload"_s).contains(u"Depot"_s));
        QVERIFY(!open.dialog()->findChild<QPushButton *>(u"reconcileButton"_s));
    }

    void whereBothAgreeThereIsNothingToDecide()
    {
        Open open;
        open.sample.editor().toggle(0, 0, 0);
        open.importExport.compareWith(open.writeTheirs("deploy small"));
        QTRY_VERIFY(open.dialog());
        QVERIFY(!open.dialog()->findChild<QTreeWidget *>(u"agreementDifferences"_s));
        QVERIFY(!open.dialog()->findChild<QPushButton *>(u"reconcileButton"_s));
    }

    void aFileThatIsNoReviewIsRefusedWithItsPlace()
    {
        Open open;
        QSignalSpy failed(&open.importExport, &ImportExport::failed);
        const QString path = open.sample.folder() + u"/bad.json"_s;
        QVERIFY(writeWholeFile(path, "{\n  \"format\": \"plumbline-review/1\",\n  \"workload\": 7\n}"));
        open.importExport.compareWith(path);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].value<Error>().place.line, 3);
        QVERIFY(!open.dialog());
    }

    void theDialogLeavesWithTheReview()
    {
        Open open;
        open.importExport.compareWith(open.writeTheirs("deploy small"));
        QTRY_VERIFY(open.dialog());
        open.sample.workspace().closeReview();
        QTRY_VERIFY(!open.dialog());
    }
};

QTEST_MAIN(SecondReviewTest)
#include "tst_secondreview.moc"
