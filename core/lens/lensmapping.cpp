// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensmapping.h"

#include <algorithm>

namespace Plumbline {

namespace {

bool hasOtherWords(const Pillar &from, const Pillar &to)
{
    return from.name != to.name;
}

bool hasOtherWords(const Question &from, const Question &to)
{
    return from.title != to.title || from.description != to.description || from.helpfulResource != to.helpfulResource;
}

bool hasOtherWords(const Choice &from, const Choice &to)
{
    return from != to; // they have the same id
}

template <typename Mapping, typename Part>
QVector<Mapping> joined(const QList<Part> &from, const QList<Part> &to)
{
    QHash<decltype(Part::id), int> places;
    for (int place = 0; place < from.size(); ++place)
        places.insert(from[place].id, place);
    QVector<Mapping> mappings;
    for (int place = 0; place < to.size(); ++place) {
        Mapping mapping;
        mapping.to = place;
        if (const auto known = places.constFind(to[place].id); known != places.constEnd()) {
            mapping.from = *known;
            mapping.isReworded = hasOtherWords(from[*known], to[place]);
            places.erase(known);
        }
        mappings.append(mapping);
    }
    for (int place = 0; place < from.size(); ++place) {
        if (!places.contains(from[place].id))
            continue;
        Mapping mapping;
        mapping.from = place;
        mappings.append(mapping);
    }
    return mappings;
}

QList<Question> questionsOf(const LensVersion &version)
{
    QList<Question> questions;
    for (const Pillar &pillar : version.lens().pillars)
        questions += pillar.questions;
    return questions;
}

bool keepsEach(const QVector<PartMapping> &parts)
{
    return std::all_of(parts.begin(), parts.end(), [](const PartMapping &part) { return part.isKept(); });
}

} // namespace

bool LensMapping::differsInWordsAlone() const
{
    return keepsEach(pillars) && std::all_of(questions.begin(), questions.end(), [](const QuestionMapping &question) {
        return question.isKept() && !question.hasOtherRules && !question.isMoved && keepsEach(question.choices);
    });
}

LensMapping mapLens(const LensVersion &from, const LensVersion &to)
{
    LensMapping mapping;
    mapping.isReworded = from.lens().name != to.lens().name || from.lens().description != to.lens().description;
    mapping.pillars = joined<PartMapping>(from.lens().pillars, to.lens().pillars);
    mapping.questions = joined<QuestionMapping>(questionsOf(from), questionsOf(to));
    for (QuestionMapping &question : mapping.questions) {
        if (!question.isKept())
            continue;
        const Question &before = from.question(question.from), &after = to.question(question.to);
        question.hasOtherRules = before.riskRules != after.riskRules;
        question.isMoved = from.lens().pillars[from.pillarOf(question.from)].id != to.lens().pillars[to.pillarOf(question.to)].id;
        question.choices = joined<PartMapping>(before.choices, after.choices);
    }
    return mapping;
}

} // namespace Plumbline
