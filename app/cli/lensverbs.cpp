// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lensoutput.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/base/files.h"
#include "core/base/platform/files.h"
#include "core/lens/lensfile.h"
#include "core/lens/lenswriter.h"
#include "core/words/errorwords.h"
#include "core/words/lensproblemwords.h"

#include <QFile>
#include <QRegularExpression>

namespace Plumbline {

namespace {

// What AWS's import refuses counts as a fault where a lens is checked for AWS.
bool isFault(const LensProblem &problem, bool forAws)
{
    return problem.severity == LensProblem::Severity::Fault || (forAws && problem.forAws);
}

int faultCount(const LensReading &reading, bool forAws)
{
    return int(std::count_if(
        reading.problems.begin(), reading.problems.end(), [=](const LensProblem &p) { return isFault(p, forAws); }));
}

void complainOf(Call &call, const LensReading &reading, bool forAws)
{
    for (const LensProblem &problem : reading.problems) {
        const QString severity = isFault(problem, forAws) ? QStringLiteral("error") : QStringLiteral("warning");
        call.complain(problem.place, severity, lensProblemWords(problem));
    }
}

LensFile readNamed(const QString &path)
{
    return readLensFile(path, Call::read(path, LensLimits::fileBytes + 1));
}

void writeProblems(JsonWriter &json, const LensFile &file, bool forAws)
{
    json.beginObject();
    json.member(QStringLiteral("file"), file.path);
    const int faults = faultCount(file.reading, forAws);
    json.member(QStringLiteral("faults"), qint64(faults));
    json.member(QStringLiteral("warnings"), qint64(file.reading.problems.size() - faults));
    json.beginArray(QStringLiteral("problems"));
    for (const LensProblem &problem : file.reading.problems) {
        json.beginObject();
        json.member(QStringLiteral("severity"), isFault(problem, forAws) ? QStringLiteral("fault") : QStringLiteral("warning"));
        json.member(QStringLiteral("line"), qint64(problem.place.line));
        json.member(QStringLiteral("column"), qint64(problem.place.column));
        json.member(QStringLiteral("pointer"), problem.place.pointer);
        json.member(QStringLiteral("forAws"), problem.forAws);
        json.member(QStringLiteral("sentence"), lensProblemWords(problem));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeUnread(JsonWriter &json, const QString &path, const Error &error)
{
    json.beginObject();
    json.member(QStringLiteral("file"), path);
    json.member(QStringLiteral("error"), errorWords(error));
    json.endObject();
}

int check(Call &call)
{
    const bool forAws = call.isSet("for-aws");
    bool isSound = true;
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("files"));
    for (const QString &path : call.arguments()) {
        const LensFile file = readNamed(path);
        isSound = isSound && !file.error && faultCount(file.reading, forAws) == 0;
        if (file.error) {
            call.failed(*file.error);
            writeUnread(json, path, *file.error);
            continue;
        }
        writeProblems(json, file, forAws);
        if (call.wantsJson())
            continue;
        complainOf(call, file.reading, forAws);
        const int faults = faultCount(file.reading, forAws);
        call.print(Cli::tr("%1: faults: %2, warnings: %3")
                       .arg(path, QString::number(faults), QString::number(file.reading.problems.size() - faults)));
    }
    json.endArray();
    json.endObject();
    if (call.wantsJson())
        call.printJson(json.bytes());
    return isSound ? ExitStatus::done : ExitStatus::failed;
}

void writeLensInfo(JsonWriter &json, const LensInfo &lens)
{
    json.beginObject();
    json.member(QStringLiteral("id"), lens.id.text());
    json.member(QStringLiteral("version"), lens.version);
    json.member(QStringLiteral("name"), lens.name);
    json.member(QStringLiteral("sha256"), QString::fromLatin1(lens.sha256.toHex()));
    json.member(QStringLiteral("pillars"), qint64(lens.pillars.size()));
    json.member(QStringLiteral("questions"), qint64(lens.questionCount()));
    json.member(QStringLiteral("usedBy"), qint64(lens.usedBy));
    json.member(QStringLiteral("addedAt"), isoTime(lens.addedAt));
    json.endObject();
}

void printLenses(Call &call, const QVector<LensInfo> &lenses)
{
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.beginArray(QStringLiteral("lenses"));
        for (const LensInfo &lens : lenses)
            writeLensInfo(json, lens);
        json.endArray();
        json.endObject();
        return call.printJson(json.bytes());
    }
    for (const LensInfo &lens : lenses)
        call.print(Cli::tr("%1@%2  %3").arg(lens.id.text(), lens.version, lens.name));
}

// A version that was asked for by name must not quietly become another.
bool isVersionFree(Call &call, const Portfolio &portfolio, const LensVersion &wanted)
{
    for (const LensInfo &lens : portfolio.lenses()) {
        if (lens.id == wanted.id() && lens.version == wanted.version() && lens.sha256 != wanted.sha256()) {
            call.failed(Cli::tr("There is another version %1 of the lens \"%2\" already. Give it another version.")
                            .arg(lens.version, lens.name));
            return false;
        }
    }
    return true;
}

int add(Call &call)
{
    static const QRegularExpression versionForm(QStringLiteral("\\A[A-Za-z0-9_.-]{1,32}\\z"));
    const QString version = call.value("version");
    if (call.isSet("version") && (!versionForm.match(version).hasMatch() || call.arguments().size() > 1))
        return call.wrongUsage(
            Cli::tr("--version names the version of one lens: up to 32 letters, digits, \"_\", \".\" and \"-\"."));

    // All files are read before the first is added: one that has faults leaves the portfolio as it was.
    QVector<LensFile> files;
    for (const QString &path : call.arguments()) {
        const LensFile file = readNamed(path);
        if (file.error)
            return call.failed(*file.error);
        complainOf(call, file.reading, false);
        if (file.reading.hasFaults())
            return call.failed(Error{ErrorCode::LensRefused, path, {}, {}});
        files += file;
    }
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Filling);
    if (!opened)
        return ExitStatus::failed;
    QVector<LensInfo> added;
    for (const LensFile &file : files) {
        const LensId id = file.companion.lensId.isEmpty() ? file.reading.lens->derivedId() : file.companion.lensId;
        if (!version.isEmpty() && !isVersionFree(call, opened->portfolio(), {id, version, *file.reading.lens, file.companion}))
            return ExitStatus::failed;
        const Result<LensInfo> lens = opened->portfolio().addLens(*file.reading.lens, file.companion, version);
        if (!lens)
            return call.failed(lens.error());
        added += *lens;
    }
    if (!opened->isAllSaved())
        return ExitStatus::failed;
    printLenses(call, added);
    return ExitStatus::done;
}

int addBuiltIn(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    if (!opened)
        return ExitStatus::failed;
    QVector<BuiltInLens> wanted = builtInLenses();
    wanted.removeIf([&opened](const BuiltInLens &lens) {
        const LensInfo *known = opened->portfolio().lensBySha(lens.sha256);
        return known && known->isInstalled;
    });
    const Result<QVector<LensInfo>> added = opened->portfolio().addBuiltInLenses(wanted);
    if (!opened->isSaved(added))
        return ExitStatus::failed;
    if (added->isEmpty() && !call.wantsJson())
        call.print(Cli::tr("Every lens that comes with the program is here already."));
    else
        printLenses(call, *added);
    return ExitStatus::done;
}

int list(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    if (!opened)
        return ExitStatus::failed;
    printLenses(call, opened->portfolio().lenses());
    return ExitStatus::done;
}

int show(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const LensInfo *lens = opened ? lensNamed(call, opened->portfolio(), call.argument(0)) : nullptr;
    const LensVersionPtr version = lens ? opened->lensVersion(lens->sha256) : nullptr;
    if (!version)
        return ExitStatus::failed;
    if (call.wantsJson())
        call.printJson(lensJson(*version));
    else
        printLens(call, *version);
    return ExitStatus::done;
}

int exportLens(Call &call)
{
    const QString path = call.value("output");
    if (path.isEmpty())
        return call.wrongUsage(Cli::tr("Say with -o which file to write."));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const LensInfo *lens = opened ? lensNamed(call, opened->portfolio(), call.argument(0)) : nullptr;
    const LensVersionPtr version = lens ? opened->lensVersion(lens->sha256) : nullptr;
    if (!version)
        return ExitStatus::failed;
    const bool withCompanion = call.isSet("with-companion");
    if (withCompanion && (Call::isStandardOutput(path) || Platform::isStream(path)))
        return call.failed(Error{ErrorCode::FileNotRegular, path, {}, {}});
    QStringList written{path};
    if (const int status = call.save(path, writeLens(version->lens())); status != ExitStatus::done)
        return status;
    if (withCompanion) {
        LensCompanion companion = version->companion();
        companion.lensId = version->id();
        companion.lensVersion = version->version();
        written += companionPath(path);
        if (const int status = call.save(companionPath(path), writeCompanion(companion)); status != ExitStatus::done)
            return status;
    }
    printFiles(call, written);
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> lensVerbs()
{
    const QString lensDetails
        = Cli::tr("LENS is the id or the name of a lens; the newest version is meant, or the one in \"LENS@VERSION\".");
    return {
        {{QStringLiteral("lens"), QStringLiteral("check")}, QStringLiteral("FILE…"),
            Cli::tr("Checks lens files and names every fault and warning with its place."),
            Cli::tr("FILE \"-\" is standard input. A lens with a fault cannot be used, one with warnings can. Exit status 1 when "
                    "any file has a fault."),
            {{QStringLiteral("for-aws"), Cli::tr("What only AWS's own import would refuse counts as a fault too.")}}, 1, -1,
            check},
        {{QStringLiteral("lens"), QStringLiteral("add")}, QStringLiteral("FILE… [--version V]"),
            Cli::tr("Adds lenses to the portfolio."),
            Cli::tr(
                "The files are in the AWS custom-lens format. What that format cannot say is read from a file beside it, with "
                "\".companion.json\" in place of \".json\", when it is there. Adding the same content again changes nothing."),
            {{QStringLiteral("version"), Cli::tr("The version to call it. Without it, the next free number."),
                QStringLiteral("V")}},
            1, -1, add},
        {{QStringLiteral("lens"), QStringLiteral("add-built-in")}, QString(),
            Cli::tr("Adds the lenses that come with the program, where the portfolio does not have them."),
            Cli::tr("A newer program may bring newer editions. No workload is changed; \"plumbline workload upgrade\" brings one "
                    "to another version."),
            {}, 0, 0, addBuiltIn},
        {{QStringLiteral("lens"), QStringLiteral("list")}, QString(), Cli::tr("Lists the lenses of the portfolio."), QString(),
            {}, 0, 0, list},
        {{QStringLiteral("lens"), QStringLiteral("show")}, QStringLiteral("LENS"),
            Cli::tr("Shows the pillars, questions and choices of a lens."), lensDetails, {}, 1, 1, show},
        {{QStringLiteral("lens"), QStringLiteral("export")}, QStringLiteral("LENS -o FILE"),
            Cli::tr("Writes a lens as a file in the AWS custom-lens format."), lensDetails,
            {outputOption(Cli::tr("The file to write; \"-\" is standard output.")),
                {QStringLiteral("with-companion"), Cli::tr("Writes what that format cannot say into a file beside it.")}},
            1, 1, exportLens},
    };
}

} // namespace Plumbline
