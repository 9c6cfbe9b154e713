// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace Plumbline {

// The options that every verb takes.
QList<QCommandLineOption> commonOptions();

QCommandLineOption outputOption(const QString &description); // -o, --output FILE

QString usageLine(const CommandVerb &verb); // "Usage: plumbline lens check FILE…"
QStringList helpOf(const CommandVerb &verb);
// The verbs whose first word is `group`, or all; one line each.
QStringList helpOf(const QList<CommandVerb> &verbs, const QString &group);
QStringList helpOfProgram(const QList<CommandVerb> &verbs);

} // namespace Plumbline
