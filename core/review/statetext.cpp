// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/statetext.h"

using namespace Qt::StringLiterals;

namespace Plumbline {

namespace {

void writeWorkload(JsonWriter &writer, const WorkloadProperties &workload)
{
    writer.beginObject(u"workload"_s);
    writer.member(u"name"_s, workload.name);
    writer.member(u"description"_s, workload.description);
    writer.member(u"reviewOwner"_s, workload.reviewOwner);
    writer.member(u"environment"_s, toText(workload.environment));
    writer.member(u"awsRegions"_s, workload.awsRegions);
    writer.member(u"nonAwsRegions"_s, workload.nonAwsRegions);
    writer.member(u"accountIds"_s, workload.accountIds);
    writer.member(u"applicationArn"_s, workload.applicationArn);
    writer.member(u"industryType"_s, workload.industryType);
    writer.member(u"industry"_s, workload.industry);
    writer.member(u"architecturalDesign"_s, workload.architecturalDesign);
    writer.member(u"pillarPriorities"_s, workload.pillarPriorities);
    writer.beginObject(u"tags"_s);
    for (auto tag = workload.tags.begin(); tag != workload.tags.end(); ++tag)
        writer.member(tag.key(), tag.value());
    writer.endObject();
    writer.member(u"notes"_s, workload.notes);
    writer.member(u"improvementStatus"_s, toText(workload.improvementStatus));
    writer.endObject();
}

void writeAnswer(JsonWriter &writer, const Question &question, const Answer &answer)
{
    writer.beginObject(question.id.text());
    writer.beginArray(u"selectedChoices"_s);
    for (int choice = 0; choice < question.choices.size(); ++choice) {
        if (answer.selected & choiceBit(choice))
            writer.value(question.choices[choice].id.text());
    }
    writer.endArray();
    writer.beginObject(u"choiceUpdates"_s);
    for (int choice = 0; choice < question.choices.size(); ++choice) {
        const ChoiceNote note = answer.choiceNotes.value(choice);
        const ChoiceStatus status = answer.statusOf(choice);
        if (status != ChoiceStatus::NotApplicable && note.isEmpty())
            continue;
        writer.beginObject(question.choices[choice].id.text());
        writer.member(u"status"_s, toText(status));
        writer.member(u"reason"_s, toText(note.reason));
        writer.member(u"notes"_s, note.notes);
        writer.endObject();
    }
    writer.endObject();
    writer.member(u"isApplicable"_s, answer.isApplicable);
    writer.member(u"reason"_s, toText(answer.reason));
    writer.member(u"notes"_s, answer.notes);
    writer.endObject();
}

void writeLensReview(JsonWriter &writer, const LensReview &review)
{
    const LensVersion &version = *review.version;
    writer.beginObject();
    writer.member(u"id"_s, version.id().text());
    writer.member(u"version"_s, version.version());
    writer.member(u"sha256"_s, QString::fromLatin1(version.sha256().toHex()));
    if (!review.isApplied)
        writer.member(u"isApplied"_s, false);
    writer.member(u"notes"_s, review.notes);
    writer.beginObject(u"pillarNotes"_s);
    for (const Pillar &pillar : version.lens().pillars) {
        if (review.pillarNotes.contains(pillar.id))
            writer.member(pillar.id.text(), review.pillarNotes.value(pillar.id));
    }
    writer.endObject();
    writer.beginObject(u"answers"_s);
    for (int question = 0; question < version.questionCount(); ++question) {
        if (!review.answers[question].isUntouched())
            writeAnswer(writer, version.question(question), review.answers[question]);
    }
    writer.endObject();
    writer.endObject();
}

void writeItems(JsonWriter &writer, const LensReview &review)
{
    for (auto item = review.items.begin(); item != review.items.end(); ++item) {
        const Question &question = review.version->question(item.key().question);
        writer.beginObject();
        writer.member(u"lens"_s, review.lensId().text());
        writer.member(u"question"_s, question.id.text());
        writer.member(u"choice"_s, question.choices[item.key().choice].id.text());
        writer.member(u"status"_s, toText(item->status));
        writer.member(u"owner"_s, item->owner);
        writer.member(u"dueDate"_s, item->dueDate.toString(Qt::ISODate));
        writer.member(u"effort"_s, toText(item->effort));
        writer.member(u"note"_s, item->note);
        writer.member(u"link"_s, item->link);
        writer.endObject();
    }
}

} // namespace

void writeStateMembers(JsonWriter &writer, const ReviewState &state)
{
    writeWorkload(writer, state.workload);
    writer.beginArray(u"lenses"_s);
    for (const LensReview &review : state.lenses)
        writeLensReview(writer, review);
    writer.endArray();
    writer.beginArray(u"improvementItems"_s);
    for (const LensReview &review : state.lenses)
        writeItems(writer, review);
    writer.endArray();
}

QByteArray writeState(const ReviewState &state)
{
    JsonWriter writer(0);
    writer.beginObject();
    writeStateMembers(writer, state);
    writer.endObject();
    return writer.bytes();
}

} // namespace Plumbline
