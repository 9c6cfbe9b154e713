// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/rulesense.h"
#include "core/report/printable.h"
#include "core/report/sections.h"
#include "core/risk/explanation.h"
#include "core/risk/handledrisk.h"
#include "core/words/factwords.h"

namespace Plumbline {

namespace {

constexpr int findingsShown = 3;
constexpr int practicesNamed = 3;
constexpr int labelsNamed = 8;
constexpr int labelsNamedWithLens = 3;

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

// The first few, and how many more there are.
QString firstOf(const QStringList &items, int shown, const QString &separator)
{
    const QString list = QStringList(items.mid(0, shown)).join(separator);
    const qsizetype more = items.size() - shown;
    return more > 0 ? Say::tr("%1 and %2 more").arg(list, QString::number(more)) : list;
}

QStringList titlesOf(const Question &question, ChoiceSet choices)
{
    QStringList titles;
    for (int i = 0; i < int(question.choices.size()); ++i)
        if ((choices & choiceBit(i)) != 0)
            titles += keptApart(question.choices[i].title);
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
    const std::vector<ChoiceSet> ways = remediations(program, answer, target, 1);
    if (ways.empty() && !canBeFree(program))
        return Say::tr("The lens's rules leave a risk here even with every practice in place.");
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

// "Ada and Ben until 3 Mar 2027", or that nobody does anything yet.
QString handlingWords(const Reading &reading, const Candidate &candidate)
{
    const HandledRisk handled = handledRisk(reading.state, candidate.lens, candidate.question, reading.date.date());
    QStringList names;
    for (const QString &owner : handled.owners)
        names += keptApart(owner);
    switch (handled.how) {
    case HandledRisk::How::Open:
        return Say::tr("not planned yet");
    case HandledRisk::How::Planned:
        return Say::tr("planned: %1 until %2", "names, day").arg(listWords(names), dateWordsShort(handled.until));
    case HandledRisk::How::Accepted:
        return Say::tr("accepted: %1 answers for it until %2", "name, day").arg(listWords(names), dateWordsShort(handled.until));
    }
    Q_UNREACHABLE();
}

Findings findings(const Reading &reading)
{
    Findings result;
    for (const Candidate &candidate : candidates(reading).mid(0, findingsShown)) {
        const LensReview &review = reading.state.lenses[candidate.lens];
        const QString pillar = review.version->lens().pillars[review.version->pillarOf(candidate.question)].name;
        const QString context = reading.hasSeveralLenses()
            ? Say::tr("%1, %2").arg(keptApart(pillar), keptApart(review.version->lens().name))
            : keptApart(pillar);
        result.items += {candidate.risk, questionName(*review.version, candidate.question),
            QStringList{riskWord(candidate.risk), context, handlingWords(reading, candidate)}.join(QStringLiteral(" · ")),
            firstThingToDo(review, candidate.question, candidate.risk)};
    }
    return result;
}

// One row a pillar, grouped by lens where there are several; one row a lens where these would be too many for the page.
BarsFigure riskFigure(const Reading &reading)
{
    BarsFigure figure
        = reading.showsLensesOnly() ? BarsFigure{Say::tr("Risk by lens"), {}} : BarsFigure{Say::tr("Risk by pillar"), {}};
    for (int lens = 0; lens < int(reading.state.lenses.size()); ++lens) {
        const LensReview &review = reading.state.lenses[lens];
        const LensAssessment &assessment = reading.assessment.lenses[size_t(lens)];
        if (!review.isApplied)
            continue;
        if (reading.showsLensesOnly())
            figure.bars += {review.version->lens().name, assessment.total, {}};
        else
            addPillarBars(figure, review, assessment, reading.hasSeveralLenses() ? review.version->lens().name : QString());
    }
    return figure;
}

// How much of the gravest there is; none for what is not comparable.
std::optional<int> weightOf(const std::optional<Risk> &risk)
{
    if (risk == Risk::High)
        return 2;
    if (risk == Risk::Medium)
        return 1;
    return risk == Risk::None ? std::optional(0) : std::nullopt;
}

struct Movement
{
    QStringList roseToHigh;
    QStringList roseToMedium;
    QStringList fell;
    QStringList lost; // practices
};

void addQuestionsOf(Movement &movement, const LensComparison &lens, bool withLens)
{
    for (const ComparedQuestion &question : lens.questions) {
        const std::optional<int> before = weightOf(question.from);
        const std::optional<int> now = weightOf(question.to);
        if (!before || !now || before == now)
            continue;
        const QString label = lens.toVersion->label(lens.toVersion->indexOf(question.question));
        const QString name = withLens ? Say::tr("%1 (%2)").arg(label, keptApart(lens.toVersion->lens().name)) : label;
        (*now < *before ? movement.fell : *now == 2 ? movement.roseToHigh : movement.roseToMedium) += name;
    }
}

void addPracticesOf(Movement &movement, const LensComparison &lens)
{
    for (const ComparedPractice &practice : lens.practices) {
        if (practice.change != PracticeChange::Regressed)
            continue;
        const LensVersion &version = lens.versionOf(practice);
        movement.lost
            += Say::tr("%1 (%2)").arg(keptApart(version.question(practice.at.question).choices[practice.at.choice].title),
                version.label(practice.at.question));
    }
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

void addMovement(Document &document, const Comparison &comparison)
{
    Movement movement;
    for (const LensComparison &lens : comparison.lenses) {
        addQuestionsOf(movement, lens, comparison.lenses.size() > 1);
        addPracticesOf(movement, lens);
    }
    Facts facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.rows += {name, value};
    };
    const QString comma = QStringLiteral(", ");
    const int labels = comparison.lenses.size() > 1 ? labelsNamedWithLens : labelsNamed;
    add(Say::tr("Rose to high risk"), firstOf(movement.roseToHigh, labels, comma));
    add(Say::tr("Rose to medium risk"), firstOf(movement.roseToMedium, labels, comma));
    add(Say::tr("Fell"), firstOf(movement.fell, labels, comma));
    add(Say::tr("No longer in place"), firstOf(movement.lost, practicesNamed, QStringLiteral("; ")));
    if (!facts.rows.isEmpty())
        document.blocks += facts;
}

namespace {

struct Remark
{
    QString lens; // that it is of; empty: of the workload
    QString text;
};

// What the reviewers note of the workload, and of each lens.
QList<Remark> remarksOf(const ReviewState &state)
{
    QList<Remark> remarks{{{}, state.workload.notes}};
    for (const LensReview &review : state.lenses)
        if (review.isApplied)
            remarks += {keptApart(review.version->lens().name), review.notes};
    remarks.removeIf([](const Remark &remark) { return remark.text.isEmpty(); });
    return remarks;
}

// A conclusion is for page one; mere remarks stand for one where there is none.
QList<Remark> concludedBy(const ReviewState &state)
{
    if (!hasConclusion(state.workload))
        return remarksOf(state);
    return state.workload.conclusion.isEmpty() ? QList<Remark>() : QList<Remark>{{{}, state.workload.conclusion}};
}

// Who is asked for what until when.
Facts askedOf(const WorkloadProperties &workload)
{
    Facts facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.rows += {name, value};
    };
    add(fieldWord("decisionAsked"), workload.decisionAsked);
    add(fieldWord("decisionOwner"), workload.decisionAsked.isEmpty() ? QString() : workload.decisionOwner);
    add(fieldWord("decisionDue"), workload.decisionDue.isValid() ? dateWordsShort(workload.decisionDue) : QString());
    return facts;
}

} // namespace

bool hasConclusion(const WorkloadProperties &workload)
{
    return workload.verdict != ReviewVerdict::None || !workload.conclusion.isEmpty() || !workload.conditions.isEmpty()
        || !workload.decisionAsked.isEmpty();
}

bool hasLongConclusion(const Reading &reading)
{
    constexpr int shown = 500; // characters
    qsizetype size = 0;
    for (const Remark &remark : concludedBy(reading.state))
        size += remark.lens.size() + remark.text.size();
    for (const QString &condition : reading.state.workload.conditions)
        size += condition.size();
    return size > shown;
}

bool hasDescriptionOnPageOne(const Reading &reading)
{
    constexpr int shown = 300; // characters
    const QString &description = reading.state.workload.description;
    const bool hasOtherWords
        = (hasConclusion(reading.state.workload) || !concludedBy(reading.state).isEmpty()) && !hasLongConclusion(reading);
    return !description.isEmpty() && description.size() <= shown && !hasOtherWords;
}

void addConclusion(Document &document, const Reading &reading)
{
    const WorkloadProperties &workload = reading.state.workload;
    const QList<Remark> remarks = concludedBy(reading.state);
    if (remarks.isEmpty() && !hasConclusion(workload))
        return;
    const QString word = verdictWord(workload.verdict);
    document.blocks += Heading{
        2, word.isEmpty() ? Say::tr("The reviewers' conclusion") : Say::tr("The reviewers' conclusion: %1").arg(word), {}};
    for (const Remark &remark : remarks)
        document.blocks += titledNote(remark.lens, remark.text);
    if (!workload.conditions.isEmpty()) {
        document.blocks += Paragraph{Say::tr("On these conditions:"), Paragraph::Style::Body};
        document.blocks += BulletList{workload.conditions};
    }
    if (const Facts asked = askedOf(workload); !asked.rows.isEmpty())
        document.blocks += asked;
}

void addRemarks(Document &document, const Reading &reading)
{
    const QList<Remark> remarks = remarksOf(reading.state);
    if (remarks.isEmpty() || !hasConclusion(reading.state.workload))
        return;
    document.blocks += Heading{1, Say::tr("What the reviewers note"), {}};
    for (const Remark &remark : remarks)
        document.blocks += titledNote(remark.lens, remark.text);
}

// The reviewers know what no rule can; where they say something else than the rule, the reader is told so.
void addVerdict(Document &document, const Reading &reading)
{
    const Verdict verdict = verdictOf(reading.state, reading.assessment, reading.date.date());
    document.blocks += verdict;
    const ReviewVerdict said = reading.state.workload.verdict;
    if (said != ReviewVerdict::None && said != verdict.word)
        document.blocks += Paragraph{
            Say::tr("The reviewers say: %1. From the answers alone follows what is said above.").arg(verdictWord(said)),
            Paragraph::Style::Body};
}

void addPageOne(Document &document, const Reading &reading)
{
    document.blocks += Paragraph{bylineOf(reading), Paragraph::Style::Quiet};
    if (hasDescriptionOnPageOne(reading))
        document.blocks += Paragraph{reading.state.workload.description, Paragraph::Style::Body};
    // What the reviewers conclude leads; mere notes stand below the verdict.
    const bool isLed = hasConclusion(reading.state.workload);
    if (!isLed)
        addVerdict(document, reading);
    if (hasLongConclusion(reading))
        document.blocks += Paragraph{Say::tr("The reviewers' conclusion is on the next page."), Paragraph::Style::Quiet};
    else
        addConclusion(document, reading);
    if (isLed)
        addVerdict(document, reading);
    if (reading.assessment.total.answered() == 0)
        return addOutlook(document, reading);
    if (reading.previous == nullptr) {
        document.blocks += CountsFigure{reading.assessment.total, {}, {}};
    } else {
        const Comparison comparison = compare(*reading.previous->state, reading.state);
        document.blocks += CountsFigure{comparison.to, comparison.from, reading.previous->name};
        addMovement(document, comparison);
    }
    document.blocks += riskFigure(reading);
    if (const ProofCounts proven = proofCounts(reading.state); proven.proven > 0)
        document.blocks += Paragraph{provenWords(proven), Paragraph::Style::Quiet};
    const Findings top = findings(reading);
    if (top.items.isEmpty())
        return;
    document.blocks += Heading{1, Say::tr("What matters most"), {}};
    document.blocks += top;
    document.pageOne = document.blocks.size();
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
