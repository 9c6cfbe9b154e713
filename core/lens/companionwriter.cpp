// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/companion.h"

#include "core/base/jsonwriter.h"
#include "core/lens/companionnames.h"

#include <algorithm>

namespace Plumbline {

namespace {

template <typename Key, typename Value>
std::vector<const Value *> sortedValues(const QHash<Key, Value> &hash, std::vector<Key> &keys)
{
    for (auto entry = hash.keyBegin(); entry != hash.keyEnd(); ++entry)
        keys.push_back(*entry);
    std::sort(keys.begin(), keys.end());
    std::vector<const Value *> values;
    values.reserve(keys.size());
    for (const Key &key : keys)
        values.push_back(&*hash.constFind(key));
    return values;
}

// A member that is an object of objects, sorted by key so that the same companion gives the same bytes.
template <typename Key, typename Value>
void writeHash(
    JsonWriter &json, QLatin1String name, const QHash<Key, Value> &hash, void (*writeValue)(JsonWriter &, const Value &))
{
    if (hash.isEmpty())
        return;
    std::vector<Key> keys;
    const std::vector<const Value *> values = sortedValues(hash, keys);
    json.key(name);
    json.beginObject();
    for (size_t i = 0; i < keys.size(); ++i) {
        json.key(keys[i].text());
        json.beginObject();
        writeValue(json, *values[i]);
        json.endObject();
    }
    json.endObject();
}

void writeNamedTexts(JsonWriter &json, QLatin1String name, const QList<NamedText> &texts)
{
    if (texts.isEmpty())
        return;
    json.key(name);
    json.beginArray();
    for (const NamedText &text : texts) {
        json.beginObject();
        json.member(QLatin1String("name"), text.name);
        json.memberUnlessEmpty(QLatin1String("text"), text.text);
        json.endObject();
    }
    json.endArray();
}

void writePillar(JsonWriter &json, const PillarNotes &notes)
{
    json.memberUnlessEmpty(QLatin1String("purpose"), notes.purpose);
    writeNamedTexts(json, QLatin1String("principles"), notes.principles);
    writeNamedTexts(json, QLatin1String("areas"), notes.areas);
}

void writePractice(JsonWriter &json, const PracticeNotes &notes)
{
    json.memberUnlessEmpty(QLatin1String("publishedId"), notes.publishedId);
    json.memberUnlessEmpty(QLatin1String("level"), QString(nameOf(notes.level)));
    json.memberUnlessEmpty(QLatin1String("awsChoiceId"), notes.awsChoiceId);
    json.memberUnlessEmpty(QLatin1String("effort"), QString(nameOf(notes.effort)));
    json.memberUnlessEmpty(QLatin1String("costOfAbsence"), notes.costOfAbsence);
    json.memberUnlessEmpty(QLatin1String("leansOn"), notes.leansOn);
}

void writeQuestion(JsonWriter &json, const QuestionNotes &notes)
{
    json.memberUnlessEmpty(QLatin1String("publishedId"), notes.publishedId);
    json.memberUnlessEmpty(QLatin1String("label"), notes.label);
    json.memberUnlessEmpty(QLatin1String("awsQuestionId"), notes.awsQuestionId);
    json.memberUnlessEmpty(QLatin1String("area"), notes.area);
    json.memberUnlessEmpty(QLatin1String("opening"), notes.opening);
    json.memberUnlessEmpty(QLatin1String("probes"), notes.probes);
    json.memberUnlessEmpty(QLatin1String("redFlags"), notes.redFlags);
    json.memberUnlessEmpty(QLatin1String("goodSounds"), notes.goodSounds);
    json.memberUnlessEmpty(QLatin1String("who"), notes.who);
    if (notes.minutes != 0) {
        json.key(QLatin1String("minutes"));
        json.value(qint64(notes.minutes));
    }
    writeHash(json, QLatin1String("practices"), notes.practices, writePractice);
}

} // namespace

QByteArray writeCompanion(const LensCompanion &companion)
{
    JsonWriter json;
    json.beginObject();
    json.member(QLatin1String("format"), companionFormat);
    json.memberUnlessEmpty(QLatin1String("lensId"), companion.lensId.text());
    json.memberUnlessEmpty(QLatin1String("lensVersion"), companion.lensVersion);
    writeHash(json, QLatin1String("pillars"), companion.pillars, writePillar);
    writeHash(json, QLatin1String("questions"), companion.questions, writeQuestion);
    json.endObject();
    return json.bytes();
}

} // namespace Plumbline
