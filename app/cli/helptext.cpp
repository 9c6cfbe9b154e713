// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

namespace Plumbline {

namespace {

constexpr int lineWidth = 88;

// Breaks a text at blanks; every line starts with the indent.
QStringList wrapped(const QString &text, int indent)
{
    const QString margin(indent, u' ');
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line = margin;
        for (const QString &word : paragraph.split(u' ')) {
            if (line.size() > indent && line.size() + 1 + word.size() > lineWidth) {
                lines += line;
                line = margin;
            }
            if (line.size() > indent)
                line += u' ';
            line += word;
        }
        lines += line;
    }
    return lines;
}

QString namesOf(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    const QString value = option.valueName().isEmpty() ? QString() : QStringLiteral(" ") + option.valueName();
    return names.join(QStringLiteral(", ")) + value;
}

QStringList helpOf(const QList<QCommandLineOption> &options)
{
    QStringList lines;
    for (const QCommandLineOption &option : options) {
        lines += QStringLiteral("  ") + namesOf(option);
        lines += wrapped(option.description(), 6);
    }
    return lines;
}

} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("store"), Cli::tr("The portfolio to use. Without it, the one in your data folder is used."),
            QStringLiteral("FILE")},
        {QStringLiteral("format"), Cli::tr("\"text\" for people (the default), or \"json\" for programs."),
            QStringLiteral("text|json"), QStringLiteral("text")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("Shows this help.")},
    };
}

QCommandLineOption outputOption(const QString &description)
{
    return {{QStringLiteral("o"), QStringLiteral("output")}, description, QStringLiteral("FILE")};
}

QString usageLine(const CommandVerb &verb)
{
    const QString usage = verb.arguments.isEmpty() ? verb.name() : verb.name() + u' ' + verb.arguments;
    return Cli::tr("Usage: plumbline %1").arg(usage);
}

QStringList helpOf(const CommandVerb &verb)
{
    QStringList lines{usageLine(verb), QString()};
    lines += wrapped(verb.summary, 0);
    if (!verb.details.isEmpty()) {
        lines += QString();
        lines += wrapped(verb.details, 0);
    }
    if (!verb.options.isEmpty()) {
        lines += {QString(), Cli::tr("Options:")};
        lines += helpOf(verb.options);
    }
    lines += {QString(), Cli::tr("Options of all verbs:")};
    lines += helpOf(commonOptions());
    return lines;
}

QStringList helpOf(const QList<CommandVerb> &verbs, const QString &group)
{
    QStringList lines;
    for (const CommandVerb &verb : verbs) {
        if (!group.isEmpty() && verb.words.first() != group)
            continue;
        const QString name = QStringLiteral("  ") + verb.name();
        lines += name.leftJustified(20) + verb.summary;
    }
    return lines;
}

QStringList helpOfProgram(const QList<CommandVerb> &verbs)
{
    QStringList lines{Cli::tr("Usage: plumbline [VERB …] [--store FILE] [--format text|json]"), QString()};
    lines += wrapped(Cli::tr("Reviews of workloads against Well-Architected lenses. Without a verb, the window opens."), 0);
    lines += {QString(), Cli::tr("Verbs:")};
    lines += helpOf(verbs, QString());
    lines += {QString(), Cli::tr("Options:")};
    lines += helpOf(commonOptions());
    lines += helpOf(
        QList<QCommandLineOption>{{{QStringLiteral("v"), QStringLiteral("version")}, Cli::tr("Shows the program's version.")}});
    lines += QString();
    lines += wrapped(
        Cli::tr("\"plumbline VERB --help\" says more about a verb. Exit status: 0 done; 1 what was asked for failed or was found "
                "wanting; 2 wrong usage."),
        0);
    return lines;
}

} // namespace Plumbline
