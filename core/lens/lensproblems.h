// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/lens/lensreader.h"

#include <vector>

namespace Plumbline {

struct ProblemDetails
{
    QString subject = {};
    QString found = {};
    QString expected = {};
    int limit = 0;
};

// Collects what is wrong with a lens file while it is read, in whatever order, and hands it out in file
// order.
class LensProblems
{
public:
    void fault(LensProblem::Kind kind, const JsonValue &at, const ProblemDetails &details = {});
    void warn(LensProblem::Kind kind, const JsonValue &at, const ProblemDetails &details = {});
    // What AWS's import would refuse, too.
    void warnForAws(LensProblem::Kind kind, const JsonValue &at, const ProblemDetails &details = {});
    // At the key of a member.
    void warnAtKey(LensProblem::Kind kind, const JsonValue &member);
    void add(LensProblem problem, int offset);

    bool hasFaults() const { return m_faults > 0; }
    // Whether more problems of that severity are still taken (LensLimits::problems).
    bool isOpenFor(LensProblem::Severity severity) const
    {
        return (severity == LensProblem::Severity::Fault ? m_faults : m_warnings) < LensLimits::problems;
    }
    QList<LensProblem> inFileOrder() const;

private:
    struct Found
    {
        int offset;
        LensProblem problem;
    };

    void note(
        LensProblem::Severity severity, LensProblem::Kind kind, bool forAws, const JsonValue &at, const ProblemDetails &details);

    std::vector<Found> m_found;
    int m_faults = 0;
    int m_warnings = 0;
};

// How much depends on a value that is missing or of the wrong type.
enum class Need {
    Essential, // without it the lens is refused
    Required, // a warning
    Optional, // nothing, if it is only missing
};

// What is asked of a text.
struct TextField
{
    QLatin1String key;
    Need need = Need::Required;
    int limit = 0; // characters; 0 for none
    bool isCheckedForAws = false; // for the characters that AWS's import takes
    QString fallback = {}; // what is used where it is missing, not where it is essential
};

// A name, title or description, whose characters AWS's import checks.
inline TextField awsText(QLatin1String key, Need need, int limit, const QString &fallback = {})
{
    return {key, need, limit, true, fallback};
}

// The text under a key of an object, made safe; its fallback, or an empty text, where there is none to be
// had.
QString readText(const JsonValue &object, const TextField &field, LensProblems &problems);
// The id of a pillar, question or choice; essential.
QString readId(const JsonValue &object, LensProblems &problems);

// The array under a key: empty, after a problem was noted, where there is none.
std::vector<JsonValue> readArray(const JsonValue &object, QLatin1String key, Need need, LensProblems &problems);
// Whether it is an object; a fault or a warning otherwise.
bool isObject(const JsonValue &value, const QString &subject, Need need, LensProblems &problems);

// Warns of keys that are neither known nor a note ("_…").
void checkKeys(const JsonValue &object, std::initializer_list<QLatin1String> known, LensProblems &problems);

} // namespace Plumbline
