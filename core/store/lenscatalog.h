// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storetypes.h"
#include "core/store/tables.h"

namespace Plumbline {

// The lens versions of a store, read and compiled once and then shared by every review and milestone that uses them.
class LensCatalog
{
public:
    explicit LensCatalog(Tables &tables);

    // ErrorCode::UnknownLens when it is not in the store; StoreDamaged when its text cannot be read.
    Result<LensVersionPtr> version(qint64 no);
    Result<LensVersionPtr> version(const QByteArray &sha256);
    // By digest. Else, by label or not, the newest of the lens at that time: a version that is added later must not change
    // what a text means that was sealed before. Null when there is none.
    LensVersionPtr find(const LensId &lens, const QString &version, const QByteArray &sha256, Timestamp at);

    Result<qint64> numberOf(const QByteArray &sha256); // 0 when it is not in the store
    Result<QByteArray> sha256Of(qint64 no);

    // Puts a version in, not yet installed; does nothing when its digest is there already.
    Result<void> add(const LensVersionPtr &version, Timestamp addedAt);
    // The rows are no longer what they were when last read.
    void forget();

private:
    Result<std::optional<LensVersionRow>> rowOf(const QByteArray &sha256);
    Result<LensVersionPtr> read(const LensVersionRow &row);

    Tables &m_tables;
    QHash<QByteArray, LensVersionPtr> m_versions;
    QHash<QByteArray, qint64> m_numbers;
    QHash<qint64, QByteArray> m_digests;
};

// qUncompress() takes the size from the data; this refuses more than any text of ours can have. Empty when damaged.
QByteArray uncompressed(const QByteArray &data);

} // namespace Plumbline
