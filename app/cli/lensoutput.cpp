// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lensoutput.h"

#include "app/cli/output.h"
#include "core/words/valuewords.h"

namespace Plumbline {

namespace {

void writeChoice(JsonWriter &json, const LensVersion &version, int question, int choice)
{
    const Choice &content = version.question(question).choices[choice];
    const PracticeNotes &notes = version.notes(question, choice);
    json.beginObject();
    json.member(QStringLiteral("id"), content.id.text());
    json.member(QStringLiteral("publishedId"), notes.publishedId);
    json.member(QStringLiteral("title"), content.title);
    json.member(QStringLiteral("level"), codeOf(notes.level));
    json.member(QStringLiteral("noneOfThese"), content.isNoneOfThese());
    json.endObject();
}

void writeQuestion(JsonWriter &json, const LensVersion &version, int question)
{
    const Question &content = version.question(question);
    json.beginObject();
    json.member(QStringLiteral("id"), content.id.text());
    json.member(QStringLiteral("publishedId"), version.notes(question).publishedId);
    json.member(QStringLiteral("label"), version.label(question));
    json.member(QStringLiteral("area"), version.notes(question).area);
    json.member(QStringLiteral("title"), content.title);
    json.beginArray(QStringLiteral("choices"));
    for (int choice = 0; choice < content.choices.size(); ++choice)
        writeChoice(json, version, question, choice);
    json.endArray();
    json.beginArray(QStringLiteral("rules"));
    for (const RiskRule &rule : content.riskRules) {
        json.beginObject();
        json.member(QStringLiteral("condition"), rule.condition);
        json.member(QStringLiteral("risk"), codeOf(riskOf(rule.risk)));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeNamedTexts(JsonWriter &json, const QString &key, const QList<NamedText> &texts)
{
    json.beginArray(key);
    for (const auto &[name, text] : texts) {
        json.beginObject();
        json.member(QStringLiteral("name"), name);
        json.member(QStringLiteral("text"), text);
        json.endObject();
    }
    json.endArray();
}

void printQuestion(Call &call, const LensVersion &version, int question)
{
    const Question &content = version.question(question);
    call.print(QStringLiteral("    %1  %2  [%3]").arg(version.label(question), content.title, content.id.text()));
    for (int choice = 0; choice < content.choices.size(); ++choice) {
        const PracticeNotes &notes = version.notes(question, choice);
        QStringList parts{notes.publishedId, notes.level == Level::Unstated ? QString() : levelWord(notes.level),
            content.choices[choice].title, QStringLiteral("[%1]").arg(content.choices[choice].id.text())};
        parts.removeAll(QString());
        call.print(QStringLiteral("        ") + parts.join(QStringLiteral("  ")));
    }
}

} // namespace

QByteArray lensJson(const LensVersion &version)
{
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("id"), version.id().text());
    json.member(QStringLiteral("version"), version.version());
    json.member(QStringLiteral("name"), version.lens().name);
    json.member(QStringLiteral("description"), version.lens().description);
    json.member(QStringLiteral("sha256"), QString::fromLatin1(version.sha256().toHex()));
    json.beginArray(QStringLiteral("pillars"));
    for (int pillar = 0; pillar < version.pillarCount(); ++pillar) {
        const Pillar &content = version.lens().pillars[pillar];
        json.beginObject();
        json.member(QStringLiteral("id"), content.id.text());
        json.member(QStringLiteral("name"), content.name);
        const PillarNotes &notes = version.companion().notesFor(content.id);
        json.member(QStringLiteral("purpose"), notes.purpose);
        writeNamedTexts(json, QStringLiteral("areas"), notes.areas);
        writeNamedTexts(json, QStringLiteral("principles"), notes.principles);
        json.beginArray(QStringLiteral("questions"));
        const int first = version.firstQuestionOf(pillar);
        for (int question = first; question < first + int(content.questions.size()); ++question)
            writeQuestion(json, version, question);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

void printLens(Call &call, const LensVersion &version)
{
    call.print(Cli::tr("%1 (%2@%3)").arg(version.lens().name, version.id().text(), version.version()));
    call.print(version.lens().description);
    for (int question = 0; question < version.questionCount(); ++question) {
        const Pillar &pillar = version.lens().pillars[version.pillarOf(question)];
        const QString &area = version.notes(question).area;
        if (version.numberInPillar(question) == 1) {
            call.print();
            call.print(pillar.name);
            if (const PillarNotes &notes = version.companion().notesFor(pillar.id); !notes.purpose.isEmpty())
                call.print(notes.purpose);
        }
        if (!area.isEmpty() && (version.numberInPillar(question) == 1 || area != version.notes(question - 1).area))
            call.print(QStringLiteral("  ") + area);
        printQuestion(call, version, question);
    }
}

} // namespace Plumbline
