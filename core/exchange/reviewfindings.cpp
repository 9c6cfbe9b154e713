// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewfindings.h"

#include "core/base/jsonobjectreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plumbline {

namespace {

using Kind = FactPlace::Kind;

constexpr JsonBounds bounds{int(maxImportBytes), 8, 1'000'000};

enum class Finding { Implemented, PartlyImplemented, NotImplemented, NotApplicable, Undetermined };

std::optional<Finding> findingNamed(const QString &name)
{
    static const QHash<QString, Finding> findings{{u"implemented"_s, Finding::Implemented},
        {u"partially_implemented"_s, Finding::PartlyImplemented}, {u"not_implemented"_s, Finding::NotImplemented},
        {u"not_applicable"_s, Finding::NotApplicable}, {u"cannot_determine"_s, Finding::Undetermined}};
    const auto finding = findings.constFind(name);
    return finding == findings.constEnd() ? std::nullopt : std::optional(*finding);
}

std::optional<Effort> effortNamed(const QString &name)
{
    return fromText<Effort>(name.toUpper());
}

ChoiceStatus markOf(Finding finding)
{
    if (finding == Finding::Implemented)
        return ChoiceStatus::Selected;
    return finding == Finding::NotApplicable ? ChoiceStatus::NotApplicable : ChoiceStatus::Unselected;
}

// A best practice, and the lens that asks for it; no lens where none does.
struct Practice
{
    LensVersionPtr version;
    int question = -1;
    int choice = -1;
};

class FindingsReader
{
public:
    explicit FindingsReader(const ImportContext &context)
    {
        bool hasFramework = false;
        for (const LensReview &review : context.ours ? context.ours->lenses : QList<LensReview>()) {
            m_versions.append(review.version);
            hasFramework |= review.lensId().text() == frameworkId;
        }
        if (!hasFramework)
            m_versions.append(context.findLens(LensId(frameworkId), {}, {}));
        m_versions.removeAll(nullptr);
    }

    Result<ReviewPatch> read(const ImportFile &file)
    {
        const auto parsed = PositionedJson::parse(file.bytes, file.name, bounds);
        if (!parsed)
            return tl::unexpected(parsed.error().toError());
        JsonObjectReader document(parsed->root(), m_error);
        if (const QString version = document.requiredText("schema_version"); !version.startsWith("1."_L1))
            document.refuse(document["schema_version"], ErrorCode::DocumentWrongWord, u"schema_version"_s, version);
        m_patch.workload = document.requiredText("workload").simplified();
        m_patch.sources = {{file.name, QLatin1String(reviewFindingsImporter.id)}};
        for (const JsonValue &finding : document.array("findings"))
            readFinding(finding);
        const QString note = document.text("recall_note");
        if (m_error)
            return tl::unexpected(*m_error);
        remarkPartlyJudged();
        if (!note.isEmpty())
            m_patch.remarks.append({.code = ImportRemark::Code::SaidOfItself, .subject = note.simplified()});
        return m_patch;
    }

private:
    void readFinding(const JsonValue &value)
    {
        JsonObjectReader finding(value, m_error);
        const QString id = finding.text("bp_id");
        const Finding status = finding.word("status", Finding::Undetermined, &findingNamed);
        if (!finding["status"].exists())
            finding.refuse({}, ErrorCode::DocumentKeyMissing, u"status"_s);
        const Practice practice = practiceNamed(id);
        if (!practice.version) {
            m_patch.remarks.append({.code = ImportRemark::Code::ChoiceUnknown,
                .subject = finding.text("lens", QString(frameworkId)),
                .detail = id.isEmpty() ? finding.requiredText("title") : id});
            return;
        }
        const Question &question = practice.version->question(practice.question);
        FactPlace place{.kind = Kind::Choice,
            .lens = practice.version->id(),
            .question = question.id,
            .choice = question.choices[practice.choice].id};
        useLens(practice.version);
        if (status != Finding::Undetermined)
            say(place, ChoiceMark{markOf(status), Reason::None});
        place.kind = Kind::ChoiceNotes;
        if (const QString evidence = evidenceOf(finding["evidence"]); !evidence.isEmpty())
            say(place, evidence);
        if (markOf(status) == ChoiceStatus::Unselected)
            readPlan(finding, place);
    }

    Practice practiceNamed(const QString &id) const
    {
        for (const LensVersionPtr &version : m_versions) {
            for (int question = 0; !id.isEmpty() && question < version->questionCount(); ++question) {
                for (int choice = 0; choice < version->question(question).choices.size(); ++choice) {
                    if (version->notes(question, choice).publishedId == id)
                        return {version, question, choice};
                }
            }
        }
        return {};
    }

    // Where in the workload it was seen: "main.tf:14", and what else is said of it.
    QString evidenceOf(const JsonValue &value)
    {
        if (!value.exists())
            return {};
        JsonObjectReader evidence(value, m_error);
        QString place = evidence.text("file");
        if (evidence["line"].exists())
            place += u':' + QString::number(evidence.integer("line", 1, 1, std::numeric_limits<int>::max()));
        QStringList parts{place, evidence.text("note")};
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    void readPlan(JsonObjectReader &finding, FactPlace place)
    {
        place.kind = Kind::Plan;
        // A key may be there and say null.
        if (const JsonValue effort = finding["effort"]; effort.exists() && effort.type() != JsonValue::Type::Null) {
            place.field = u"effort"_s;
            say(place, finding.word("effort", Effort::Unstated, &effortNamed));
        }
        if (const QString recommendation = finding.text("recommendation"); !recommendation.isEmpty()) {
            place.field = u"note"_s;
            say(place, recommendation);
        }
    }

    // A question is answered once one of its practices is met.
    void remarkPartlyJudged()
    {
        QStringList labels;
        for (const LensVersionPtr &version : std::as_const(m_versions)) {
            for (int question = 0; question < version->questionCount(); ++question) {
                const QList<Choice> &choices = version->question(question).choices;
                int judged = 0;
                bool isAnswered = false;
                for (const ReviewFact &fact : std::as_const(m_patch.facts)) {
                    if (fact.place.kind != Kind::Choice || fact.place.lens != version->id()
                        || fact.place.question != version->question(question).id)
                        continue;
                    ++judged;
                    isAnswered |= std::get<ChoiceMark>(fact.value).status == ChoiceStatus::Selected;
                }
                const auto practices
                    = std::count_if(choices.begin(), choices.end(), [](const Choice &choice) { return choice.isPractice(); });
                if (isAnswered && judged < practices)
                    labels += version->label(question);
            }
        }
        if (!labels.isEmpty())
            m_patch.remarks.append({.code = ImportRemark::Code::PartlyJudged, .subject = labels.join(u", "_s)});
    }

    void useLens(const LensVersionPtr &version)
    {
        const FactPlace place{.kind = Kind::Lens, .lens = version->id()};
        if (std::none_of(m_patch.facts.begin(), m_patch.facts.end(), [&](const ReviewFact &fact) { return fact.place == place; }))
            say(place, UsedLens{version, true});
    }

    // What several findings say of one place, the last one says.
    void say(const FactPlace &place, const FactValue &value)
    {
        const auto known = std::find_if(
            m_patch.facts.begin(), m_patch.facts.end(), [&](const ReviewFact &fact) { return fact.place == place; });
        if (known == m_patch.facts.end())
            m_patch.facts.append({place, value});
        else
            known->value = value;
    }

    QVector<LensVersionPtr> m_versions; // in which practices are looked for
    ReviewPatch m_patch;
    std::optional<Error> m_error;
};

} // namespace

bool recognizesReviewFindings(const QByteArray &head, const QString &)
{
    return head.contains("\"schema_version\"") && head.contains("\"review_mode\"");
}

Result<ReviewPatch> readReviewFindings(const QVector<ImportFile> &files, const ImportContext &context)
{
    return FindingsReader(context).read(files.first());
}

} // namespace Plumbline
