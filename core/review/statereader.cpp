// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonobjectreader.h"
#include "core/review/statetext.h"

using namespace Qt::StringLiterals;

namespace Plumbline {

namespace {

using MaybeError = std::optional<Error>;

void note(MaybeError &error, ErrorCode code, const QString &subject, const SourcePlace &place)
{
    if (!error)
        error = Error{code, subject, {}, place};
}

WorkloadProperties readWorkload(const JsonValue &value, MaybeError &error)
{
    WorkloadProperties workload;
    JsonObjectReader object(value,
        {"name", "description", "reviewOwner", "environment", "awsRegions", "nonAwsRegions", "accountIds", "applicationArn",
            "industryType", "industry", "architecturalDesign", "pillarPriorities", "tags", "notes", "improvementStatus"},
        error);
    workload.name = object.requiredText("name");
    workload.description = object.text("description");
    workload.reviewOwner = object.text("reviewOwner");
    workload.environment = object.word("environment", Environment::Production, &environmentFromText);
    workload.awsRegions = object.texts("awsRegions");
    workload.nonAwsRegions = object.texts("nonAwsRegions");
    workload.accountIds = object.texts("accountIds");
    workload.applicationArn = object.text("applicationArn");
    workload.industryType = object.text("industryType");
    workload.industry = object.text("industry");
    workload.architecturalDesign = object.text("architecturalDesign");
    workload.pillarPriorities = object.texts("pillarPriorities");
    for (const JsonValue &tag : object.object("tags"))
        workload.tags.insert(tag.key(), textOf(tag, tag.key(), error));
    workload.notes = object.text("notes");
    workload.improvementStatus = object.word("improvementStatus", ImprovementStatus::NotStarted, &improvementStatusFromText);
    return workload;
}

int choiceNamed(const Question &question, const QString &id, const SourcePlace &place, MaybeError &error)
{
    const int choice = question.indexOf(ChoiceId(id));
    if (choice < 0)
        note(error, ErrorCode::UnknownChoice, id, place);
    return choice;
}

void readChoiceUpdate(const JsonValue &value, const Question &question, Answer &answer, MaybeError &error)
{
    JsonObjectReader object(value, {"status", "reason", "notes"}, error);
    const int choice = choiceNamed(question, value.key(), value.keyPlace(), error);
    if (choice < 0)
        return;
    const ChoiceSet bit = choiceBit(choice);
    switch (object.word("status", ChoiceStatus::Unselected, &choiceStatusFromText)) {
    case ChoiceStatus::Selected:
        answer.selected |= bit;
        break;
    case ChoiceStatus::NotApplicable:
        answer.notApplicable |= bit;
        break;
    case ChoiceStatus::Unselected:
        break;
    }
    if (answer.selected & answer.notApplicable)
        note(error, ErrorCode::DocumentContradiction, value.key(), value.keyPlace());
    const ChoiceNote choiceNote{object.word("reason", Reason::None, &reasonFromText), object.text("notes")};
    if (!choiceNote.isEmpty())
        answer.choiceNotes.insert(choice, choiceNote);
}

Answer readAnswer(const JsonValue &value, const Question &question, MaybeError &error)
{
    Answer answer;
    JsonObjectReader object(value, {"selectedChoices", "choiceUpdates", "isApplicable", "reason", "notes"}, error);
    for (const JsonValue &id : object.array("selectedChoices")) {
        const int choice = choiceNamed(question, textOf(id, u"selectedChoices"_s, error), id.place(), error);
        if (choice >= 0)
            answer.selected |= choiceBit(choice);
    }
    for (const JsonValue &update : object.object("choiceUpdates"))
        readChoiceUpdate(update, question, answer, error);
    answer.isApplicable = object.boolean("isApplicable", true);
    answer.reason = object.word("reason", Reason::None, &reasonFromText);
    answer.notes = object.text("notes");
    return answer;
}

// Null, and an error noted, where the version is not at hand.
LensVersionPtr versionOf(JsonObjectReader &object, const JsonValue &value, const LensFinder &findLens, MaybeError &error)
{
    const QString id = object.requiredText("id");
    const QByteArray sha256 = QByteArray::fromHex(object.text("sha256").toLatin1());
    LensVersionPtr version = findLens(LensId(id), object.text("version"), sha256);
    if (!version)
        note(error, findLens(LensId(id), {}, {}) ? ErrorCode::LensDiffers : ErrorCode::UnknownLens, id, value.place());
    return version;
}

std::optional<LensReview> readLensReview(const JsonValue &value, const LensFinder &findLens, MaybeError &error)
{
    JsonObjectReader object(value, {"id", "version", "sha256", "isApplied", "notes", "pillarNotes", "answers"}, error);
    const LensVersionPtr version = error ? nullptr : versionOf(object, value, findLens, error);
    if (!version)
        return std::nullopt;
    LensReview review(version);
    review.isApplied = object.boolean("isApplied", true);
    review.notes = object.text("notes");
    for (const JsonValue &notes : object.object("pillarNotes")) {
        const PillarId pillar(notes.key());
        if (version->indexOf(pillar) < 0)
            note(error, ErrorCode::DocumentKeyUnknown, notes.key(), notes.keyPlace());
        const QString text = textOf(notes, notes.key(), error);
        if (!text.isEmpty())
            review.pillarNotes.insert(pillar, text);
    }
    for (const JsonValue &answer : object.object("answers")) {
        const int question = version->indexOf(QuestionId(answer.key()));
        if (question < 0)
            note(error, ErrorCode::UnknownQuestion, answer.key(), answer.keyPlace());
        else
            review.answers[question] = readAnswer(answer, version->question(question), error);
    }
    return review;
}

void readItem(const JsonValue &value, ReviewState &state, MaybeError &error)
{
    JsonObjectReader object(value, {"lens", "question", "choice", "status", "owner", "dueDate", "effort", "note", "link"}, error);
    ImprovementItem item;
    item.status = object.word("status", ImprovementStatus::NotStarted, &improvementStatusFromText);
    item.owner = object.text("owner");
    const QString dueDate = object.text("dueDate");
    item.dueDate = QDate::fromString(dueDate, Qt::ISODate);
    if (!dueDate.isEmpty() && !item.dueDate.isValid())
        object.refuse(object["dueDate"], ErrorCode::DocumentWrongWord, u"dueDate"_s, dueDate);
    item.effort = object.word("effort", Effort::Unstated, &effortFromText);
    item.note = object.text("note");
    item.link = object.text("link");
    const QString lensId = object.requiredText("lens"), questionId = object.requiredText("question"),
                  choiceId = object.requiredText("choice");
    if (error)
        return;
    const int lens = state.indexOf(LensId(lensId));
    if (lens < 0)
        return note(error, ErrorCode::UnknownLens, lensId, object["lens"].place());
    const LensVersion &version = *state.lenses[lens].version;
    const int question = version.indexOf(QuestionId(questionId));
    if (question < 0)
        return note(error, ErrorCode::UnknownQuestion, questionId, object["question"].place());
    const int choice = choiceNamed(version.question(question), choiceId, object["choice"].place(), error);
    if (choice >= 0 && !item.isUntouched())
        state.lenses[lens].items.insert({question, choice}, item);
}

} // namespace

Result<ReviewState> readStateMembers(const JsonValue &object, const LensFinder &findLens)
{
    MaybeError error;
    ReviewState state;
    state.workload = readWorkload(object["workload"_L1], error);
    for (const JsonValue &lens : object["lenses"_L1].children()) {
        if (std::optional<LensReview> review = readLensReview(lens, findLens, error))
            state.lenses.append(*std::move(review));
    }
    for (const JsonValue &item : object["improvementItems"_L1].children())
        readItem(item, state, error);
    if (error)
        return tl::unexpected(*error);
    return state;
}

Result<ReviewState> readState(const QByteArray &json, const QString &fileName, const LensFinder &findLens)
{
    const auto parsed = PositionedJson::parse(json, fileName);
    if (!parsed)
        return tl::unexpected(parsed.error().toError());
    return readStateMembers(parsed->root(), findLens);
}

} // namespace Plumbline
