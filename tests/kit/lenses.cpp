// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"

#include "core/lens/lensreader.h"
#include "tests/kit/testdata.h"

namespace Plumbline::Kit {

namespace {

RuleRisk ruleRisk(const QString &word)
{
    return word == QLatin1String("NO_RISK")    ? RuleRisk::None
        : word == QLatin1String("MEDIUM_RISK") ? RuleRisk::Medium
                                               : RuleRisk::High;
}

QStringList trimmedLines(const char *lines)
{
    QStringList trimmed;
    for (const QString &line : QString::fromUtf8(lines).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            trimmed += line.trimmed();
    }
    return trimmed;
}

} // namespace

Lens lensFromLines(const QString &name, const char *lines)
{
    Lens lens;
    lens.name = name;
    lens.description = QStringLiteral("A lens for tests.");
    for (const QString &line : trimmedLines(lines)) {
        const QString kind = line.section(u' ', 0, 0), id = line.section(u' ', 1, 1), rest = line.section(u' ', 2);
        if (kind == QLatin1String("pillar")) {
            lens.pillars.append({PillarId(id), rest, {}});
        } else if (kind == QLatin1String("question")) {
            lens.pillars.last().questions.append({QuestionId(id), rest, {}, {}, {}, {}});
        } else if (kind == QLatin1String("choice")) {
            Choice choice{ChoiceId(id), rest, {}, {}, {}};
            if (!choice.isNoneOfThese())
                choice.improvementPlan.displayText = QStringLiteral("First do: ") + rest;
            lens.pillars.last().questions.last().choices.append(choice);
        } else if (kind == QLatin1String("rule")) {
            lens.pillars.last().questions.last().riskRules.append({rest, ruleRisk(id)});
        } else {
            qFatal("no such line: %s", qPrintable(line));
        }
    }
    return lens;
}

LensVersionPtr versionFromLines(const char *lines, const QString &name, const QString &label)
{
    const Lens lens = lensFromLines(name, lines);
    return std::make_shared<const LensVersion>(lens.derivedId(), label, lens);
}

LensVersionPtr sampleVersion()
{
    return versionFromLines(R"(
        pillar ops Operations
        question deploy How do changes reach production?
        choice small Changes are small
        choice tested Changes are tested
        choice manual Nobody changes production by hand
        choice deploy_no None of these
        rule NO_RISK small && tested && manual
        rule MEDIUM_RISK small && tested
        rule HIGH_RISK default
        question learn How do you learn from failure?
        choice review Every incident is reviewed
        choice share Lessons are shared
        choice learn_no None of these
        rule NO_RISK review && share
        rule MEDIUM_RISK default
        pillar sec Security
        question access Who may do what?
        choice least Rights are the least needed
        choice keys No key lives longer than a day
        choice access_no None of these
        rule NO_RISK least && keys
        rule MEDIUM_RISK least
        rule HIGH_RISK default
    )");
}

LensVersionPtr builtInLens(const QString &name)
{
    const QString path = QStringLiteral(":/lenses/%1.json").arg(name);
    const LensReading reading = readLens(readFile(path), path);
    const Result<LensCompanion> companion = readCompanion(readFile(companionPath(path)), companionPath(path));
    if (!reading.lens || !companion)
        qFatal("the lens %s cannot be read", qPrintable(name));
    return std::make_shared<const LensVersion>(companion->lensId, companion->lensVersion, *reading.lens, *companion);
}

ReviewState stateFromLines(const LensVersionPtr &version, const char *lines, const QString &name)
{
    ReviewState state;
    state.workload.name = name;
    LensReview review(version);
    for (const QString &line : trimmedLines(lines)) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const int question = version->indexOf(QuestionId(words.first()));
        if (question < 0)
            qFatal("no such question: %s", qPrintable(line));
        Answer &answer = review.answers[question];
        for (const QString &word : words.mid(1)) {
            if (word == QLatin1String("n/a")) {
                answer.isApplicable = false;
                continue;
            }
            const bool marked = word.startsWith(u'-');
            const int choice = version->question(question).indexOf(ChoiceId(marked ? word.mid(1) : word));
            if (choice < 0)
                qFatal("no such choice: %s", qPrintable(line));
            (marked ? answer.notApplicable : answer.selected) |= choiceBit(choice);
        }
    }
    state.lenses.append(review);
    return state;
}

} // namespace Plumbline::Kit
