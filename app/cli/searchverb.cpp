// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/words/foundwords.h"

namespace Plumbline {

namespace {

constexpr int mostFound = 1000;

QString codeOf(TextPlace::Kind kind)
{
    switch (kind) {
    case TextPlace::Kind::Workload:
        return QStringLiteral("properties");
    case TextPlace::Kind::Lens:
        return QStringLiteral("lens_notes");
    case TextPlace::Kind::Answer:
        return QStringLiteral("answer");
    case TextPlace::Kind::PlanItem:
        return QStringLiteral("plan");
    case TextPlace::Kind::Record:
        return QStringLiteral("record");
    }
    Q_UNREACHABLE();
}

QString nameOf(const OpenedPortfolio &opened, const FoundText &found)
{
    const WorkloadSummary *workload = opened.portfolio().find(found.workload);
    return workload ? workload->properties.name() : QString();
}

QByteArray jsonOf(const OpenedPortfolio &opened, const QVector<FoundText> &texts)
{
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("found"));
    for (const FoundText &found : texts) {
        json.beginObject();
        json.member("workload", nameOf(opened, found));
        json.member("kind", codeOf(found.place.kind));
        json.member("record", found.place.recordKind);
        json.member("lens", found.place.lens.text());
        json.member("pillar", found.place.pillar.text());
        json.member("question", found.place.question.text());
        json.member("label", found.label);
        json.member("choice", found.place.choice.text());
        json.member("excerpt", found.excerpt);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

int search(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    if (!opened)
        return ExitStatus::failed;
    const Result<QVector<FoundText>> texts = waitFor(opened->store().find(call.arguments().join(u' '), mostFound));
    if (!texts)
        return call.failed(texts.error());
    if (call.wantsJson()) {
        call.printJson(jsonOf(*opened, *texts));
        return ExitStatus::done;
    }
    for (const FoundText &found : *texts)
        call.print(QStringLiteral("%1  %2").arg(foundKindWord(found), foundWords(found, nameOf(*opened, found))));
    return ExitStatus::done;
}

} // namespace

CommandVerb searchVerb()
{
    return {{QStringLiteral("search")}, QStringLiteral("WORD…"), Cli::tr("Finds what people wrote, over all workloads."),
        Cli::tr("Notes, plan, decisions, names of pictures, and properties that have words which begin with each WORD, upper and "
                "lower case and accents alike; a thousand at most."),
        {}, 1, -1, search};
}

} // namespace Plumbline
