// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printable.h"
#include "core/report/sections.h"
#include "core/risk/explanation.h"

namespace Plumbline {

namespace {

constexpr int findingsShown = 3;
constexpr int practicesNamed = 3;
constexpr int descriptionShown = 300; // characters; longer ones stand at the end

struct Candidate
{
    Risk risk;
    int priority;
    int lens;
    int question;
};

// High before medium, then by pillar priority, then in lens order.
QList<Candidate> candidates(const Reading &reading)
{
    QList<Candidate> found;
    for (int lens = 0; lens < int(reading.state.lenses.size()); ++lens) {
        const LensReview &review = reading.state.lenses[lens];
        if (!review.isApplied)
            continue;
        for (int question = 0; question < review.version->questionCount(); ++question) {
            const Risk risk = reading.assessment.lenses[size_t(lens)].questions[size_t(question)].risk;
            const PillarId &pillar = review.version->lens().pillars[review.version->pillarOf(question)].id;
            if (risk == Risk::High || risk == Risk::Medium)
                found += {risk, priorityOf(reading.state, pillar), lens, question};
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Candidate &a, const Candidate &b) { return std::tie(a.risk, a.priority) < std::tie(b.risk, b.priority); });
    return found;
}

QStringList titlesOf(const Question &question, ChoiceSet choices)
{
    QStringList titles;
    for (int i = 0; i < int(question.choices.size()); ++i)
        if ((choices & choiceBit(i)) != 0)
            titles += question.choices[i].title;
    return titles;
}

QString startWith(const LensReview &review, int question)
{
    const Question &asked = review.version->question(question);
    const Answer &answer = review.answers[question];
    const ChoiceSet missing = review.version->program(question).practices & ~(answer.selected | answer.notApplicable);
    const QStringList titles = titlesOf(asked, missing);
    return titles.isEmpty() ? QString() : Say::tr("Start with: %1").arg(titles.first());
}

// The shortest way to a lower risk, named by its practices.
QString firstThingToDo(const LensReview &review, int question, Risk risk)
{
    const QuestionProgram &program = review.version->program(question);
    const Answer &answer = review.answers[question];
    const Risk target = risk == Risk::High ? Risk::Medium : Risk::None;
    const std::vector<ChoiceSet> ways = waysDown(program, answer, target, 1);
    if (ways.empty())
        return startWith(review, question);
    const QStringList titles = titlesOf(review.version->question(question), ways.front());
    Answer reached = answer;
    reached.selected = (reached.selected & ~program.noneOfThese) | ways.front();
    const bool leavesNone = assess(program, reached).risk == Risk::None;
    const QStringList named = titles.mid(0, practicesNamed);
    const int more = int(titles.size() - named.size());
    const QString list = named.join(QStringLiteral("; "));
    if (more == 0)
        return leavesNone ? Say::tr("No risk is left with: %1").arg(list) : Say::tr("Down to medium risk with: %1").arg(list);
    return leavesNone ? Say::tr("No risk is left with: %1; and %2 more").arg(list, QString::number(more))
                      : Say::tr("Down to medium risk with: %1; and %2 more").arg(list, QString::number(more));
}

Findings findings(const Reading &reading)
{
    Findings result;
    for (const Candidate &candidate : candidates(reading).mid(0, findingsShown)) {
        const LensReview &review = reading.state.lenses[candidate.lens];
        const QString pillar = review.version->lens().pillars[review.version->pillarOf(candidate.question)].name;
        const QString context = reading.hasSeveralLenses() ? Say::tr("%1, %2").arg(pillar, review.version->lens().name) : pillar;
        result.items += {candidate.risk, questionName(*review.version, candidate.question),
            Say::tr("%1 · %2").arg(riskWord(candidate.risk), context),
            firstThingToDo(review, candidate.question, candidate.risk)};
    }
    return result;
}

// One row a pillar; of several lenses, grouped by lens.
BarsFigure riskByPillar(const Reading &reading)
{
    BarsFigure figure{Say::tr("Risk by pillar"), {}};
    for (int lens = 0; lens < int(reading.state.lenses.size()); ++lens) {
        const LensReview &review = reading.state.lenses[lens];
        if (!review.isApplied)
            continue;
        const QString group = reading.hasSeveralLenses() ? review.version->lens().name : QString();
        for (int pillar = 0; pillar < review.version->pillarCount(); ++pillar)
            figure.bars += {review.version->lens().pillars[pillar].name,
                reading.assessment.lenses[size_t(lens)].pillars[size_t(pillar)], group};
    }
    return figure;
}

// What a review that has not begun will ask.
void addOutlook(Document &document, const Reading &reading)
{
    Table table{{{Say::tr("Pillar"), 5, false}, {Say::tr("Questions"), 1, true}}, {}};
    for (const LensReview &review : reading.state.lenses) {
        if (!review.isApplied)
            continue;
        if (reading.hasSeveralLenses())
            table.rows += QList<Cell>{Cell{review.version->lens().name, {}, {}, {}, {}}};
        for (const Pillar &pillar : review.version->lens().pillars)
            table.rows += QList<Cell>{{pillar.name, {}, {}, {}, {}}, {QString::number(pillar.questions.size()), {}, {}, {}, {}}};
    }
    if (table.rows.isEmpty())
        return;
    document.blocks += Heading{1, Say::tr("What the review will ask"), {}};
    document.blocks += table;
}

} // namespace

void addPageOne(Document &document, const Reading &reading)
{
    document.blocks += Paragraph{bylineOf(reading), Paragraph::Style::Quiet};
    const QString description = reading.state.workload.description;
    if (!description.isEmpty() && description.size() <= descriptionShown)
        document.blocks += Paragraph{description, Paragraph::Style::Body};
    document.blocks += verdictOf(reading.state, reading.assessment);
    if (reading.assessment.total.answered() == 0)
        return addOutlook(document, reading);
    CountsFigure counts{reading.assessment.total, {}, {}};
    if (reading.previous != nullptr) {
        counts.before = assess(*reading.previous->state).total;
        counts.beforeName = reading.previous->name;
    }
    document.blocks += counts;
    document.blocks += riskByPillar(reading);
    const Findings top = findings(reading);
    if (top.items.isEmpty())
        return;
    document.blocks += Heading{1, Say::tr("What matters most"), {}};
    document.blocks += top;
}

void addTrend(Document &document, const Reading &reading)
{
    constexpr int lastShown = 11;
    BarsFigure figure{Say::tr("Questions by risk, milestone by milestone"), {}};
    for (const Milestone &milestone : reading.source.earlier)
        if (milestone.state)
            figure.bars += {milestone.name, assess(*milestone.state).total, {}};
    if (figure.bars.isEmpty() || reading.assessment.total.questions() == 0)
        return;
    figure.bars += {reading.pointName, reading.assessment.total, {}};
    // The first stays: progress is measured from it.
    if (const int left = int(figure.bars.size()) - 1 - lastShown; left > 0) {
        figure.bars.remove(1, left);
        figure.note = counted(left, QT_TRANSLATE_NOOP("Report", "One milestone after “%1” is left out."),
            QT_TRANSLATE_N_NOOP("Report", "%n milestones after “%1” are left out."))
                          .arg(keptApart(figure.bars.first().label));
    }
    document.blocks += figure;
}

} // namespace Plumbline
