// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace Plumbline {

// A day as people write it: "2027-03-31", "31.03.2027", "31 Mar 2027", "March 31, 2027", and day and month in the order of
// the locale, or in the other where only that is a day. Months by their English names and those of the locale. Two digits
// are a year of the twenty before or after `today`. None for everything else: a day is never guessed.
std::optional<QDate> dateFromText(const QString &text, const QLocale &locale, const QDate &today);

// As the locale has it, with all digits of the year.
QString dateText(const QDate &date, const QLocale &locale);

} // namespace Plumbline
