// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensreader.h"

#include "core/lens/lensnames.h"
#include "core/lens/lensparts.h"
#include "core/lens/rulesense.h"

#include <QFileInfo>
#include <QSet>

namespace Plumbline {

using Kind = LensProblem::Kind;
using Severity = LensProblem::Severity;

namespace {

LensProblem problemOf(const JsonFault &fault)
{
    LensProblem problem{Severity::Fault, Kind::NotJson, false, fault.place, {}, fault.found, fault.expected, fault.limit};
    switch (fault.kind) {
    case JsonFault::Kind::TooLarge:
        problem.kind = Kind::FileTooLargeToRead;
        break;
    case JsonFault::Kind::NotUtf8:
        problem.kind = Kind::NotUtf8;
        break;
    case JsonFault::Kind::Syntax:
        break;
    case JsonFault::Kind::TooDeep:
        problem.kind = Kind::TooDeep;
        break;
    case JsonFault::Kind::TooManyValues:
        problem.kind = Kind::TooMany;
        problem.subject = QStringLiteral("values");
        break;
    }
    return problem;
}

// What a strict reader would not even have let through.
void checkForm(const PositionedJson &json, LensProblems &problems)
{
    for (const JsonValue &value : json.allValues()) {
        if (value.type() == JsonValue::Type::NotANumber)
            problems.warn(Kind::NotANumber, value, {.subject = value.key()});
        for (const JsonValue &member : value.repeatedMembers())
            problems.warnAtKey(Kind::DuplicateKey, member);
    }
}

class LensReader
{
public:
    LensReader(const QString &fileName, LensProblems &problems)
        : m_fileName(fileName)
        , m_problems(problems)
    {
    }

    Lens read(const JsonValue &root)
    {
        Lens lens;
        if (!isObject(root, {}, Need::Essential, m_problems))
            return lens;
        const QLatin1String pillarsKey("pillars");
        checkKeys(
            root, {QLatin1String("schemaVersion"), QLatin1String("name"), QLatin1String("description"), pillarsKey}, m_problems);
        checkSchemaVersion(root);
        lens.name = readText(root,
            awsText(QLatin1String("name"), Need::Required, LensLimits::name, QFileInfo(m_fileName).completeBaseName()),
            m_problems);
        lens.description = readText(root, awsText(QLatin1String("description"), Need::Required, LensLimits::text), m_problems);
        collectQuestionIds(root[pillarsKey]);
        for (const JsonValue &object : readParts(root, pillarsKey, Kind::NoPillars, LensLimits::pillars))
            lens.pillars.push_back(readPillar(object));
        if (!m_problems.hasFaults())
            checkSense(lens, root);
        return lens;
    }

private:
    void checkSchemaVersion(const JsonValue &root)
    {
        const QLatin1String key("schemaVersion");
        const QString version = readText(root, {.key = key, .need = Need::Required}, m_problems);
        if (!version.isEmpty() && version != lensSchemaVersion)
            m_problems.warnForAws(Kind::SchemaVersion, root[key], {.found = version, .expected = lensSchemaVersion});
    }

    // The objects of an array that a lens cannot do without.
    std::vector<JsonValue> readParts(const JsonValue &object, QLatin1String key, Kind noneKind, int limit)
    {
        const JsonValue array = object[key];
        std::vector<JsonValue> parts = readArray(object, key, Need::Essential, m_problems);
        if (parts.empty() && (array.isArray() || !array.exists()))
            m_problems.fault(noneKind, array.exists() ? array : object);
        checkCount(array, limit, m_problems);
        std::erase_if(parts, [&](const JsonValue &part) { return !isObject(part, key, Need::Essential, m_problems); });
        return parts;
    }

    Pillar readPillar(const JsonValue &object)
    {
        const QLatin1String questionsKey("questions");
        checkKeys(object, {QLatin1String("id"), QLatin1String("name"), questionsKey}, m_problems);
        Pillar pillar;
        pillar.id = PillarId(readId(object, m_problems));
        if (m_pillarIds.contains(pillar.id))
            m_problems.fault(Kind::DuplicatePillarId, object[QLatin1String("id")], {.subject = pillar.id.text()});
        else if (!pillar.id.isEmpty())
            m_pillarIds.insert(pillar.id);
        pillar.name
            = readText(object, awsText(QLatin1String("name"), Need::Required, LensLimits::name, pillar.id.text()), m_problems);
        for (const JsonValue &question : readParts(object, questionsKey, Kind::NoQuestions, LensLimits::questionsPerPillar))
            pillar.questions.push_back(readQuestion(question));
        return pillar;
    }

    Question readQuestion(const JsonValue &object)
    {
        checkKeys(object,
            {QLatin1String("id"), QLatin1String("title"), QLatin1String("description"), QLatin1String("helpfulResource"),
                QLatin1String("choices"), QLatin1String("riskRules"), QLatin1String("number")},
            m_problems);
        Question question;
        question.id = uniqueId(readId(object, m_problems), object[QLatin1String("id")]);
        question.title = readText(object, awsText(QLatin1String("title"), Need::Essential, LensLimits::title), m_problems);
        question.description
            = readText(object, awsText(QLatin1String("description"), Need::Optional, LensLimits::text), m_problems);
        question.helpfulResource = readResource(object, QLatin1String("helpfulResource"), Need::Required, m_problems);
        question.choices = readChoices(object, m_problems);
        question.riskRules = readRules(object, question.choices, m_problems);
        m_questions.push_back(object);
        return question;
    }

    // What the rules of a faultless lens can come to. A question without rules was warned of already.
    void checkSense(const Lens &lens, const JsonValue &root)
    {
        std::vector<std::pair<JsonValue, QString>> blind;
        auto object = m_questions.begin();
        for (const Pillar &pillar : lens.pillars) {
            for (const Question &question : pillar.questions) {
                const QuestionProgram program = compileQuestion(question);
                if (!canFindRisk(program))
                    blind.emplace_back(*object, question.title);
                else if (!program.rules.empty() && !canBeFree(program))
                    m_problems.warn(Kind::NeverFreeOfRisk, *object, {.subject = question.title});
                ++object;
            }
        }
        if (blind.size() == m_questions.size())
            return m_problems.warn(Kind::LensFindsNoRisk, root);
        for (const auto &[place, title] : blind)
            m_problems.warn(Kind::FindsNoRisk, place, {.subject = title});
    }

    // Every id that a question of the file has, so that an id made for a repeated one takes none of them.
    void collectQuestionIds(const JsonValue &pillars)
    {
        for (const JsonValue &pillar : pillars.children()) {
            for (const JsonValue &question : pillar[QLatin1String("questions")].children())
                m_givenIds.insert(question[QLatin1String("id")].text().value_or(QString()));
        }
    }

    QuestionId uniqueId(const QString &id, const JsonValue &value)
    {
        if (id.isEmpty() || !m_questionIds.contains(id)) {
            m_questionIds.insert(id);
            return QuestionId(id);
        }
        int &number = m_lastSuffix[id];
        QString other;
        do {
            number = qMax(number, 1) + 1;
            other = id + u'_' + QString::number(number);
        } while (m_givenIds.contains(other) || m_questionIds.contains(other));
        m_questionIds.insert(other);
        m_problems.warnForAws(Kind::DuplicateQuestionId, value, {.subject = id, .found = other});
        return QuestionId(other);
    }

    const QString &m_fileName;
    LensProblems &m_problems;
    std::vector<JsonValue> m_questions; // in the order of the lens
    QSet<PillarId> m_pillarIds;
    QSet<QString> m_givenIds;
    QSet<QString> m_questionIds;
    QHash<QString, int> m_lastSuffix;
};

} // namespace

LensReading readLens(const QByteArray &json, const QString &fileName)
{
    LensProblems problems;
    const auto parsed = PositionedJson::parse(json, fileName, {LensLimits::fileBytes, LensLimits::depth, LensLimits::values});
    if (json.size() > LensLimits::fileBytesForAws && json.size() <= LensLimits::fileBytes)
        problems.add({Severity::Warning, Kind::FileTooLarge, true, {fileName, 0, 0, {}}, {}, QString::number(json.size()), {},
                         LensLimits::fileBytesForAws},
            -1);
    if (!parsed) {
        problems.add(problemOf(parsed.error()), 0);
        return {std::nullopt, problems.inFileOrder()};
    }
    checkForm(*parsed, problems);
    Lens lens = LensReader(fileName, problems).read(parsed->root());
    if (problems.hasFaults())
        return {std::nullopt, problems.inFileOrder()};
    return {std::move(lens), problems.inFileOrder()};
}

} // namespace Plumbline
