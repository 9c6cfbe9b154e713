// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/factwords.h"

#include "core/review/lensupgrade.h"
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

QString fieldWord(const char *field)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Facts", "Name")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("Facts", "Description")},
        {QStringLiteral("reviewOwner"), QT_TRANSLATE_NOOP("Facts", "Review owner")},
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
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("Facts", "status")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("Facts", "owner")},
        {QStringLiteral("dueDate"), QT_TRANSLATE_NOOP("Facts", "due date")},
        {QStringLiteral("effort"), QT_TRANSLATE_NOOP("Facts", "effort")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Facts", "note")},
        {QStringLiteral("link"), QT_TRANSLATE_NOOP("Facts", "link")},
    };
    Q_ASSERT(words.contains(QLatin1String(field)));
    return Words::tr(words.value(QLatin1String(field)));
}

namespace {

QString valueWord(const QString &text)
{
    return text;
}

QString valueWord(const QStringList &texts)
{
    return texts.join(QStringLiteral(", "));
}

QString valueWord(const QMap<QString, QString> &tags)
{
    QStringList words;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        words += tag->isEmpty() ? tag.key() : tag.key() + u'=' + tag.value();
    return valueWord(words);
}

QString valueWord(Environment environment)
{
    return environmentWord(environment);
}

QString valueWord(ImprovementStatus status)
{
    return statusWord(status);
}

QString valueWord(Effort effort)
{
    return effort == Effort::Unstated ? QString() : effortWord(effort);
}

QString valueWord(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

class Differ
{
public:
    QVector<StateFact> facts;

    void compare(const WorkloadProperties &from, const WorkloadProperties &to)
    {
        WorkloadProperties::fields(
            [this](const char *key, const auto &before, const auto &after) { add(fieldWord(key), before, after); }, from, to);
    }

    void compare(const LensReview *from, const LensReview &to)
    {
        const QString lens = Words::tr("Lens %1").arg(to.version->lens().name.simplified());
        const bool isSameVersion = from && from->version->sha256() == to.version->sha256();
        const LensReview known = !from ? LensReview(to.version) : isSameVersion ? *from : carriedOver(*from, to.version);
        add(lens, from ? appliedWord(*from, !isSameVersion) : QString(), appliedWord(to, from && !isSameVersion));
        add(Words::tr("%1, notes").arg(lens), known.notes, to.notes);
        for (const Pillar &pillar : to.version->lens().pillars)
            add(Words::tr("%1, notes").arg(pillar.name.simplified()), known.pillarNotes.value(pillar.id),
                to.pillarNotes.value(pillar.id));
        for (int question = 0; question < to.version->questionCount(); ++question)
            compare(known, to, question);
    }

private:
    template <typename Value>
    void add(const QString &place, const Value &before, const Value &after)
    {
        if (before != after)
            facts.append({place, valueWord(before), valueWord(after)});
    }

    static QString appliedWord(const LensReview &review, bool withVersion)
    {
        if (!review.isApplied)
            return Words::tr("not applied");
        return withVersion ? Words::tr("version %1").arg(review.version->version()) : Words::tr("applied");
    }

    static QString applicableWord(const Answer &answer)
    {
        return answer.isApplicable ? QString() : Words::tr("not applicable: %1").arg(reasonWordInSentence(answer.reason));
    }

    static QString choiceWord(const Answer &answer, int choice)
    {
        switch (answer.statusOf(choice)) {
        case ChoiceStatus::Selected:
            return Words::tr("ticked");
        case ChoiceStatus::NotApplicable:
            return Words::tr("not applicable: %1").arg(reasonWordInSentence(answer.choiceNotes.value(choice).reason));
        case ChoiceStatus::Unselected:
            return Words::tr("not ticked");
        }
        Q_UNREACHABLE();
    }

    void compare(const LensReview &from, const LensReview &to, int question)
    {
        const Answer &before = from.answers[question], &after = to.answers[question];
        const Question &asked = to.version->question(question);
        const QString label = to.version->label(question);
        add(Words::tr("%1: %2", "label and title of a question").arg(label, asked.title.simplified()), applicableWord(before),
            applicableWord(after));
        for (int choice = 0; choice < asked.choices.size(); ++choice) {
            const QString place = Words::tr("%1: %2", "label of a question, title of a practice")
                                      .arg(label, asked.choices[choice].title.simplified());
            add(place, choiceWord(before, choice), choiceWord(after, choice));
            add(Words::tr("%1, note").arg(place), before.choiceNotes.value(choice).notes, after.choiceNotes.value(choice).notes);
            ImprovementItem::fields(
                [&](const char *key, const auto &was, const auto &is) {
                    add(Words::tr("%1, plan: %2", "practice, field of its plan").arg(place, fieldWord(key)), was, is);
                },
                itemOf(from, question, choice), itemOf(to, question, choice));
        }
        add(Words::tr("%1, notes").arg(label), before.notes, after.notes);
    }

    const ImprovementItem &itemOf(const LensReview &review, int question, int choice) const
    {
        const auto item = review.items.constFind({question, choice});
        return item == review.items.constEnd() ? m_untouched : *item;
    }

    const ImprovementItem m_untouched;
};

} // namespace

QVector<StateFact> factsOf(const WorkloadProperties &workload)
{
    QVector<StateFact> facts;
    WorkloadProperties::fields(
        [&](const char *field, const auto &value) {
            if (const QString words = valueWord(value); !words.isEmpty())
                facts.append({fieldWord(field), {}, words});
        },
        workload);
    return facts;
}

QVector<StateFact> factsBetween(const ReviewState &from, const ReviewState &to)
{
    Differ differ;
    differ.compare(from.workload, to.workload);
    for (const LensReview &lens : to.lenses) {
        const int index = from.indexOf(lens.lensId());
        differ.compare(index < 0 ? nullptr : &from.lenses[index], lens);
    }
    return differ.facts;
}

} // namespace Plumbline
