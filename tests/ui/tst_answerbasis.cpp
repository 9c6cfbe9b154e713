// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownpane.h"
#include "ui/dialogs/basisdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/models/choicelistmodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// The question pane where it is said how an answer is known.
class AnswerBasisTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kit::ShownPane> m_shown;

    QAbstractButton *button(const char *name) const { return m_shown->find<QAbstractButton>(name); }
    const Answer &answer() const { return m_shown->session().state().lenses[0].answers[0]; }
    void choose(int choice, const QString &action) const
    {
        auto *list = m_shown->find<QAbstractItemView>("choiceList");
        list->setCurrentIndex(list->model()->index(choice, 0));
        const QPoint at = list->visualRect(list->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, list->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(list->viewport(), &event);
        auto *menu = m_shown->pane().findChild<QMenu *>(u"choiceMenu"_s);
        QVERIFY(menu);
        for (QAction *offered : menu->actions()) {
            if (offered->text() == action)
                offered->trigger();
        }
        menu->close();
    }
    void write(const QString &words) const
    {
        auto *dialog = m_shown->pane().findChild<ReasonDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"reasonNotesEdit"_s)->setPlainText(words);
        dialog->findChild<QPushButton *>(u"reasonAcceptButton"_s)->click();
        QTRY_VERIFY(!m_shown->pane().findChild<ReasonDialog *>());
    }

private Q_SLOTS:
    void init() { m_shown = std::make_unique<Kit::ShownPane>("deploy small"); }
    void cleanup() { m_shown.reset(); }

    void howTheAnswerIsKnownIsAskedAndStandsBelowIt()
    {
        QCOMPARE(button("basisButton")->text(), u"State how it is known…"_s);
        button("basisButton")->click();
        auto *dialog = m_shown->pane().findChild<BasisDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->basis().proof, Proof::Said); // the least is proposed, for today
        QCOMPARE(dialog->basis().on, m_shown->session().today());
        dialog->findChild<QComboBox *>(u"basisProofBox"_s)->setCurrentIndex(2);
        dialog->findChild<QLineEdit *>(u"basisByEdit"_s)->setText(u"Ada & Grace"_s);
        dialog->findChild<QLineEdit *>(u"basisSourceEdit"_s)->setText(QString(200, u'x'));
        dialog->findChild<QPushButton *>(u"basisButton"_s)->click();
        QCOMPARE(answer().basis.proof, Proof::Shown);
        QVERIFY2(button("basisButton")->text().startsWith(u"Shown · Ada && Grace"_s), qPrintable(button("basisButton")->text()));
        QVERIFY(m_shown->pane().minimumSizeHint().width() < 600); // however long what was shown is
        QVERIFY(m_shown->session().undo());
        QCOMPARE(button("basisButton")->text(), u"State how it is known…"_s);
    }

    void anAnswerIsFlaggedAndConfirmed()
    {
        QVERIFY(!button("confirmButton")->isVisible());
        button("toConfirmButton")->click();
        QVERIFY(answer().isToConfirm);
        QVERIFY(button("confirmButton")->isVisible());
        button("markedButton")->click();
        QVERIFY(answer().isMarked);
        button("confirmButton")->click();
        QVERIFY(!answer().isToConfirm);
        QVERIFY(!button("toConfirmButton")->isChecked());
        QVERIFY(answer().isMarked);
        QCOMPARE(answer().basis.on, m_shown->session().today());
    }

    void aPracticeIsPartlyMetOrMetInAnotherWay()
    {
        choose(1, u"Partly met…"_s);
        write(u"A test <b>at night</b>"_s);
        QVERIFY(answer().isPartlyMet(1));
        const QModelIndex row = m_shown->find<QAbstractItemView>("choiceList")->model()->index(1, 0);
        QCOMPARE(row.data(ChoiceListModel::MissingRole).toString(), u"A test <b>at night</b>"_s);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Partly met. Missing: A test"_s));
        choose(1, u"Met in another way…"_s);
        write(u"A gate does it"_s);
        QCOMPARE(answer().statusOf(1), ChoiceStatus::NotApplicable);
        QCOMPARE(answer().choiceNotes.value(1).reason, Reason::MetOtherwise);
        choose(1, u"Change the reason…"_s); // asks how it is met, not for one of the other reasons
        write(u"Two gates do it"_s);
        QCOMPARE(answer().choiceNotes.value(1).reason, Reason::MetOtherwise);
        QCOMPARE(answer().choiceNotes.value(1).notes, u"Two gates do it"_s);
    }

    void aSinglePracticeIsKnownInItsOwnWay()
    {
        choose(0, u"How it is known…"_s);
        auto *dialog = m_shown->pane().findChild<BasisDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"basisProofBox"_s)->setCurrentIndex(3);
        dialog->findChild<QPushButton *>(u"basisButton"_s)->click();
        QCOMPARE(answer().basisOf(0).proof, Proof::Tested);
        QCOMPARE(answer().basisOf(1).proof, Proof::Unstated);
    }
};

QTEST_MAIN(AnswerBasisTest)
#include "tst_answerbasis.moc"
