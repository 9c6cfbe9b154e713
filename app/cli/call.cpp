// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include "app/cli/helptext.h"
#include "app/storeplace.h"
#include "core/base/files.h"
#include "core/words/errorwords.h"

#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace Plumbline {

namespace {

// Is the path a name of what the descriptor stands for? /dev/stdout, for one, is.
bool isNameOf(const QString &path, int descriptor)
{
    struct stat named = {}, opened = {};
    return path == QLatin1String("-")
        || (::stat(QFile::encodeName(path).constData(), &named) == 0 && ::fstat(descriptor, &opened) == 0
            && named.st_dev == opened.st_dev && named.st_ino == opened.st_ino);
}

} // namespace

Result<QByteArray> Call::read(const QString &path, qint64 limit)
{
    if (QFileInfo(path).isFile() || !isNameOf(path, STDIN_FILENO))
        return readWholeFile(path, limit);
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileNotReadable, path, input.errorString());
    return readWhole(input, path, limit);
}

bool Call::isStandardOutput(const QString &path)
{
    return isNameOf(path, STDOUT_FILENO);
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
