// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sittingspan.h"

#include "core/base/whenanswered.h"
#include "core/review/minute.h"
#include "core/store/journalcodec.h"

#include <algorithm>

namespace Plumbline {

namespace {

using Span = QPromise<Result<SittingSpan>>;

// What a change names of a question; empty ids where it is of something else.
struct QuestionOfChange
{
    using Ids = std::pair<LensId, QuestionId>;

    Ids operator()(const AnswerChange &change) const { return {change.lens, change.question}; }
    Ids operator()(const RecordChange &change) const
    {
        const std::optional<Minute> minute = change.after ? minuteOf(*change.after) : std::nullopt;
        return minute ? Ids{lensOf(*minute), questionOf(*minute)} : Ids();
    }
    template <typename Other>
    Ids operator()(const Other &) const
    {
        return {};
    }
};

// Parts are found from the last one backwards: what was found before comes behind.
void notePresence(
    QVector<PartPresence> &parts, const QVector<Change> &changes, const ReviewState &standing, const QStringList &present)
{
    for (const Change &change : changes) {
        const auto &[id, question] = std::visit(QuestionOfChange(), change);
        const int lens = standing.indexOf(id);
        const int at = lens < 0 ? -1 : standing.lenses[lens].version->indexOf(question);
        if (at < 0)
            continue;
        const LensVersion &version = *standing.lenses[lens].version;
        PartPresence part{id, version.lens().pillars[version.pillarOf(at)].id, present};
        const auto known = std::find_if(parts.begin(), parts.end(),
            [&part](const PartPresence &other) { return other.lens == part.lens && other.pillar == part.pillar; });
        if (known != parts.end()) {
            part.names += known->names;
            part.names.removeDuplicates();
            parts.erase(known);
        }
        parts.prepend(part);
    }
}

Result<void> takeBack(ReviewState &standing, const QVector<Change> &changes, const OpenReview &review)
{
    for (const Change &change : inverted(changes))
        CHECK_RESULT(apply(change, standing, [&review](const QByteArray &sha256) { return review.version(sha256); }));
    return {};
}

// From now backwards, an entry at a time. What was done after the end of a sitting is taken back while its record says what it
// says now; what was done in it, until it has none. None: it began before what was read of the journal.
Result<std::optional<SittingSpan>> spanIn(const OpenReview &review, const RecordId &sitting)
{
    ReviewState standing = review.state();
    const Record last = standing.records.value(sitting);
    const std::optional<HeldSitting> held = valueOf<HeldSitting>(last);
    SittingSpan span{{}, standing, {}};
    for (auto entry = review.journal().rbegin(); entry != review.journal().rend(); ++entry) {
        TAKE_RESULT(const QVector<Change> changes, changesOf(*entry, standing));
        const Record record = standing.records.value(sitting);
        if (held && held->isEnded() && record == last)
            span.after = standing;
        else
            notePresence(span.parts, changes, standing, valueOf<HeldSitting>(record).value_or(HeldSitting()).present);
        CHECK_RESULT(takeBack(standing, changes, review));
        if (!standing.records.contains(sitting)) {
            span.before = standing;
            return span;
        }
    }
    return std::nullopt;
}

void goOn(OpenReview &review, const RecordId &sitting, const std::shared_ptr<Span> &answer)
{
    const Result<std::optional<SittingSpan>> span = spanIn(review, sitting);
    if (span && !*span && review.hasOlderEntries()) {
        whenAnswered(review.readOlderEntries(), &review, [&review, sitting, answer](const Result<void> &read) {
            if (read)
                return goOn(review, sitting, answer);
            answer->addResult(tl::unexpected(read.error()));
            answer->finish();
        });
        return;
    }
    if (!span)
        answer->addResult(tl::unexpected(span.error()));
    else if (*span)
        answer->addResult(**span);
    else
        answer->addResult(failure(ErrorCode::HistoryMissing, review.state().workload.name));
    answer->finish();
}

} // namespace

Recap recapOf(const HeldSitting &sitting, const SittingSpan &span)
{
    return recapOf(sitting, span.before, span.after, span.parts);
}

QFuture<Result<SittingSpan>> spanOf(OpenReview &review, const RecordId &sitting)
{
    const auto answer = std::make_shared<Span>();
    answer->start();
    if (review.state().records.contains(sitting)) {
        goOn(review, sitting, answer);
    } else {
        answer->addResult(failure(ErrorCode::HistoryMissing, review.state().workload.name));
        answer->finish();
    }
    return answer->future();
}

} // namespace Plumbline
