// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/demo.h"

#include <QDir>

namespace Plumbline {

namespace {

int demo(Call &call)
{
    const Result<QStringList> made
        = makeDemo(QDir(call.isSet("to") ? call.value("to") : QStringLiteral("plumbline-demo")).absolutePath());
    if (!made)
        return call.failed(made.error());
    printFiles(call, *made);
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> demoVerbs()
{
    return {{{QStringLiteral("demo")}, QStringLiteral("[--to DIR]"),
        Cli::tr("Makes a sample portfolio and its report, and prints their paths."), QString(),
        {{QStringLiteral("to"), Cli::tr("The folder to make them in; \"plumbline-demo\" without it."), QStringLiteral("DIR")}}, 0,
        0, demo}};
}

} // namespace Plumbline
