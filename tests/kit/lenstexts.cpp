// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenstexts.h"

#include <QtTest>

namespace Plumbline::Kit {

QByteArray smallLens()
{
    return R"({
 "schemaVersion": "2021-11-01",
 "name": "Small",
 "description": "A small lens",
 "pillars": [
  {"id": "operations", "name": "Operations", "questions": [
   {"id": "ops1", "title": "Do you?", "description": "Why",
    "choices": [
     {"id": "ch_a", "title": "A", "improvementPlan": {"displayText": "Do A"}},
     {"id": "ch_b", "title": "B", "improvementPlan": {"displayText": "Do B"}},
     {"id": "ops1_no", "title": "None of these"}],
    "riskRules": [
     {"condition": "ch_a && ch_b", "risk": "NO_RISK"},
     {"condition": "ch_a", "risk": "MEDIUM_RISK"},
     {"condition": "default", "risk": "HIGH_RISK"}]}]}]}
)";
}

QByteArray smallLensWith(const QByteArray &piece, const QByteArray &replacement)
{
    QByteArray lens = smallLens();
    if (lens.count(piece) != 1)
        qFatal("not exactly once in the small lens: %s", piece.constData());
    return lens.replace(piece, replacement);
}

QString toLine(const LensProblem &problem)
{
    QStringList parts{problem.severity == LensProblem::Severity::Fault ? QStringLiteral("fault") : QStringLiteral("warning"),
        codeOf(problem.kind), QStringLiteral("%1:%2").arg(problem.place.line).arg(problem.place.column), problem.place.pointer};
    if (!problem.subject.isEmpty())
        parts += problem.subject;
    if (!problem.found.isEmpty())
        parts += u'[' + problem.found + u']';
    if (!problem.expected.isEmpty())
        parts += problem.expected;
    if (problem.limit != 0)
        parts += QStringLiteral("<%1>").arg(problem.limit);
    if (problem.forAws)
        parts += QStringLiteral("(aws)");
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList toLines(const QList<LensProblem> &problems)
{
    QStringList lines;
    for (const LensProblem &problem : problems)
        lines += toLine(problem);
    return lines;
}

} // namespace Plumbline::Kit
