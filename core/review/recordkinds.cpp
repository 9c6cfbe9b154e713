// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/recordkinds.h"

#include "core/review/action.h"
#include "core/review/attachment.h"
#include "core/review/decision.h"
#include "core/review/heldsitting.h"
#include "core/review/parkedpoint.h"
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
    {RiskAcceptance::kind, QT_TRANSLATE_NOOP("Records", "Acceptance of a risk"), true, &isReadable<RiskAcceptance>, nullptr},
    {Attachment::kind, QT_TRANSLATE_NOOP("Records", "Attachment"), true, &isReadable<Attachment>, &contentOfAttachment},
    {Decision::kind, QT_TRANSLATE_NOOP("Records", "Decision"), true, &isReadable<Decision>, nullptr},
    {Action::kind, QT_TRANSLATE_NOOP("Records", "Action"), true, &isReadable<Action>, nullptr},
    {ParkedPoint::kind, QT_TRANSLATE_NOOP("Records", "Point for later"), true, &isReadable<ParkedPoint>, nullptr},
    {HeldSitting::kind, QT_TRANSLATE_NOOP("Records", "Sitting"), true, &isReadable<HeldSitting>, nullptr},
    {Target::kind, QT_TRANSLATE_NOOP("Records", "Target"), false, &isReadable<Target>, nullptr},
    {TradeOff::kind, QT_TRANSLATE_NOOP("Records", "Trade-off"), true, &isReadable<TradeOff>, nullptr},
};

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

} // namespace Plumbline
