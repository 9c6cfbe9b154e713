// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace Plumbline {

// An id that is a text of the outside world, such as a lens's own question id. One type a kind, so that a
// question id is never taken for a choice id.
template <typename Tag>
class TextId
{
public:
    TextId() = default;
    explicit TextId(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const TextId &, const TextId &) = default;
    friend bool operator<(const TextId &a, const TextId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const TextId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using LensId = TextId<struct LensIdTag>;
using PillarId = TextId<struct PillarIdTag>;
using QuestionId = TextId<struct QuestionIdTag>;
using ChoiceId = TextId<struct ChoiceIdTag>;

// A UUID version 7 (RFC 9562): 48 bits of milliseconds since 1970 in UTC, then random bits.
QUuid makeUuid7(Timestamp now);

// An id that we make ourselves, so that an undone delete brings back the same thing.
template <typename Tag>
class OwnId
{
public:
    OwnId() = default;
    explicit OwnId(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }
    static OwnId make(Timestamp now) { return OwnId(makeUuid7(now)); }
    static OwnId fromString(const QString &text) { return OwnId(QUuid::fromString(text)); }
    static OwnId fromBytes(const QByteArray &bytes) { return OwnId(QUuid::fromRfc4122(bytes)); }

    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const OwnId &a, const OwnId &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const OwnId &a, const OwnId &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const OwnId &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using WorkloadId = OwnId<struct WorkloadIdTag>;
using MilestoneId = OwnId<struct MilestoneIdTag>;
using ChangeId = OwnId<struct ChangeIdTag>;
using RecordId = OwnId<struct RecordIdTag>;

} // namespace Plumbline
