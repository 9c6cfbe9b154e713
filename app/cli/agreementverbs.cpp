// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/exchange/importer.h"
#include "core/exchange/reviewdocument.h"
#include "core/words/agreementwords.h"
#include "core/words/placewords.h"

namespace Plumbline {

namespace {

QString codeOf(PracticeState state)
{
    switch (state) {
    case PracticeState::Met:
        return QStringLiteral("met");
    case PracticeState::Unmet:
        return QStringLiteral("unmet");
    case PracticeState::NotApplicable:
        return QStringLiteral("not_applicable");
    case PracticeState::Unanswered:
    case PracticeState::NotAsked:
        break; // nobody judged it
    }
    Q_UNREACHABLE();
}

void writeShare(JsonWriter &json, const QString &key, std::optional<double> share)
{
    json.key(key);
    if (share)
        json.number(*share);
    else
        json.null();
}

void writeJudged(JsonWriter &json, const JudgedAlike &judged)
{
    json.member("both", qint64(judged.both()));
    json.member("same", qint64(judged.same()));
    json.member("onlyOurs", qint64(judged.onlyOurs));
    json.member("onlyTheirs", qint64(judged.onlyTheirs));
    writeShare(json, QStringLiteral("share"), judged.share());
    writeShare(json, QStringLiteral("kappa"), judged.kappa());
}

QByteArray jsonOf(const ReviewState &ours, const Agreement &agreement)
{
    JsonWriter json;
    json.beginObject();
    json.member("workload", ours.workload.name);
    writeJudged(json, agreement.total);
    json.beginArray(QStringLiteral("pillars"));
    for (const LensAgreement &lens : agreement.lenses) {
        const LensVersion &version = *ours.lenses[lens.lens].version;
        for (int pillar = 0; pillar < lens.pillars.size(); ++pillar) {
            json.beginObject();
            json.member("lens", version.id().text());
            json.member("pillar", version.lens().pillars[pillar].id.text());
            writeJudged(json, lens.pillars[pillar]);
            json.endObject();
        }
    }
    json.endArray();
    json.beginArray(QStringLiteral("differences"));
    for (const JudgedDifferently &difference : agreement.differences) {
        json.beginObject();
        writePlaceMembers(json, ours, difference.at);
        json.member("ours", codeOf(difference.ours));
        json.member("theirs", codeOf(difference.theirs));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

void printAgreement(Call &call, const ReviewState &ours, const Agreement &agreement)
{
    call.print(agreementWords(agreement.total));
    call.print(Cli::tr("Cohen's kappa is %1.").arg(kappaWord(agreement.total.kappa())));
    for (const LensAgreement &lens : agreement.lenses) {
        const Lens &content = ours.lenses[lens.lens].version->lens();
        call.print();
        call.print(content.name);
        for (int pillar = 0; pillar < lens.pillars.size(); ++pillar) {
            const JudgedAlike &judged = lens.pillars[pillar];
            call.print(QStringLiteral("  ")
                + Cli::tr("%1: %2 of %3 alike, kappa %4", "pillar, counts, number")
                      .arg(content.pillars[pillar].name, QString::number(judged.same()), QString::number(judged.both()),
                          kappaWord(judged.kappa())));
        }
    }
    if (!agreement.differences.isEmpty())
        call.print();
    for (const JudgedDifferently &difference : agreement.differences)
        call.print(QStringLiteral("%1  %2  %3")
                       .arg(labelWords(ours, difference.at), choiceWords(ours, difference.at), differenceWords(difference)));
}

int agreement(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    const Result<QByteArray> bytes = Call::read(call.argument(1), maxImportBytes);
    if (!bytes)
        return call.failed(bytes.error());
    const Result<ReviewDocument> other = readReviewDocument(*bytes, call.argument(1), opened->lensFinder());
    if (!other)
        return call.failed(other.error());
    const Agreement found = agreementOf(review->state(), other->state);
    if (call.wantsJson())
        call.printJson(jsonOf(review->state(), found));
    else
        printAgreement(call, review->state(), found);
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> agreementVerbs()
{
    return {
        {{QStringLiteral("agreement")}, QStringLiteral("WORKLOAD DOCUMENT"),
            Cli::tr("Says how far two people agree who answered the same review apart."),
            Cli::tr("DOCUMENT is the review that the other one exported. For each pillar: how many practices both answered, how "
                    "many of them alike, and Cohen's kappa; then what they judge differently. Nothing is changed; \"import\" "
                    "brings in what of it is right."),
            {}, 2, 2, agreement},
    };
}

} // namespace Plumbline
