// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lenswriter.h"

#include "core/base/jsonwriter.h"
#include "core/lens/lensnames.h"

#include <QCryptographicHash>

namespace Plumbline {

namespace {

void writeResource(JsonWriter &json, const Resource &resource)
{
    json.beginObject();
    json.memberUnlessEmpty(QLatin1String("displayText"), resource.displayText);
    json.memberUnlessEmpty(QLatin1String("url"), resource.url);
    json.endObject();
}

void writeResourceUnlessEmpty(JsonWriter &json, QLatin1String key, const Resource &resource)
{
    if (resource.isEmpty())
        return;
    json.key(key);
    writeResource(json, resource);
}

// A member that is an array of parts, each written by `writePart`.
template <typename Part>
void writeParts(JsonWriter &json, QLatin1String key, const QList<Part> &parts, void (*writePart)(JsonWriter &, const Part &))
{
    json.key(key);
    json.beginArray();
    for (const Part &part : parts)
        writePart(json, part);
    json.endArray();
}

void writeAdditionalResources(JsonWriter &json, const AdditionalResources &resources)
{
    json.beginObject();
    json.member(QLatin1String("type"), nameOf(resources.type));
    writeParts(json, QLatin1String("content"), resources.content, writeResource);
    json.endObject();
}

void writeChoice(JsonWriter &json, const Choice &choice)
{
    json.beginObject();
    json.member(QLatin1String("id"), choice.id.text());
    json.member(QLatin1String("title"), choice.title);
    writeResourceUnlessEmpty(json, QLatin1String("helpfulResource"), choice.helpfulResource);
    writeResourceUnlessEmpty(json, QLatin1String("improvementPlan"), choice.improvementPlan);
    if (!choice.additionalResources.isEmpty())
        writeParts(json, QLatin1String("additionalResources"), choice.additionalResources, writeAdditionalResources);
    json.endObject();
}

void writeRule(JsonWriter &json, const RiskRule &rule)
{
    json.beginObject();
    json.member(QLatin1String("condition"), rule.condition);
    json.member(QLatin1String("risk"), nameOf(rule.risk));
    json.endObject();
}

void writeQuestion(JsonWriter &json, const Question &question)
{
    json.beginObject();
    json.member(QLatin1String("id"), question.id.text());
    json.member(QLatin1String("title"), question.title);
    json.memberUnlessEmpty(QLatin1String("description"), question.description);
    writeResourceUnlessEmpty(json, QLatin1String("helpfulResource"), question.helpfulResource);
    writeParts(json, QLatin1String("choices"), question.choices, writeChoice);
    writeParts(json, QLatin1String("riskRules"), question.riskRules, writeRule);
    json.endObject();
}

void writePillar(JsonWriter &json, const Pillar &pillar)
{
    json.beginObject();
    json.member(QLatin1String("id"), pillar.id.text());
    json.member(QLatin1String("name"), pillar.name);
    writeParts(json, QLatin1String("questions"), pillar.questions, writeQuestion);
    json.endObject();
}

} // namespace

QByteArray writeLens(const Lens &lens)
{
    JsonWriter json;
    json.beginObject();
    json.member(QLatin1String("schemaVersion"), lensSchemaVersion);
    json.member(QLatin1String("name"), lens.name);
    json.member(QLatin1String("description"), lens.description);
    writeParts(json, QLatin1String("pillars"), lens.pillars, writePillar);
    json.endObject();
    return json.bytes();
}

QByteArray lensDigest(const Lens &lens)
{
    return QCryptographicHash::hash(writeLens(lens), QCryptographicHash::Sha256);
}

} // namespace Plumbline
