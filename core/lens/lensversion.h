// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/companion.h"
#include "core/lens/condition.h"
#include "core/lens/lens.h"

#include <memory>
#include <vector>

namespace Plumbline {

struct CompiledRule
{
    Condition condition;
    RuleRisk risk = RuleRisk::High;
};

// The rules of one question, ready to be evaluated.
struct QuestionProgram
{
    std::vector<CompiledRule> rules; // in the order they are tried
    ChoiceSet practices = 0; // every choice that is a practice
    ChoiceSet noneOfThese = 0; // by id
    ChoiceSet markable = 0; // all others: what can be not applicable
};

// The rules compile: the question comes from a lens without faults.
QuestionProgram compileQuestion(const Question &question);

// One version of one lens as reviews use it: immutable, compiled once, shared between reviews and milestones.
// Questions have one flat order over the whole lens, the file's; "question" as a number means that ordinal.
class LensVersion
{
public:
    // The lens comes from readLens() and so has no faults; a rule that does not compile is our own mistake. Its digest is
    // computed unless the caller knows it: writing and hashing a lens costs as much as reading it.
    LensVersion(LensId id, QString version, Lens lens, LensCompanion companion = {}, const QByteArray &knownSha256 = {});

    const LensId &id() const { return m_id; }
    const QString &version() const { return m_version; }
    const QByteArray &sha256() const { return m_sha256; } // 32 bytes, of the lens's canonical form
    const Lens &lens() const { return m_lens; }
    const LensCompanion &companion() const { return m_companion; }

    int questionCount() const { return int(m_places.size()); }
    int pillarCount() const { return int(m_lens.pillars.size()); }
    const Question &question(int question) const;
    const QuestionProgram &program(int question) const { return m_programs[size_t(question)]; }
    int pillarOf(int question) const { return m_places[size_t(question)].pillar; }
    int numberInPillar(int question) const { return m_places[size_t(question)].index + 1; } // from 1
    int firstQuestionOf(int pillar) const; // ordinals of a pillar's questions are consecutive

    int indexOf(const QuestionId &question) const; // -1 when there is none
    int indexOf(const PillarId &pillar) const; // -1 when there is none
    // By id, published id or label, upper and lower case alike; -1 when there is none.
    int questionNamed(const QString &name) const;
    int choiceNamed(int question, const QString &name) const;

    // "OPS 1" where the companion has a label, else "1.2": second question of the first pillar.
    QString label(int question) const;
    const QuestionNotes &notes(int question) const { return m_companion.notesFor(this->question(question).id); }
    const PracticeNotes &notes(int question, int choice) const;

private:
    struct Place
    {
        int pillar;
        int index;
    };

    LensId m_id;
    QString m_version;
    Lens m_lens;
    LensCompanion m_companion;
    QByteArray m_sha256;
    std::vector<Place> m_places; // of questions, by ordinal
    std::vector<int> m_firstQuestions; // of pillars
    std::vector<QuestionProgram> m_programs;
    QHash<QuestionId, int> m_ordinals;
};

using LensVersionPtr = std::shared_ptr<const LensVersion>;

} // namespace Plumbline
