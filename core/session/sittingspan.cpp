// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sittingspan.h"

#include "core/base/whenanswered.h"
#include "core/store/journalcodec.h"

namespace Plumbline {

namespace {

using Span = QPromise<Result<SittingSpan>>;

Result<void> takeBack(ReviewState &standing, const JournalEntry &entry, const OpenReview &review)
{
    TAKE_RESULT(const QVector<Change> changes, changesOf(entry, standing));
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
    SittingSpan span{{}, standing};
    for (auto entry = review.journal().rbegin(); entry != review.journal().rend(); ++entry) {
        if (held && held->isEnded() && standing.records.value(sitting) == last)
            span.after = standing;
        CHECK_RESULT(takeBack(standing, *entry, review));
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
