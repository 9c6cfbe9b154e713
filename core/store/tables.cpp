// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

namespace Plumbline {

Tables::Tables(StoreConnection &of)
    : connection(of)
    , lensVersions(connection)
    , workloads(connection)
    , lensReviews(connection)
    , answers(connection)
    , items(connection)
    , summaries(connection)
    , milestones(connection)
    , listings(connection)
    , records(connection)
    , journal(connection)
    , journalHeads(connection)
{
}

Result<qint64> Tables::rowSumOf(qint64 workloadNo)
{
    const QString ofReview = QStringLiteral("(SELECT no FROM lens_review WHERE workload_no=:no)");
    const QString ofWorkload = QStringLiteral("(SELECT no FROM milestone WHERE workload_no=:no)");
    Result<QSqlQuery> query
        = connection.prepare(QStringLiteral("SELECT checksum FROM workload WHERE no=:no"
                                            " UNION ALL SELECT checksum FROM lens_review WHERE workload_no=:no"
                                            " UNION ALL SELECT checksum FROM answer WHERE lens_review_no IN %1"
                                            " UNION ALL SELECT checksum FROM improvement_item WHERE lens_review_no IN %1"
                                            " UNION ALL SELECT checksum FROM record WHERE workload_no=:no"
                                            " UNION ALL SELECT checksum FROM milestone WHERE workload_no=:no"
                                            " UNION ALL SELECT checksum FROM milestone_listing WHERE milestone_no IN %2")
                                 .arg(ofReview, ofWorkload));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(QStringLiteral(":no"), workloadNo);
    if (!query->exec())
        return tl::unexpected(connection.errorOf(*query));
    quint64 sum = 0;
    while (query->next())
        sum += quint64(query->value(0).toLongLong());
    if (query->lastError().isValid())
        return tl::unexpected(connection.errorOf(*query));
    return qint64(sum);
}

} // namespace Plumbline
