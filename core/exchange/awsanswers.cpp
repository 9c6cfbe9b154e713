// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/awsanswers.h"

#include "core/base/jsonobjectreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plumbline {

namespace {

using Kind = FactPlace::Kind;

constexpr JsonBounds bounds{int(maxImportBytes), 24, 4'000'000};
constexpr auto frameworkAlias = "wellarchitected"_L1;

// One answer of the AWS CLI.
struct Page
{
    JsonValue value;
    std::vector<JsonValue> answers;
    QString lens; // its alias, or its ARN where it has none
    int source = 0;
};

// Objects one after the other, as several calls into one file leave them, as an array of them. Lines stay as they are.
QByteArray joined(const QByteArray &bytes)
{
    QByteArray array = "[";
    int depth = 0;
    bool isInText = false, isEscaped = false, hasElement = false;
    for (const char c : bytes) {
        if (isInText) {
            isInText = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
        } else if (c == '"') {
            isInText = true;
        } else if (c == '{' || c == '[') {
            if (depth++ == 0 && std::exchange(hasElement, true))
                array += ',';
        } else if (c == '}' || c == ']') {
            --depth;
        }
        array += c;
    }
    return array + ']';
}

std::optional<Risk> riskNamed(const QString &name)
{
    static const QHash<QString, Risk> risks{{u"HIGH"_s, Risk::High}, {u"MEDIUM"_s, Risk::Medium}, {u"NONE"_s, Risk::None},
        {u"UNANSWERED"_s, Risk::Unanswered}, {u"NOT_APPLICABLE"_s, Risk::NotApplicable}};
    const auto risk = risks.constFind(name);
    return risk == risks.constEnd() ? std::nullopt : std::optional(*risk);
}

// AWS has ids of its own for the questions of its framework.
int questionNamed(const LensVersion &version, const QString &id)
{
    const int question = version.indexOf(QuestionId(id));
    if (question >= 0 || id.isEmpty())
        return question;
    for (int other = 0; other < version.questionCount(); ++other) {
        if (version.notes(other).awsQuestionId == id)
            return other;
    }
    return -1;
}

int choiceNamed(const LensVersion &version, int question, const QString &id)
{
    const QList<Choice> &choices = version.question(question).choices;
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) {
        return choice.id.text() == id
            || (!id.isEmpty() && version.notes(question, int(&choice - &choices.first())).awsChoiceId == id);
    });
    return found == choices.end() ? -1 : int(found - choices.begin());
}

class AnswersReader
{
public:
    AnswersReader(const QVector<ImportFile> &files, const ImportContext &context)
        : m_files(files)
        , m_context(context)
    {
    }

    Result<ReviewPatch> read()
    {
        for (const ImportFile &file : m_files)
            CHECK_RESULT(readFile(file));
        QStringList lenses;
        for (const Page &page : m_pages)
            lenses += page.lens;
        lenses.removeDuplicates();
        for (const QString &lens : std::as_const(lenses)) {
            readLens(lens);
            if (m_error)
                return tl::unexpected(*m_error);
        }
        return m_patch;
    }

private:
    Result<void> readFile(const ImportFile &file)
    {
        auto parsed = PositionedJson::parse(file.bytes, file.name, bounds);
        if (!parsed) {
            if (auto several = PositionedJson::parse(joined(file.bytes), file.name, bounds))
                parsed = std::move(several);
        }
        if (!parsed)
            return tl::unexpected(parsed.error().toError());
        m_parsed.push_back(*parsed);
        m_patch.sources.append({file.name, QLatin1String(awsAnswersImporter.id)});
        const JsonValue root = parsed->root();
        for (const JsonValue &value : root.isArray() ? root.children() : std::vector{root})
            readPage(value);
        return m_error ? Result<void>(tl::unexpected(*m_error)) : Result<void>();
    }

    void readPage(const JsonValue &value)
    {
        JsonObjectReader object(value, m_error);
        Page page{value, object.array("AnswerSummaries"), object.text("LensAlias", object.text("LensArn")),
            int(m_patch.sources.size()) - 1};
        if (object["Answer"].exists())
            page.answers = {object["Answer"]};
        else if (!object["AnswerSummaries"].exists())
            object.refuse({}, ErrorCode::DocumentKeyMissing, u"AnswerSummaries"_s);
        m_pages.append(page);
    }

    // The applied lens that has most of the questions; the framework may also be one that the workload does not have yet.
    LensVersionPtr versionOf(const QString &lens) const
    {
        const bool isFramework = lens == frameworkAlias || lens.endsWith("/wellarchitected"_L1);
        QVector<LensVersionPtr> candidates;
        for (const LensReview &review : m_context.ours->lenses)
            candidates.append(review.version);
        if (isFramework && m_context.ours->indexOf(LensId(frameworkId)) < 0)
            candidates.append(m_context.findLens(LensId(frameworkId), {}, {}));
        LensVersionPtr best;
        int most = 0;
        for (const LensVersionPtr &version : std::as_const(candidates)) {
            int known = 0;
            for (const Page &page : m_pages) {
                if (version && page.lens == lens)
                    known += int(std::count_if(page.answers.begin(), page.answers.end(), [&](const JsonValue &answer) {
                        return questionNamed(*version, answer["QuestionId"_L1].text().value_or(QString())) >= 0;
                    }));
            }
            if (known > most) {
                best = version;
                most = known;
            }
        }
        return best;
    }

    void readLens(const QString &lens)
    {
        const auto first = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &page) { return page.lens == lens; });
        const LensVersionPtr version = versionOf(lens);
        if (!version) {
            m_error = Error{ErrorCode::UnknownLens, lens, {}, first->value.place()};
            return;
        }
        const FactValue used = UsedLens{version, true};
        say({.kind = Kind::Lens, .lens = version->id()}, used, first->source);
        int open = -1; // the source of a page that says that another one follows, which has not come yet
        QHash<int, Risk> risks; // by question
        for (const Page &page : std::as_const(m_pages)) {
            if (page.lens != lens)
                continue;
            for (const JsonValue &answer : page.answers)
                readAnswer(*version, answer, page.source, risks);
            if (page.value["AnswerSummaries"_L1].exists())
                open = page.value["NextToken"_L1].text().value_or(QString()).isEmpty() ? -1 : page.source;
        }
        if (open >= 0)
            m_patch.remarks.append({.code = ImportRemark::Code::PagesMissing, .subject = m_files[open].name});
        compareRisks(version, risks);
    }

    void readAnswer(const LensVersion &version, const JsonValue &value, int source, QHash<int, Risk> &risks)
    {
        JsonObjectReader object(value, m_error);
        const QString id = object.requiredText("QuestionId");
        const int question = questionNamed(version, id);
        if (question < 0) {
            const QString title = object.text("QuestionTitle");
            m_patch.remarks.append({.code = ImportRemark::Code::QuestionUnknown,
                .subject = title.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(id, title.simplified())});
            return;
        }
        if (object["Risk"].exists())
            risks[question] = object.word("Risk", Risk::Unanswered, &riskNamed);
        const QuestionId &asked = version.question(question).id;
        const bool isApplicable = object.boolean("IsApplicable", true);
        if (object["IsApplicable"].exists())
            say({.kind = Kind::Applicability, .lens = version.id(), .question = asked},
                Applicability{isApplicable, object.word("Reason", Reason::None, &fromText<Reason>)}, source);
        readChoices(version, question, object, source);
        if (object["Notes"].exists())
            say({.kind = Kind::AnswerNotes, .lens = version.id(), .question = asked}, object.text("Notes"), source);
    }

    void readChoices(const LensVersion &version, int question, JsonObjectReader &object, int source)
    {
        const QList<Choice> &choices = version.question(question).choices;
        QHash<int, ChoiceMark> marks;
        QSet<int> offered; // choices that AWS asked for
        QStringList unknown;
        const auto choiceOf = [&](const QString &id) {
            const int choice = choiceNamed(version, question, id);
            if (choice < 0)
                unknown += id;
            else
                offered += choice;
            return choice;
        };
        for (const JsonValue &choice : object.array("Choices"))
            offered += choiceNamed(version, question, choice["ChoiceId"_L1].text().value_or(QString()));
        const bool saysMarks = object["ChoiceAnswerSummaries"].exists() || object["ChoiceAnswers"].exists();
        for (const char *list : {"ChoiceAnswerSummaries", "ChoiceAnswers"}) {
            for (const JsonValue &said : object.array(list)) {
                JsonObjectReader update(said, m_error);
                const int choice = choiceOf(update.requiredText("ChoiceId"));
                if (choice < 0)
                    continue;
                marks[choice] = {update.word("Status", ChoiceStatus::Unselected, &fromText<ChoiceStatus>),
                    update.word("Reason", Reason::None, &fromText<Reason>)};
                if (update["Notes"].exists())
                    say({.kind = Kind::ChoiceNotes,
                            .lens = version.id(),
                            .question = version.question(question).id,
                            .choice = choices[choice].id},
                        update.text("Notes"), source);
            }
        }
        for (const QString &id : object.texts("SelectedChoices")) {
            if (const int choice = choiceOf(id); choice >= 0)
                marks[choice] = {ChoiceStatus::Selected, Reason::None};
        }
        unknown.removeDuplicates();
        for (const QString &id : std::as_const(unknown))
            m_patch.remarks.append({.code = ImportRemark::Code::ChoiceUnknown, .subject = version.label(question), .detail = id});
        const bool isAnswered = std::any_of(
            marks.begin(), marks.end(), [](const ChoiceMark &mark) { return mark.status != ChoiceStatus::Unselected; });
        for (int choice = 0; isAnswered && choice < choices.size(); ++choice) {
            const FactPlace place{.kind = Kind::Choice,
                .lens = version.id(),
                .question = version.question(question).id,
                .choice = choices[choice].id};
            const bool isSaid = object["Choices"].exists() ? offered.contains(choice) : true;
            // Without its marks, an export does not say that a choice that is not ticked is not marked either.
            const bool isMarkedHere = std::get<ChoiceMark>(valueAt(*m_context.ours, place)).status == ChoiceStatus::NotApplicable;
            if (isSaid && (saysMarks || marks.contains(choice) || !isMarkedHere))
                say(place, marks.value(choice), source);
        }
    }

    // What several files say of one place, the last one says.
    void say(const FactPlace &place, const FactValue &value, int source)
    {
        const auto known = std::find_if(
            m_patch.facts.begin(), m_patch.facts.end(), [&](const ReviewFact &fact) { return fact.place == place; });
        if (known == m_patch.facts.end())
            m_patch.facts.append({place, value, source});
        else
            *known = {place, value, source};
    }

    // By what was said there alone.
    void compareRisks(const LensVersionPtr &version, const QHash<int, Risk> &risks)
    {
        ReviewState said;
        for (const ReviewFact &fact : std::as_const(m_patch.facts))
            setValue(said, fact.place, fact.value);
        const LensReview &review = said.lenses[said.indexOf(version->id())];
        for (int question = 0; question < version->questionCount(); ++question) {
            const Risk ours = assess(version->program(question), review.answers[question]).risk;
            if (risks.value(question, ours) != ours)
                m_patch.remarks.append({.code = ImportRemark::Code::RiskDiffers,
                    .subject = version->label(question),
                    .theirs = risks.value(question),
                    .ours = ours});
        }
    }

    const QVector<ImportFile> &m_files;
    const ImportContext &m_context;
    std::vector<PositionedJson> m_parsed; // what the pages look into
    QVector<Page> m_pages;
    ReviewPatch m_patch;
    std::optional<Error> m_error;
};

} // namespace

bool recognizesAwsAnswers(const QByteArray &head, const QString &)
{
    return head.contains("\"AnswerSummaries\"")
        || (head.contains("\"Answer\"") && (head.contains("\"LensAlias\"") || head.contains("\"LensArn\"")));
}

Result<ReviewPatch> readAwsAnswers(const QVector<ImportFile> &files, const ImportContext &context)
{
    Q_ASSERT(context.ours);
    return AnswersReader(files, context).read();
}

} // namespace Plumbline
