// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "ui/pages/review/guidancepane.h"
#include "ui/pages/review/labellist.h"

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
