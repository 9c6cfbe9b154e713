// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/workloadfilter.h"

#include "core/base/jsonobjectreader.h"
#include "core/base/jsonwriter.h"
#include "core/review/statetext.h"

#include <algorithm>

namespace Plumbline {

namespace {

QString keyOf(const QString &tag)
{
    return tag.section(u'=', 0, 0);
}

} // namespace

WorkloadFacets facetsOf(const WorkloadProperties &properties)
{
    WorkloadFacets facets{properties.reviewOwner, properties.environment, properties.industryType, {}};
    for (auto tag = properties.tags.begin(); tag != properties.tags.end(); ++tag)
        facets.tags += tag.value().isEmpty() ? tag.key() : tag.key() + u'=' + tag.value();
    return facets;
}

bool WorkloadFilter::accepts(const WorkloadFacets &facets, const ReviewSummary &summary, QDate today) const
{
    const auto isTag = [this](const QString &known) { return known == tag || keyOf(known) == tag; };
    return (!owner || *owner == facets.owner) && (!environment || *environment == facets.environment)
        && (!industry || *industry == facets.industry)
        && (tag.isEmpty() || std::any_of(facets.tags.begin(), facets.tags.end(), isTag))
        && (!isOverdue || summary.overdue(today) > 0) && (!isToConfirm || summary.toConfirm(today) > 0);
}

QString textOf(const WorkloadFilter &filter)
{
    JsonWriter json(JsonWriter::Form::Compact);
    json.beginObject();
    if (filter.owner)
        json.member("owner", *filter.owner);
    if (filter.environment)
        json.member("environment", toText(*filter.environment));
    if (filter.industry)
        json.member("industry", *filter.industry);
    json.memberUnlessEmpty("tag", filter.tag);
    if (filter.isOverdue)
        json.member("overdue", true);
    if (filter.isToConfirm)
        json.member("toConfirm", true);
    json.endObject();
    return json.text();
}

WorkloadFilter workloadFilterFrom(const QString &text)
{
    const auto parsed = PositionedJson::parse(text.toUtf8(), {});
    if (!parsed)
        return {};
    std::optional<Error> error;
    JsonObjectReader reader(parsed->root(), error);
    WorkloadFilter filter;
    if (reader["owner"].exists())
        filter.owner = reader.text("owner");
    if (reader["industry"].exists())
        filter.industry = reader.text("industry");
    filter.environment = fromText<Environment>(reader.text("environment"));
    filter.tag = reader.text("tag");
    filter.isOverdue = reader.boolean("overdue", false);
    filter.isToConfirm = reader.boolean("toConfirm", false);
    return error ? WorkloadFilter() : filter;
}

} // namespace Plumbline
