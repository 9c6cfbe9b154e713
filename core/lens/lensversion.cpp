// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensversion.h"

#include "core/lens/lenswriter.h"

namespace Plumbline {

QuestionProgram compileQuestion(const Question &question)
{
    QuestionProgram program;
    for (qsizetype index = 0; index < question.choices.size(); ++index) {
        const Choice &choice = question.choices[index];
        (choice.isNoneOfThese() ? program.noneOfThese : program.markable) |= choiceBit(int(index));
        if (choice.isPractice())
            program.practices |= choiceBit(int(index));
    }
    program.rules.reserve(size_t(question.riskRules.size()));
    for (const RiskRule &rule : question.riskRules) {
        auto condition = compileCondition(rule.condition, question.choices);
        Q_ASSERT(condition);
        if (condition)
            program.rules.push_back({std::move(*condition), rule.risk});
    }
    return program;
}

namespace {

// "OPS 1" is "ops1".
QString withoutCaseAndBlanks(QString name)
{
    return name.remove(u' ').toCaseFolded();
}

// The first of `count` things that has the name, by the first of its names that fits; -1 when there is none.
template <typename... NameOf>
int indexNamed(const QString &text, int count, const NameOf &...nameOf)
{
    int found = -1;
    const QString name = withoutCaseAndBlanks(text);
    const auto search = [&](const auto &nameOfThing) {
        for (int index = 0; found < 0 && index < count; ++index) {
            if (withoutCaseAndBlanks(nameOfThing(index)) == name)
                found = index;
        }
    };
    if (!name.isEmpty())
        (search(nameOf), ...);
    return found;
}

} // namespace

LensVersion::LensVersion(LensId id, QString version, Lens lens, LensCompanion companion, const QByteArray &knownSha256)
    : m_id(std::move(id))
    , m_version(std::move(version))
    , m_lens(std::move(lens))
    , m_companion(std::move(companion))
    , m_sha256(knownSha256.isEmpty() ? lensDigest(m_lens) : knownSha256)
{
    // However the version came here, its companion says the same of it.
    m_companion.lensId = m_id;
    m_companion.lensVersion = m_version;
    for (int pillar = 0; pillar < pillarCount(); ++pillar) {
        const QList<Question> &questions = std::as_const(m_lens.pillars)[pillar].questions;
        m_firstQuestions.push_back(questionCount());
        for (int index = 0; index < int(questions.size()); ++index) {
            m_ordinals.insert(questions[index].id, questionCount());
            m_places.push_back({pillar, index});
            m_programs.push_back(compileQuestion(questions[index]));
        }
    }
}

const Question &LensVersion::question(int question) const
{
    const Place place = m_places[size_t(question)];
    return m_lens.pillars[place.pillar].questions[place.index];
}

int LensVersion::firstQuestionOf(int pillar) const
{
    return m_firstQuestions[size_t(pillar)];
}

int LensVersion::indexOf(const QuestionId &question) const
{
    return m_ordinals.value(question, -1);
}

int LensVersion::indexOf(const PillarId &pillar) const
{
    for (int index = 0; index < pillarCount(); ++index) {
        if (m_lens.pillars[index].id == pillar)
            return index;
    }
    return -1;
}

int LensVersion::questionNamed(const QString &name) const
{
    if (const int exact = indexOf(QuestionId(name)); exact >= 0)
        return exact;
    return indexNamed(
        name, questionCount(), [&](int q) { return question(q).id.text(); }, [&](int q) { return notes(q).publishedId; },
        [&](int q) { return label(q); });
}

int LensVersion::choiceNamed(int question, const QString &name) const
{
    const QList<Choice> &choices = this->question(question).choices;
    if (const int exact = this->question(question).indexOf(ChoiceId(name)); exact >= 0)
        return exact;
    return indexNamed(
        name, int(choices.size()), [&](int c) { return choices[c].id.text(); },
        [&](int c) { return notes(question, c).publishedId; });
}

QString LensVersion::label(int question) const
{
    const QString &published = notes(question).label;
    if (!published.isEmpty())
        return published;
    return QStringLiteral("%1.%2").arg(QString::number(pillarOf(question) + 1), QString::number(numberInPillar(question)));
}

const PracticeNotes &LensVersion::notes(int question, int choice) const
{
    const Question &asked = this->question(question);
    return m_companion.notesFor(asked.id, asked.choices[choice].id);
}

} // namespace Plumbline
