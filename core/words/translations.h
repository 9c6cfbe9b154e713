// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Plumbline {

// Gives `application` our words in the person's language; in English where there are none in it, for the plurals.
// Qt's own words come along where Qt has them.
void loadTranslations(QCoreApplication &application);

} // namespace Plumbline
