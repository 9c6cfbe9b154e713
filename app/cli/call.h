// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/base/result.h"

#include <QCommandLineParser>

namespace Plumbline {

// One call of a verb: what was given, and where its output goes.
class Call
{
public:
    Call(const CommandVerb &verb, const QCommandLineParser &parser)
        : m_verb(verb)
        , m_parser(parser)
    {
    }

    QStringList arguments() const { return m_parser.positionalArguments(); }
    QString argument(int index) const { return arguments().value(index); }
    bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }
    QStringList values(const char *option) const { return m_parser.values(QLatin1String(option)); }

    bool wantsJson() const { return value("format") == QLatin1String("json"); }
    QString storePath() const; // absolute

    void print(const QString &line = {}) { m_terminal.line(line); }
    void printJson(const QByteArray &json) { m_terminal.json(json); }

    // A file's bytes, or what comes on standard input where the path is "-" or another name of it.
    static Result<QByteArray> read(const QString &path, qint64 limit);
    static bool isStandardOutput(const QString &path); // "-", or another name of it
    // Into a file, or onto standard output. ExitStatus::done, or failed once the failure was reported.
    int save(const QString &path, const QByteArray &bytes);

    // "FILE:LINE:COLUMN: error: sentence" where there is a place, else "plumbline: error: sentence".
    int failed(const Error &error);
    int failed(const QString &sentence);
    void complain(const SourcePlace &place, const QString &severity, const QString &sentence);
    int wrongUsage(const QString &sentence); // with the verb's usage

    // The verb's status, unless its output could not be written.
    int finish(int status);

private:
    const CommandVerb &m_verb;
    const QCommandLineParser &m_parser;
    Terminal m_terminal;
};

} // namespace Plumbline
