// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/searchtext.h"

#include <QSet>

#include <algorithm>

namespace Plumbline {

namespace {

// A field that refers to something rather than says it.
bool isReference(const QString &field)
{
    static const QSet<QString> names{QStringLiteral("lens"), QStringLiteral("pillar"), QStringLiteral("pillarPriorities"),
        QStringLiteral("question"), QStringLiteral("choice"), QStringLiteral("practices"), QStringLiteral("sha256")};
    return names.contains(field);
}

// Gathers the fields of a value that are words, as its fields() names them.
struct Words
{
    QStringList lines;

    void operator()(const char *, const QString &text) { add(text); }
    void operator()(const char *name, const QStringList &texts)
    {
        if (isReference(QLatin1String(name)))
            return;
        for (const QString &text : texts)
            add(text);
    }
    void operator()(const char *, const QMap<QString, QString> &texts)
    {
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            add(text.key());
            add(text.value());
        }
    }
    template <typename Other>
    void operator()(const char *, const Other &)
    {
    }
    void add(const QString &text)
    {
        if (!text.isEmpty())
            lines += text;
    }
    QString text() const { return lines.join(u'\n'); }
};

bool isFigure(const QString &text)
{
    constexpr int lengthOfMoment = 24; // "2027-03-01T09:00:00.000Z"
    if (text.size() == lengthOfMoment && QDateTime::fromString(text, Qt::ISODateWithMs).isValid())
        return true;
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit() || sign == u'-'; });
}

} // namespace

QString searchText(const WorkloadProperties &properties)
{
    Words words;
    WorkloadProperties::fields(words, properties);
    return words.text();
}

QString searchText(const Answer &answer)
{
    Words words;
    words.add(answer.notes);
    words.add(answer.basis.source); // not by whom: a name stands at each answer, and finds nothing
    for (const ChoiceNote &note : answer.choiceNotes) {
        words.add(note.notes);
        words.add(note.missing);
        words.add(note.basis.source);
    }
    return words.text();
}

QString searchText(const ImprovementItem &item)
{
    Words words;
    ImprovementItem::fields(words, item);
    return words.text();
}

QString searchText(const Record &record)
{
    Words words;
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (!isReference(field.key()) && !isFigure(field.value()))
            words.add(field.value());
    }
    return words.text();
}

TextPlace textPlaceOf(const RecordId &id, const Record &record)
{
    return {TextPlace::Kind::Record, LensId(record.fields.value(QStringLiteral("lens"))), {},
        QuestionId(record.fields.value(QStringLiteral("question"))), ChoiceId(record.fields.value(QStringLiteral("choice"))), id,
        record.kind};
}

void forEachText(const ReviewState &state, const std::function<void(const TextPlace &place, const QString &text)> &take)
{
    using Kind = TextPlace::Kind;
    const auto takeUnlessEmpty = [&take](const TextPlace &place, const QString &text) {
        if (!text.isEmpty())
            take(place, text);
    };
    takeUnlessEmpty({}, searchText(state.workload));
    for (const LensReview &review : state.lenses) {
        const LensId &lens = review.lensId();
        takeUnlessEmpty({Kind::Lens, lens}, review.notes);
        for (auto notes = review.pillarNotes.begin(); notes != review.pillarNotes.end(); ++notes)
            takeUnlessEmpty({Kind::Lens, lens, notes.key()}, *notes);
        for (int question = 0; question < review.answers.size(); ++question)
            takeUnlessEmpty(
                {Kind::Answer, lens, {}, review.version->question(question).id}, searchText(review.answers[question]));
        for (auto item = review.items.begin(); item != review.items.end(); ++item) {
            const Question &question = review.version->question(item.key().question);
            takeUnlessEmpty({Kind::PlanItem, lens, {}, question.id, question.choices[item.key().choice].id}, searchText(*item));
        }
    }
    for (auto record = state.records.begin(); record != state.records.end(); ++record)
        takeUnlessEmpty(textPlaceOf(record.key(), *record), searchText(*record));
}

} // namespace Plumbline
