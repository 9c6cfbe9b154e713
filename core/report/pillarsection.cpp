// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notemarkdown.h"
#include "core/report/printable.h"
#include "core/report/sections.h"
#include "core/review/attachment.h"

namespace Plumbline {

namespace {

QString countsWords(const RiskCounts &counts)
{
    QStringList parts;
    for (Risk risk : allRisks)
        if (counts[risk] > 0)
            parts += Say::tr("%1: %2").arg(riskWord(risk)).arg(counts[risk]);
    return parts.join(QStringLiteral(" · "));
}

// One pillar of one lens.
class PillarSection
{
public:
    PillarSection(const Reading &source, const LensReview &review, const LensAssessment &assessment, int pillar, int level)
        : m_source(source)
        , m_review(review)
        , m_version(*review.version)
        , m_assessment(assessment)
        , m_pillar(pillar)
        , m_level(level)
    {
    }

    void addTo(Document &document) const
    {
        const Pillar &pillar = m_version.lens().pillars[m_pillar];
        const QString notes = m_review.pillarNotes.value(pillar.id);
        if (m_assessment.pillars[size_t(m_pillar)].answered() == 0 && notes.isEmpty())
            return addUnbegun(document);
        document.blocks += Heading{m_level, pillar.name, {}};
        document.blocks += Paragraph{countsWords(m_assessment.pillars[size_t(m_pillar)]), Paragraph::Style::Quiet};
        if (!notes.isEmpty())
            document.blocks += noteOf(notes);
        for (int question : questionsAt({Risk::High, Risk::Medium, Risk::None}))
            addQuestion(document, question);
        addNotApplicable(document);
        addUnanswered(document);
    }

private:
    QList<int> questionsAt(std::initializer_list<Risk> risks) const
    {
        QList<int> found;
        const int first = m_version.firstQuestionOf(m_pillar);
        for (int question = first; question < first + int(m_version.lens().pillars[m_pillar].questions.size()); ++question)
            if (std::find(risks.begin(), risks.end(), m_assessment.questions[size_t(question)].risk) != risks.end())
                found += question;
        return found;
    }

    void addUnbegun(Document &document) const
    {
        document.blocks += Heading{m_level, m_version.lens().pillars[m_pillar].name, {}};
        document.blocks += Paragraph{Say::tr("Not answered yet. It asks:"), Paragraph::Style::Body};
        document.blocks += names(questionsAt({Risk::Unanswered}));
    }

    BulletList names(const QList<int> &questions) const
    {
        BulletList list;
        for (int question : questions)
            list.items += questionName(m_version, question);
        return list;
    }

    void addQuestion(Document &document, int question) const
    {
        const QuestionRisk &risk = m_assessment.questions[size_t(question)];
        document.blocks += Heading{m_level + 1, questionName(m_version, question), risk.risk};
        if (risk.cause == RiskCause::NoRuleMatched)
            document.blocks += Paragraph{
                Say::tr("No rule of the lens fits this answer, which counts as high risk."), Paragraph::Style::Quiet};
        CheckList list;
        for (PracticeState state : {PracticeState::Unmet, PracticeState::Met, PracticeState::NotApplicable})
            addPractices(list, question, state);
        if (!list.items.isEmpty())
            document.blocks += list;
        if (!m_review.answers[question].notes.isEmpty())
            document.blocks += noteOf(m_review.answers[question].notes);
        if (const QString known = howKnown(m_review.answers[question]); !known.isEmpty())
            document.blocks += Paragraph{known, Paragraph::Style::Quiet};
        addAttachments(document, question, {});
    }

    QString howKnown(const Answer &answer) const
    {
        QStringList sentences;
        if (answer.basis.proof != Proof::Unstated)
            sentences += Say::tr("How it is known: %1.").arg(basisWords(answer.basis));
        if (answer.isMarked)
            sentences += Say::tr("Marked for a second look.");
        if (wantsConfirmation(m_source.state.workload, answer, m_source.date.date()))
            sentences += Say::tr("To be confirmed.");
        return sentences.join(u' ');
    }

    // Pictures, then a list of files and links. `label` goes before what each shows; empty where it stands below the question.
    void addAttachments(Document &document, int question, const QString &label) const
    {
        const Question &asked = m_version.question(question);
        Facts others;
        for (const auto &[id, attachment] : recordsOf<Attachment>(m_source.state, m_review.lensId(), asked.id)) {
            const int choice = asked.indexOf(ChoiceId(attachment.choice));
            QString words = choice < 0
                ? attachment.words()
                : Say::tr("%1: %2").arg(keptApart(asked.choices[choice].title.simplified()), keptApart(attachment.words()));
            if (!label.isEmpty())
                words = Say::tr("%1: %2").arg(label, words);
            const QByteArray bytes = m_source.source.pictures.value(attachment.sha256);
            if (attachment.isLink())
                others.rows += {Say::tr("Link"), words, attachment.link};
            else if (bytes.isEmpty() || pictureFormatOf(bytes) != PictureFormat::None)
                document.blocks += Picture{bytes, attachment.name, words};
            else
                others.rows
                    += {Say::tr("File"), attachment.caption.isEmpty() ? words : Say::tr("%1 (%2)").arg(words, attachment.name)};
        }
        if (!others.rows.isEmpty())
            document.blocks += others;
    }

    void addPractices(CheckList &list, int question, PracticeState wanted) const
    {
        const QList<Choice> &choices = m_version.question(question).choices;
        const Answer &answer = m_review.answers[question];
        for (int i = 0; i < int(choices.size()); ++i) {
            if (!choices[i].isPractice()
                || practiceState(m_review, m_assessment.questions[size_t(question)], question, i) != wanted)
                continue;
            const ChoiceNote note = answer.choiceNotes.value(i);
            QStringList detail;
            if (wanted == PracticeState::NotApplicable)
                detail += reasonWord(note.reason);
            const bool isPartly = wanted == PracticeState::Unmet && answer.isPartlyMet(i);
            if (isPartly)
                detail += missingWords(note.missing);
            if (!note.notes.isEmpty())
                detail += note.notes;
            if (note.basis.proof != Proof::Unstated)
                detail += basisWords(note.basis);
            list.items += {wanted, choices[i].title, detail.join(u'\n'), isPartly};
        }
    }

    void addNotApplicable(Document &document) const
    {
        const QList<int> questions = questionsAt({Risk::NotApplicable});
        if (questions.isEmpty())
            return;
        document.blocks += Heading{m_level + 1, Say::tr("Not applicable"), Risk::NotApplicable};
        Table table{{{Say::tr("Question"), 6, false}, {Say::tr("Reason"), 3, false}}, {}};
        for (int question : questions) {
            const Answer &answer = m_review.answers[question];
            table.rows += QList<Cell>{{questionName(m_version, question), {}, {}, {}, {}, {}, {}, noteOf(answer.notes)},
                {reasonWord(answer.reason), {}, {}, {}, {}}};
        }
        document.blocks += table;
        for (int question : questions)
            addAttachments(document, question, m_version.label(question));
    }

    void addUnanswered(Document &document) const
    {
        const QList<int> questions = questionsAt({Risk::Unanswered});
        if (questions.isEmpty())
            return;
        document.blocks += Heading{m_level + 1, Say::tr("Not answered"), Risk::Unanswered};
        document.blocks += names(questions);
        for (int question : questions) // a note may stand where nothing is ticked
            if (!m_review.answers[question].notes.isEmpty())
                document.blocks += titledNote(m_version.label(question), m_review.answers[question].notes);
        for (int question : questions)
            addAttachments(document, question, m_version.label(question));
    }

    const Reading &m_source;
    const LensReview &m_review;
    const LensVersion &m_version;
    const LensAssessment &m_assessment;
    int m_pillar;
    int m_level;
};

} // namespace

void addPillars(Document &document, const Reading &reading)
{
    const bool hasSeveral = reading.hasSeveralLenses();
    for (qsizetype lens = 0; lens < reading.state.lenses.size(); ++lens) {
        const LensReview &review = reading.state.lenses[lens];
        const LensAssessment &assessment = reading.assessment.lenses[size_t(lens)];
        if (!review.isApplied)
            continue;
        if (hasSeveral) {
            document.blocks += Heading{1, review.version->lens().name, {}};
            document.blocks += Paragraph{countsWords(assessment.total), Paragraph::Style::Quiet};
        }
        if (reading.showsLensesOnly()) {
            BarsFigure figure{Say::tr("Risk by pillar"), {}};
            addPillarBars(figure, review, assessment, {});
            document.blocks += figure;
        }
        for (int pillar = 0; pillar < review.version->pillarCount(); ++pillar)
            PillarSection(reading, review, assessment, pillar, hasSeveral ? 2 : 1).addTo(document);
    }
}

} // namespace Plumbline
