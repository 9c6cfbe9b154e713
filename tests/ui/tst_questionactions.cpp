// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/reviewpagefixture.h"

#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// Several questions of the map at once.
class QuestionActionsTest : public Kit::ReviewPageFixture
{
    Q_OBJECT

    QTreeView *tree() const { return part<QTreeView>("mapTree"); }
    QPoint placeOf(const QString &title) const
    {
        const QModelIndexList found = tree()->model()->match(
            tree()->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive);
        tree()->scrollTo(found.first());
        return tree()->visualRect(found.first()).center();
    }
    void choose(const QStringList &titles) const
    {
        tree()->expandAll();
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, placeOf(titles.first()));
        for (const QString &title : titles.mid(1))
            QTest::mouseClick(tree()->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(title));
    }
    // The menu's actions, by their names.
    QStringList offered() const
    {
        Q_EMIT tree()->customContextMenuRequested(placeOf(u"How do you learn from failure?"_s));
        QStringList names;
        for (const QAction *action : part<QMenu>("questionsMenu")->actions())
            names += action->objectName();
        return names;
    }
    void trigger(const char *action) const
    {
        QAction *found = part<QMenu>("questionsMenu")->findChild<QAction *>(QLatin1String(action));
        QVERIFY(found);
        found->trigger();
        part<QMenu>("questionsMenu")->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const QStringList m_two{u"How do you learn from failure?"_s, u"Who may do what?"_s};

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { showPage(); }
    void cleanup() { removePage(); }

    void severalAreLeftOutWithOneReasonInOneStep()
    {
        choose(m_two);
        QCOMPARE(offered(), QStringList({u"leaveOutAction"_s, u"markAllAction"_s}));
        trigger("leaveOutAction");
        auto *dialog = part<QDialog>("reasonDialog");
        part<QPlainTextEdit>("reasonNotesEdit")->setPlainText(u"Next year"_s);
        dialog->accept();
        for (const int question : {1, 2}) {
            QVERIFY(!answer(question).isApplicable);
            QCOMPARE(answer(question).reason, Reason::OutOfScope);
            QCOMPARE(answer(question).notes, u"Next year"_s);
        }
        QVERIFY(answer(0).isApplicable);
        QVERIFY(m_open->session().undo());
        QVERIFY(answer(1).isUntouched() && answer(2).isUntouched());
    }

    void whatWasLeftOutComesBack()
    {
        m_open->editor().setOutOfScope({{0, -1, 1}, {0, -1, 2}}, true, u"Next year"_s);
        choose(m_two);
        QVERIFY(offered().contains(u"bringBackAction"_s));
        trigger("bringBackAction");
        QVERIFY(answer(1).isApplicable && answer(2).isApplicable);
    }

    void onlyWhatIsAnsweredIsConfirmed()
    {
        m_open->editor().toggle(0, 1, 0);
        m_open->editor().setFlag(0, 1, ReviewEditor::Flag::ToConfirm, true);
        choose(m_two);
        QVERIFY(offered().contains(u"confirmAllAction"_s));
        trigger("confirmAllAction");
        QVERIFY(!answer(1).isToConfirm);
        QVERIFY(answer(2).isUntouched());
    }

    void severalAreMarkedAndTheMarkIsTakenOff()
    {
        choose(m_two);
        offered();
        trigger("markAllAction");
        QVERIFY(answer(1).isMarked && answer(2).isMarked && !answer(0).isMarked);
        offered();
        trigger("unmarkAllAction");
        QVERIFY(!answer(1).isMarked && !answer(2).isMarked);
    }

    void whoeverChoosesSeveralStaysInTheMap()
    {
        tree()->setFocus();
        choose({m_two.first()});
        QCOMPARE(m_page->focusWidget(), list()); // one is gone to
        tree()->setFocus();
        choose(m_two);
        QCOMPARE(question(), 2); // the latest is shown
        QCOMPARE(tree()->selectionModel()->selectedRows().size(), 2);
    }
};

QTEST_MAIN(QuestionActionsTest)
#include "tst_questionactions.moc"
