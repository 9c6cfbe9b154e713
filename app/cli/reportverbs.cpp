// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/statetext.h"
#include "core/session/reviewpoints.h"
#include "core/words/valuewords.h"
#include "ui/report/renderdocument.h"

#include <QFileInfo>

namespace Plumbline {

namespace {

// The ending that says what to write: that of --as, else of the file's name.
QString formWanted(const Call &call)
{
    return (call.isSet("as") ? call.value("as") : QFileInfo(call.value("output")).suffix()).toLower();
}

bool isJson(const QString &form)
{
    return form == QLatin1String("json");
}

bool isForm(const QString &form)
{
    return isJson(form) || formNamed(form);
}

// A4 without the option; none, and told, where it names another paper.
std::optional<PdfOptions> paperOf(Call &call)
{
    const QString paper = call.value("paper").toLower();
    if (paper == QLatin1String("a4"))
        return PdfOptions{QPageSize::A4};
    if (paper == QLatin1String("letter"))
        return PdfOptions{QPageSize::Letter};
    call.wrongUsage(Cli::tr("\"%1\" is no paper. There are a4 and letter.").arg(call.value("paper")));
    return std::nullopt;
}

QString unknownForm()
{
    return Cli::tr(
        "Say what to write with a file name that ends in .pdf, .html, .md or .json, or with --as pdf, html, md or json.");
}

QString practiceTitle(const LensComparison &lens, const ComparedPractice &practice)
{
    return lens.versionOf(practice).question(practice.at.question).choices[practice.at.choice].title;
}

void printComparison(Call &call, const ReviewPoint &from, const ReviewPoint &to)
{
    const Comparison comparison = compare(*from.state, *to.state);
    call.print(Cli::tr("%1, from %2 to %3").arg(to.state->workload.name, codeOf(from), codeOf(to)));
    for (const LensComparison &lens : comparison.lenses) {
        const LensVersion &version = lens.toVersion ? *lens.toVersion : *lens.fromVersion;
        call.print();
        call.print(version.lens().name);
        call.print(Cli::tr("  from: %1").arg(countsLine(lens.from.total)));
        call.print(Cli::tr("  to:   %1").arg(countsLine(lens.to.total)));
        for (int i = 0; i < practiceChangeCount; ++i) {
            const auto change = PracticeChange(i);
            if (lens[change] == 0)
                continue;
            call.print(QStringLiteral("  %1: %2").arg(changeWord(change), QString::number(lens[change])));
            for (const ComparedPractice &practice : lens.practices) {
                if (practice.change == change)
                    call.print(QStringLiteral("    %1  %2")
                                   .arg(lens.versionOf(practice).label(practice.at.question), practiceTitle(lens, practice)));
            }
        }
    }
}

int compareVerb(Call &call)
{
    const QString path = call.value("output");
    const QString form = formWanted(call);
    if (call.isSet("output") && !isForm(form))
        return call.wrongUsage(unknownForm());
    const std::optional<PdfOptions> paper = paperOf(call);
    if (!paper)
        return ExitStatus::wrongUsage;
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> session = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<ReviewPoint> from = session ? pointNamed(call, *session, call.argument(1)) : std::nullopt;
    const std::optional<ReviewPoint> to = from ? pointNamed(call, *session, call.argument(2)) : std::nullopt;
    if (!to)
        return ExitStatus::failed;
    if (from->name == to->name)
        return call.wrongUsage(Cli::tr("Both points are \"%1\"; choose two different ones.").arg(codeOf(*from)));
    if (call.isSet("output"))
        return saveFile(call, path,
            isJson(form) ? comparisonJson(*from, *to) : renderDocument(comparisonReport(*from, *to), *formNamed(form), *paper));
    if (call.wantsJson())
        call.printJson(comparisonJson(*from, *to));
    else
        printComparison(call, *from, *to);
    return ExitStatus::done;
}

QByteArray reportJson(const ReviewPoint &point, ReportKind kind, const QString &kindName)
{
    const Verdict verdict = verdictOf(*point.state, assess(*point.state), localTime(point.at).date());
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("kind"), kindName);
    json.member(QStringLiteral("date"), isoTime(point.at));
    json.member(QStringLiteral("seal"), QString::fromLatin1(point.seal.toHex()));
    json.beginObject(QStringLiteral("verdict"));
    json.member(QStringLiteral("level"), codeOf(verdict.level));
    json.member(QStringLiteral("sentence"), verdict.sentence);
    json.member(QStringLiteral("reason"), verdict.reason);
    json.member(QStringLiteral("word"), toText(verdict.word));
    json.endObject();
    json.beginObject(QStringLiteral("reviewers"));
    writeConclusion(json, point.state->workload);
    json.endObject();
    writeRiskMembers(json, point, -1, false);
    if (kind != ReportKind::Executive)
        writePlanMembers(json, *point.state, -1);
    json.endObject();
    return json.bytes();
}

std::optional<ReportKind> kindNamed(const QString &name)
{
    if (name == QLatin1String("executive"))
        return ReportKind::Executive;
    if (name == QLatin1String("full"))
        return ReportKind::Full;
    if (name == QLatin1String("plan"))
        return ReportKind::Plan;
    return std::nullopt;
}

int report(Call &call)
{
    const QString path = call.value("output");
    if (path.isEmpty())
        return call.wrongUsage(Cli::tr("Say with -o which file to write."));
    const QString form = formWanted(call);
    if (!isForm(form))
        return call.wrongUsage(unknownForm());
    const QString kindName = call.value("kind");
    const std::optional<ReportKind> kind = kindNamed(kindName);
    if (!kind)
        return call.wrongUsage(Cli::tr("There is no report \"%1\"; there are executive, full and plan.").arg(kindName));
    const std::optional<PdfOptions> paper = paperOf(call);
    if (!paper)
        return ExitStatus::wrongUsage;
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> session = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<ReviewPoint> point = session ? pointNamed(call, *session, call.value("at")) : std::nullopt;
    if (!point)
        return ExitStatus::failed;
    if (isJson(form))
        return saveFile(call, path, reportJson(*point, *kind, kindName));
    ReportSource source = sourceAt(*session, *point);
    const Result<Contents> pictures = waitFor(session->pictures(*point->state));
    if (!pictures)
        return call.failed(pictures.error());
    source.pictures = *pictures;
    if (call.isSet("private-notes"))
        source.privateNotes = PrivateNotes::Told;
    return saveFile(call, path, renderDocument(reviewReport(source, *kind), *formNamed(form), *paper));
}

} // namespace

QList<CommandVerb> reportVerbs()
{
    const QCommandLineOption as{QStringLiteral("as"),
        Cli::tr("pdf, html, md or json: what to write, where the file's name does not say it."), QStringLiteral("FORM")};
    const QCommandLineOption paper{
        QStringLiteral("paper"), Cli::tr("a4 or letter: the paper of a PDF."), QStringLiteral("PAPER"), QStringLiteral("a4")};
    return {
        {{QStringLiteral("compare")}, QStringLiteral("WORKLOAD FROM TO [-o FILE.pdf|.html|.md|.json]"),
            Cli::tr("Compares two points of a workload, practice by practice."),
            Cli::tr("FROM and TO are milestones' names, or \"now\"."),
            {outputOption(Cli::tr("Writes the comparison into a file, as its name's ending says; \"-\" is standard output.")), as,
                paper},
            3, 3, compareVerb},
        {{QStringLiteral("report")},
            QStringLiteral(
                "WORKLOAD [--at MILESTONE] [--kind executive|full|plan] [--private-notes] -o FILE.pdf|.html|.md|.json"),
            Cli::tr("Writes a report on a workload, as the file name's ending says."), QString(),
            {outputOption(Cli::tr("The file to write; \"-\" is standard output.")), as, paper,
                {QStringLiteral("at"), Cli::tr("A milestone's name; now without it."), QStringLiteral("MILESTONE")},
                {QStringLiteral("kind"),
                    Cli::tr("executive: the page to decide from. full: that page, the changes, the plan and every question. "
                            "plan: the improvement plan."),
                    QStringLiteral("KIND"), QStringLiteral("full")},
                {QStringLiteral("private-notes"),
                    Cli::tr("Puts what the reviewer noted for nobody else on a page at the end of a full report.")}},
            1, 1, report},
    };
}

} // namespace Plumbline
