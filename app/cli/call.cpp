// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include "app/cli/helptext.h"
#include "app/storeplace.h"
#include "ui/words/errorwords.h"

#include <QFileInfo>

namespace Plumbline {

QString Call::storePath() const
{
    return isSet("store") ? QFileInfo(value("store")).absoluteFilePath() : defaultStorePath();
}

int Call::failed(const Error &error)
{
    complain(error.place, QStringLiteral("error"), errorWords(error));
    return ExitStatus::failed;
}

int Call::failed(const QString &sentence)
{
    complain({}, QStringLiteral("error"), sentence);
    return ExitStatus::failed;
}

void Call::complain(const SourcePlace &place, const QString &severity, const QString &sentence)
{
    QString where = place.file.isEmpty() ? QStringLiteral("plumbline") : place.file;
    if (place.line > 0)
        where += QStringLiteral(":%1:%2").arg(QString::number(place.line), QString::number(qMax(place.column, 1)));
    m_terminal.errorLine(where + QStringLiteral(": ") + severity + QStringLiteral(": ") + sentence);
}

int Call::wrongUsage(const QString &sentence)
{
    complain({}, QStringLiteral("error"), sentence);
    m_terminal.errorLine(usageLine(m_verb));
    return ExitStatus::wrongUsage;
}

int Call::finish(int status)
{
    if (m_terminal.finish())
        return status;
    const int failure = failed(Cli::tr("The output could not be written."));
    return status == ExitStatus::done ? failure : status;
}

} // namespace Plumbline
