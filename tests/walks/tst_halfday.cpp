// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/recapwords.h"
#include "core/session/sittingspan.h"
#include "tests/kit/program.h"
#include "tests/kit/stores.h"
#include "ui/dialogs/recapdialog.h"
#include "ui/pages/review/sittingbar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace Plumbline;
using namespace Qt::StringLiterals;
using Kit::Program;

// A half day in the room, with the keyboard as far as there are keys for it, and what is there of it after a restart.
class HalfDayWalk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void closeDialogs(Program &program)
    {
        for (QDialog *dialog : program.window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                dialog->reject();
        }
        QTRY_VERIFY(!QApplication::activeModalWidget());
        program.becomeActive();
    }
    // By its letter, from the choices.
    static void minute(Program &program, Qt::Key key, const QString &text, const QString &who)
    {
        QTest::keyClick(program.choices(), key);
        program.find<QPlainTextEdit>("minuteTextEdit")->setPlainText(text);
        program.find<QLineEdit>("minuteWhoEdit")->setText(who);
        program.click("minuteButton");
        QTRY_VERIFY(!program.window.findChild<QDialog *>(u"minuteDialog"_s));
        program.becomeActive();
    }
    static void begin(Program &program)
    {
        program.trigger("newWorkloadAction");
        program.find<QLineEdit>("workloadNameEdit")->setText(u"Online shop"_s);
        auto *dialog = program.find<QDialog>("newWorkloadDialog");
        for (QCheckBox *lens : dialog->findChildren<QCheckBox *>(u"lensCheck"_s))
            lens->setChecked(lens->text() == u"Well-Architected Framework"_s);
        QSignalSpy opened(&program.workspace, &Workspace::reviewOpened);
        program.click("startButton");
        QVERIFY(!opened.isEmpty() || opened.wait());
        program.becomeActive();
    }
    // Who speaks, by the name that was noted when the sitting began.
    static void speaks(Program &program, const QString &name)
    {
        auto *menu = program.find<QMenu>("speakerMenu");
        Q_EMIT menu->aboutToShow();
        for (QAction *person : menu->actions()) {
            if (person->text().endsWith(name))
                person->trigger();
        }
        QCOMPARE(program.workspace.editor()->speaker(), name);
    }

private Q_SLOTS:
    void aSittingOfThreeIsPlannedHeldToldAndThereAgain()
    {
        RecordId sitting;
        ReviewState atTheEnd;
        {
            Program program(m_folder.path());
            begin(program);
            if (QTest::currentTestFailed())
                return;
            OpenReview &review = *program.workspace.review();

            // Planned: three hours, what matters most, as an invitation.
            program.trigger("planSessionAction");
            auto *inAll = program.find<QComboBox>("sessionMinutesInAll");
            inAll->setCurrentIndex(inAll->findData(180));
            program.click("copySessionButton");
            QVERIFY(QGuiApplication::clipboard()->text().contains(u"Left out:"_s));
            closeDialogs(program);

            // Begun, with three people.
            program.trigger("beginSittingAction");
            program.find<QLineEdit>("sittingOthersEdit")->setText(u"Ada, Ben, Grace"_s);
            program.click("sittingButton");
            QTRY_VERIFY(program.find<SittingBar>("sittingBar")->isVisible());
            sitting = sittingNow(review.state())->id;
            program.becomeActive();

            // A pillar by keyboard; who answered is noted.
            const LensVersion &version = *review.state().lenses[0].version;
            const int inPillar = int(version.lens().pillars[0].questions.size());
            QTRY_VERIFY(program.choices()->hasFocus());
            speaks(program, u"Ben"_s);
            for (int question = 0; question < inPillar; ++question) {
                QTest::keyClick(program.choices(), Qt::Key_1);
                QTest::keyClick(program.choices(), Qt::Key_Down, Qt::ControlModifier);
            }
            QCOMPARE(program.counted(Risk::Unanswered), 57 - inPillar);
            QCOMPARE(review.state().lenses[0].answers[0].basis.by, u"Ben"_s);

            // A picture as evidence, a decision, an action, a point for later, all about the question in front of them.
            QImage board(300, 200, QImage::Format_RGB32);
            board.fill(Qt::darkCyan);
            QGuiApplication::clipboard()->setImage(board);
            program.find<QPlainTextEdit>("questionNotes")->paste();
            QTRY_COMPARE(recordsOf<Attachment>(review.state()).size(), 1);
            minute(program, Qt::Key_D, u"One account for each stage"_s, u"Grace"_s);
            minute(program, Qt::Key_A, u"Ask the bank for its test times"_s, u"Ben"_s);
            minute(program, Qt::Key_L, u"Who pays for the second region?"_s, u"Ada"_s);
            QCOMPARE(minutesOf(review.state()).size(), 3);

            // What is to be reached, from the plan.
            program.window.showPlace(Place::Plan);
            auto *plan = program.find<QAbstractItemView>("planView");
            plan->selectAll();
            program.click("bulkTargetButton");
            program.find<QLineEdit>("targetNameEdit")->setText(u"Before the sale"_s);
            program.click("targetButton");
            QTRY_COMPARE(recordsOf<Target>(review.state()).size(), 1);
            program.becomeActive();

            // Ended, told, and kept.
            program.window.showPlace(Place::Review);
            program.trigger("endSittingAction");
            QTRY_VERIFY(program.window.findChild<RecapDialog *>());
            program.click("copyRecapButton");
            const QString told = QGuiApplication::clipboard()->text();
            for (const auto &line : {u"Present: Ada, Ben and Grace"_s, u"- One account for each stage (Grace"_s,
                     u"- Ask the bank for its test times (Ben"_s, u"- Who pays for the second region? (Ada"_s})
                QVERIFY2(told.contains(line), qPrintable(line + u" is not in:\n"_s + told));
            QVERIFY2(told.contains(u"%1 questions answered"_s.arg(inPillar)), qPrintable(told));
            closeDialogs(program);
            program.window.showPlace(Place::Milestones);
            program.window.page(Place::Milestones)->findChild<QPushButton *>(u"emptyButton"_s)->click();
            program.find<QLineEdit>("milestoneNameEdit")->setText(u"First sitting"_s);
            program.click("acceptMilestoneButton");
            QTRY_COMPARE(review.milestones().size(), 1);
            QVERIFY(program.waitUntilSaved());
            atTheEnd = review.state();
            program.window.close();
        }
        {
            Program program(m_folder.path());
            QTRY_VERIFY(program.workspace.review());
            OpenReview &review = *program.workspace.review();
            QCOMPARE(review.state(), atTheEnd);
            QCOMPARE(review.milestones()[0].name, u"First sitting"_s);
            const Result<SittingSpan> span = Kit::waitedFor(spanOf(review, sitting));
            QVERIFY(span);
            const Recap recap = recapOf(*valueOf<HeldSitting>(span->after.records.value(sitting)), *span);
            QCOMPARE(recap.minutes.size(), 3);
            QVERIFY(!recap.newlyAnswered().isEmpty());
        }
    }
};

QTEST_MAIN(HalfDayWalk)
#include "tst_halfday.moc"
