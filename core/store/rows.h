// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVarLengthArray>
#include <QVariant>

#include <optional>

namespace Plumbline {

// The three ways in which the list of a row's columns is walked (see tables.h): for the names of an SQL text, to bind
// a row to a statement, and to read one. Binding and reading add the values up alike, so that a row that changed on the
// disk by itself no longer fits its checksum, an XXH3 of 64 bits.

// A column that a later step of the schema added. It is in the sum by its name, and only where it says something, so that
// the rows that were there before fit their checksum as they are.
struct Added
{
};
constexpr Added added;

class RowSum
{
public:
    template <typename T>
    void operator()(const char *, const T &value)
    {
        add(value);
    }
    template <typename T>
    void operator()(const char *name, const T &value, Added)
    {
        if (value == T())
            return;
        add(QByteArray(name));
        add(value);
    }
    void add(qint64 number);
    void add(Timestamp time) { add(toMs(time)); } // a column of ms since 1970, UTC
    void add(const QString &text);
    void add(const QByteArray &bytes);
    void add(const std::optional<qint64> &number);
    qint64 value() const;

private:
    void append(char type, const void *data, qsizetype size);
    QVarLengthArray<char, 512> m_bytes;
};

class ColumnNames
{
public:
    template <typename T>
    void operator()(const char *name, const T &)
    {
        m_names.append(QLatin1String(name));
    }
    template <typename T>
    void operator()(const char *name, const T &value, Added)
    {
        (*this)(name, value);
    }
    const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
};

// Binds by name: Qt makes a text and an entry of a hash for each value that is bound by position.
class RowBinder
{
public:
    // The places of the columns and, last, of the checksum; one that the statement lacks is passed over.
    RowBinder(QSqlQuery &query, const QStringList &places);

    template <typename T, typename... Since>
    void operator()(const char *name, const T &value, Since... since)
    {
        m_sum(name, value, since...);
        bind(value);
    }
    void bindChecksum();

private:
    void bind(qint64 number) { bindVariant(number); }
    void bind(Timestamp time) { bind(toMs(time)); }
    void bind(const QString &text); // a null text becomes an empty one
    void bind(const QByteArray &bytes);
    void bind(const std::optional<qint64> &number);
    void bindVariant(const QVariant &value) { m_query.bindValue(m_places[m_column++], value); }

    QSqlQuery &m_query;
    const QStringList &m_places;
    RowSum m_sum;
    int m_column = 0;
};

class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query);

    template <typename T, typename... Since>
    void operator()(const char *name, T &value, Since... since)
    {
        read(value);
        m_sum(name, value, since...);
    }
    bool fitsChecksum() const; // after all columns were read

private:
    void read(qint64 &number) { number = m_query.value(m_column++).toLongLong(); }
    void read(Timestamp &time) { time = fromMs(m_query.value(m_column++).toLongLong()); }
    void read(QString &text) { text = m_query.value(m_column++).toString(); }
    void read(QByteArray &bytes) { bytes = m_query.value(m_column++).toByteArray(); }
    void read(std::optional<qint64> &number);
    const QSqlQuery &m_query;
    RowSum m_sum;
    int m_column = 0;
};

} // namespace Plumbline
