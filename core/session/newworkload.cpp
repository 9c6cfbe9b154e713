// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/newworkload.h"

#include "core/base/whenanswered.h"

namespace Plumbline {

namespace {

void leaveOut(LensReview &review, const PillarId &pillar, const QString &why)
{
    const LensVersion &version = *review.version;
    const int place = version.indexOf(pillar);
    if (place < 0)
        return;
    const int first = version.firstQuestionOf(place);
    for (int i = 0; i < version.lens().pillars[place].questions.size(); ++i) {
        Answer &answer = review.answers[first + i];
        answer.isApplicable = false;
        answer.reason = Reason::OutOfScope;
        answer.notes = why;
    }
}

} // namespace

ReviewState startOf(const NewWorkload &wanted, const QVector<LensVersionPtr> &versions)
{
    ReviewState state;
    state.workload.name = wanted.name.simplified();
    for (const LensVersionPtr &version : versions) {
        LensReview review(version);
        if (wanted.isWithoutSustainability)
            leaveOut(review, PillarId(sustainabilityPillar), wanted.why.trimmed());
        state.lenses.append(review);
    }
    return state;
}

void createWorkload(Workspace &workspace, const NewWorkload &wanted, QObject *context, Created then)
{
    if (wanted.lenses.isEmpty()) {
        then(workspace.portfolio()->createWorkload(startOf(wanted, {})));
        return;
    }
    // The store answers in order, so the last answer comes when all are there.
    QVector<QFuture<Result<LensVersionPtr>>> readings;
    for (const QByteArray &sha256 : wanted.lenses)
        readings += workspace.store()->lens(sha256);
    whenAnswered(readings.last(), context, [&workspace, wanted, readings, then](const Result<LensVersionPtr> &) {
        if (!workspace.portfolio())
            return;
        QVector<LensVersionPtr> versions;
        for (const auto &reading : readings) {
            const Result<LensVersionPtr> version = reading.result();
            if (!version) {
                then(tl::unexpected(version.error()));
                return;
            }
            versions += *version;
        }
        then(workspace.portfolio()->createWorkload(startOf(wanted, versions)));
    });
}

void duplicateWorkload(Workspace &workspace, const WorkloadId &id, QObject *context, Created then)
{
    workspace.flushTyping();
    // Changes queue up before reads, so the store answers with what was entered last.
    whenAnswered(workspace.store()->review(id), context, [&workspace, then](const Result<LoadedReview> &review) {
        if (!workspace.portfolio())
            return;
        if (!review) {
            then(tl::unexpected(review.error()));
            return;
        }
        ReviewState state = review->state;
        state.workload.name = workspace.portfolio()->freeNameLike(state.workload.name);
        then(workspace.portfolio()->createWorkload(state, Verb::DuplicateWorkload));
    });
}

} // namespace Plumbline
