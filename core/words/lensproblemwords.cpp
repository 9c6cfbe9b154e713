// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/lensproblemwords.h"

#include "core/lens/condition.h"

#include <QCoreApplication>
#include <QLocale>

namespace Plumbline {

namespace {

using Kind = LensProblem::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LensProblems)
};

// Foreign text inside a sentence: one line, not endless.
QString shown(const QString &text)
{
    constexpr qsizetype limit = 80;
    const QString line = text.simplified();
    return line.size() <= limit ? line : line.left(limit - 1) + u'…';
}

QString notJsonWords(const LensProblem &problem)
{
    if (problem.found.isEmpty() && problem.expected.isEmpty())
        return Words::tr("The file ends before its JSON does, or is empty. Check that it was copied whole.");
    if (problem.found.isEmpty())
        return Words::tr("The file ends in the middle of its JSON. Check that it was copied whole, and that every "
                         "quote and bracket is closed.");
    if (problem.found.startsWith(QLatin1String("U+")))
        return Words::tr("This is not JSON: the character %1 may not stand here. Inside a text, write a line break "
                         "as \\n and a tab as \\t.")
            .arg(problem.found);
    if (problem.expected == QLatin1String("\""))
        return Words::tr("This is not JSON: a key in double quotes was expected here, not “%1”. A comma before the "
                         "closing brace is one too many.")
            .arg(shown(problem.found));
    if (problem.expected == QLatin1String(":"))
        return Words::tr("This is not JSON: a colon was expected after the key, not “%1”.").arg(shown(problem.found));
    if (problem.expected == QLatin1String(",}"))
        return Words::tr("This is not JSON: a comma or a closing brace was expected here, not “%1”.").arg(shown(problem.found));
    if (problem.expected == QLatin1String(",]"))
        return Words::tr("This is not JSON: a comma or a closing bracket was expected here, not “%1”.").arg(shown(problem.found));
    return Words::tr("This is not JSON: “%1” cannot stand here. Text needs double quotes around it, and nothing may "
                     "follow the end of the lens.")
        .arg(shown(problem.found));
}

QString wrongTypeWords(const LensProblem &problem)
{
    if (problem.subject.isEmpty())
        return Words::tr("The file holds a JSON %1, but a lens is a JSON object with the keys schemaVersion, name, "
                         "description and pillars.")
            .arg(problem.found);
    if (problem.expected == QLatin1String("object"))
        return Words::tr("An entry of “%1” must be a JSON object in braces here, but is a JSON %2.")
            .arg(problem.subject, problem.found);
    if (problem.expected == QLatin1String("array"))
        return Words::tr("“%1” must be a JSON array in square brackets, but is a JSON %2.").arg(problem.subject, problem.found);
    return Words::tr("“%1” must be a text in double quotes, but is a JSON %2.").arg(problem.subject, problem.found);
}

QString missingKeyWords(const LensProblem &problem)
{
    if (problem.severity == LensProblem::Severity::Fault)
        return Words::tr("“%1” is missing here, and a lens cannot do without it. Add it.").arg(problem.subject);
    if (!problem.found.isEmpty())
        return Words::tr("“%1” is missing here; “%2” is used instead. Add it.").arg(problem.subject, shown(problem.found));
    return Words::tr("“%1” is missing here. The lens works without it, but AWS expects it.").arg(problem.subject);
}

QString emptyTextWords(const LensProblem &problem)
{
    if (problem.severity == LensProblem::Severity::Fault)
        return Words::tr("“%1” is empty, and a lens cannot do without it. Fill it in.").arg(problem.subject);
    if (!problem.found.isEmpty())
        return Words::tr("“%1” is empty; “%2” is used instead. Fill it in.").arg(problem.subject, shown(problem.found));
    return Words::tr("“%1” is empty. Fill it in, or leave the key out where it is optional.").arg(problem.subject);
}

QString tooManyWords(const LensProblem &problem)
{
    const QString limit = QLocale().toString(problem.limit);
    if (problem.subject == QLatin1String("values"))
        return Words::tr("The file holds more than %1 values, more than any lens needs. It was not read.").arg(limit);
    if (problem.severity == LensProblem::Severity::Fault)
        return Words::tr("There are %2 entries in “%1”; Plumbline can keep at most %3. Split the question.")
            .arg(problem.subject, problem.found, limit);
    return Words::tr("There are %2 entries in “%1”; AWS takes at most %3.").arg(problem.subject, problem.found, limit);
}

QString idLengthWords(const LensProblem &problem)
{
    if (problem.limit == LensLimits::idMin)
        return Words::tr("The id “%1” is too short: AWS expects at least %2 characters.")
            .arg(shown(problem.subject), QString::number(problem.limit));
    return Words::tr("The id “%1” is too long: AWS takes at most %2 characters.")
        .arg(shown(problem.subject), QString::number(problem.limit));
}

QString conditionFaultWords(const LensProblem &problem)
{
    if (problem.found.isEmpty())
        return Words::tr("The condition “%1” ends too early. Expected are choice ids joined by && and ||, with ! "
                         "and parentheses, or the word default.")
            .arg(shown(problem.subject));
    if (problem.found == QLatin1String("&") || problem.found == QLatin1String("|"))
        return Words::tr("A single “%2” means nothing in the condition “%1”. Write it twice.")
            .arg(shown(problem.subject), problem.found);
    return Words::tr("“%2” cannot stand here in the condition “%1”. Expected are choice ids joined by && and ||, "
                     "with ! and parentheses, or the word default.")
        .arg(shown(problem.subject), shown(problem.found));
}

QString dataSize(int bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString lensProblemWords(const LensProblem &problem)
{
    const QString subject = shown(problem.subject);
    const QString found = shown(problem.found);
    switch (problem.kind) {
    case Kind::FileTooLarge:
        return Words::tr("The file is larger than %1, which is all that AWS takes. It works here.").arg(dataSize(problem.limit));
    case Kind::FileTooLargeToRead:
        return Words::tr("The file is larger than %1, far more than any lens. It was not read.").arg(dataSize(problem.limit));
    case Kind::NotUtf8:
        return Words::tr("The file is not UTF-8 from here on. Save it as UTF-8 in a text editor.");
    case Kind::NotJson:
        return notJsonWords(problem);
    case Kind::TooDeep:
        return Words::tr("Arrays and objects stand in each other more than %1 levels deep, deeper than in any lens. "
                         "The file was not read.")
            .arg(problem.limit);
    case Kind::DuplicateKey:
        return Words::tr("The key “%1” stands twice in the same object; this later one counts. Remove one of them.").arg(subject);
    case Kind::NotANumber:
        return Words::tr("A bare NaN or Infinity is not JSON. It is taken for nothing; remove it.");
    case Kind::WrongType:
        return wrongTypeWords(problem);
    case Kind::MissingKey:
        return missingKeyWords(problem);
    case Kind::EmptyText:
        return emptyTextWords(problem);
    case Kind::UnknownKey:
        return Words::tr("The lens format has no key “%1” here, so it is ignored and not kept. Check its spelling; "
                         "notes of your own may start with “_”.")
            .arg(subject);
    case Kind::SchemaVersion:
        return Words::tr("The schema version is “%1”, but the lens format is known as “%2”. It is read as that.")
            .arg(found, problem.expected);
    case Kind::NoPillars:
        return Words::tr("This is no lens: it has no pillars. Expected is “pillars”, an array with at least one pillar.");
    case Kind::NoQuestions:
        return Words::tr("This pillar has no questions. Expected is “questions”, an array with at least one question.");
    case Kind::NoChoices:
        return Words::tr("This question has no choices. Expected is “choices”, an array with at least one choice.");
    case Kind::TooMany:
        return tooManyWords(problem);
    case Kind::TooLong:
        return Words::tr("“%1” has %2 characters; AWS takes at most %3.").arg(subject, found, QString::number(problem.limit));
    case Kind::IdCharacters:
        return Words::tr("The id “%1” has other characters than letters, digits and underscores. AWS refuses it.").arg(subject);
    case Kind::IdLength:
        return idLengthWords(problem);
    case Kind::DuplicatePillarId:
        return Words::tr("Another pillar has the id “%1” already. Give each pillar an id of its own.").arg(subject);
    case Kind::DuplicateQuestionId:
        return Words::tr("Another question has the id “%1” already; this one is called “%2” here. Give each "
                         "question an id of its own.")
            .arg(subject, found);
    case Kind::DuplicateChoiceId:
        return Words::tr("Another choice of this question has the id “%1” already. Give each choice of a question "
                         "an id of its own.")
            .arg(subject);
    case Kind::AwsCharacters:
        return Words::tr("AWS refuses these characters in “%1”: %2").arg(subject, found);
    case Kind::UnsafeCharacters:
        return Words::tr("“%1” had control characters or characters that turn the direction of text. They were taken out.")
            .arg(subject);
    case Kind::BadUrl:
        return Words::tr("“%1” is no web address. Expected is one that starts with https:// or http:// and has no blanks.")
            .arg(found);
    case Kind::UrlWithoutText:
        return Words::tr("There is a url but no displayText in “%1”. AWS expects a text beside every url.").arg(subject);
    case Kind::UnknownResourceType:
        return Words::tr("“%1” is no type of resource; it is read as HELPFUL_RESOURCE. Expected is HELPFUL_RESOURCE "
                         "or IMPROVEMENT_PLAN.")
            .arg(found);
    case Kind::UnknownRisk:
        return Words::tr("“%1” is no risk. Expected is HIGH_RISK, MEDIUM_RISK or NO_RISK.").arg(found);
    case Kind::ConditionFault:
        return conditionFaultWords(problem);
    case Kind::ConditionTooLong:
        return Words::tr("The condition is too long. Plumbline reads up to %1 characters and %2 ids, signs and "
                         "parentheses.")
            .arg(QString::number(problem.limit), QString::number(maxConditionTokens));
    case Kind::ConditionTooDeep:
        return Words::tr("Parentheses or “!” stand in each other more than %1 levels deep in this condition. Write "
                         "it flatter.")
            .arg(problem.limit);
    case Kind::UnknownChoiceInRule:
        return Words::tr("The rule names “%1”, but the question has no such choice. Check the id; upper and lower "
                         "case differ.")
            .arg(found);
    case Kind::UnreachableRule:
        return Words::tr("This rule is never reached, because a “default” before it always holds. Move “default” to "
                         "the end.");
    case Kind::NoRules:
        return Words::tr("This question has no risk rules, so every answer to it is a high risk.");
    case Kind::NoDefault:
        return Words::tr("No rule of this question is “default”: an answer that no rule fits is a high risk. Add a "
                         "default rule at the end.");
    case Kind::RiskTwice:
        return Words::tr("Another rule of this question gives %1 already. AWS takes one rule for each risk; join "
                         "them with ||.")
            .arg(found);
    case Kind::FindsNoRisk:
        return Words::tr("“%1” finds no risk, whatever is answered. Check its rules.").arg(subject);
    case Kind::LensFindsNoRisk:
        return Words::tr("This lens finds no risk, whatever is answered, so a review with it says nothing. Check its rules.");
    case Kind::NeverFreeOfRisk:
        return Words::tr("“%1” stays at risk even with every practice in place. Check its rules.").arg(subject);
    case Kind::NoneOfTheseById:
        return Words::tr("“%1” is never advice here, but the rules take it for a practice, because its id “%2” does not end "
                         "in “_no”. Rename the id, here and in the rules.")
            .arg(subject, found);
    }
    Q_UNREACHABLE();
}

} // namespace Plumbline
