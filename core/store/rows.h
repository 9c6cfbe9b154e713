// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QStringList>
#include <QVarLengthArray>
#include <QVariant>

#include <optional>

namespace Plumbline {

// The three ways in which the list of a row's columns is walked (see tables.h): for the names of an SQL text, to bind
// a row to a statement, and to read one. Binding and reading add the values up alike, so that a row that changed on the
// disk by itself no longer fits its checksum, an XXH3 of 64 bits.

class RowSum
{
public:
    void add(qint64 number);
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

    void operator()(const char *, qint64 number);
    void operator()(const char *, const QString &text); // a null text becomes an empty one
    void operator()(const char *, const QByteArray &bytes);
    void operator()(const char *, const std::optional<qint64> &number);
    void bindChecksum();

private:
    void bind(const QVariant &value) { m_query.bindValue(m_places[m_column++], value); }

    QSqlQuery &m_query;
    const QStringList &m_places;
    RowSum m_sum;
    int m_column = 0;
};

class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query);

    void operator()(const char *, qint64 &number);
    void operator()(const char *, QString &text);
    void operator()(const char *, QByteArray &bytes);
    void operator()(const char *, std::optional<qint64> &number);
    bool fitsChecksum() const; // after all columns were read

private:
    const QSqlQuery &m_query;
    RowSum m_sum;
    int m_column = 0;
};

} // namespace Plumbline
