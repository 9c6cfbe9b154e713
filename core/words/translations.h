// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QString;

namespace Plumbline {

// Gives `application` our words in the person's language; in English where there are none in it, for the plurals.
// Qt's own words come along where Qt has them.
void loadTranslations(QCoreApplication &application);

// Words and forms of dates and numbers of a language ("de"), in the system's country, instead of the system's own. Before
// loadTranslations(); an empty one, and that of the system, change nothing.
void setLanguage(const QString &language);

} // namespace Plumbline
