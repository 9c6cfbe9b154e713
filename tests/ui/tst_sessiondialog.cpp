// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "tests/kit/shownwindow.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/support/datefield.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const ReviewState> framework()
{
    return std::make_shared<const ReviewState>(Kit::stateFromLines(Kit::frameworkLens(), ""));
}

template <typename T>
T *part(const QWidget &dialog, const char *name)
{
    T *found = dialog.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no such part: %s", name);
    return found;
}

void choose(const QDialog &dialog, const char *box, int value)
{
    auto *choices = part<QComboBox>(dialog, box);
    choices->setCurrentIndex(choices->findData(value));
}

// The sittings, and what is left out.
QStringList rows(const QDialog &dialog)
{
    QStringList texts;
    const auto *tree = part<QTreeWidget>(dialog, "sessionTree");
    for (int row = 0; row < tree->topLevelItemCount(); ++row)
        texts += tree->topLevelItem(row)->text(0);
    return texts;
}

QString said(const QDialog &dialog, const char *label)
{
    return part<QLabel>(dialog, label)->text();
}

} // namespace

class SessionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        applyTheme(Theme::Light);
    }

    void thePlanFollowsWhatIsChosen()
    {
        SessionDialog dialog({}, framework());
        QCOMPARE(said(dialog, "sessionSummary"), u"57 questions · 9 sittings · 20 h 20 min"_s);
        QVERIFY2(rows(dialog).first().startsWith(u"Sitting 1 of 9 · 2 h "_s), qPrintable(rows(dialog).first()));
        choose(dialog, "sessionMinutesPerSitting", 180);
        QCOMPARE(said(dialog, "sessionSummary"), u"57 questions · 7 sittings · 20 h 20 min"_s);
        choose(dialog, "sessionMinutesInAll", 180);
        QCOMPARE(rows(dialog).size(), 2);
        QVERIFY(rows(dialog).last().startsWith(u"Left out: "_s));
        QVERIFY(said(dialog, "sessionRemarks").startsWith(u"Chosen for 3 h: "_s));
        QVERIFY(dialog.session().plan.minutes() <= 180);
    }

    void aFirstDayGivesEachSittingItsDay()
    {
        SessionDialog dialog({}, framework());
        part<DateField>(dialog, "sessionDay")->setDate(QDate(2027, 4, 2)); // a Friday
        QVERIFY2(
            rows(dialog).first().startsWith(u"Sitting 1 of 9 · Friday, 2 April 2027, 09:00"_s), qPrintable(rows(dialog).first()));
        auto *time = part<QComboBox>(dialog, "sessionTime");
        time->setCurrentIndex(time->findData(QTime(13, 30)));
        QCOMPARE(dialog.session().begins.value(1), QDateTime(QDate(2027, 4, 5), QTime(13, 30)));
        part<DateField>(dialog, "sessionDay")->setText(u"30.2.2027"_s);
        QVERIFY(dialog.session().begins.isEmpty());
        QVERIFY(said(dialog, "sessionSaid").startsWith(u"“30.2.2027”"_s));
    }

    void whereNothingIsOpenTheWholeIsProposedAndNothingCannotBeSaved()
    {
        auto state = std::make_shared<const ReviewState>(
            Kit::stateFromLines(Kit::sampleVersion(), "deploy small\nlearn share\naccess n/a"));
        SessionDialog dialog({}, state);
        QCOMPARE(dialog.session().options.scope, SessionScope::All);
        QVERIFY(part<QPushButton>(dialog, "saveSessionPdfButton")->isEnabled());
        choose(dialog, "sessionScope", int(SessionScope::Open));
        QCOMPARE(said(dialog, "sessionSummary"), u"There is nothing to go through."_s);
        QVERIFY(!part<QPushButton>(dialog, "saveSessionPdfButton")->isEnabled());
        // The lens says nobody who should be there.
        QVERIFY(part<QTreeWidget>(dialog, "sessionTree")->isColumnHidden(1));
    }

    void theInvitationIsCopied()
    {
        SessionDialog dialog({}, framework());
        part<QPushButton>(dialog, "copySessionButton")->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Shop: Well-Architected review\n"_s));
        QCOMPARE(said(dialog, "sessionSaid"), u"Copied the invitation."_s);
    }

    void aCalendarIsAskedForOnceThereIsADay()
    {
        SessionDialog dialog({}, framework());
        dialog.show();
        QSignalSpy wanted(&dialog, &SessionDialog::calendarWanted);
        part<QAction>(dialog, "saveCalendarAction")->trigger();
        QVERIFY(wanted.isEmpty());
        QCOMPARE(said(dialog, "sessionSaid"), u"Say first on which day the first sitting is."_s);
        part<DateField>(dialog, "sessionDay")->setDate(QDate(2027, 4, 2));
        part<QAction>(dialog, "saveCalendarAction")->trigger();
        QCOMPARE(wanted.size(), 1);
    }

    void itIsOpenedFromTheReviewAndSavesWhatItShows()
    {
        Kit::ShownWindow shown;
        shown.openReview();
        shown.window.showPlace(Place::Review);
        shown.trigger("planSessionAction");
        auto *dialog = shown.window.findChild<SessionDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        part<DateField>(*dialog, "sessionDay")->setDate(QDate(2027, 4, 2));
        QTemporaryDir folder;
        const std::optional<FileForm> calendar;
        for (const auto &[form, name, start] : {std::tuple(std::optional(FileForm::Pdf), u"plan.pdf"_s, "%PDF-"),
                 std::tuple(std::optional(FileForm::Html), u"plan.html"_s, "<!"),
                 std::tuple(std::optional(FileForm::Markdown), u"plan.md"_s, "# "),
                 std::tuple(calendar, u"plan.ics"_s, "BEGIN:VCALENDAR")}) {
            if (form)
                Q_EMIT dialog->saveWanted(*form);
            else
                Q_EMIT dialog->calendarWanted();
            auto *files = part<QFileDialog>(*dialog, "fileDialog");
            Q_EMIT files->fileSelected(folder.filePath(name));
            files->close();
            delete files;
            QTRY_COMPARE(said(*dialog, "sessionSaid"), u"Saved as %1."_s.arg(name));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(start));
        }
        QVERIFY(dialog->isVisible());
        QPointer<SessionDialog> gone(dialog);
        shown.sample.workspace().closeReview();
        QTRY_VERIFY(!gone);
    }
};

QTEST_MAIN(SessionDialogTest)
#include "tst_sessiondialog.moc"
