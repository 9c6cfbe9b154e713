// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/privatenote.h"
#include "tests/kit/shownpane.h"
#include "ui/pages/review/privatenotebox.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// The question pane where the reviewer notes something for nobody else.
class PrivateNoteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kit::ShownPane> m_shown;

    QWidget *box() const { return m_shown->find<QWidget>("privateNoteBox"); }
    QPlainTextEdit *field() const { return m_shown->find<QPlainTextEdit>("privateNote"); }
    QString note(int question) const
    {
        const LensReview &review = m_shown->session().state().lenses[0];
        return privateNoteOn(m_shown->session().state(), review.lensId(), review.version->question(question).id);
    }
    void leave() const { m_shown->find<QWidget>("choiceList")->setFocus(); }

private Q_SLOTS:
    void init() { m_shown = std::make_unique<Kit::ShownPane>("deploy small"); }
    void cleanup() { m_shown.reset(); }

    void theFieldIsThereOnceItIsAskedForAndGoesWhereNothingWasWritten()
    {
        QVERIFY(!box()->isVisible());
        m_shown->pane().privateNote().write();
        QVERIFY(box()->isVisible());
        QTRY_VERIFY(field()->hasFocus());
        leave();
        QTRY_VERIFY(!box()->isVisible());
    }

    void whatIsWrittenStaysWithItsQuestion()
    {
        m_shown->pane().privateNote().write();
        QTRY_VERIFY(field()->hasFocus());
        QTest::keyClicks(field(), u"Nobody knows"_s);
        leave();
        QTRY_COMPARE(note(0), u"Nobody knows"_s);
        QVERIFY(box()->isVisible());
        m_shown->pane().showQuestion({0, 1});
        QVERIFY(!box()->isVisible());
        m_shown->pane().showQuestion({0, 0});
        QVERIFY(box()->isVisible());
        QCOMPARE(field()->toPlainText(), u"Nobody knows"_s);
        QVERIFY(m_shown->session().undo());
        QTRY_VERIFY(!box()->isVisible());
    }

    void notesAreMadePrivateFromTheMenuBesideThem()
    {
        auto *make = m_shown->find<QAction>("makeNotesPrivateAction");
        QVERIFY(!make->isEnabled()); // there are none
        m_shown->open().editor().typeNotes(0, 0, u"They never test"_s);
        m_shown->open().editor().flush();
        QVERIFY(make->isEnabled());
        make->trigger();
        QCOMPARE(note(0), u"They never test"_s);
        QCOMPARE(field()->toPlainText(), u"They never test"_s);
        QVERIFY(m_shown->find<QPlainTextEdit>("questionNotes")->toPlainText().isEmpty());
        QVERIFY(!make->isEnabled());
    }
};

QTEST_MAIN(PrivateNoteTest)
#include "tst_privatenote.moc"
