// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/statetext.h"

#include "core/review/recordkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plumbline {

namespace {

// Writes a state member by member. `Everything` names also what says nothing, so that a reader of the document sees
// each key there is; `Telling` leaves it out.
class StateWriter
{
public:
    enum class Detail { Everything, Telling };

    StateWriter(JsonWriter &writer, Detail detail)
        : m_writer(writer)
        , m_leavesOut(detail == Detail::Telling)
    {
    }

    void write(const ReviewState &state)
    {
        m_writer.beginObject(u"workload"_s);
        fields(state.workload);
        m_writer.endObject();
        m_writer.beginArray(u"lenses"_s);
        for (const LensReview &review : state.lenses)
            lensReview(review);
        m_writer.endArray();
        records(state);
        const bool hasItems = std::any_of(
            state.lenses.begin(), state.lenses.end(), [](const LensReview &review) { return !review.items.isEmpty(); });
        if (m_leavesOut && !hasItems)
            return;
        m_writer.beginArray(u"improvementItems"_s);
        for (const LensReview &review : state.lenses)
            items(review);
        m_writer.endArray();
    }

private:
    // The fields of a value, without those that are as a reader takes an absent key where they are to be left out.
    template <typename Value>
    void fields(const Value &value)
    {
        const Value untold;
        Value::fields(
            [this](const char *key, const auto &field, const auto &absent) { this->field(key, field, absent); }, value, untold);
    }
    template <typename Field>
    void field(const char *key, const Field &value, const Field &absent = {})
    {
        if (!m_leavesOut || value != absent)
            member(QString::fromLatin1(key), value);
    }
    void member(const QString &key, bool value) { m_writer.member(key, value); }
    void member(const QString &key, const QString &value) { m_writer.member(key, value); }
    void member(const QString &key, const QStringList &values) { m_writer.member(key, values); }
    void member(const QString &key, const QMap<QString, QString> &values)
    {
        m_writer.beginObject(key);
        for (auto entry = values.begin(); entry != values.end(); ++entry)
            m_writer.member(entry.key(), entry.value());
        m_writer.endObject();
    }
    template <typename Word>
    void member(const QString &key, const Word &value)
    {
        m_writer.member(key, toText(value));
    }

    void basis(const Basis &basis)
    {
        if (m_leavesOut && basis.isEmpty())
            return;
        m_writer.beginObject(u"basis"_s);
        fields(basis);
        m_writer.endObject();
    }

    void choiceUpdates(const Question &question, const Answer &answer)
    {
        if (m_leavesOut && answer.notApplicable == 0 && answer.choiceNotes.isEmpty())
            return;
        m_writer.beginObject(u"choiceUpdates"_s);
        for (int choice = 0; choice < question.choices.size(); ++choice) {
            const ChoiceNote note = answer.choiceNotes.value(choice);
            const ChoiceStatus status = answer.statusOf(choice);
            if (status != ChoiceStatus::NotApplicable && note.isEmpty())
                continue;
            m_writer.beginObject(question.choices[choice].id.text());
            field("status", status);
            field("reason", note.reason);
            field("notes", note.notes);
            field("missing", note.missing);
            basis(note.basis);
            m_writer.endObject();
        }
        m_writer.endObject();
    }

    void answer(const Question &question, const Answer &answer)
    {
        m_writer.beginObject(question.id.text());
        if (!m_leavesOut || answer.selected != 0) {
            m_writer.beginArray(u"selectedChoices"_s);
            for (int choice = 0; choice < question.choices.size(); ++choice) {
                if (answer.selected & choiceBit(choice))
                    m_writer.value(question.choices[choice].id.text());
            }
            m_writer.endArray();
        }
        choiceUpdates(question, answer);
        field("isApplicable", answer.isApplicable, true);
        field("reason", answer.reason);
        field("notes", answer.notes);
        basis(answer.basis);
        field("isToConfirm", answer.isToConfirm);
        field("isMarked", answer.isMarked);
        m_writer.endObject();
    }

    void lensReview(const LensReview &review)
    {
        const LensVersion &version = *review.version;
        m_writer.beginObject();
        m_writer.member(u"id"_s, version.id().text());
        // The label is a portfolio's own: another may have the same lens under another.
        if (!m_leavesOut)
            m_writer.member(u"version"_s, version.version());
        m_writer.member(u"sha256"_s, QString::fromLatin1(version.sha256().toHex()));
        if (!review.isApplied)
            m_writer.member(u"isApplied"_s, false);
        field("notes", review.notes);
        if (!m_leavesOut || !review.pillarNotes.isEmpty()) {
            m_writer.beginObject(u"pillarNotes"_s);
            for (const Pillar &pillar : version.lens().pillars) {
                if (review.pillarNotes.contains(pillar.id))
                    m_writer.member(pillar.id.text(), review.pillarNotes.value(pillar.id));
            }
            m_writer.endObject();
        }
        m_writer.beginObject(u"answers"_s);
        for (int question = 0; question < version.questionCount(); ++question) {
            if (!review.answers[question].isUntouched())
                answer(version.question(question), review.answers[question]);
        }
        m_writer.endObject();
        m_writer.endObject();
    }

    // Those that are sealed with a milestone, or all.
    void records(const ReviewState &state)
    {
        const QMap<RecordId, Record> told = m_leavesOut ? sealedState(state).records : state.records;
        if (told.isEmpty())
            return;
        m_writer.beginArray(u"records"_s);
        for (auto record = told.begin(); record != told.end(); ++record) {
            m_writer.beginObject();
            m_writer.member(u"id"_s, record.key().toString());
            m_writer.member(u"kind"_s, record->kind);
            member(u"fields"_s, record->fields);
            m_writer.endObject();
        }
        m_writer.endArray();
    }

    void items(const LensReview &review)
    {
        for (auto item = review.items.begin(); item != review.items.end(); ++item) {
            const Question &question = review.version->question(item.key().question);
            m_writer.beginObject();
            m_writer.member(u"lens"_s, review.lensId().text());
            m_writer.member(u"question"_s, question.id.text());
            m_writer.member(u"choice"_s, question.choices[item.key().choice].id.text());
            fields(*item);
            m_writer.endObject();
        }
    }

    JsonWriter &m_writer;
    bool m_leavesOut;
};

} // namespace

void writeStateMembers(JsonWriter &writer, const ReviewState &state)
{
    StateWriter(writer, StateWriter::Detail::Everything).write(state);
}

ReviewState sealedState(ReviewState state)
{
    state.records.removeIf([](QMap<RecordId, Record>::iterator record) {
        const RecordKind *kind = recordKind(record->kind);
        return kind && !kind->isInMilestones;
    });
    return state;
}

QByteArray textToSeal(const ReviewState &state)
{
    JsonWriter writer(0);
    writer.beginObject();
    writer.member(u"stateFormat"_s, qint64(stateFormat));
    StateWriter(writer, StateWriter::Detail::Telling).write(state);
    writer.endObject();
    return writer.bytes();
}

} // namespace Plumbline
