// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lenscatalog.h"

#include "core/lens/builtinlenses.h"
#include "core/lens/lensreader.h"
#include "core/lens/lenswriter.h"
#include "core/store/storejson.h"

#include <QtEndian>

namespace Plumbline {

QByteArray uncompressed(const QByteArray &data)
{
    constexpr quint32 most = 256 * 1024 * 1024;
    if (data.size() < 4 || qFromBigEndian<quint32>(data.constData()) > most)
        return {};
    return qUncompress(data);
}

LensCatalog::LensCatalog(Tables &tables)
    : m_tables(tables)
{
}

void LensCatalog::forget()
{
    m_numbers.clear();
    m_digests.clear();
}

Result<std::optional<LensVersionRow>> LensCatalog::rowOf(const QByteArray &sha256)
{
    return m_tables.lensVersions.first(QStringLiteral("WHERE sha256=?"), {sha256});
}

Result<qint64> LensCatalog::numberOf(const QByteArray &sha256)
{
    if (const auto known = m_numbers.constFind(sha256); known != m_numbers.constEnd())
        return *known;
    TAKE_RESULT(const auto row, rowOf(sha256));
    if (!row)
        return 0;
    m_numbers.insert(sha256, row->no);
    m_digests.insert(row->no, sha256);
    return row->no;
}

Result<QByteArray> LensCatalog::sha256Of(qint64 no)
{
    if (const auto known = m_digests.constFind(no); known != m_digests.constEnd())
        return *known;
    TAKE_RESULT(const auto row, m_tables.lensVersions.find({no}));
    if (!row)
        return failure(ErrorCode::UnknownLens, QString::number(no));
    m_numbers.insert(row->sha256, no);
    m_digests.insert(no, row->sha256);
    return row->sha256;
}

Result<LensVersionPtr> LensCatalog::version(qint64 no)
{
    const Result<QByteArray> sha256 = sha256Of(no);
    return sha256 ? version(*sha256) : tl::unexpected(sha256.error());
}

Result<LensVersionPtr> LensCatalog::version(const QByteArray &sha256)
{
    if (const LensVersionPtr known = m_versions.value(sha256))
        return known;
    TAKE_RESULT(const auto row, rowOf(sha256));
    if (!row)
        return failure(
            ErrorCode::UnknownLens, QString::fromLatin1(sha256.toHex().first(std::min<qsizetype>(8, sha256.size() * 2))));
    return read(*row);
}

Result<LensVersionPtr> LensCatalog::read(const LensVersionRow &row)
{
    const LensReading reading = readLens(uncompressed(row.source), row.name);
    Result<LensCompanion> companion;
    // What the program says of a lens that comes with it is newer than what the file kept when the lens was added.
    if (std::optional<LensCompanion> ours = builtInCompanion(row.sha256))
        companion = *std::move(ours);
    else if (!row.companion.isEmpty())
        companion = readCompanion(uncompressed(row.companion), row.name);
    if (!reading.lens || !companion)
        return failure(ErrorCode::StoreDamaged, row.name, QStringLiteral("a lens text cannot be read"));
    // The sum of the row covers text and digest; that they belong together, "store check" looks at.
    auto version = std::make_shared<const LensVersion>(LensId(row.lensId), row.version, *reading.lens, *companion, row.sha256);
    m_versions.insert(row.sha256, version);
    return version;
}

LensVersionPtr LensCatalog::find(const LensId &lens, const QString &label, const QByteArray &sha256, Timestamp at)
{
    if (!sha256.isEmpty())
        return version(sha256).value_or(nullptr);
    const auto rows = m_tables.lensVersions.all(QStringLiteral("WHERE lens_id=? ORDER BY no DESC"), {lens.text()});
    if (!rows)
        return nullptr;
    const LensVersionRow *meant = nullptr;
    for (const LensVersionRow &row : *rows) {
        if (label.isEmpty() || row.version == label)
            meant = &row;
        if (meant && meant->addedAt <= at)
            break;
    }
    return meant ? version(meant->sha256).value_or(nullptr) : nullptr;
}

Result<void> LensCatalog::add(const LensVersionPtr &version, Timestamp addedAt)
{
    TAKE_RESULT(const qint64 number, numberOf(version->sha256()));
    if (number != 0)
        return {};
    m_versions.insert(version->sha256(), version);
    const auto last = m_tables.lensVersions.first(QStringLiteral("ORDER BY no DESC LIMIT 1"), {});
    if (!last)
        return tl::unexpected(last.error());
    const LensInfo info = describe(*version, addedAt);
    LensVersionRow row;
    row.no = *last ? (*last)->no + 1 : 1;
    row.sha256 = info.sha256;
    row.lensId = info.id.text();
    row.version = info.version;
    row.name = info.name;
    row.description = info.description;
    row.pillars = jsonOf(info.pillars);
    row.source = qCompress(writeLens(version->lens()));
    if (version->companion() != LensCompanion())
        row.companion = qCompress(writeCompanion(version->companion()));
    row.addedAt = addedAt;
    return m_tables.lensVersions.insert(row);
}

} // namespace Plumbline
