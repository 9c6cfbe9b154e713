// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/upgradewords.h"

#include "core/words/valuewords.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Upgrade)
};

class Lister
{
public:
    explicit Lister(const UpgradePlan &plan)
        : m_plan(plan)
        , m_from(*plan.from.version)
        , m_to(*plan.to.version)
    {
    }

    QVector<StateFact> run()
    {
        if (m_plan.mapping.isReworded)
            addReworded({}, m_from.lens().name, m_to.lens().name);
        for (const PartMapping &pillar : m_plan.mapping.pillars)
            list(pillar);
        for (const QuestionMapping &question : m_plan.mapping.questions)
            list(question);
        return m_facts;
    }

private:
    void add(const QString &place, const QString &before, const QString &after) { m_facts.append({place, before, after}); }

    // By its titles where they differ.
    void addReworded(const QString &label, const QString &before, const QString &after)
    {
        const QString place = label.isEmpty() ? after : labeled(label, after);
        if (before == after)
            add(place, {}, Words::tr("reworded"));
        else
            add(place, before, after);
    }

    static QString labeled(const QString &label, const QString &title)
    {
        return Words::tr("%1: %2", "label of a question, its title or that of a choice").arg(label, title.simplified());
    }

    void list(const PartMapping &pillar)
    {
        if (pillar.isNew())
            add(m_to.lens().pillars[pillar.to].name, {}, Words::tr("new pillar"));
        else if (pillar.isRetired())
            add(m_from.lens().pillars[pillar.from].name, Words::tr("a pillar"), Words::tr("no longer there"));
        else if (pillar.isReworded)
            addReworded({}, m_from.lens().pillars[pillar.from].name, m_to.lens().pillars[pillar.to].name);
    }

    void list(const QuestionMapping &question)
    {
        const LensVersion &version = question.isRetired() ? m_from : m_to;
        const int ordinal = question.isRetired() ? question.from : question.to;
        const QString label = version.label(ordinal);
        const QString place = labeled(label, version.question(ordinal).title);
        if (question.isNew())
            return add(place, {}, Words::tr("new question"));
        if (question.isRetired())
            return add(place, riskWord(*m_plan.riskBefore(question)), Words::tr("no longer asked"));
        if (question.isReworded)
            addReworded(label, m_from.question(question.from).title, m_to.question(question.to).title);
        if (question.isMoved)
            add(place, m_from.lens().pillars[m_from.pillarOf(question.from)].name,
                m_to.lens().pillars[m_to.pillarOf(question.to)].name);
        for (const PartMapping &choice : question.choices)
            list(question, choice, label);
        if (question.hasOtherRules)
            add(place, {}, Words::tr("other rules for its risk"));
        if (m_plan.riskBefore(question) != m_plan.riskAfter(question))
            add(place, riskWord(*m_plan.riskBefore(question)), riskWord(*m_plan.riskAfter(question)));
    }

    void list(const QuestionMapping &question, const PartMapping &choice, const QString &label)
    {
        const auto titleIn = [](const Question &content, int index) { return content.choices[index].title; };
        const Question &before = m_from.question(question.from), &after = m_to.question(question.to);
        if (choice.isNew())
            add(labeled(label, titleIn(after, choice.to)), {}, Words::tr("new choice"));
        else if (choice.isRetired())
            add(labeled(label, titleIn(before, choice.from)), statusOf(question.from, choice.from), Words::tr("no longer there"));
        else if (choice.isReworded)
            addReworded(label, titleIn(before, choice.from), titleIn(after, choice.to));
    }

    QString statusOf(int question, int choice) const
    {
        switch (m_plan.from.answers[question].statusOf(choice)) {
        case ChoiceStatus::Selected:
            return Words::tr("ticked");
        case ChoiceStatus::NotApplicable:
            return Words::tr("not applicable");
        case ChoiceStatus::Unselected:
            return Words::tr("not ticked");
        }
        Q_UNREACHABLE();
    }

    const UpgradePlan &m_plan;
    const LensVersion &m_from;
    const LensVersion &m_to;
    QVector<StateFact> m_facts;
};

} // namespace

QString upgradeSentences(const UpgradePlan &plan)
{
    if (plan.mapping.differsInWordsAlone())
        return Words::tr("Only words differ: questions, choices and rules are the same, and every answer carries over.");
    QStringList sentences{Words::tr("Questions that stay answered: %1.").arg(plan.carriedOver)};
    if (plan.unanswered > 0)
        sentences += Words::tr("Questions that become unanswered, because what was ticked is no longer there: %1.")
                         .arg(plan.unanswered);
    if (plan.noLongerAsked > 0)
        sentences += Words::tr("Answered questions that are no longer asked: %1.").arg(plan.noLongerAsked);
    return sentences.join(u' ');
}

QVector<StateFact> factsOf(const UpgradePlan &plan)
{
    return Lister(plan).run();
}

QString milestoneNameBefore(const LensVersion &version)
{
    return Words::tr("Before version %1 of %2", "name of a milestone: version of a lens, its name")
        .arg(version.version(), version.lens().name.simplified());
}

} // namespace Plumbline
