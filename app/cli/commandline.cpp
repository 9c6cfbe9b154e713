// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/call.h"
#include "app/cli/helptext.h"
#include "app/storeplace.h"
#include "core/words/translations.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <memory>

namespace Plumbline {

QList<CommandVerb> allVerbs()
{
    return demoVerbs() + lensVerbs() + workloadVerbs() + missedVerbs() + QList{searchVerb()} + upgradeVerbs() + answerVerbs()
        + QList{takeAnswersVerb()} + acceptanceVerbs() + attachmentVerbs() + decisionVerbs() + minuteVerbs() + sittingVerbs()
        + tradeOffVerbs() + riskVerbs() + targetVerbs() + batchVerbs() + contradictionVerbs() + agreementVerbs() + concludeVerbs()
        + milestoneVerbs() + reportVerbs() + agendaVerbs() + exchangeVerbs() + historyVerbs() + storeVerbs();
}

namespace {

// The arguments, taken apart as far as that goes without knowing the verb's own options.
struct Split
{
    enum class Meaning { Window, Help, Version, Verb, Group, Unknown, Incomplete };
    Meaning meaning = Meaning::Window;
    int verb = -1; // index into allVerbs()
    QString word; // the group, what is no verb, or the option that lacks its value
    QStringList rest; // everything but the verb's words
};

// Those of every verb's options that take a value. They may stand before the verb too.
bool takesValue(const QString &option)
{
    return option == QLatin1String("--store") || option == QLatin1String("--format");
}

bool isHelp(const QString &argument)
{
    return argument == QLatin1String("--help") || argument == QLatin1String("-h");
}

int indexOfVerb(const QList<CommandVerb> &verbs, const QStringList &words)
{
    for (int i = 0; i < verbs.size(); ++i) {
        if (verbs[i].words == words)
            return i;
    }
    return -1;
}

Split split(const QList<CommandVerb> &verbs, const QStringList &arguments)
{
    Split found;
    QStringList words;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (const QString option = argument.section(u'=', 0, 0); takesValue(option)) {
            const QString value = argument == option ? arguments.value(++i) : argument.section(u'=', 1);
            if (value.isEmpty()) {
                found.meaning = Split::Meaning::Incomplete;
                found.word = option;
                return found;
            }
            found.rest += option + u'=' + value;
            continue;
        }
        if (isHelp(argument)) {
            found.meaning = words.isEmpty() ? Split::Meaning::Help : Split::Meaning::Group;
            found.word = words.value(0);
            found.rest = {argument};
            return found;
        }
        if (words.isEmpty() && (argument == QLatin1String("--version") || argument == QLatin1String("-v"))) {
            found.meaning = Split::Meaning::Version;
            return found;
        }
        // Other options before a verb are the window's and Qt's own, such as -platform; so is a file to be opened.
        if (words.isEmpty() && argument != QLatin1String("--")
            && (argument.startsWith(u'-') || QFileInfo(argument).isFile() || argument.endsWith(QLatin1String(".plumb"))))
            return found;
        words += argument;
        found.verb = indexOfVerb(verbs, words);
        if (found.verb >= 0) {
            found.meaning = Split::Meaning::Verb;
            found.rest += arguments.mid(i + 1);
            return found;
        }
        const bool isGroup = std::any_of(
            verbs.begin(), verbs.end(), [&](const CommandVerb &verb) { return verb.words.first() == words.first(); });
        if (!isGroup || words.size() > 1) {
            found.meaning = isGroup ? Split::Meaning::Group : Split::Meaning::Unknown;
            found.word = words.first();
            return found;
        }
    }
    if (!words.isEmpty()) {
        found.meaning = Split::Meaning::Group;
        found.word = words.first();
        found.rest.clear();
    }
    return found;
}

void print(const QStringList &lines)
{
    Terminal terminal;
    for (const QString &line : lines)
        terminal.line(line);
    (void)terminal.finish();
}

int complain(const QString &sentence, const QStringList &help)
{
    Terminal terminal;
    terminal.errorLine(QStringLiteral("plumbline: error: ") + sentence);
    for (const QString &line : help)
        terminal.errorLine(line);
    return ExitStatus::wrongUsage;
}

QString faultIn(const CommandVerb &verb, const QCommandLineParser &parser)
{
    const auto count = int(parser.positionalArguments().size());
    const QString format = parser.value(QStringLiteral("format"));
    if (format != QLatin1String("text") && format != QLatin1String("json"))
        return Cli::tr("There is no output format \"%1\"; there are text and json.").arg(format);
    if (parser.isSet(QStringLiteral("store")) && parser.value(QStringLiteral("store")).isEmpty())
        return Cli::tr("--store needs the name of a file.");
    if (count < verb.minArguments)
        return Cli::tr("Something is missing after \"%1\".").arg(verb.name());
    if (verb.maxArguments >= 0 && count > verb.maxArguments)
        return Cli::tr("\"%1\" is one too many.").arg(parser.positionalArguments().at(verb.maxArguments));
    return {};
}

int runVerb(const CommandVerb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    // What follows a verb's words may come in any order.
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(commonOptions());
    parser.addOptions(verb.options);
    const bool isParsed = parser.parse(QStringList{QStringLiteral("plumbline")} + arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpOf(verb));
        return ExitStatus::done;
    }
    Call call(verb, parser);
    if (!isParsed)
        return call.wrongUsage(parser.errorText());
    if (const QString fault = faultIn(verb, parser); !fault.isEmpty())
        return call.wrongUsage(fault);
    return call.finish(verb.run(call));
}

int runMeaning(const Split &meaning)
{
    const QList<CommandVerb> verbs = allVerbs(); // again, now that there may be a translation
    switch (meaning.meaning) {
    case Split::Meaning::Help:
        print(helpOfProgram(verbs));
        return ExitStatus::done;
    case Split::Meaning::Version:
        print({QStringLiteral("plumbline " PLUMBLINE_VERSION)});
        return ExitStatus::done;
    case Split::Meaning::Verb:
        return runVerb(verbs[meaning.verb], meaning.rest);
    case Split::Meaning::Group:
        if (!meaning.rest.isEmpty() && isHelp(meaning.rest.first())) {
            print(helpOf(verbs, meaning.word));
            return ExitStatus::done;
        }
        return complain(Cli::tr("\"%1\" needs one of these words after it.").arg(meaning.word), helpOf(verbs, meaning.word));
    case Split::Meaning::Incomplete:
        return complain(Cli::tr("Something is missing after \"%1\".").arg(meaning.word), {});
    case Split::Meaning::Unknown:
    case Split::Meaning::Window:
        break;
    }
    return complain(Cli::tr("There is no verb \"%1\". \"plumbline --help\" lists them.").arg(meaning.word), {});
}

// What Qt has to say about the machine is nothing that a script should meet on standard error.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        Terminal().errorLine(text);
}

// Pages are painted with the GUI library, which needs no display with its offscreen platform.
bool paints(const QList<CommandVerb> &verbs, const Split &meaning)
{
    if (meaning.meaning != Split::Meaning::Verb)
        return false;
    const QString verb = verbs[meaning.verb].name();
    const bool namesPdf = std::any_of(meaning.rest.begin(), meaning.rest.end(),
        [](const QString &argument) { return argument.endsWith(QLatin1String("pdf"), Qt::CaseInsensitive); });
    return verb == QLatin1String("demo") || namesPdf; // whichever verb it is, it may write one
}

} // namespace

std::optional<int> runCommandLine(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const QList<CommandVerb> verbs = allVerbs();
    if (arguments.value(0) == QLatin1String("help")) // "help lens check" is "lens check --help"
        arguments = arguments.mid(1) + QStringList{QStringLiteral("--help")};
    const Split meaning = split(verbs, arguments);
    if (meaning.meaning == Split::Meaning::Window)
        return std::nullopt;

    qInstallMessageHandler(keepQtQuiet);
    // Qt would take arguments of its own out of what a verb is given; it sees the program's name alone.
    int count = 1;
    std::unique_ptr<QCoreApplication> application;
    if (paints(verbs, meaning)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(count, argv);
    } else {
        application = std::make_unique<QCoreApplication>(count, argv);
    }
    nameProgram();
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    loadTranslations(*application);
    return runMeaning(meaning);
}

} // namespace Plumbline
