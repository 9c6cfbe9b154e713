// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "ui/pages/review/guidancepane.h"
#include "ui/pages/review/labellist.h"
#include "ui/support/links.h"
#include "ui/support/plainlabel.h"

#include <QLabel>
#include <QTabBar>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class TestGuidancePane : public QObject
{
    Q_OBJECT

    struct Pane : GuidancePane
    {
        QTabBar *tabs() { return findChild<QTabBar *>(u"guidanceTabs"_s); }
        QStringList shownTabs()
        {
            QStringList names;
            for (int tab = 0; tab < tabs()->count(); ++tab) {
                if (tabs()->isTabVisible(tab))
                    names += tabs()->tabText(tab).remove(u'&');
            }
            return names;
        }
        QString frontTab() { return tabs()->tabText(tabs()->currentIndex()).remove(u'&'); }
        QStringList texts(const char *list) { return findChild<LabelList *>(QLatin1String(list))->texts(); }
    };

private Q_SLOTS:
    void aPillarTellsItsPurposeItsAreasInOrderAndItsPrinciples()
    {
        const LensVersionPtr version = Kit::frameworkLens();
        Pane pane;
        pane.showPillar(version, 0);
        QTRY_COMPARE(pane.frontTab(), u"Pillar"_s);
        QCOMPARE(pane.shownTabs(), QStringList{u"Pillar"_s});
        QCOMPARE(pane.texts("pillarPurpose").size(), 1);
        QStringList areas;
        for (const QString &area : pane.texts("pillarAreas"))
            areas += area.section(u'.', 0, 0);
        QCOMPARE(areas, (QStringList{u"Organization"_s, u"Prepare"_s, u"Operate"_s, u"Evolve"_s}));
        QCOMPARE(pane.texts("pillarPrinciples").size(), 8);
    }

    void theTabThatWasChosenStaysFromQuestionToQuestion()
    {
        const LensVersionPtr version = Kit::frameworkLens();
        Pane pane;
        pane.showChoice(version, {0, 0});
        QTRY_COMPARE(pane.shownTabs(), (QStringList{u"Practice"_s, u"Ask"_s, u"Pillar"_s}));
        QCOMPARE(pane.frontTab(), u"Practice"_s);
        pane.tabs()->setCurrentIndex(1);
        pane.showPillar(version, 3);
        QTRY_COMPARE(pane.frontTab(), u"Pillar"_s);
        QCOMPARE(pane.shownTabs().size(), 3); // the question's are still behind it
        pane.showChoice(version, {5, 1});
        QTRY_COMPARE(pane.frontTab(), u"Ask"_s);
    }

    void thePlanOfAPracticeIsReadStepByStep()
    {
        LabelList list({}, LabelList::Style::Steps);
        list.setPlans({u"1. Name who decides. 2. Write it down in 1.5 pages.\n3. Review it each year."_s, u"Or ask."_s});
        QCOMPARE(list.texts(),
            (QStringList{u"Name who decides."_s, u"Write it down in 1.5 pages."_s, u"Review it each year."_s, u"Or ask."_s}));
        list.resize(500, 300);
        list.show();
        const QList<PlainLabel *> labels = list.findChildren<PlainLabel *>();
        QCOMPARE(labels.size(), 4);
        QCOMPARE(labels[1]->accessibleName(), u"2. Write it down in 1.5 pages."_s);
        QVERIFY(labels[1]->contentsMargins().left() > 0); // after its number
        QCOMPARE(labels[3]->contentsMargins().left(), 0);
        list.setPlans({u"Just do it."_s});
        QCOMPARE(list.texts(), QStringList{u"Just do it."_s});
        QCOMPARE(labels[0]->contentsMargins().left(), 0);
    }

    void theLinksAreReachedInTheOrderTheyAreRead()
    {
        const LensVersionPtr version = Kit::frameworkLens();
        Pane pane;
        pane.resize(500, 2000);
        pane.setVisible(true);
        for (int question = 0; question < 6; ++question) { // more links come, others go
            pane.showChoice(version, {question, question % 3});
            QCoreApplication::processEvents();
            int last = -1;
            QWidget *section = pane.findChild<QWidget *>(u"practiceSection"_s);
            for (QWidget *widget = section->nextInFocusChain(); widget != section; widget = widget->nextInFocusChain()) {
                if (!qobject_cast<TextButton *>(widget) || !widget->isVisible())
                    continue;
                const int top = widget->mapTo(&pane, QPoint()).y();
                QVERIFY2(top > last, qPrintable(widget->accessibleName()));
                last = top;
            }
            QVERIFY(last >= 0);
        }
    }

    void theWordsOfALinkStandInTheColumnOfTheTexts()
    {
        Pane pane;
        pane.resize(400, 900);
        pane.setVisible(true);
        pane.showChoice(Kit::frameworkLens(), {0, 0});
        const auto visible = [&pane] {
            QList<TextButton *> links = pane.findChildren<TextButton *>();
            links.removeIf([](const TextButton *link) { return !link->isVisible(); });
            return links;
        };
        QTRY_VERIFY(!visible().isEmpty());
        const int column = pane.findChild<QLabel *>(u"practiceTitle"_s)->mapTo(&pane, QPoint()).x();
        for (const TextButton *link : visible())
            QTRY_COMPARE(link->mapTo(&pane, QPoint()).x() + TextButton::margin, column);
    }

    void whatALensDoesNotSayHasNoTab()
    {
        Pane pane;
        pane.showChoice(Kit::sampleVersion(), {0, 0});
        QTRY_COMPARE(pane.shownTabs(), QStringList{u"Practice"_s});
        pane.tabs()->setCurrentIndex(0);
        pane.showQuestion(Kit::frameworkLens(), 0);
        QTRY_COMPARE(pane.shownTabs(), (QStringList{u"Ask"_s, u"Pillar"_s}));
        pane.showNothing();
        QTRY_COMPARE(pane.shownTabs(), QStringList{u"Practice"_s});
    }
};

QTEST_MAIN(TestGuidancePane)
#include "tst_guidancepane.moc"
