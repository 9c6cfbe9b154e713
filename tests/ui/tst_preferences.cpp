// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownwindow.h"
#include "ui/dialogs/preferencesdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Plumbline;

namespace {

struct Shown : Kit::ShownWindow
{
    ~Shown()
    {
        applyTheme(Theme::Light);
        applyTextSize(0);
    }
    PreferencesDialog *preferences()
    {
        trigger("preferencesAction");
        return find<PreferencesDialog>("preferencesDialog");
    }
};

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThemeChosenHereCountsAtOnceAndIsTickedInTheMenu()
    {
        Shown shown;
        shown.preferences()->findChild<QComboBox *>(QStringLiteral("themeBox"))->setCurrentIndex(int(Theme::Dark));
        QVERIFY(isDarkTheme());
        QCOMPARE(shown.settings.theme(), Theme::Dark);
        QVERIFY(shown.find<QAction>("theme2Action")->isChecked());
    }

    void theTextSizeGoesBackToThatOfTheSystem()
    {
        Shown shown;
        auto *size = shown.preferences()->findChild<QSpinBox *>(QStringLiteral("textSizeBox"));
        QCOMPARE(size->text(), size->specialValueText());
        size->setValue(18);
        QCOMPARE(QApplication::font().pointSizeF(), 18.0);
        QCOMPARE(shown.settings.textSize(), 18);
        size->setValue(size->minimum());
        const int ofSystem = qRound(QApplication::font().pointSizeF());
        size->stepUp();
        QCOMPARE(size->value(), ofSystem + 1);
        size->setValue(size->minimum());
        QVERIFY(QApplication::font().pointSizeF() != 18.0);
        QCOMPARE(shown.settings.textSize(), 0);
    }

    void changesCarryTheNameThatWasGivenAlsoInTheOpenReview()
    {
        Shown shown;
        shown.openReview();
        const QString account = shown.sample.workspace().author();
        auto *dialog = shown.preferences();
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("personNameEdit"));
        QCOMPARE(name->placeholderText(), account);
        name->setText(QStringLiteral("  Grace   Hopper "));
        dialog->reject();
        QCOMPARE(shown.settings.personName(), QStringLiteral("Grace Hopper"));
        ReviewEditor &editor = *shown.sample.workspace().editor();
        editor.setQuestionNotApplicable(0, 0, true, Reason::OutOfScope);
        QCOMPARE(shown.sample.workspace().review()->journal().last().author, QStringLiteral("Grace Hopper"));
        QVERIFY(shown.sample.portfolio().removeWorkload(shown.sample.shop()).has_value());
        QCOMPARE(shown.sample.portfolio().journal().last().author, QStringLiteral("Grace Hopper"));
    }

    void withoutANameTheAccountsIsUsed()
    {
        Shown shown;
        const QString account = shown.sample.workspace().author();
        for (const QString &typed : {QStringLiteral("Grace"), QString()}) {
            auto *dialog = shown.preferences();
            dialog->findChild<QLineEdit *>(QStringLiteral("personNameEdit"))->setText(typed);
            dialog->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(shown.sample.workspace().author(), account);
    }

    void whatIsOpenedAtTheStartIsChosenAmongThoseKnown()
    {
        Shown shown;
        shown.settings.noteRecentStore(QStringLiteral("/work shop.plumb"));
        auto *start = shown.preferences()->findChild<QComboBox *>(QStringLiteral("startStoreBox"));
        QCOMPARE(shown.settings.startStore(), QString());
        start->setCurrentIndex(start->findText(QStringLiteral("work shop")));
        QCOMPARE(shown.settings.startStore(), QStringLiteral("/work shop.plumb"));
        start->setCurrentIndex(0);
        QCOMPARE(shown.settings.startStore(), QString());
    }

    void languageAndCopiesAreKept()
    {
        Shown shown;
        auto *dialog = shown.preferences();
        auto *language = dialog->findChild<QComboBox *>(QStringLiteral("languageBox"));
        language->setCurrentIndex(language->findText(QStringLiteral("Deutsch")));
        dialog->findChild<QSpinBox *>(QStringLiteral("dailyBackupsBox"))->setValue(30);
        QCOMPARE(shown.settings.language(), QStringLiteral("de"));
        QCOMPARE(shown.settings.dailyBackups(), 30);
    }
};

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
