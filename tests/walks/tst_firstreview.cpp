// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/program.h"
#include "tests/kit/testdata.h"
#include "ui/pages/reportpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;
using Kit::Program;

class FirstReviewWalk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void takeMilestone(Program &program, const QString &name)
    {
        program.window.showPlace(Place::Milestones);
        const bool isFirst = program.workspace.review()->milestones().isEmpty();
        const auto *page = program.window.page(Place::Milestones);
        page->findChild<QPushButton *>(isFirst ? u"emptyButton"_s : u"takeMilestoneButton"_s)->click();
        program.find<QLineEdit>("milestoneNameEdit")->setText(name);
        program.click("acceptMilestoneButton");
        QTRY_VERIFY(!program.window.findChild<QDialog *>(u"milestoneDialog"_s));
        program.window.activateWindow(); // as every desktop does when a dialog closes
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
    }

private Q_SLOTS:
    void aWorkloadIsReviewedComparedAndReportedAndIsThereAgain()
    {
        RiskCounts atTheEnd;
        {
            Program program(m_folder.path());

            // A new workload with the framework lens.
            program.trigger("newWorkloadAction");
            program.find<QLineEdit>("workloadNameEdit")->setText(u"Online shop"_s);
            auto *dialog = program.find<QDialog>("newWorkloadDialog");
            for (QCheckBox *lens : dialog->findChildren<QCheckBox *>(u"lensCheck"_s))
                lens->setChecked(lens->text() == u"Well-Architected Framework"_s);
            QSignalSpy reviewOpened(&program.workspace, &Workspace::reviewOpened);
            program.click("startButton");
            QVERIFY(!reviewOpened.isEmpty() || reviewOpened.wait());
            QVERIFY(program.workspace.review());
            QCOMPARE(program.window.place(), Place::Review);
            QCOMPARE(program.counted(Risk::Unanswered), 57);

            // The first pillar by keyboard: the first practice of each question, every other question.
            const LensVersion &version = *program.workspace.review()->state().lenses[0].version;
            const int inPillar = int(version.lens().pillars[0].questions.size());
            program.becomeActive(); // the dialog was
            QTRY_VERIFY(program.choices()->hasFocus());
            for (int question = 0; question < inPillar; ++question) {
                QCOMPARE(program.reviewPage()->current().question, question);
                QTest::keyClick(program.choices(), Qt::Key_1);
                if (question % 2 == 0)
                    QTest::keyClick(program.choices(), Qt::Key_2);
                QTest::keyClick(program.choices(), Qt::Key_Down, Qt::ControlModifier);
            }
            QCOMPARE(program.counted(Risk::Unanswered), 57 - inPillar);
            QVERIFY(program.waitUntilSaved());
            takeMilestone(program, u"First look"_s);
            QCOMPARE(program.workspace.review()->milestones().size(), 1);

            // More answers, one of them taken back.
            program.window.showPlace(Place::Review);
            program.reviewPage()->previousQuestion();
            program.reviewPage()->nextUnanswered();
            const int question = program.reviewPage()->current().question;
            QCOMPARE(question, inPillar);
            const int practices = int(version.question(question).choices.size()) - 1;
            for (int choice = 0; choice < practices; ++choice)
                QTest::keyClick(program.choices(), Qt::Key(Qt::Key_1 + choice));
            QCOMPARE(program.counted(Risk::None), 1);
            const auto selected = [&] { return program.workspace.review()->state().lenses[0].answers[question].selected; };
            const ChoiceSet all = selected();
            program.trigger("undoAction");
            QCOMPARE(selected(), all & ~choiceBit(practices - 1));
            program.trigger("redoAction");
            QCOMPARE(selected(), all);
            takeMilestone(program, u"Second look"_s);

            // Its report is one click away.
            program.click("readMilestoneButton");
            QCOMPARE(program.find<QComboBox>("reportPoint")->currentText(), u"Second look"_s);
            program.window.showPlace(Place::Milestones);

            // What changed between the two.
            auto *tabs = program.find<QTabWidget>("milestonesTabs");
            tabs->setCurrentIndex(tabs->count() - 1);
            program.find<QComboBox>("compareFrom")->setCurrentText(u"First look"_s);
            const auto comparison
                = compare(*program.workspace.review()->milestones()[0].state, *program.workspace.review()->milestones()[1].state);
            QCOMPARE(comparison[PracticeChange::NewlyMet], practices);
            QVERIFY(program.find<QTreeView>("comparisonTree")->model()->rowCount() > 0);

            // The report.
            program.window.showPlace(Place::Report);
            auto *report = program.find<ReportPage>("reportPage");
            QSignalSpy told(report, &Page::noticeRequested);
            report->saveTo(m_folder.filePath(u"review.pdf"_s));
            QVERIFY(!told.isEmpty() || told.wait());
            QVERIFY(Kit::readFile(m_folder.filePath(u"review.pdf"_s)).startsWith("%PDF-"));

            QVERIFY(program.waitUntilSaved());
            atTheEnd = program.workspace.review()->assessment().total;
            program.window.close();
        }
        {
            Program program(m_folder.path());
            QTRY_VERIFY(program.workspace.review());
            QCOMPARE(program.workspace.review()->state().workload.name, u"Online shop"_s);
            QCOMPARE(program.workspace.review()->assessment().total, atTheEnd);
            QCOMPARE(program.workspace.review()->milestones().size(), 2);
            QVERIFY(program.workspace.review()->nextUndo());
        }
    }
};

QTEST_MAIN(FirstReviewWalk)
#include "tst_firstreview.moc"
