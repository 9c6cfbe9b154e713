// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/lens/lenswriter.h"
#include "tests/kit/lenses.h"
#include "tests/kit/shownwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTranslator>
#include <QtTest>

using namespace Plumbline;

// Search, focus and keys of the whole window.
class WindowKeysTest : public QObject
{
    Q_OBJECT

    using Shown = Kit::ShownWindow;

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void theSearchFiltersAndEscGoesBackToWhereOneWas()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.view()->setFocus();
        auto *search = shown.find<QLineEdit>("searchEdit");
        shown.trigger("findAction");
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("bank"));
        QCOMPARE(shown.view()->model()->rowCount(), 0);
        QCOMPARE(shown.find<QLabel>("nothingFoundSentence")->text(), QStringLiteral("No workload matches “bank”."));
        QVERIFY(shown.find<QLabel>("nothingFoundSentence")->isVisible());
        QVERIFY(shown.find<QWidget>("newWorkloadButton")->isVisible()); // the head of the page stays
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(shown.view()->model()->rowCount(), 1);
        QCOMPARE(QApplication::focusWidget(), shown.view());
    }

    void aSearchThatFindsNothingIsClearedByItsButton_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("view");
        QTest::newRow("portfolio") << Place::Portfolio << QStringLiteral("No workload matches “zebra”.")
                                   << QStringLiteral("workloadView");
        QTest::newRow("lenses") << Place::Lenses << QStringLiteral("No lens matches “zebra”.") << QStringLiteral("lensesView");
        QTest::newRow("history") << Place::History << QStringLiteral("No change matches “zebra”.")
                                 << QStringLiteral("historyView");
    }
    void aSearchThatFindsNothingIsClearedByItsButton()
    {
        QFETCH(Place, place);
        QFETCH(QString, sentence);
        QFETCH(QString, view);
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.window.showPlace(place);
        QTest::keyClicks(shown.find<QLineEdit>("searchEdit"), QStringLiteral("zebra"));
        auto *found = shown.window.page(place)->findChild<QWidget *>(QStringLiteral("nothingFound"));
        QCOMPARE(found->findChild<QLabel *>(QStringLiteral("nothingFoundSentence"))->text(), sentence);
        auto *button = found->findChild<QPushButton *>(QStringLiteral("clearSearchButton"));
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(shown.find<QLineEdit>("searchEdit")->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), shown.window.page(place)->findChild<QWidget *>(view));
        QVERIFY(!button->isVisible());
    }

    void enterInTheSearchGoesToTheFirstQuestionFound_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Enter") << Qt::Key_Return << Qt::KeyboardModifiers();
        QTest::newRow("Down") << Qt::Key_Down << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+Down") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::ControlModifier);
    }
    void enterInTheSearchGoesToTheFirstQuestionFound()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.openReview();
        const auto isUntouched
            = [&](int question) { return shown.sample.review().state().lenses[0].answers[question].isUntouched(); };
        auto *search = shown.find<QLineEdit>("searchEdit");
        shown.trigger("findAction");
        QTest::keyClicks(search, QStringLiteral("e")); // in every question
        shown.trigger("findAction");
        QTest::keyClicks(search, QStringLiteral("zebra"));
        QTest::keyClick(search, key, modifiers);
        QCOMPARE(QApplication::focusWidget(), search); // nothing to go to
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QVERIFY(isUntouched(0) && isUntouched(1) && isUntouched(2));
        shown.trigger("findAction");
        QTest::keyClicks(search, QStringLiteral("failure"));
        QTest::keyClick(search, key, modifiers);
        QCOMPARE(shown.find<QLabel>("questionTitle")->text(), QStringLiteral("How do you learn from failure?"));
        QCOMPARE(QApplication::focusWidget(), shown.find<QWidget>("choiceList"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QVERIFY(isUntouched(0) && !isUntouched(1));
    }

    void aPlaceThatIsShownTakesTheFocusToItsList()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.openReview();
        shown.sample.editor().toggle(0, 0, 0);
        shown.sample.editor().takeMilestone(QStringLiteral("Before launch"));
        const std::pair<Place, const char *> places[] = {{Place::Plan, "planView"}, {Place::Milestones, "milestonesView"},
            {Place::Report, "pageView"}, {Place::Lenses, "lensesView"}, {Place::History, "historyView"},
            {Place::Review, "choiceList"}, {Place::Portfolio, "workloadView"}};
        for (const auto &[place, name] : places) {
            shown.window.showPlace(place);
            QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name), name);
        }
    }

    void everyMnemonicBelongsToOne_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        QTest::newRow("German") << QStringLiteral("de");
    }
    void everyMnemonicBelongsToOne()
    {
        QFETCH(QString, language);
        QTranslator words;
        QVERIFY(language.isEmpty() || words.load(QStringLiteral(":/i18n/plumbline_") + language));
        QCoreApplication::installTranslator(&words);
        Shown shown;
        shown.openReview();
        shown.sample.editor().toggle(0, 0, 0);
        shown.sample.editor().takeMilestone(QStringLiteral("Before launch"));
        for (int i = 0; i < placeCount; ++i) {
            shown.window.showPlace(Place(i));
            if (Place(i) == Place::Lenses) {
                shown.find<QTreeView>("lensesView")->setCurrentIndex(shown.find<QTreeView>("lensesView")->model()->index(0, 0));
                QByteArray odd = writeLens(Kit::sampleVersion()->lens());
                odd.insert(odd.indexOf('{') + 1, "\n  \"extra\": 1,");
                const QString path = shown.sample.folder() + QStringLiteral("/odd.json");
                QVERIFY(writeWholeFile(path, odd));
                shown.window.page(Place::Lenses)->takeFiles({path});
                QTRY_VERIFY(shown.find<QWidget>("lensProblems")->isVisible());
            }
            QCoreApplication::processEvents();
            QStringList texts;
            for (const QAction *menu : shown.window.menuBar()->actions())
                texts += menu->text();
            for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                    texts += button->text();
                else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                    texts += label->text();
                else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
                    for (int tab = 0; tab < tabs->count(); ++tab)
                        texts += tabs->tabText(tab);
            }
            QHash<QString, QString> owners;
            for (const QString &text : texts) {
                const QString key = QKeySequence::mnemonic(text).toString();
                QVERIFY2(key.isEmpty() || !owners.contains(key),
                    qPrintable(QStringLiteral("place %1, %2: %3, %4").arg(i).arg(key, owners.value(key), text)));
                owners.insert(key, text);
            }
        }
    }

    void aSearchEndsWhenItsPlaceIsLeft()
    {
        Shown shown;
        auto *search = shown.find<QLineEdit>("searchEdit");
        QTest::keyClicks(search, QStringLiteral("bank"));
        QCOMPARE(shown.view()->model()->rowCount(), 0);
        shown.window.showPlace(Place::Lenses);
        QVERIFY(search->text().isEmpty());
        shown.window.showPlace(Place::Portfolio);
        QCOMPARE(shown.view()->model()->rowCount(), 1);
    }

    void theHeaderIsAsHighInEveryPlaceAndTitlesBeginAtOneHeight()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().toggle(0, 0, 0);
        shown.sample.editor().takeMilestone(QStringLiteral("Before launch"));
        const auto *header = shown.find<QWidget>("header");
        const auto *field = shown.find<QWidget>("searchEdit");
        QSet<int> heights, lines, fieldsOfPortfolio, fieldsOfReview;
        for (const Place place :
            {Place::Portfolio, Place::Plan, Place::Milestones, Place::Report, Place::Lenses, Place::History}) {
            shown.window.showPlace(place);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            heights += header->height();
            if (field->isVisible())
                (place == Place::Portfolio || place == Place::Lenses ? fieldsOfPortfolio : fieldsOfReview) += field->x();
            for (const QLabel *title : shown.window.page(place)->findChildren<QLabel *>()) {
                if (title->isVisible() && title->font() == fontOf(TextSize::Title))
                    lines += title->mapTo(&shown.window, title->rect().center()).y();
            }
        }
        QCOMPARE(heights.size(), 1);
        QCOMPARE(fieldsOfPortfolio.size(), 1);
        QCOMPARE(fieldsOfReview.size(), 1);
        QCOMPARE(lines.size(), 1);
    }

    void aSearchThatHasNothingToSearchIsNotOffered()
    {
        Shown shown;
        auto *search = shown.find<QLineEdit>("searchEdit");
        QVERIFY(search->isVisible());
        QVERIFY(shown.sample.portfolio().removeWorkload(shown.sample.shop()));
        QVERIFY(!search->isVisible());
        QVERIFY(!shown.find<QAction>("findAction")->isEnabled());
    }

    void aPlaceWithoutSearchHasNoSearchField()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().toggle(0, 0, 0); // so that there is a plan
        auto *search = shown.find<QLineEdit>("searchEdit");
        shown.window.showPlace(Place::Plan);
        QVERIFY(search->isVisible());
        QCOMPARE(search->placeholderText(), QStringLiteral("Search the plan"));
        shown.window.showPlace(Place::Report);
        QVERIFY(!search->isVisible());
        QVERIFY(!shown.find<QAction>("findAction")->isEnabled());
    }

    void noKeyActsBehindADialog()
    {
        Shown shown;
        shown.openReview();
        auto *list = shown.find<QListView>("choiceList");
        const auto isTicked = [list] { return list->model()->index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked; };
        const bool before = isTicked();
        shown.find<QAction>("minuteDecisionAction")->trigger();
        auto *dialog = shown.find<QDialog>("minuteDialog");
        QVERIFY(dialog->isVisible());
        shown.window.activateWindow(); // as some window managers let a person
        QTest::keyClick(&shown.window, Qt::Key_1);
        QTest::keyClick(list, Qt::Key_1);
        QTest::keyClick(&shown.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(isTicked(), before);
        dialog->reject();
        shown.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(list, Qt::Key_1);
        QVERIFY(isTicked() != before);
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.openReview();
        auto *next = shown.find<QPushButton>("nextQuestionButton");
        QSignalSpy clicked(next, &QPushButton::clicked);
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
    }

    void whatWasUndoneComesBackByEitherOfItsTwoKeys()
    {
        Shown shown;
        const QList<QKeySequence> keys = shown.find<QAction>("redoAction")->shortcuts();
        QVERIFY(keys.contains(QKeySequence(Qt::CTRL | Qt::Key_Y)));
        for (const QKeySequence &key : QKeySequence::keyBindings(QKeySequence::Redo))
            QVERIFY(keys.contains(key));
    }

    void shortcutsAreUnique()
    {
        Shown shown;
        QStringList seen;
        for (const QAction *action : shown.window.findChildren<QAction *>()) {
            const QString keys = action->shortcut().toString();
            if (keys.isEmpty() || !action->isVisible())
                continue;
            QVERIFY2(!seen.contains(keys), qPrintable(keys));
            seen += keys;
        }
        QVERIFY(seen.size() > 10);
    }

    void everyPlaceHasItsKey()
    {
        Shown shown;
        shown.openReview();
        for (int i = 0; i < placeCount; ++i) {
            auto *action = shown.window.findChild<QAction *>(QStringLiteral("go%1Action").arg(i));
            QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
            action->trigger();
            QCOMPARE(int(shown.window.place()), i);
        }
    }
};

QTEST_MAIN(WindowKeysTest)
#include "tst_windowkeys.moc"
