// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/words/upgradewords.h"

namespace Plumbline {

namespace {

// What bringing a workload to another version of a lens does, and what it is called before.
struct Upgrade
{
    QString workload;
    UpgradePlan plan;
    QString milestone; // empty: the workload is in that version already

    const LensVersion &from() const { return *plan.from.version; }
    const LensVersion &to() const { return *plan.to.version; }
};

QString codeOf(const PartMapping &part)
{
    return part.isNew()    ? QStringLiteral("new")
        : part.isRetired() ? QStringLiteral("retired")
        : part.isReworded  ? QStringLiteral("reworded")
                           : QStringLiteral("same");
}

void writeQuestion(JsonWriter &json, const Upgrade &upgrade, const QuestionMapping &question)
{
    const Question before = question.isNew() ? Question() : upgrade.from().question(question.from);
    const Question after = question.isRetired() ? Question() : upgrade.to().question(question.to);
    const auto risk = [](const std::optional<Risk> &of) { return of ? codeOf(*of) : QString(); };
    json.beginObject();
    json.member(QStringLiteral("id"), (question.isRetired() ? before : after).id.text());
    json.member(QStringLiteral("change"), codeOf(question));
    json.member(QStringLiteral("moved"), question.isMoved);
    json.member(QStringLiteral("otherRules"), question.hasOtherRules);
    json.beginObject(QStringLiteral("risk"));
    json.member(QStringLiteral("before"), risk(upgrade.plan.riskBefore(question)));
    json.member(QStringLiteral("after"), risk(upgrade.plan.riskAfter(question)));
    json.endObject();
    json.beginArray(QStringLiteral("choices"));
    for (const PartMapping &choice : question.choices) {
        json.beginObject();
        json.member(
            QStringLiteral("id"), (choice.isRetired() ? before.choices[choice.from] : after.choices[choice.to]).id.text());
        json.member(QStringLiteral("change"), codeOf(choice));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

QByteArray jsonOf(const Upgrade &upgrade)
{
    const UpgradePlan &plan = upgrade.plan;
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("workload"), upgrade.workload);
    json.member(QStringLiteral("lens"), upgrade.to().id().text());
    json.member(QStringLiteral("from"), upgrade.from().version());
    json.member(QStringLiteral("to"), upgrade.to().version());
    json.member(QStringLiteral("milestone"), upgrade.milestone);
    json.member(QStringLiteral("wordsAlone"), plan.mapping.differsInWordsAlone());
    json.member(QStringLiteral("carriedOver"), qint64(plan.carriedOver));
    json.member(QStringLiteral("unanswered"), qint64(plan.unanswered));
    json.member(QStringLiteral("noLongerAsked"), qint64(plan.noLongerAsked));
    json.beginObject(QStringLiteral("counts"));
    writeCounts(json, QStringLiteral("before"), plan.before.total);
    writeCounts(json, QStringLiteral("after"), plan.after.total);
    json.endObject();
    json.beginArray(QStringLiteral("questions"));
    for (const QuestionMapping &question : plan.mapping.questions)
        writeQuestion(json, upgrade, question);
    json.endArray();
    json.endObject();
    return json.bytes();
}

void print(Call &call, const Upgrade &upgrade, bool isDryRun)
{
    const QString lens = upgrade.to().lens().name;
    if (upgrade.milestone.isEmpty())
        return call.print(Cli::tr("\"%1\" has version %2 of %3 already.").arg(upgrade.workload, upgrade.to().version(), lens));
    const QString sentence = isDryRun
        ? Cli::tr("Would bring \"%1\" from version %2 of %3 to version %4, after the milestone \"%5\".")
        : Cli::tr("Brought \"%1\" from version %2 of %3 to version %4, after the milestone \"%5\".");
    call.print(sentence.arg(upgrade.workload, upgrade.from().version(), lens, upgrade.to().version(), upgrade.milestone));
    call.print(upgradeSentences(upgrade.plan));
    call.print(Cli::tr("Before: %1", "counts of risks").arg(countsLine(upgrade.plan.before.total)));
    call.print(Cli::tr("After: %1", "counts of risks").arg(countsLine(upgrade.plan.after.total)));
    for (const StateFact &fact : factsOf(upgrade.plan))
        printFact(call, fact);
}

int upgrade(Call &call)
{
    const bool isDryRun = call.isSet("dry-run");
    const std::unique_ptr<OpenedPortfolio> opened
        = OpenedPortfolio::open(call, isDryRun ? OpenedPortfolio::Purpose::Reading : OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> session = opened ? opened->review(call.argument(0)) : nullptr;
    if (!session)
        return ExitStatus::failed;
    const QString name = call.isSet("version") ? call.argument(1) + u'@' + call.value("version") : call.argument(1);
    const LensInfo *lens = lensNamed(call, opened->portfolio(), name);
    const LensVersionPtr version = lens ? opened->lensVersion(lens->sha256) : nullptr;
    if (!version)
        return ExitStatus::failed;
    const int index = session->state().indexOf(version->id());
    if (index < 0)
        return call.failed(Error{ErrorCode::LensNotApplied, version->lens().name, {}, {}});
    Upgrade upgrade{session->state().workload.name, planUpgrade(session->state().lenses[index], version), {}};
    if (upgrade.from().sha256() != upgrade.to().sha256()) {
        upgrade.milestone = session->freeMilestoneName(milestoneNameBefore(*version));
        if (!isDryRun) {
            if (!opened->isSaved(session->upgradeLens(version, upgrade.milestone)))
                return ExitStatus::failed;
        }
    }
    if (call.wantsJson())
        call.printJson(jsonOf(upgrade));
    else
        print(call, upgrade, isDryRun);
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> upgradeVerbs()
{
    return {
        {{QStringLiteral("workload"), QStringLiteral("upgrade")}, QStringLiteral("WORKLOAD LENS [--version V] [--dry-run]"),
            Cli::tr("Brings a workload to another version of a lens that it uses."),
            Cli::tr("Says how the versions differ and what carries over. A milestone is taken first, so that what is no longer "
                    "asked can be looked up; undo takes back both as one step."),
            {{QStringLiteral("version"), Cli::tr("The version to bring it to. Without it, the newest."), QStringLiteral("V")},
                {QStringLiteral("dry-run"), Cli::tr("Only says what would change.")}},
            2, 2, upgrade},
    };
}

} // namespace Plumbline
