// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "core/review/statetext.h"
#include "core/session/reviewpoints.h"
#include "core/words/errorwords.h"

namespace Plumbline {

namespace {

void reportUnknown(Call &call, ErrorCode code, const QString &name, const QStringList &known)
{
    const QString sentence = errorWords({code, name, {}, {}});
    if (known.isEmpty())
        call.failed(Cli::tr("%1 There is none at all.").arg(sentence));
    else
        call.failed(Cli::tr("%1 There are: %2.").arg(sentence, known.join(QStringLiteral(", "))));
}

bool isNamed(const LensId &id, const QString &lensName, const QString &name)
{
    return id.text().compare(name, Qt::CaseInsensitive) == 0 || comparableName(lensName) == comparableName(name);
}

} // namespace

const WorkloadSummary *workloadNamed(Call &call, const Portfolio &portfolio, const QString &name)
{
    if (const WorkloadSummary *found = portfolio.findByName(name))
        return found;
    QStringList known;
    for (const WorkloadSummary &workload : portfolio.workloads())
        known += workload.properties.name();
    reportUnknown(call, ErrorCode::UnknownWorkload, name, known);
    return nullptr;
}

const LensInfo *lensNamed(Call &call, const Portfolio &portfolio, const QString &name)
{
    QStringList known;
    for (const LensInfo &lens : portfolio.lenses()) {
        // The newest version of each lens comes first.
        const QString withVersion = lens.id.text() + u'@' + lens.version;
        if (isNamed(lens.id, lens.name, name) || withVersion.compare(name, Qt::CaseInsensitive) == 0
            || comparableName(lens.name + u'@' + lens.version) == comparableName(name))
            return &lens;
        known += withVersion;
    }
    reportUnknown(call, ErrorCode::UnknownLens, name, known);
    return nullptr;
}

int appliedLensNamed(Call &call, const ReviewState &state, const QString &name)
{
    QStringList known;
    int only = -1;
    for (int lens = 0; lens < state.lenses.size(); ++lens) {
        const LensReview &review = state.lenses[lens];
        if (!review.isApplied)
            continue;
        if (isNamed(review.lensId(), review.version->lens().name, name))
            return lens;
        known += review.lensId().text();
        only = lens;
    }
    if (name.isEmpty() && known.size() == 1)
        return only;
    if (name.isEmpty() && known.size() > 1)
        call.failed(Cli::tr("Name one of the lenses with --lens: %1.").arg(known.join(QStringLiteral(", "))));
    else
        reportUnknown(call, ErrorCode::LensNotApplied, name, known);
    return -1;
}

QString shortName(const LensVersion &version, int question)
{
    const QString &published = version.notes(question).publishedId;
    return published.isEmpty() ? version.question(question).id.text() : published;
}

QString shortName(const LensVersion &version, int question, int choice)
{
    const QString &published = version.notes(question, choice).publishedId;
    return published.isEmpty() ? version.question(question).choices[choice].id.text() : published;
}

int questionNamed(Call &call, const LensVersion &version, const QString &name)
{
    const int found = version.questionNamed(name);
    if (found >= 0)
        return found;
    QStringList known;
    for (int question = 0; question < version.questionCount(); ++question)
        known += shortName(version, question);
    reportUnknown(call, ErrorCode::UnknownQuestion, name, known);
    return -1;
}

int choiceNamed(Call &call, const LensVersion &version, int question, const QString &name)
{
    const int found = version.choiceNamed(question, name);
    if (found >= 0)
        return found;
    QStringList known;
    for (int choice = 0; choice < version.question(question).choices.size(); ++choice)
        known += shortName(version, question, choice);
    reportUnknown(call, ErrorCode::UnknownChoice, name, known);
    return -1;
}

std::optional<PracticeKey> practiceNamed(Call &call, const LensVersion &version, const QString &name)
{
    for (int question = 0; question < version.questionCount(); ++question) {
        const int choice = version.choiceNamed(question, name);
        if (choice >= 0 && !version.question(question).choices[choice].isNoneOfThese())
            return PracticeKey{question, choice};
    }
    call.failed(Cli::tr("“%1” is no practice of %2. \"plumbline plan --format json\" names those that are missing.", "name, lens")
                    .arg(name, version.lens().name));
    return std::nullopt;
}

QCommandLineOption questionLensOption()
{
    return {QStringLiteral("lens"), Cli::tr("The lens that the question is of; may be left out where only one is applied."),
        QStringLiteral("LENS")};
}

std::optional<NamedQuestion> appliedQuestionNamed(Call &call, const ReviewState &state, const QString &name)
{
    const int lens = appliedLensNamed(call, state, call.value("lens"));
    const LensVersionPtr version = lens < 0 ? nullptr : state.lenses[lens].version;
    const int question = version ? questionNamed(call, *version, name) : -1;
    return question < 0 ? std::nullopt : std::optional(NamedQuestion{version, question});
}

std::optional<Reason> reasonNamed(const QString &name)
{
    return fromText<Reason>(name.toUpper().replace(u'-', u'_'));
}

std::optional<ReviewPoint> pointNamed(Call &call, const OpenReview &session, const QString &name)
{
    Result<ReviewPoint> point = pointNamed(session, name);
    if (point)
        return *std::move(point);
    if (point.error().code != ErrorCode::UnknownMilestone) {
        call.failed(point.error());
        return std::nullopt;
    }
    QStringList known;
    for (const Milestone &milestone : session.milestones())
        known += milestone.name;
    reportUnknown(call, ErrorCode::UnknownMilestone, name, known + QStringList{QStringLiteral("now")});
    return std::nullopt;
}

std::optional<QVector<LensPractice>> practicesNamed(Call &call, const ReviewState &state, int first)
{
    QVector<LensPractice> practices;
    const QStringList names = call.arguments().mid(first);
    const int lens = names.isEmpty() ? -1 : appliedLensNamed(call, state, call.value("lens"));
    for (const QString &name : names) {
        const std::optional<PracticeKey> practice
            = lens < 0 ? std::nullopt : practiceNamed(call, *state.lenses[lens].version, name);
        if (!practice)
            return std::nullopt;
        practices += LensPractice{lens, *practice};
    }
    return practices;
}

} // namespace Plumbline
