// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include "app/cli/helptext.h"
#include "app/storeplace.h"
#include "core/base/files.h"
#include "core/base/platform/files.h"
#include "core/words/errorwords.h"

#include <QFile>
#include <QFileInfo>

namespace Plumbline {

namespace {

bool standsFor(const QString &path, Platform::Standard stream)
{
    return path == QLatin1String("-") || Platform::isNameOf(path, stream);
}

} // namespace

Result<QByteArray> Call::read(const QString &path, qint64 limit)
{
    if (QFileInfo(path).isFile() || !standsFor(path, Platform::Standard::Input))
        return readWholeFile(path, limit);
    QFile input;
    if (!Platform::openStandardInput(input))
        return failure(ErrorCode::FileNotReadable, path, input.errorString());
    return readWhole(input, path, limit);
}

bool Call::isStandardOutput(const QString &path)
{
    return standsFor(path, Platform::Standard::Output);
}

int Call::save(const QString &path, const QByteArray &bytes)
{
    if (isStandardOutput(path)) {
        m_terminal.document(bytes);
        return ExitStatus::done;
    }
    const Result<void> saved = writeWholeFile(path, bytes, true);
    return saved ? ExitStatus::done : failed(saved.error());
}

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
