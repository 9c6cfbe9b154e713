// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensproblems.h"

#include "core/lens/lenstexts.h"

#include <algorithm>

namespace Plumbline {

using Kind = LensProblem::Kind;
using Severity = LensProblem::Severity;

void LensProblems::add(LensProblem problem, int offset)
{
    if (!isOpenFor(problem.severity))
        return;
    ++(problem.severity == Severity::Fault ? m_faults : m_warnings);
    m_found.push_back({offset, std::move(problem)});
}

void LensProblems::note(Severity severity, Kind kind, bool forAws, const JsonValue &at, const ProblemDetails &details)
{
    if (!isOpenFor(severity))
        return;
    add({severity, kind, forAws, at.place(), details.subject, details.found, details.expected, details.limit}, at.offset());
}

void LensProblems::fault(Kind kind, const JsonValue &at, const ProblemDetails &details)
{
    note(Severity::Fault, kind, false, at, details);
}

void LensProblems::warn(Kind kind, const JsonValue &at, const ProblemDetails &details)
{
    note(Severity::Warning, kind, false, at, details);
}

void LensProblems::warnForAws(Kind kind, const JsonValue &at, const ProblemDetails &details)
{
    note(Severity::Warning, kind, true, at, details);
}

void LensProblems::warnAtKey(Kind kind, const JsonValue &member)
{
    if (isOpenFor(Severity::Warning))
        add({Severity::Warning, kind, false, member.keyPlace(), member.key(), {}, {}, 0}, member.keyOffset());
}

QList<LensProblem> LensProblems::inFileOrder() const
{
    std::vector<const Found *> sorted;
    sorted.reserve(m_found.size());
    for (const Found &found : m_found)
        sorted.push_back(&found);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Found *a, const Found *b) { return a->offset < b->offset; });
    QList<LensProblem> problems;
    problems.reserve(qsizetype(sorted.size()));
    for (const Found *found : sorted)
        problems.push_back(found->problem);
    return problems;
}

namespace {

QString typeName(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Missing:
        return {};
    case JsonValue::Type::Null:
        return QStringLiteral("null");
    case JsonValue::Type::Boolean:
        return QStringLiteral("boolean");
    case JsonValue::Type::Number:
    case JsonValue::Type::NotANumber:
        return QStringLiteral("number");
    case JsonValue::Type::Text:
        return QStringLiteral("string");
    case JsonValue::Type::Array:
        return QStringLiteral("array");
    case JsonValue::Type::Object:
        return QStringLiteral("object");
    }
    Q_UNREACHABLE();
}

void noteWrongType(const JsonValue &value, const QString &subject, const QString &expected, Need need, LensProblems &problems)
{
    const ProblemDetails details{.subject = subject, .found = typeName(value), .expected = expected};
    if (need == Need::Essential)
        problems.fault(Kind::WrongType, value, details);
    else
        problems.warn(Kind::WrongType, value, details);
}

// Missing and empty texts are alike in what they mean.
void noteAbsence(Kind kind, const JsonValue &at, const TextField &field, LensProblems &problems)
{
    if (field.need == Need::Essential)
        problems.fault(kind, at, {.subject = field.key});
    else if (field.need == Need::Required)
        problems.warnForAws(kind, at, {.subject = field.key, .found = field.fallback});
}

} // namespace

QString readText(const JsonValue &object, const TextField &field, LensProblems &problems)
{
    const JsonValue value = object[field.key];
    const std::optional<QString> raw = value.text();
    if (!raw) {
        if (value.exists())
            noteWrongType(value, field.key, QStringLiteral("string"), field.need, problems);
        else
            noteAbsence(Kind::MissingKey, object, field, problems);
        return field.fallback;
    }
    const SafeText safe = safeText(*raw);
    if (safe.isChanged)
        problems.warn(Kind::UnsafeCharacters, value, {.subject = field.key});
    if (safe.text.trimmed().isEmpty()) {
        noteAbsence(Kind::EmptyText, value, field, problems);
        return field.fallback.isEmpty() ? safe.text : field.fallback;
    }
    const int length = characterCount(safe.text);
    if (field.limit > 0 && length > field.limit)
        problems.warnForAws(Kind::TooLong, value, {.subject = field.key, .found = QString::number(length), .limit = field.limit});
    const QString refused = field.isCheckedForAws ? refusedByAws(safe.text) : QString();
    if (!refused.isEmpty())
        problems.warnForAws(Kind::AwsCharacters, value, {.subject = field.key, .found = refused});
    return safe.text;
}

QString readId(const JsonValue &object, LensProblems &problems)
{
    const QString id = readText(object, {.key = QLatin1String("id"), .need = Need::Essential}, problems);
    const JsonValue value = object[QLatin1String("id")];
    if (id.trimmed().isEmpty())
        return {};
    if (!hasIdCharacters(id))
        problems.warnForAws(Kind::IdCharacters, value, {.subject = id});
    if (id.size() < LensLimits::idMin)
        problems.warnForAws(Kind::IdLength, value, {.subject = id, .limit = LensLimits::idMin});
    else if (id.size() > LensLimits::idMax)
        problems.warnForAws(Kind::IdLength, value, {.subject = id, .limit = LensLimits::idMax});
    return id;
}

std::vector<JsonValue> readArray(const JsonValue &object, QLatin1String key, Need need, LensProblems &problems)
{
    const JsonValue value = object[key];
    if (value.exists() && !value.isArray())
        noteWrongType(value, key, QStringLiteral("array"), need, problems);
    return value.isArray() ? value.children() : std::vector<JsonValue>();
}

bool isObject(const JsonValue &value, const QString &subject, Need need, LensProblems &problems)
{
    if (!value.isObject())
        noteWrongType(value, subject, QStringLiteral("object"), need, problems);
    return value.isObject();
}

void checkKeys(const JsonValue &object, std::initializer_list<QLatin1String> known, LensProblems &problems)
{
    for (const JsonValue &member : object.children()) {
        const QString key = member.key();
        if (!key.startsWith(u'_') && std::find(known.begin(), known.end(), key) == known.end())
            problems.warnAtKey(Kind::UnknownKey, member);
    }
}

} // namespace Plumbline
