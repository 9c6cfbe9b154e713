// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensparts.h"

#include "core/base/links.h"

#include <QSet>

#include <array>

namespace Plumbline {

using Kind = LensProblem::Kind;

namespace {

QString readUrl(const JsonValue &resource, LensProblems &problems)
{
    const QLatin1String key("url");
    const QString url = readText(resource, {.key = key, .need = Need::Optional, .limit = LensLimits::text}, problems);
    const JsonValue value = resource[key];
    if (value.text() && url.trimmed().isEmpty())
        problems.warn(Kind::EmptyText, value, {.subject = key});
    else if (!url.isEmpty() && !safeLink(url))
        problems.warn(Kind::BadUrl, value, {.subject = key, .found = url});
    return url.trimmed().isEmpty() ? QString() : url;
}

Resource readResourceObject(const JsonValue &object, Need need, LensProblems &problems)
{
    checkKeys(object, {QLatin1String("displayText"), QLatin1String("url")}, problems);
    const QLatin1String key("displayText");
    Resource resource;
    resource.url = readUrl(object, problems);
    const Need textNeed = resource.url.isEmpty() ? need : Need::Optional;
    resource.displayText = readText(object, {.key = key, .need = textNeed, .limit = LensLimits::text}, problems);
    if (!resource.url.isEmpty() && resource.displayText.trimmed().isEmpty())
        problems.warnForAws(Kind::UrlWithoutText, object, {.subject = object.key()});
    return resource;
}

// An unknown type is read as a helpful resource: its links lose nothing by that.
ResourceType readResourceType(const JsonValue &entry, LensProblems &problems)
{
    const QLatin1String key("type");
    const QString type = readText(entry, {.key = key, .need = Need::Required}, problems);
    if (type == QLatin1String("IMPROVEMENT_PLAN"))
        return ResourceType::ImprovementPlan;
    if (!type.isEmpty() && type != QLatin1String("HELPFUL_RESOURCE"))
        problems.warnForAws(Kind::UnknownResourceType, entry[key], {.found = type});
    return ResourceType::HelpfulResource;
}

QList<AdditionalResources> readAdditionalResources(const JsonValue &choice, LensProblems &problems)
{
    const QLatin1String key("additionalResources");
    QList<AdditionalResources> resources;
    std::array<qsizetype, 2> counts{};
    for (const JsonValue &entry : readArray(choice, key, Need::Optional, problems)) {
        if (!isObject(entry, key, Need::Optional, problems))
            continue;
        const QLatin1String contentKey("content");
        checkKeys(entry, {QLatin1String("type"), contentKey}, problems);
        AdditionalResources part;
        part.type = readResourceType(entry, problems);
        for (const JsonValue &content : readArray(entry, contentKey, Need::Optional, problems)) {
            if (isObject(content, contentKey, Need::Optional, problems))
                part.content.push_back(readResourceObject(content, Need::Required, problems));
        }
        qsizetype &count = counts[size_t(part.type)];
        const bool wasOver = count > LensLimits::contentsPerResourceType;
        count += part.content.size();
        if (!wasOver && count > LensLimits::contentsPerResourceType)
            problems.warnForAws(Kind::TooMany, entry[contentKey],
                {.subject = contentKey, .found = QString::number(count), .limit = LensLimits::contentsPerResourceType});
        resources.push_back(part);
    }
    return resources;
}

Choice readChoice(const JsonValue &object, LensProblems &problems)
{
    const QLatin1String planKey("improvementPlan");
    checkKeys(object,
        {QLatin1String("id"), QLatin1String("title"), QLatin1String("helpfulResource"), planKey,
            QLatin1String("additionalResources"), QLatin1String("number")},
        problems);
    Choice choice;
    choice.id = ChoiceId(readId(object, problems));
    choice.title
        = readText(object, awsText(QLatin1String("title"), Need::Required, LensLimits::title, choice.id.text()), problems);
    choice.helpfulResource = readResource(object, QLatin1String("helpfulResource"), Need::Required, problems);
    if (choice.saysNoneOfThese() && !choice.isNoneOfThese())
        problems.warn(Kind::NoneOfTheseById, object[QLatin1String("id")], {.subject = choice.title, .found = choice.id.text()});
    const bool needsPlan = !choice.isNoneOfThese();
    if (needsPlan && !object[planKey].exists())
        problems.warnForAws(Kind::MissingKey, object, {.subject = planKey});
    choice.improvementPlan = readResource(object, planKey, needsPlan ? Need::Required : Need::Optional, problems);
    choice.additionalResources = readAdditionalResources(object, problems);
    return choice;
}

} // namespace

Resource readResource(const JsonValue &object, QLatin1String key, Need need, LensProblems &problems)
{
    const JsonValue value = object[key];
    if (!value.exists() || !isObject(value, key, Need::Optional, problems))
        return {};
    return readResourceObject(value, need, problems);
}

void checkCount(const JsonValue &array, int limit, LensProblems &problems)
{
    const int count = array.isArray() ? array.childCount() : 0;
    if (count > limit)
        problems.warnForAws(Kind::TooMany, array, {.subject = array.key(), .found = QString::number(count), .limit = limit});
}

QList<Choice> readChoices(const JsonValue &question, LensProblems &problems)
{
    const QLatin1String key("choices");
    const JsonValue array = question[key];
    const std::vector<JsonValue> objects = readArray(question, key, Need::Essential, problems);
    if (objects.empty() && (array.isArray() || !array.exists()))
        problems.fault(Kind::NoChoices, array.exists() ? array : question);
    if (int(objects.size()) > Question::maxChoices)
        problems.fault(
            Kind::TooMany, array, {.subject = key, .found = QString::number(objects.size()), .limit = Question::maxChoices});
    else
        checkCount(array, LensLimits::choicesPerQuestion, problems);
    QList<Choice> choices;
    QSet<ChoiceId> ids;
    for (const JsonValue &object : objects) {
        if (!isObject(object, key, Need::Essential, problems))
            continue;
        const Choice choice = readChoice(object, problems);
        if (ids.contains(choice.id))
            problems.fault(Kind::DuplicateChoiceId, object[QLatin1String("id")], {.subject = choice.id.text()});
        else if (!choice.id.isEmpty())
            ids.insert(choice.id);
        choices.push_back(choice);
    }
    return choices;
}

} // namespace Plumbline
