// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plumbline {

// The names by which Qt finds the program's folders: the same for the window and the command line.
void nameProgram();

// The portfolio that is opened where none is named: in the user's data folder, which this makes (for the user
// alone) when it is not there yet. Needs nameProgram() before.
QString defaultStorePath();

// Where "Open the sample" keeps its portfolio: beside the default one.
QString samplePath();

// Who the journal says made a change: the user's name on this machine.
QString personName();

} // namespace Plumbline
