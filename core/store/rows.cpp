// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include <QtEndian>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace Plumbline {

// Type and length stand before each value, so that nothing can move over from one column to the next.
void RowSum::append(char type, const void *data, qsizetype size)
{
    const qint64 length = qToLittleEndian(qint64(size));
    m_bytes.append(type);
    m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    m_bytes.append(static_cast<const char *>(data), size);
}

void RowSum::add(qint64 number)
{
    const qint64 stored = qToLittleEndian(number);
    append('i', &stored, sizeof stored);
}

void RowSum::add(const QString &text)
{
    if constexpr (Q_BYTE_ORDER == Q_LITTLE_ENDIAN) {
        append('t', text.utf16(), text.size() * qsizetype(sizeof(char16_t)));
    } else {
        std::u16string stored(size_t(text.size()), u'\0');
        qToLittleEndian<quint16>(text.utf16(), text.size(), stored.data());
        append('t', stored.data(), text.size() * qsizetype(sizeof(char16_t)));
    }
}

void RowSum::add(const QByteArray &bytes)
{
    append('b', bytes.constData(), bytes.size());
}

void RowSum::add(const std::optional<qint64> &number)
{
    if (number)
        add(*number);
    else
        append('n', nullptr, 0);
}

qint64 RowSum::value() const
{
    return qint64(XXH3_64bits(m_bytes.constData(), size_t(m_bytes.size())));
}

RowBinder::RowBinder(QSqlQuery &query, const QStringList &places)
    : m_query(query)
    , m_places(places)
{
}

void RowBinder::bind(const QString &text)
{
    bindVariant(text.isNull() ? QStringLiteral("") : text);
}

void RowBinder::bind(const QByteArray &bytes)
{
    bindVariant(bytes.isNull() ? QByteArray("") : bytes);
}

void RowBinder::bind(const std::optional<qint64> &number)
{
    bindVariant(number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>()));
}

void RowBinder::bindChecksum()
{
    bindVariant(m_sum.value());
}

RowReader::RowReader(const QSqlQuery &query)
    : m_query(query)
{
}

void RowReader::read(std::optional<qint64> &number)
{
    const QVariant value = m_query.value(m_column++);
    number = value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

bool RowReader::fitsChecksum() const
{
    return m_query.value(m_column).toLongLong() == m_sum.value();
}

} // namespace Plumbline
