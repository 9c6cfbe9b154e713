// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/datefield.h"
#include "ui/support/datetext.h"

#include <QCalendarWidget>
#include <QtTest>

using namespace Plumbline;

namespace {

const QDate today(2026, 11, 28);

QString read(const QString &text, const QLocale &locale)
{
    const std::optional<QDate> date = dateFromText(text, locale, today);
    return date ? date->toString(Qt::ISODate) : QStringLiteral("no date");
}

} // namespace

class DateFieldTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DateField> m_field;

    QCalendarWidget *calendar() const
    {
        auto *calendar = m_field->findChild<QCalendarWidget *>();
        return calendar && calendar->isVisible() ? calendar : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<DateField>();
        m_field->show();
        m_field->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
        m_field->setFocus();
    }
    void cleanup() { m_field.reset(); }

    void everyCommonFormOfADayIsRead_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        for (const char *locale : {"C", "en_US", "en_GB", "de_DE", "fr_FR", "sv_SE"}) {
            for (const char *text : {"2027-03-31", "31.03.2027", "31.3.2027", "31.3.27", "31 Mar 2027", "31Mar2027",
                     "31 march 2027", "Mar 31, 2027", "March 31 2027", "31. Mar. 2027", "2027/3/31", "2027 Mar 31", "20270331",
                     " 2027-03-31 ", "31/3/2027", "3/31/2027", "3/31/27", "31-03-2027"})
                QTest::addRow("%s: %s", locale, text)
                    << QString::fromLatin1(locale) << QString::fromLatin1(text) << QStringLiteral("2027-03-31");
        }
        QTest::newRow("month first") << QStringLiteral("en_US") << QStringLiteral("3/4/27") << QStringLiteral("2027-03-04");
        QTest::newRow("day first") << QStringLiteral("en_GB") << QStringLiteral("3/4/27") << QStringLiteral("2027-04-03");
        QTest::newRow("dots put the day first")
            << QStringLiteral("en_US") << QStringLiteral("3.4.2027") << QStringLiteral("2027-04-03");
        QTest::newRow("names of the language")
            << QStringLiteral("de_DE") << QStringLiteral("31. März 2027") << QStringLiteral("2027-03-31");
        QTest::newRow("short ones too") << QStringLiteral("de_DE") << QStringLiteral("5. Dez. 2027")
                                        << QStringLiteral("2027-12-05");
    }
    void everyCommonFormOfADayIsRead()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QTEST(read(text, QLocale(locale)), "date");
    }

    void whatIsShownIsReadAgain()
    {
        const QDate day(2027, 3, 4);
        for (const char *name : {"C", "en_US", "en_GB", "de_DE", "fr_FR", "ja_JP", "sv_SE", "pt_BR"}) {
            const QLocale locale(QString::fromLatin1(name));
            for (const QString &text : {dateText(day, locale), locale.toString(day, QLocale::ShortFormat)})
                QVERIFY2(dateFromText(text, locale, today) == day, qPrintable(QLatin1String(name) + u' ' + text));
            QVERIFY2(dateText(day, locale).contains(QLatin1String("2027")), name);
        }
    }

    void nothingElseIsTakenForADay_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "soon", "31", "31.3.", "Mar 2027", "31.13.2027", "31.2.2027", "2027-02-30", "31.3.202",
                 "1/2/3", "31.3.99", "31 Ma 2027", "31 Xyz 2027", "2027-03-31 10:00", "12345678", "0.0.2027", "31 Mar Apr 2027"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nothingElseIsTakenForADay()
    {
        QFETCH(QString, text);
        QCOMPARE(read(text, QLocale::c()), QStringLiteral("no date"));
        QCOMPARE(read(text, QLocale(QStringLiteral("en_US"))), QStringLiteral("no date"));
    }

    void whatIsNoDateStaysInTheFieldWhichSaysWhatItTakes()
    {
        m_field->setDate(QDate(2027, 3, 31));
        m_field->selectAll();
        QTest::keyClicks(m_field.get(), QStringLiteral("end of March"));
        QVERIFY(!m_field->date());
        QVERIFY(!m_field->hasAcceptableInput());
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QCOMPARE(m_field->text(), QStringLiteral("end of March"));
        QVERIFY(m_field->fault().contains(QStringLiteral("2027-03-31"))
            || m_field->fault().contains(QStringLiteral("Write it like")));
        m_field->clear();
        QVERIFY(m_field->hasAcceptableInput()); // no date is one too
        QCOMPARE(m_field->date(), std::optional(QDate()));
        QVERIFY(m_field->fault().isEmpty());
    }

    void aDateIsWrittenOutOnceTheFieldIsLeft()
    {
        QTest::keyClicks(m_field.get(), QStringLiteral("31mar27"));
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QCOMPARE(m_field->text(), dateText(QDate(2027, 3, 31), QLocale()));
    }

    void altDownOpensTheCalendarAndEnterTakesItsDay()
    {
        m_field->setDate(QDate(2027, 3, 31));
        QTest::keyClick(m_field.get(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(calendar());
        QCOMPARE(calendar()->selectedDate(), QDate(2027, 3, 31));
        QCOMPARE(m_field->date(), std::optional(QDate(2027, 3, 31)));
        QWidget *days = QApplication::focusWidget();
        QVERIFY(days && days != m_field.get());
        QTest::keyClick(days, Qt::Key_Left);
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(!calendar());
        QCOMPARE(m_field->date(), std::optional(QDate(2027, 3, 30)));
        QVERIFY(m_field->hasFocus());
    }

    void escapeClosesTheCalendarAndChangesNothing()
    {
        m_field->setDate(QDate(2027, 3, 31));
        QTest::keyClick(m_field.get(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!calendar());
        QCOMPARE(m_field->date(), std::optional(QDate(2027, 3, 31)));
    }

    void theWholeYearIsShown()
    {
        m_field->setDate(QDate(2027, 12, 31));
        m_field->resize(m_field->sizeHint());
        const int room = m_field->width() - 2 * 24; // its button, its edges
        QVERIFY(m_field->fontMetrics().horizontalAdvance(m_field->text()) <= room);
    }
};

QTEST_MAIN(DateFieldTest)
#include "tst_datefield.moc"
