// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"

#include <QFileInfo>

namespace Plumbline {

namespace {

int info(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    if (!opened)
        return ExitStatus::failed;
    const StoreInfo &store = opened->store().info();
    const Portfolio &portfolio = opened->portfolio();
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.member(QStringLiteral("path"), store.path);
        json.member(QStringLiteral("bytes"), QFileInfo(store.path).size());
        json.member(QStringLiteral("schemaVersion"), qint64(store.schemaVersion));
        json.member(QStringLiteral("workloads"), qint64(portfolio.workloads().size()));
        json.member(QStringLiteral("lenses"), qint64(portfolio.lenses().size()));
        json.member(QStringLiteral("lastChange"), portfolio.journal().isEmpty() ? qint64(0) : portfolio.journal().last().number);
        json.endObject();
        call.printJson(json.bytes());
        return ExitStatus::done;
    }
    call.print(Cli::tr("Portfolio: %1").arg(store.path));
    call.print(Cli::tr("Schema: version %1").arg(store.schemaVersion));
    call.print(Cli::tr("Workloads: %1").arg(portfolio.workloads().size()));
    call.print(Cli::tr("Lenses: %1").arg(portfolio.lenses().size()));
    if (!portfolio.journal().isEmpty())
        call.print(Cli::tr("Last change: number %1, %2")
                       .arg(QString::number(portfolio.journal().last().number), shownTime(portfolio.journal().last().at)));
    return ExitStatus::done;
}

int check(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Checking);
    if (!opened)
        return ExitStatus::failed;
    const Result<StoreCheck> check = waitFor(opened->store().check());
    if (!check)
        return call.failed(check.error());
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.member(QStringLiteral("problems"), check->problems);
        json.member(QStringLiteral("workloads"), qint64(check->workloads));
        json.member(QStringLiteral("answers"), qint64(check->answers));
        json.member(QStringLiteral("milestones"), qint64(check->milestones));
        json.member(QStringLiteral("journalEntries"), check->journalEntries);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        for (const QString &problem : check->problems)
            call.failed(problem);
        call.print(
            Cli::tr("Workloads: %1, answers: %2, milestones: %3, changes in the journal: %4, problems: %5")
                .arg(QString::number(check->workloads), QString::number(check->answers), QString::number(check->milestones),
                    QString::number(check->journalEntries), QString::number(check->problems.size())));
    }
    return check->problems.isEmpty() ? ExitStatus::done : ExitStatus::failed;
}

int backUp(Call &call)
{
    const QString path = QFileInfo(call.argument(0)).absoluteFilePath();
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    if (!opened)
        return ExitStatus::failed;
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(opened->store().info().path).canonicalFilePath())
        return call.failed(Cli::tr("A portfolio cannot be backed up onto itself."));
    if (const Result<void> saved = waitFor(opened->store().backUp(path)); !saved)
        return call.failed(saved.error());
    printFiles(call, {path});
    const Result<StoreCheck> checked = waitFor(opened->store().check());
    if (!checked)
        return call.failed(checked.error());
    if (checked->problems.isEmpty())
        return ExitStatus::done;
    return call.failed(
        Cli::tr("The copy is written, but the portfolio is damaged, and so is the copy. \"plumbline store check\" says how."));
}

} // namespace

QList<CommandVerb> storeVerbs()
{
    const QString store = QStringLiteral("store");
    return {
        {{store, QStringLiteral("info")}, QString(), Cli::tr("Says what the portfolio file is and holds."), QString(), {}, 0, 0,
            info},
        {{store, QStringLiteral("check")}, QString(),
            Cli::tr("Checks the portfolio file, its rows, and the seals of its milestones."),
            Cli::tr("Exit status 1 when anything is not as it was written."), {}, 0, 0, check},
        {{store, QStringLiteral("backup")}, QStringLiteral("FILE"), Cli::tr("Writes a checked copy of the portfolio."),
            Cli::tr("A file of that name is replaced only when the copy is whole. Exit status 1 when the portfolio is damaged."),
            {}, 1, 1, backUp},
    };
}

} // namespace Plumbline
