// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace Plumbline {

class Call;

// The words of the command line: Cli::tr("…").
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// How a verb ends.
namespace ExitStatus {
constexpr int done = 0;
constexpr int failed = 1; // what was asked for failed, or was found wanting
constexpr int wrongUsage = 2;
} // namespace ExitStatus

// One thing that the command line can do.
struct CommandVerb
{
    QStringList words; // {"lens", "check"}
    QString arguments; // what follows the words, as the usage shows it
    QString summary; // one sentence
    QString details; // paragraphs, may be empty
    QList<QCommandLineOption> options; // besides those of all verbs
    int minArguments = 0; // besides options
    int maxArguments = 0; // -1: any number
    int (*run)(Call &call) = nullptr; // gives the exit status

    QString name() const { return words.join(u' '); }
};

// Every verb, in the order the help lists them.
QList<CommandVerb> allVerbs();

QList<CommandVerb> demoVerbs();
QList<CommandVerb> lensVerbs();
QList<CommandVerb> workloadVerbs();
QList<CommandVerb> missedVerbs();
QList<CommandVerb> upgradeVerbs();
QList<CommandVerb> acceptanceVerbs();
QList<CommandVerb> attachmentVerbs();
QList<CommandVerb> decisionVerbs();
QList<CommandVerb> minuteVerbs();
QList<CommandVerb> sittingVerbs();
QList<CommandVerb> tradeOffVerbs();
QList<CommandVerb> targetVerbs();
QList<CommandVerb> batchVerbs();
QList<CommandVerb> concludeVerbs();
QList<CommandVerb> contradictionVerbs();
QList<CommandVerb> agreementVerbs();
QList<CommandVerb> answerVerbs();
QList<CommandVerb> riskVerbs();
QList<CommandVerb> milestoneVerbs();
QList<CommandVerb> reportVerbs();
QList<CommandVerb> agendaVerbs();
QList<CommandVerb> exchangeVerbs();
CommandVerb importVerb();
CommandVerb searchVerb();
CommandVerb takeAnswersVerb();
QList<CommandVerb> historyVerbs();
QList<CommandVerb> storeVerbs();

} // namespace Plumbline
