// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/factwords.h"

#include "core/review/attachment.h"
#include "core/review/changebatch.h"
#include "core/review/heldsitting.h"
#include "core/review/privatenote.h"
#include "core/review/recordvalue.h"
#include "core/review/target.h"
#include "core/words/minutewords.h"
#include "core/words/tradeoffwords.h"
#include "core/words/valuewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

} // namespace

QString fieldWord(const QString &field)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Facts", "Name")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("Facts", "Description")},
        {QStringLiteral("reviewOwner"), QT_TRANSLATE_NOOP("Facts", "Review owner")},
        {QStringLiteral("decisionOwner"), QT_TRANSLATE_NOOP("Facts", "Who decides")},
        {QStringLiteral("environment"), QT_TRANSLATE_NOOP("Facts", "Environment")},
        {QStringLiteral("awsRegions"), QT_TRANSLATE_NOOP("Facts", "AWS regions")},
        {QStringLiteral("nonAwsRegions"), QT_TRANSLATE_NOOP("Facts", "Other regions")},
        {QStringLiteral("accountIds"), QT_TRANSLATE_NOOP("Facts", "AWS accounts")},
        {QStringLiteral("applicationArn"), QT_TRANSLATE_NOOP("Facts", "Application (ARN)")},
        {QStringLiteral("industryType"), QT_TRANSLATE_NOOP("Facts", "Industry type")},
        {QStringLiteral("industry"), QT_TRANSLATE_NOOP("Facts", "Industry")},
        {QStringLiteral("architecturalDesign"), QT_TRANSLATE_NOOP("Facts", "Architectural design")},
        {QStringLiteral("pillarPriorities"), QT_TRANSLATE_NOOP("Facts", "Order of the pillars")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("Facts", "Tags")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("Facts", "Notes")},
        {QStringLiteral("improvementStatus"), QT_TRANSLATE_NOOP("Facts", "Improvement")},
        {QStringLiteral("confirmAfter"), QT_TRANSLATE_NOOP("Facts", "Confirm answers again")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("Facts", "status")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("Facts", "owner")},
        {QStringLiteral("dueDate"), QT_TRANSLATE_NOOP("Facts", "due date")},
        {QStringLiteral("effort"), QT_TRANSLATE_NOOP("Facts", "effort")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Facts", "note")},
        {QStringLiteral("link"), QT_TRANSLATE_NOOP("Facts", "link")},
        {QStringLiteral("cost"), QT_TRANSLATE_NOOP("Facts", "cost")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("Facts", "Currency")},
        {QStringLiteral("verdict"), QT_TRANSLATE_NOOP("Facts", "The reviewers' verdict")},
        {QStringLiteral("conclusion"), QT_TRANSLATE_NOOP("Facts", "Conclusion")},
        {QStringLiteral("conditions"), QT_TRANSLATE_NOOP("Facts", "Conditions")},
        {QStringLiteral("decisionAsked"), QT_TRANSLATE_NOOP("Facts", "Decision asked for")},
        {QStringLiteral("decisionDue"), QT_TRANSLATE_NOOP("Facts", "Decision until")},
    };
    Q_ASSERT(words.contains(field));
    return Words::tr(words.value(field));
}

namespace {

// The words of a value, wherever it stands.
struct ValueWords
{
    const ReviewState *state = nullptr; // what it is of, where that is known

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const QStringList &texts) const { return texts.join(QStringLiteral(", ")); }
    QString operator()(const QMap<QString, QString> &tags) const
    {
        QStringList words;
        for (auto tag = tags.begin(); tag != tags.end(); ++tag)
            words += tag->isEmpty() ? tag.key() : tag.key() + u'=' + tag.value();
        return (*this)(words);
    }
    QString operator()(Environment environment) const { return environmentWord(environment); }
    QString operator()(ImprovementStatus status) const { return statusWord(status); }
    QString operator()(ConfirmAfter after) const { return after == ConfirmAfter::Never ? QString() : confirmAfterWord(after); }
    QString operator()(ReviewVerdict verdict) const { return verdictWord(verdict); }
    QString operator()(Effort effort) const { return effort == Effort::Unstated ? QString() : effortWord(effort); }
    QString operator()(Cost cost) const { return costWords(cost, state ? state->workload.currency : QString()); }
    QString operator()(const QDate &date) const { return QLocale().toString(date, QLocale::ShortFormat); }
    QString operator()(const UsedLens &lens) const { return lens.isApplied ? Words::tr("applied") : Words::tr("not applied"); }
    QString operator()(const Applicability &said) const
    {
        return said.isApplicable ? QString() : Words::tr("not applicable: %1").arg(reasonWordInSentence(said.reason));
    }
    QString operator()(const ChoiceMark &mark) const
    {
        switch (mark.status) {
        case ChoiceStatus::Selected:
            return Words::tr("ticked");
        case ChoiceStatus::NotApplicable:
            return Words::tr("not applicable: %1").arg(reasonWordInSentence(mark.reason));
        case ChoiceStatus::Unselected:
            return Words::tr("not ticked");
        }
        Q_UNREACHABLE();
    }
    QString operator()(const Basis &basis) const { return basisWords(basis); }
    QString operator()(bool flag) const { return flag ? Words::tr("yes") : Words::tr("no"); }
    QString operator()(const Record &record) const
    {
        const std::optional<RiskAcceptance> acceptance = valueOf<RiskAcceptance>(record);
        QStringList words = record.fields.values(); // of a kind that this program does not know
        if (acceptance)
            words = {acceptanceWords(*acceptance, acceptance->until)};
        else if (const std::optional<Attachment> attachment = valueOf<Attachment>(record))
            words = {attachment->name, attachment->link, attachment->caption};
        else if (const std::optional<Minute> minute = minuteOf(record))
            words = {minuteWords(*minute)};
        else if (const std::optional<HeldSitting> sitting = valueOf<HeldSitting>(record))
            words = {QLocale().toString(localTime(sitting->begunAt), QLocale::ShortFormat), (*this)(sitting->present)};
        else if (const std::optional<PrivateNote> note = valueOf<PrivateNote>(record))
            words = {note->text};
        else if (const std::optional<ChangeBatch> batch = valueOf<ChangeBatch>(record))
            words = {batch->name, (*this)(batch->isOpen() ? batch->due : batch->releasedOn), batch->rollback};
        else if (const std::optional<Target> target = valueOf<Target>(record))
            words = {Words::tr("%1, by %2", "target, day").arg(target->name, (*this)(target->by))};
        else if (const std::optional<TradeOff> tradeOff = valueOf<TradeOff>(record); tradeOff && state)
            words = {tradeOffWords(*tradeOff, *state, tradeOff->until)};
        words.removeAll(QString());
        return words.join(u'\n');
    }
};

// Two versions of a lens are told apart by their labels.
bool movesVersion(const FactValue &before, const FactValue &after)
{
    const auto *from = std::get_if<UsedLens>(&before), *to = std::get_if<UsedLens>(&after);
    return from && to && from->version->sha256() != to->version->sha256();
}

QString versionWord(const FactValue &value)
{
    const auto &lens = std::get<UsedLens>(value);
    return lens.isApplied ? Words::tr("version %1").arg(lens.version->version()) : ValueWords()(lens);
}

QString questionWord(const LensVersion &version, int question)
{
    return Words::tr("%1: %2", "label and title of a question")
        .arg(version.label(question), version.question(question).title.simplified());
}

QString practiceWord(const LensVersion &version, int question, int choice)
{
    return Words::tr("%1: %2", "label of a question, title of a practice")
        .arg(version.label(question), version.question(question).choices[choice].title.simplified());
}

QString placeInLens(const FactPlace &place, const LensVersion &version)
{
    QString lens = Words::tr("Lens %1").arg(version.lens().name.simplified());
    const int question = version.indexOf(place.question);
    const int choice = question < 0 ? -1 : version.question(question).indexOf(place.choice);
    const QString practice = choice < 0 ? QString() : practiceWord(version, question, choice);
    switch (place.kind) {
    case FactPlace::Kind::LensNotes:
        return Words::tr("%1, notes").arg(lens);
    case FactPlace::Kind::PillarNotes:
        return Words::tr("%1, notes").arg(version.lens().pillars[version.indexOf(place.pillar)].name.simplified());
    case FactPlace::Kind::Applicability:
        return questionWord(version, question);
    case FactPlace::Kind::AnswerNotes:
        return Words::tr("%1, notes").arg(version.label(question));
    case FactPlace::Kind::Choice:
        return practice;
    case FactPlace::Kind::ChoiceNotes:
        return Words::tr("%1, note").arg(practice);
    case FactPlace::Kind::Missing:
        return Words::tr("%1, partly met, missing", "practice, and what it lacks").arg(practice);
    case FactPlace::Kind::Basis:
        return Words::tr("%1, how it is known", "practice or question").arg(choice < 0 ? version.label(question) : practice);
    case FactPlace::Kind::Flag:
        return (place.field == QLatin1String("isToConfirm") ? Words::tr("%1, to be confirmed")
                                                            : Words::tr("%1, marked for a second look"))
            .arg(version.label(question));
    case FactPlace::Kind::Plan:
        return Words::tr("%1, plan: %2", "practice, field of its plan").arg(practice, fieldWord(place.field));
    default:
        return lens;
    }
}

// Which question or practice it is about, where its kind says so.
QString recordPlace(const FactValue &value, const ReviewState &state)
{
    const auto *record = std::get_if<Record>(&value);
    const auto field = [record](const char *name) { return record ? record->fields.value(QLatin1String(name)) : QString(); };
    const int lens = state.indexOf(LensId(field("lens")));
    const int question = lens < 0 ? -1 : state.lenses[lens].version->indexOf(QuestionId(field("question")));
    const QString kind = record ? recordWord(record->kind) : QString();
    if (question < 0)
        return kind;
    const LensVersion &version = *state.lenses[lens].version;
    const int choice = version.question(question).indexOf(ChoiceId(field("choice")));
    return Words::tr("%1, %2", "question, what was entered about it")
        .arg(choice < 0 ? questionWord(version, question) : practiceWord(version, question, choice), kind);
}

QString placeWords(const FactPlace &place, const FactValue &value, const ReviewState &state)
{
    switch (place.kind) {
    case FactPlace::Kind::Property:
        return fieldWord(place.field);
    case FactPlace::Kind::Tag:
        return Words::tr("Tag %1").arg(place.field);
    case FactPlace::Kind::Record:
        return recordPlace(value, state);
    default:
        return placeInLens(place, *state.lenses[state.indexOf(place.lens)].version);
    }
}

} // namespace

QVector<StateFact> factsOf(const WorkloadProperties &workload)
{
    QVector<StateFact> facts;
    WorkloadProperties::fields(
        [&](const char *field, const auto &value) {
            if (const QString words = ValueWords()(value); !words.isEmpty())
                facts.append({fieldWord(QLatin1String(field)), {}, words});
        },
        workload);
    return facts;
}

StateFact factWords(const FactPlace &place, const FactValue &before, const FactValue &after, const ReviewState &state)
{
    const QString what = placeWords(place, after, state);
    if (movesVersion(before, after))
        return {what, versionWord(before), versionWord(after)};
    const ValueWords words{&state};
    return {what, std::visit(words, before), std::visit(words, after)};
}

} // namespace Plumbline
