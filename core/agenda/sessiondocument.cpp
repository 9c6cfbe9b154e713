// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sessiondocument.h"

#include "core/agenda/sessionwords.h"
#include "core/report/printable.h"
#include "core/report/sections.h"

namespace Plumbline {

namespace {

Cell cell(const QString &text, const QString &detail = {})
{
    return {text, {}, {}, {}, detail};
}

const LensVersion &versionOf(const ReviewSession &session, const SessionPart &part)
{
    return *session.state->lenses[part.pillar.lens].version;
}

QString number(qsizetype value)
{
    return QLocale().toString(value);
}

// Once each, in the order of the sitting.
QString pillarsOf(const ReviewSession &session, const Sitting &sitting)
{
    QStringList names;
    for (const SessionPart &part : sitting.parts)
        names += pillarWords(session, part.pillar);
    return listWords(names);
}

void addAtAGlance(Document &document, const ReviewSession &session)
{
    const bool hasDates = !session.begins.isEmpty();
    Table table{{{Say::tr("Sitting"), 0.8, true}, {Say::tr("About"), 4, false}, {Say::tr("Time"), 1.3, true}}, {}};
    if (hasDates)
        table.columns.insert(1, {Say::tr("When"), 3, false});
    for (int sitting = 0; sitting < session.plan.sittings.size(); ++sitting) {
        const Sitting &seated = session.plan.sittings[sitting];
        QList<Cell> row{cell(number(sitting + 1)), cell(pillarsOf(session, seated)), cell(durationWords(seated.minutes()))};
        if (hasDates)
            row.insert(1, cell(whenWords(session, sitting)));
        table.rows += row;
    }
    document.blocks += Heading{1, Say::tr("The sittings"), {}};
    document.blocks += table;
}

void addRoles(Document &document, const QVector<SessionRole> &roles)
{
    if (roles.isEmpty())
        return;
    Table table{
        {{Say::tr("Role"), 3, false}, {Say::tr("In the sittings"), 3, false}, {Say::tr("For questions of"), 1.6, true}}, {}};
    for (const SessionRole &role : roles) {
        QStringList sittings;
        for (const int sitting : role.sittings)
            sittings += number(sitting + 1);
        table.rows += QList<Cell>{cell(role.name), cell(sittings.join(QStringLiteral(", "))), cell(durationWords(role.minutes))};
    }
    document.blocks += Heading{1, Say::tr("Who should be there"), {}};
    document.blocks += table;
}

// Questions by pillar; of a session that knows of no roles, without them.
Table questionTable(const ReviewSession &session, const QVector<SessionPart> &parts, bool withRoles)
{
    Table table{{{Say::tr("Question"), 5, false}, {Say::tr("Time"), 1.1, true}}, {}};
    if (withRoles)
        table.columns.insert(1, {Say::tr("Who should be there"), 3, false});
    for (const SessionPart &part : parts) {
        const LensVersion &version = versionOf(session, part);
        table.rows += QList<Cell>{
            cell(Say::tr("%1: %2", "a pillar, how many questions and how long")
                     .arg(keptApart(pillarWords(session, part.pillar)),
                         questionsWords(part.questions.size()) + QStringLiteral(" · ") + durationWords(part.minutes())))};
        for (const SessionQuestion &asked : part.questions) {
            QList<Cell> row{cell(questionName(version, asked.question)), cell(durationWords(asked.minutes))};
            if (withRoles)
                row.insert(1, cell(version.notes(asked.question).who.join(QStringLiteral(", "))));
            table.rows += row;
        }
    }
    return table;
}

void addSitting(Document &document, const ReviewSession &session, int sitting, bool withRoles)
{
    document.blocks += Heading{1, sittingHeading(session, sitting), {}};
    document.blocks += questionTable(session, session.plan.sittings[sitting].parts, withRoles);
}

QString bylineOf(const ReviewSession &session, const QDateTime &date)
{
    QStringList parts{dateWords(date.date())};
    if (const QString &owner = session.state->workload.reviewOwner; !owner.isEmpty())
        parts += Say::tr("Review owner: %1").arg(keptApart(owner));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Document sessionDocument(const ReviewSession &session, const QDateTime &date)
{
    const QString &workload = session.state->workload.name;
    const QString subject = Say::tr("Plan of the session");
    Document document{Say::tr("%1: plan of the session").arg(keptApart(workload)), subject, subject, date, {}, workload};
    document.blocks += Paragraph{bylineOf(session, date), Paragraph::Style::Quiet};
    document.blocks += Paragraph{sessionSummary(session), Paragraph::Style::Lead};
    if (const QStringList remarks = sessionRemarks(session); !remarks.isEmpty())
        document.blocks += Paragraph{remarks.join(QLatin1Char(' ')), Paragraph::Style::Body};
    const QVector<SessionRole> roles = rolesOf(*session.state, session.plan);
    if (!session.plan.sittings.isEmpty())
        addAtAGlance(document, session);
    addRoles(document, roles);
    for (int sitting = 0; sitting < session.plan.sittings.size(); ++sitting)
        addSitting(document, session, sitting, !roles.isEmpty());
    if (!session.plan.leftOut.isEmpty()) {
        document.blocks += Heading{1, leftOutWords(session), {}};
        document.blocks += questionTable(session, session.plan.leftOut, false);
    }
    return document;
}

} // namespace Plumbline
