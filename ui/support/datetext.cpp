// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/datetext.h"

#include <QStringList>

namespace Plumbline {

namespace {

constexpr int nearYears = 20; // how far from today a year of two digits may be

// What a date is written of: runs of digits and runs of letters. A dot or a comma ends a run like any other sign.
struct Parts
{
    QStringList runs;
    bool hasDots = false; // between numbers: the day comes first, whatever the locale
};

Parts partsOf(const QString &text)
{
    Parts parts;
    bool isInside = false;
    for (const QChar c : text) {
        const bool isDigit = c.digitValue() >= 0;
        if (isDigit || c.isLetter()) {
            const bool goesOn = isInside && parts.runs.last().back().isDigit() == isDigit;
            if (!goesOn)
                parts.runs += QString();
            parts.runs.last() += isDigit ? QChar(u'0' + c.digitValue()) : c;
        }
        isInside = isDigit || c.isLetter() || c.isMark();
        parts.hasDots |= c == u'.' && parts.runs.size() == 1;
    }
    return parts;
}

int monthNamed(const QString &name, const QLocale &locale)
{
    constexpr int shortest = 3; // letters that are enough for a month
    int found = 0;
    for (const QLocale &language : {locale, QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            const auto isMeant = [&](QString known) {
                known.remove(u'.');
                return known.compare(name, Qt::CaseInsensitive) == 0
                    || (name.size() >= shortest && known.startsWith(name, Qt::CaseInsensitive));
            };
            const bool fits = isMeant(language.monthName(month, QLocale::LongFormat))
                || isMeant(language.monthName(month, QLocale::ShortFormat))
                || isMeant(language.standaloneMonthName(month, QLocale::LongFormat));
            if (fits && found != 0 && found != month)
                return 0;
            if (fits)
                found = month;
        }
    }
    return found;
}

// 0 where it is no year.
int yearOf(const QString &digits, const QDate &today)
{
    if (digits.size() == 4)
        return digits.toInt();
    if (digits.size() != 2)
        return 0;
    const int year = today.year() / 100 * 100 + digits.toInt();
    return std::abs(year - today.year()) <= nearYears ? year : 0;
}

std::optional<QDate> dayOf(int year, const QString &month, const QString &day)
{
    const QDate date(year, month.toInt(), day.toInt());
    const bool isDay = year > 0 && month.size() <= 2 && day.size() <= 2 && date.isValid();
    return isDay ? std::optional(date) : std::nullopt;
}

bool isMonthFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

} // namespace

std::optional<QDate> dateFromText(const QString &text, const QLocale &locale, const QDate &today)
{
    auto [runs, hasDots] = partsOf(text);
    if (runs.size() == 1 && runs.first().size() == 8) // 20270331
        runs = {runs.first().left(4), runs.first().mid(4, 2), runs.first().mid(6)};
    if (runs.size() != 3)
        return std::nullopt;
    const auto isNumber = [](const QString &run) { return run.front().isDigit(); };
    if (const qsizetype numbers = std::count_if(runs.begin(), runs.end(), isNumber); numbers == 2) {
        const auto word = std::find_if_not(runs.begin(), runs.end(), isNumber);
        const int month = monthNamed(*word, locale);
        runs.erase(word);
        const bool isYearFirst = runs[0].size() == 4;
        return dayOf(yearOf(runs[isYearFirst ? 0 : 1], today), QString::number(month), runs[isYearFirst ? 1 : 0]);
    } else if (numbers != 3) {
        return std::nullopt;
    }
    if (runs[0].size() == 4)
        return dayOf(yearOf(runs[0], today), runs[1], runs[2]);
    const int year = yearOf(runs[2], today);
    const std::optional<QDate> dayFirst = dayOf(year, runs[1], runs[0]);
    if (hasDots)
        return dayFirst;
    const std::optional<QDate> monthFirst = dayOf(year, runs[0], runs[1]);
    return isMonthFirst(locale) ? (monthFirst ? monthFirst : dayFirst) : (dayFirst ? dayFirst : monthFirst);
}

QString dateText(const QDate &date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(date, format);
}

} // namespace Plumbline
