// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonobjectreader.h"
#include "core/review/lensupgrade.h"
#include "core/review/recordkinds.h"
#include "core/review/statetext.h"

using namespace Qt::StringLiterals;

namespace Plumbline {

namespace {

using MaybeError = std::optional<Error>;

// Places are only looked up where there is an error: a big document has a hundred thousand values.
void note(MaybeError &error, ErrorCode code, const QString &subject, const JsonValue &at)
{
    if (!error)
        error = Error{code, subject, {}, at.place()};
}

void noteKey(MaybeError &error, ErrorCode code, const QString &subject, const JsonValue &member)
{
    if (!error)
        error = Error{code, subject, {}, member.keyPlace()};
}

// The names of a value's fields, after those that the document has besides.
template <typename Value>
QList<const char *> keysOf(QList<const char *> keys = {})
{
    Value value;
    Value::fields([&keys](const char *key, const auto &) { keys.append(key); }, value);
    return keys;
}

// Reads those fields of a value that are there; the others stay as they are.
class FieldReader
{
public:
    FieldReader(JsonObjectReader &object, MaybeError &error)
        : m_object(object)
        , m_error(error)
    {
    }

    void operator()(const char *key, QString &field) const { field = m_object.text(key, field); }
    void operator()(const char *key, QStringList &field) const
    {
        if (m_object[key].exists())
            field = m_object.texts(key);
    }
    void operator()(const char *key, QMap<QString, QString> &field) const
    {
        for (const JsonValue &entry : m_object.object(key))
            field.insert(entry.key(), textOf(entry, entry.key(), m_error));
    }
    template <typename Word>
    void operator()(const char *key, Word &field) const
    {
        field = m_object.word(key, field, &fromText<Word>);
    }

private:
    JsonObjectReader &m_object;
    MaybeError &m_error;
};

void readWorkload(const JsonValue &value, WorkloadProperties &workload, MaybeError &error)
{
    JsonObjectReader object(value, keysOf<WorkloadProperties>(), error);
    (void)object.requiredText("name");
    WorkloadProperties::fields(FieldReader(object, error), workload);
}

int choiceNamed(const Question &question, const QString &id, const JsonValue &at, MaybeError &error)
{
    const int choice = question.indexOf(ChoiceId(id));
    if (choice < 0)
        note(error, ErrorCode::UnknownChoice, id, at);
    return choice;
}

void readBasis(JsonObjectReader &object, Basis &basis, MaybeError &error)
{
    if (!object["basis"].exists())
        return;
    JsonObjectReader fields(object["basis"], keysOf<Basis>(), error);
    Basis::fields(FieldReader(fields, error), basis);
}

void readChoiceUpdate(const JsonValue &value, const Question &question, Answer &answer, ChoiceSet selected, MaybeError &error)
{
    JsonObjectReader object(value, {"status", "reason", "notes", "missing", "basis"}, error);
    const int choice = question.indexOf(ChoiceId(value.key()));
    if (choice < 0)
        return noteKey(error, ErrorCode::UnknownChoice, value.key(), value);
    const ChoiceSet bit = choiceBit(choice);
    switch (object.word("status", answer.statusOf(choice), &fromText<ChoiceStatus>)) {
    case ChoiceStatus::Selected:
        answer.selected |= bit;
        answer.notApplicable &= ~bit;
        break;
    case ChoiceStatus::NotApplicable:
        if (selected & bit)
            noteKey(error, ErrorCode::DocumentContradiction, value.key(), value);
        answer.notApplicable |= bit;
        answer.selected &= ~bit;
        break;
    case ChoiceStatus::Unselected:
        answer.notApplicable &= ~bit;
        if (!(selected & bit))
            answer.selected &= ~bit;
        break;
    }
    ChoiceNote choiceNote = answer.choiceNotes.value(choice);
    choiceNote.reason = object.word("reason", choiceNote.reason, &fromText<Reason>);
    choiceNote.notes = object.text("notes", choiceNote.notes);
    choiceNote.missing = object.text("missing", choiceNote.missing);
    readBasis(object, choiceNote.basis, error);
    if (!choiceNote.missing.isEmpty() && answer.statusOf(choice) != ChoiceStatus::Unselected)
        noteKey(error, ErrorCode::DocumentContradiction, value.key(), value);
    if (choiceNote.isEmpty())
        answer.choiceNotes.remove(choice);
    else
        answer.choiceNotes[choice] = choiceNote;
}

// A choice that is not marked any more needs no reason for its mark.
void liftMarks(Answer &answer, ChoiceSet choices)
{
    choices &= answer.notApplicable;
    answer.notApplicable &= ~choices;
    answer.choiceNotes.removeIf([choices](QMap<int, ChoiceNote>::iterator note) {
        if (choices & choiceBit(note.key()))
            note->reason = Reason::None;
        return note->isEmpty();
    });
}

void readAnswer(const JsonValue &value, const Question &question, Answer &answer, MaybeError &error)
{
    JsonObjectReader object(value,
        {"selectedChoices", "choiceUpdates", "isApplicable", "reason", "notes", "basis", "isToConfirm", "isMarked"}, error);
    ChoiceSet selected = 0;
    for (const JsonValue &id : object.array("selectedChoices")) {
        const int choice = choiceNamed(question, textOf(id, u"selectedChoices"_s, error), id, error);
        if (choice >= 0)
            selected |= choiceBit(choice);
    }
    if (object["selectedChoices"].exists()) {
        answer.selected = selected;
        liftMarks(answer, object["choiceUpdates"].exists() ? ~ChoiceSet(0) : selected);
    }
    for (const JsonValue &update : object.object("choiceUpdates"))
        readChoiceUpdate(update, question, answer, selected, error);
    answer.isApplicable = object.boolean("isApplicable", answer.isApplicable);
    answer.reason = object.word("reason", answer.reason, &fromText<Reason>);
    answer.notes = object.text("notes", answer.notes);
    readBasis(object, answer.basis, error);
    answer.isToConfirm = object.boolean("isToConfirm", answer.isToConfirm);
    answer.isMarked = object.boolean("isMarked", answer.isMarked);
}

// Null, and an error noted, where the version is not installed. A lens that is known stays in its version where none is named.
LensVersionPtr versionOf(
    JsonObjectReader &object, const JsonValue &value, const LensFinder &findLens, const ReviewState &state, MaybeError &error)
{
    const QString id = object.requiredText("id");
    const QByteArray sha256 = QByteArray::fromHex(object.text("sha256").toLatin1());
    const QString label = object.text("version");
    const int known = state.indexOf(LensId(id));
    LensVersionPtr version
        = known >= 0 && label.isEmpty() && sha256.isEmpty() ? state.lenses[known].version : findLens(LensId(id), label, sha256);
    if (!version)
        note(error, findLens(LensId(id), {}, {}) ? ErrorCode::LensDiffers : ErrorCode::UnknownLens, id, value);
    return version;
}

void readLensReview(const JsonValue &value, const LensFinder &findLens, ReviewState &state, MaybeError &error)
{
    JsonObjectReader object(value, {"id", "version", "sha256", "isApplied", "notes", "pillarNotes", "answers"}, error);
    const LensVersionPtr version = error ? nullptr : versionOf(object, value, findLens, state, error);
    if (!version)
        return;
    int index = state.indexOf(version->id());
    if (index < 0) {
        index = int(state.lenses.size());
        state.lenses.append(LensReview(version));
    } else if (state.lenses[index].version->sha256() != version->sha256()) {
        state.lenses[index] = carriedOver(state.lenses[index], version);
    }
    LensReview &review = state.lenses[index];
    review.isApplied = object.boolean("isApplied", true);
    review.notes = object.text("notes", review.notes);
    for (const JsonValue &notes : object.object("pillarNotes")) {
        const PillarId pillar(notes.key());
        if (version->indexOf(pillar) < 0)
            noteKey(error, ErrorCode::DocumentKeyUnknown, notes.key(), notes);
        const QString text = textOf(notes, notes.key(), error);
        if (text.isEmpty())
            review.pillarNotes.remove(pillar);
        else
            review.pillarNotes.insert(pillar, text);
    }
    for (const JsonValue &answer : object.object("answers")) {
        const int question = version->indexOf(QuestionId(answer.key()));
        if (question < 0)
            noteKey(error, ErrorCode::UnknownQuestion, answer.key(), answer);
        else
            readAnswer(answer, version->question(question), review.answers[question], error);
    }
}

void readItem(const JsonValue &value, ReviewState &state, MaybeError &error)
{
    JsonObjectReader object(value, keysOf<ImprovementItem>({"lens", "question", "choice"}), error);
    const QString lensId = object.requiredText("lens"), questionId = object.requiredText("question"),
                  choiceId = object.requiredText("choice");
    if (error)
        return;
    const int lens = state.indexOf(LensId(lensId));
    if (lens < 0)
        return note(error, ErrorCode::UnknownLens, lensId, object["lens"]);
    LensReview &review = state.lenses[lens];
    const int question = review.version->indexOf(QuestionId(questionId));
    if (question < 0)
        return note(error, ErrorCode::UnknownQuestion, questionId, object["question"]);
    const int choice = choiceNamed(review.version->question(question), choiceId, object["choice"], error);
    if (choice < 0)
        return;
    ImprovementItem item = review.items.value({question, choice});
    ImprovementItem::fields(FieldReader(object, error), item);
    for (QString &tag : item.tags)
        tag = tag.simplified();
    item.tags.removeAll(QString());
    item.tags.removeDuplicates();
    if (item.isUntouched())
        review.items.remove({question, choice});
    else
        review.items[{question, choice}] = item;
}

void readRecord(const JsonValue &value, ReviewState &state, MaybeError &error)
{
    JsonObjectReader object(value, {"id", "kind", "fields"}, error);
    const QString id = object.requiredText("id");
    Record record{object.requiredText("kind"), {}};
    for (const JsonValue &field : object.object("fields")) {
        if (const QString text = textOf(field, field.key(), error); !text.isEmpty())
            record.fields.insert(field.key(), text);
    }
    const RecordId recordId = RecordId::fromString(id);
    const RecordKind *kind = recordKind(record.kind);
    if (recordId.isNull())
        note(error, ErrorCode::DocumentWrongWord, u"id"_s, object["id"]);
    else if (kind && !kind->isReadable(record))
        note(error, ErrorCode::DocumentWrongWord, u"fields"_s, object["fields"]);
    else
        state.records.insert(recordId, record);
}

} // namespace

Result<ReviewState> readStateMembers(const JsonValue &object, const LensFinder &findLens, const ReviewState *known)
{
    MaybeError error;
    ReviewState state = known ? *known : ReviewState();
    readWorkload(object["workload"_L1], state.workload, error);
    for (const JsonValue &lens : object["lenses"_L1].children())
        readLensReview(lens, findLens, state, error);
    for (const JsonValue &item : object["improvementItems"_L1].children())
        readItem(item, state, error);
    for (const JsonValue &record : object["records"_L1].children())
        readRecord(record, state, error);
    if (error)
        return tl::unexpected(*error);
    return state;
}

Result<ReviewState> readSealedState(const JsonValue &object, const QString &fileName, const LensFinder &findLens)
{
    const JsonValue format = object["stateFormat"_L1];
    if (format.exists() && format.integer().value_or(0) > stateFormat)
        return tl::unexpected(Error{ErrorCode::DocumentUnknownFormat, fileName, {}, format.place()});
    return readStateMembers(object, findLens);
}

Result<ReviewState> readState(const QByteArray &json, const QString &fileName, const LensFinder &findLens)
{
    const auto parsed = PositionedJson::parse(json, fileName);
    if (!parsed)
        return tl::unexpected(parsed.error().toError());
    return readSealedState(parsed->root(), fileName, findLens);
}

} // namespace Plumbline
