// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/recordkinds.h"

#include "core/review/action.h"
#include "core/review/attachment.h"
#include "core/review/changebatch.h"
#include "core/review/decision.h"
#include "core/review/heldsitting.h"
#include "core/review/parkedpoint.h"
#include "core/review/privatenote.h"
#include "core/review/recordvalue.h"
#include "core/review/riskacceptance.h"
#include "core/review/target.h"
#include "core/review/tradeoff.h"

#include <QCoreApplication>

#include <algorithm>

namespace Plumbline {

namespace {

template <typename Value>
bool isReadable(const Record &record)
{
    return valueOf<Value>(record).has_value();
}

QString contentOfAttachment(const Record &record)
{
    return record.fields.value(QStringLiteral("sha256"));
}

constexpr RecordKind kinds[] = {
    {RiskAcceptance::kind, QT_TRANSLATE_NOOP("Records", "Acceptance of a risk"), true, false, &isReadable<RiskAcceptance>,
        nullptr},
    {Attachment::kind, QT_TRANSLATE_NOOP("Records", "Attachment"), true, false, &isReadable<Attachment>, &contentOfAttachment},
    {Decision::kind, QT_TRANSLATE_NOOP("Records", "Decision"), true, false, &isReadable<Decision>, nullptr},
    {Action::kind, QT_TRANSLATE_NOOP("Records", "Action"), true, false, &isReadable<Action>, nullptr},
    {ParkedPoint::kind, QT_TRANSLATE_NOOP("Records", "Point for later"), true, false, &isReadable<ParkedPoint>, nullptr},
    {HeldSitting::kind, QT_TRANSLATE_NOOP("Records", "Sitting"), true, false, &isReadable<HeldSitting>, nullptr},
    {Target::kind, QT_TRANSLATE_NOOP("Records", "Target"), false, false, &isReadable<Target>, nullptr},
    {PrivateNote::kind, QT_TRANSLATE_NOOP("Records", "Private note"), false, true, &isReadable<PrivateNote>, nullptr},
    {ChangeBatch::kind, QT_TRANSLATE_NOOP("Records", "Change batch"), true, false, &isReadable<ChangeBatch>, nullptr},
    {TradeOff::kind, QT_TRANSLATE_NOOP("Records", "Trade-off"), true, false, &isReadable<TradeOff>, nullptr},
};

bool isPrivate(const Record &record)
{
    const RecordKind *kind = recordKind(record.kind);
    return kind && kind->isPrivate;
}

} // namespace

const RecordKind *recordKind(QStringView kind)
{
    const auto found
        = std::find_if(std::begin(kinds), std::end(kinds), [kind](const RecordKind &k) { return kind == QLatin1String(k.kind); });
    return found == std::end(kinds) ? nullptr : found;
}

QString contentOf(const Record &record)
{
    const RecordKind *kind = recordKind(record.kind);
    return kind && kind->contentOf ? kind->contentOf(record) : QString();
}

bool hasPrivate(const ReviewState &state)
{
    return std::any_of(state.records.begin(), state.records.end(), &isPrivate);
}

ReviewState withoutPrivate(ReviewState state)
{
    state.records.removeIf([](auto record) { return isPrivate(*record); });
    return state;
}

} // namespace Plumbline
