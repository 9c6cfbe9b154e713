// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/missedinstore.h"

#include "core/store/rowvalues.h"

namespace Plumbline {

namespace {

QString ofPresent()
{
    return QStringLiteral("workload_no IN (SELECT no FROM workload WHERE is_present=1)");
}

// A lens that is applied to a workload.
struct Applied
{
    int workload = 0; // its place in the result
    LensVersionPtr version;
};

// By number of the lens review. The versions are read while no statement is open.
Result<QHash<qint64, Applied>> appliedLenses(Tables &tables, LensCatalog &catalog, const QHash<qint64, int> &places)
{
    QVector<LensReviewRow> rows;
    const auto take = [&rows](const LensReviewRow &row, bool isWhole) {
        if (isWhole)
            rows.append(row);
        return true;
    };
    CHECK_RESULT(tables.lensReviews.forEach(QStringLiteral("WHERE is_applied=1 AND ") + ofPresent(), {}, take, true));
    QHash<qint64, Applied> applied;
    for (const LensReviewRow &row : std::as_const(rows)) {
        if (const Result<LensVersionPtr> version = catalog.version(row.lensVersionNo); version && places.contains(row.workloadNo))
            applied.insert(row.no, {places.value(row.workloadNo), *version});
    }
    return applied;
}

} // namespace

Result<MissedPractices> missedPractices(Tables &tables, LensCatalog &catalog)
{
    QVector<WorkloadId> workloads;
    QHash<qint64, int> places;
    const auto list = [&](const WorkloadRow &row, bool isWhole) {
        if (isWhole) {
            places.insert(row.no, int(workloads.size()));
            workloads.append(WorkloadId::fromBytes(row.id));
        }
        return true;
    };
    CHECK_RESULT(tables.workloads.forEach(QStringLiteral("WHERE is_present=1 ORDER BY no"), {}, list, true));
    TAKE_RESULT(const auto applied, appliedLenses(tables, catalog, places));

    MissedPracticeCounter counter(workloads);
    qint64 number = 0;
    LensReview review;
    const auto finish = [&] {
        if (review.version)
            counter.add(applied.value(number).workload, review);
    };
    const auto take = [&](const AnswerRow &row, bool isWhole) {
        if (row.lensReviewNo != number) {
            finish();
            number = row.lensReviewNo;
            const LensVersionPtr version = applied.value(number).version;
            review = version ? LensReview(version) : LensReview();
        }
        if (!isWhole || !review.version || row.question < 0 || row.question >= review.answers.size())
            return true;
        AnswerRow marks = row; // all that the rules look at
        marks.choiceNotes.clear();
        marks.basis.clear();
        review.answers[row.question] = answerOf(marks);
        return true;
    };
    const QString inOrder = QStringLiteral("WHERE lens_review_no IN (SELECT no FROM lens_review WHERE is_applied=1 AND ")
        + ofPresent() + QStringLiteral(") ORDER BY lens_review_no");
    CHECK_RESULT(tables.answers.forEach(inOrder, {}, take, true));
    finish();
    return std::move(counter).result();
}

} // namespace Plumbline
