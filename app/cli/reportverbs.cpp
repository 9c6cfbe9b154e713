// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/report/reports.h"
#include "core/report/textforms.h"
#include "core/words/valuewords.h"
#include "ui/report/pagelayout.h"

#include <QFileInfo>

#include <functional>

namespace Plumbline {

namespace {

enum class FileForm { Pdf, Html, Markdown, Json };

// As --as says, else as the file's name ends.
std::optional<FileForm> formOf(const Call &call)
{
    const QString suffix = call.isSet("as") ? call.value("as") : QFileInfo(call.value("output")).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return FileForm::Pdf;
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return FileForm::Html;
    if (suffix == QLatin1String("md"))
        return FileForm::Markdown;
    if (suffix == QLatin1String("json"))
        return FileForm::Json;
    return std::nullopt;
}

QString unknownForm()
{
    return Cli::tr(
        "Say what to write with a file name that ends in .pdf, .html, .md or .json, or with --as pdf, html, md or json.");
}

ReportSource sourceOf(const Point &point)
{
    return {point.state->workload.name, point.milestone, point.date, point.seal, point.state, point.earlier};
}

// Those that are not in the portfolio are named in the report.
QHash<QString, QByteArray> picturesOf(const OpenReview &review, const ReviewState &state)
{
    QHash<QString, QByteArray> contents;
    for (const RecordedAttachment &recorded : attachmentsOf(state)) {
        if (const Result<QByteArray> bytes = waitFor(review.content(recorded.attachment.sha256)))
            contents.insert(recorded.attachment.sha256, *bytes);
    }
    return contents;
}

Result<QByteArray> rendered(FileForm form, const Document &document, const std::function<QByteArray()> &json)
{
    switch (form) {
    case FileForm::Pdf:
        return renderPdf(document);
    case FileForm::Html:
        return toHtml(document);
    case FileForm::Markdown:
        return toMarkdown(document);
    case FileForm::Json:
        return json();
    }
    Q_UNREACHABLE();
}

int writeReport(Call &call, const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return call.failed(bytes.error());
    const int status = call.save(path, *bytes);
    if (status == ExitStatus::done)
        printFiles(call, {path});
    return status;
}

QString practiceTitle(const LensComparison &lens, const ComparedPractice &practice)
{
    return lens.versionOf(practice).question(practice.at.question).choices[practice.at.choice].title;
}

void printComparison(Call &call, const Point &from, const Point &to)
{
    const Comparison comparison = compare(*from.state, *to.state);
    call.print(Cli::tr("%1, from %2 to %3").arg(to.state->workload.name, from.name(), to.name()));
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
    const std::optional<FileForm> form = call.isSet("output") ? formOf(call) : std::nullopt;
    if (call.isSet("output") && !form)
        return call.wrongUsage(unknownForm());
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> session = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<Point> from = session ? pointNamed(call, *session, call.argument(1)) : std::nullopt;
    const std::optional<Point> to = from ? pointNamed(call, *session, call.argument(2)) : std::nullopt;
    if (!to)
        return ExitStatus::failed;
    if (from->milestone == to->milestone)
        return call.wrongUsage(Cli::tr("Both points are \"%1\"; choose two different ones.").arg(from->name()));
    const auto json = [&] { return comparisonJson(*from, *to); };
    if (form)
        return writeReport(call, path, rendered(*form, comparisonReport(sourceOf(*from), sourceOf(*to)), json));
    if (call.wantsJson())
        call.printJson(json());
    else
        printComparison(call, *from, *to);
    return ExitStatus::done;
}

QByteArray reportJson(const Point &point, ReportKind kind, const QString &kindName)
{
    const Verdict verdict = verdictOf(*point.state, assess(*point.state));
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("kind"), kindName);
    json.member(QStringLiteral("date"), isoTime(point.date));
    json.member(QStringLiteral("seal"), QString::fromLatin1(point.seal.toHex()));
    json.beginObject(QStringLiteral("verdict"));
    json.member(QStringLiteral("level"), codeOf(verdict.level));
    json.member(QStringLiteral("sentence"), verdict.sentence);
    json.member(QStringLiteral("reason"), verdict.reason);
    json.endObject();
    writeRiskMembers(json, point, -1, false);
    if (kind != ReportKind::Executive)
        writePlanMember(json, *point.state, -1);
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
    const std::optional<FileForm> form = formOf(call);
    if (!form)
        return call.wrongUsage(unknownForm());
    const QString kindName = call.value("kind");
    const std::optional<ReportKind> kind = kindNamed(kindName);
    if (!kind)
        return call.wrongUsage(Cli::tr("There is no report \"%1\"; there are executive, full and plan.").arg(kindName));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> session = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<Point> point = session ? pointNamed(call, *session, call.value("at")) : std::nullopt;
    if (!point)
        return ExitStatus::failed;
    ReportSource source = sourceOf(*point);
    source.contents = picturesOf(*session, *point->state);
    return writeReport(call, path, rendered(*form, reviewReport(source, *kind), [&] { return reportJson(*point, *kind, kindName); }));
}

} // namespace

QList<CommandVerb> reportVerbs()
{
    const QCommandLineOption as{QStringLiteral("as"),
        Cli::tr("pdf, html, md or json: what to write, where the file's name does not say it."), QStringLiteral("FORM")};
    return {
        {{QStringLiteral("compare")}, QStringLiteral("WORKLOAD FROM TO [-o FILE.pdf|.html|.md|.json]"),
            Cli::tr("Compares two points of a workload, practice by practice."),
            Cli::tr("FROM and TO are milestones' names, or \"now\"."),
            {outputOption(Cli::tr("Writes the comparison into a file, as its name's ending says; \"-\" is standard output.")),
                as},
            3, 3, compareVerb},
        {{QStringLiteral("report")},
            QStringLiteral("WORKLOAD [--at MILESTONE] [--kind executive|full|plan] -o FILE.pdf|.html|.md|.json"),
            Cli::tr("Writes a report on a workload, as the file name's ending says."), QString(),
            {outputOption(Cli::tr("The file to write; \"-\" is standard output.")), as,
                {QStringLiteral("at"), Cli::tr("A milestone's name; now without it."), QStringLiteral("MILESTONE")},
                {QStringLiteral("kind"),
                    Cli::tr("executive: the page to decide from. full: that page, the changes, the plan and every question. "
                            "plan: the improvement plan."),
                    QStringLiteral("KIND"), QStringLiteral("full")}},
            1, 1, report},
    };
}

} // namespace Plumbline
