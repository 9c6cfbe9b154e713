// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lens/lens.h"

#include <QByteArray>

#include <optional>

namespace Plumbline {

// Something in a lens file that a person should know. A fault makes the lens unusable; a warning does not; what only
// AWS's import would refuse is a warning with forAws set, and counts as a fault where a lens is checked for AWS.
struct LensProblem
{
    enum class Severity { Warning, Fault };
    // What is wrong. core/words/lensproblemwords.cpp says for each what was expected and what to do.
    enum class Kind {
        // The file
        FileTooLarge, // over 500 KB (AWS's limit; a warning) ; limit: bytes
        FileTooLargeToRead, // over 5 MiB; limit: bytes
        NotUtf8,
        NotJson, // found: what stands there, empty at the end; expected: the signs that could, empty for a value
        TooDeep, // limit: levels
        DuplicateKey, // subject: the key; the last one counts
        NotANumber, // NaN or Infinity written bare
        // Shape
        WrongType, // subject: key, empty for the file itself; found, expected: names of JSON types ("string", "array", …)
        MissingKey, // subject: key; a fault for what a lens cannot do without, else a warning; found: what is used instead
        EmptyText, // subject: key; found: what is used instead
        UnknownKey, // subject: key
        SchemaVersion, // found
        NoPillars,
        NoQuestions, // of a pillar
        NoChoices, // of a question
        TooMany, // subject: key, or "values" for those of the whole file; found: count; limit
        TooLong, // subject: key; found: length; limit; characters
        // Ids and texts
        IdCharacters, // subject: id
        IdLength, // subject: id; limit
        DuplicatePillarId,
        DuplicateQuestionId, // subject: id; found: the id it got instead
        DuplicateChoiceId,
        AwsCharacters, // subject: key; found: the characters AWS refuses
        UnsafeCharacters, // subject: key; control or direction-changing characters, taken out
        BadUrl, // subject: key; found: the address
        UrlWithoutText, // subject: key
        UnknownResourceType, // found
        // Rules
        UnknownRisk, // found
        ConditionFault, // subject: the condition; found: what stands there, empty at the end
        ConditionTooLong, // limit: characters
        ConditionTooDeep, // limit: levels
        UnknownChoiceInRule, // subject: the condition; found: the id
        UnreachableRule, // follows "default"; subject: the condition
        NoRules,
        NoDefault,
        RiskTwice, // found: the risk
        // Meaning
        FindsNoRisk, // of a question: whatever is answered; subject: its title
        LensFindsNoRisk, // of every question
        NeverFreeOfRisk, // of a question: even with every practice in place; subject: its title
        NoneOfTheseById, // a choice that is None-of-these by its title only; subject: the title; found: the id
    };

    Severity severity = Severity::Warning;
    Kind kind = Kind::NotJson;
    bool forAws = false;
    SourcePlace place;
    QString subject;
    QString found;
    QString expected;
    int limit = 0;

    friend bool operator==(const LensProblem &, const LensProblem &) = default;
};

// The kind's name in the list above, for the machine-readable answer of a check.
QLatin1String codeOf(LensProblem::Kind kind);

struct LensReading
{
    std::optional<Lens> lens; // absent when there is any fault
    QList<LensProblem> problems; // in file order

    bool hasFaults() const { return !lens.has_value(); }
};

// AWS's limits (custom-lens format specification) and our own bounds on hostile files.
namespace LensLimits {
constexpr int fileBytesForAws = 500 * 1024;
constexpr int fileBytes = 5 * 1024 * 1024;
constexpr int depth = 16;
constexpr int values = 100'000;
constexpr int problems = 10'000; // faults, and as many warnings; more of a hostile file are not listed
constexpr int name = 128;
constexpr int title = 128;
constexpr int text = 2048;
constexpr int pillars = 10;
constexpr int questionsPerPillar = 20;
constexpr int choicesPerQuestion = 15;
constexpr int rulesPerQuestion = 3;
constexpr int contentsPerResourceType = 5;
constexpr int idMin = 3;
constexpr int idMax = 128;
} // namespace LensLimits

// Reads a lens: strict about meaning, forgiving about form. Never throws, never aborts,
// whatever the bytes are. `fileName` is only for the places of problems.
LensReading readLens(const QByteArray &json, const QString &fileName);

} // namespace Plumbline
