// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into every test: what it shows has the fonts of the program from the start, whatever the machine has.
#include "ui/support/theme.h"

#include <QApplication>

namespace {

void useProgramFonts()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        Plumbline::useProgramFonts();
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(useProgramFonts)
