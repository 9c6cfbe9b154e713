// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"
#include "core/review/minute.h"

namespace Plumbline {

namespace {

// What it is about beneath what was minuted; nothing where that is the whole review.
template <typename Value>
QList<Cell> rowOf(const Value &value, const QString &question, const QString &who, QDate day)
{
    return {{value.text, {}, {}, {}, question}, {who, {}, {}, {}, {}},
        {day.isValid() ? dateWordsShort(day) : QString(), {}, {}, {}, {}}};
}

// Of the whole review first, then question by question as the applied lenses ask them.
template <typename Value, typename Take>
void forEach(const ReviewState &state, const Take &take)
{
    for (const auto &[id, value] : recordsOf<Value>(state, LensId(), QuestionId()))
        take(value, QString());
    for (const LensReview &review : state.lenses) {
        for (int question = 0; review.isApplied && question < review.version->questionCount(); ++question) {
            for (const auto &[id, value] : recordsOf<Value>(state, review.lensId(), review.version->question(question).id))
                take(value, questionName(*review.version, question));
        }
    }
}

void addTable(Document &document, const QString &heading, const Table &table)
{
    if (table.rows.isEmpty())
        return;
    document.blocks += Heading{1, heading, {}};
    document.blocks += table;
}

} // namespace

void addMinutes(Document &document, const Reading &reading)
{
    Table decisions{{{Say::tr("Decision"), 5, false}, {Say::tr("Who decided"), 2, false}, {Say::tr("On"), 1.9, false}}, {}};
    forEach<Decision>(reading.state, [&](const Decision &decision, const QString &question) {
        decisions.rows += rowOf(decision, question, decision.decidedBy, decision.decidedOn);
    });
    Table actions{{{Say::tr("Action"), 5, false}, {Say::tr("Who"), 2, false}, {Say::tr("Until"), 1.9, false}}, {}};
    forEach<Action>(reading.state, [&](const Action &action, const QString &question) {
        if (action.isOpen())
            actions.rows += rowOf(action, question, action.owner, action.due);
    });
    Table points{{{Say::tr("Point"), 6.9, false}, {Say::tr("Raised by"), 2, false}}, {}};
    forEach<ParkedPoint>(reading.state, [&](const ParkedPoint &point, const QString &question) {
        if (point.isOpen())
            points.rows += rowOf(point, question, point.raisedBy, {}).first(2);
    });
    addTable(document, Say::tr("Decisions"), decisions);
    addTable(document, Say::tr("Open actions"), actions);
    addTable(document, Say::tr("Left for later"), points);
}

} // namespace Plumbline
