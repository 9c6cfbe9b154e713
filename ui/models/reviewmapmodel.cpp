// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reviewmapmodel.h"

#include "core/review/proofcounts.h"
#include "core/words/valuewords.h"

#include <algorithm>

namespace Plumbline {

namespace {

// "OPS 4", "ops04" and "Ops-4" are the same.
QString plainName(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        const bool isLeadingZero = c == u'0' && (name.isEmpty() || !name.back().isDigit());
        if (!c.isSpace() && c != u'-' && !isLeadingZero)
            name += c.toCaseFolded();
    }
    return name;
}

Risk worstOf(const RiskCounts &counts)
{
    return *std::find_if(allRisks.begin(), allRisks.end() - 1, [&](Risk risk) { return counts[risk] > 0; });
}

// What is known of questions besides their answers.
QMap<QuestionRef, QuestionSigns> signsBeside(const OpenReview &session)
{
    QMap<QuestionRef, QuestionSigns> signs = signsOfRecords(session.state());
    for (const auto &[ref, sign] : signsOfContradictions(session.contradictions()).asKeyValueRange())
        signs[ref] |= sign;
    return signs;
}

} // namespace

ReviewMapModel::ReviewMapModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ReviewMapModel::setSession(const OpenReview *session)
{
    if (m_session)
        m_session->disconnect(this);
    beginResetModel();
    m_session = session;
    build();
    endResetModel();
    if (!m_session)
        return;
    connect(m_session, &OpenReview::answerChanged, this, &ReviewMapModel::noteAnswer);
    connect(m_session, &OpenReview::riskChanged, this, &ReviewMapModel::noteRisk);
    connect(m_session, &OpenReview::propertiesChanged, this, [this] { // they say how old an answer gets
        for (const QuestionRef &ref : questions())
            noteAnswer(ref.lens, ref.question);
    });
    connect(m_session, &OpenReview::recordsChanged, this, &ReviewMapModel::noteSigns);
    connect(m_session, &OpenReview::contradictionsChanged, this, &ReviewMapModel::noteSigns);
    connect(m_session, &OpenReview::milestonesChanged, this, &ReviewMapModel::noteMilestones);
    connect(m_session, &OpenReview::lensesChanged, this, [this] {
        beginResetModel();
        build();
        endResetModel();
    });
}

void ReviewMapModel::build()
{
    m_nodes.clear();
    m_roots.clear();
    m_questionNodes.clear();
    m_haystacks.clear();
    m_signsBeside.clear();
    if (!m_session)
        return;
    const QVector<LensReview> &lenses = m_session->state().lenses;
    m_questionNodes.resize(lenses.size());
    for (int lens = 0; lens < lenses.size(); ++lens) {
        if (!lenses[lens].isApplied)
            continue;
        m_questionNodes[lens].resize(lenses[lens].version->questionCount());
        const int node = append({Kind::Lens, lens});
        for (int pillar = 0; pillar < lenses[lens].version->pillarCount(); ++pillar)
            buildPillar(node, pillar);
    }
    m_signsBeside = signsBeside(*m_session);
    m_lastTime = LastTime(m_session->milestones());
}

int ReviewMapModel::append(Node node)
{
    QVector<int> &siblings = node.parent < 0 ? m_roots : m_nodes[node.parent].children;
    node.row = int(siblings.size());
    siblings.append(int(m_nodes.size()));
    m_nodes.append(std::move(node));
    return int(m_nodes.size()) - 1;
}

void ReviewMapModel::buildPillar(int lensNode, int pillar)
{
    const int lens = m_nodes[lensNode].lens;
    const LensVersion &version = *m_session->state().lenses[lens].version;
    const int pillarNode = append({Kind::Pillar, lens, pillar, -1, {}, lensNode});
    int parent = pillarNode;
    QString area;
    for (int i = 0; i < version.lens().pillars[pillar].questions.size(); ++i) {
        const int question = version.firstQuestionOf(pillar) + i;
        const QString &ownArea = version.notes(question).area;
        if (ownArea != area) {
            area = ownArea;
            parent = area.isEmpty() ? pillarNode : append({Kind::Area, lens, pillar, -1, area, pillarNode});
        }
        m_questionNodes[lens][question] = append({Kind::Question, lens, pillar, question, {}, parent});
    }
}

QModelIndex ReviewMapModel::indexOfNode(int node) const
{
    return createIndex(m_nodes[node].row, 0, quintptr(node));
}

QModelIndex ReviewMapModel::indexOf(QuestionRef ref) const
{
    if (!ref.isValid() || ref.lens >= m_questionNodes.size() || ref.question >= m_questionNodes[ref.lens].size())
        return {};
    return indexOfNode(m_questionNodes[ref.lens][ref.question]);
}

QuestionRef ReviewMapModel::refOf(const QModelIndex &index) const
{
    if (!index.isValid() || nodeAt(index).kind != Kind::Question)
        return {};
    return {nodeAt(index).lens, nodeAt(index).question};
}

QVector<ReviewMapModel::Area> ReviewMapModel::areas() const
{
    QVector<Area> areas;
    for (const Node &node : m_nodes) {
        const Area area{node.lens, node.pillar, node.area};
        if (node.kind == Kind::Area && !areas.contains(area))
            areas += area;
    }
    return areas;
}

QString ReviewMapModel::pillarName(const Area &area) const
{
    return m_session->state().lenses[area.lens].version->lens().pillars[area.pillar].name;
}

QVector<QuestionRef> ReviewMapModel::questions() const
{
    QVector<QuestionRef> all;
    for (int lens = 0; lens < m_questionNodes.size(); ++lens) {
        for (int question = 0; question < m_questionNodes[lens].size(); ++question)
            all.append({lens, question});
    }
    return all;
}

QModelIndex ReviewMapModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOfNode(parent.isValid() ? nodeAt(parent).children[row] : m_roots[row]);
}

QModelIndex ReviewMapModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || nodeAt(index).parent < 0)
        return {};
    return indexOfNode(nodeAt(index).parent);
}

int ReviewMapModel::rowCount(const QModelIndex &parent) const
{
    return int(parent.isValid() ? nodeAt(parent).children.size() : m_roots.size());
}

int ReviewMapModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags ReviewMapModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant ReviewMapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeAt(index);
    switch (role) {
    case KindRole:
        return int(node.kind);
    case LensRole:
        return node.lens;
    case PillarRole:
        return node.pillar;
    default:
        return node.kind == Kind::Question ? questionData(node, role) : groupData(node, role);
    }
}

QVariant ReviewMapModel::groupData(const Node &node, int role) const
{
    const Lens &lens = m_session->state().lenses[node.lens].version->lens();
    const LensAssessment &assessment = m_session->assessment().lenses[size_t(node.lens)];
    if (node.kind == Kind::Area)
        return role == Qt::DisplayRole ? node.area : QVariant();
    const bool isPillar = node.kind == Kind::Pillar;
    const RiskCounts &counts = isPillar ? assessment.pillars[size_t(node.pillar)] : assessment.total;
    const QString &name = isPillar ? lens.pillars[node.pillar].name : lens.name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2 of %3 answered, high risk: %4, medium risk: %5")
            .arg(name, QString::number(counts.answered()), QString::number(counts.questions()),
                QString::number(counts[Risk::High]), QString::number(counts[Risk::Medium]));
    case RiskRole:
        return int(worstOf(counts));
    case RiskCountRole:
        return counts[worstOf(counts)];
    case AnsweredRole:
        return counts.answered();
    case QuestionsRole:
        return counts.questions();
    case OutOfScopeRole:
        return isPillar && counts[Risk::NotApplicable] == counts.questions();
    default:
        return {};
    }
}

QVariant ReviewMapModel::questionData(const Node &node, int role) const
{
    const LensReview &review = m_session->state().lenses[node.lens];
    const Risk risk = m_session->assessment().lenses[size_t(node.lens)].questions[size_t(node.question)].risk;
    switch (role) {
    case Qt::DisplayRole:
        return review.version->question(node.question).title;
    case Qt::AccessibleTextRole:
        return (QStringList{review.version->label(node.question), review.version->question(node.question).title, riskWord(risk)}
            + signWords(signsOf(node)))
            .join(tr(", ", "between what is said of a question"));
    case Qt::ToolTipRole: // where there is something to say
        return signWords(signsOf(node)).join(tr(", ", "between what is said of a question"));
    case LabelRole:
        return review.version->label(node.question);
    case RiskRole:
        return int(risk);
    case AreaRole:
        return m_session->state().lenses[node.lens].version->notes(node.question).area;
    case OpenLevelRole:
        return int(openLevel(node));
    case UnprovenRole: {
        const ProofCounts counts = proofCounts(review, node.question);
        return counts.met - counts.proven;
    }
    case SignsRole:
        return signsOf(node).toInt();
    case ChangedRole:
        return m_lastTime.exists() && m_lastTime.hasChanged(review, node.question);
    default:
        return {};
    }
}

QuestionSigns ReviewMapModel::signsOf(const Node &node) const
{
    const ReviewState &state = m_session->state();
    return m_signsBeside.value({node.lens, node.question})
        | signsOfAnswer(state.workload, state.lenses[node.lens].answers[node.question], m_session->today());
}

void ReviewMapModel::noteSigns()
{
    const QMap<QuestionRef, QuestionSigns> before = std::exchange(m_signsBeside, signsBeside(*m_session));
    for (const QuestionRef &ref : questions()) {
        const QModelIndex index = indexOf(ref);
        if (index.isValid() && before.value(ref) != m_signsBeside.value(ref))
            Q_EMIT dataChanged(index, index, {SignsRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

void ReviewMapModel::noteMilestones()
{
    m_lastTime = LastTime(m_session->milestones());
    for (const QuestionRef &ref : questions()) {
        const QModelIndex index = indexOf(ref);
        if (index.isValid())
            Q_EMIT dataChanged(index, index, {ChangedRole});
    }
}

Level ReviewMapModel::openLevel(const Node &node) const
{
    const LensReview &review = m_session->state().lenses[node.lens];
    const Answer &answer = review.answers[node.question];
    if (!answer.isApplicable)
        return Level::Unstated;
    const ChoiceSet open = review.version->program(node.question).practices & ~answer.selected & ~answer.notApplicable;
    Level severest = Level::Unstated;
    for (int choice = 0; choice < review.version->question(node.question).choices.size(); ++choice) {
        const Level level = review.version->notes(node.question, choice).level;
        if ((open & choiceBit(choice)) && level != Level::Unstated && (severest == Level::Unstated || level < severest))
            severest = level;
    }
    return severest;
}

const QString &ReviewMapModel::haystack(const Node &node) const
{
    QString &text = m_haystacks[m_questionNodes[node.lens][node.question]];
    if (!text.isEmpty())
        return text;
    const LensVersion &version = *m_session->state().lenses[node.lens].version;
    const Question &question = version.question(node.question);
    const QuestionNotes &notes = version.notes(node.question);
    QStringList parts{version.label(node.question), question.title, question.description, question.id.text(), notes.publishedId,
        notes.area, version.lens().pillars[node.pillar].name};
    for (int i = 0; i < question.choices.size(); ++i) {
        const Choice &choice = question.choices[i];
        parts << choice.title << choice.helpfulResource.displayText << choice.improvementPlan.displayText
              << version.notes(node.question, i).publishedId;
    }
    text = parts.join(u'\n').toCaseFolded();
    return text;
}

bool ReviewMapModel::matches(const QModelIndex &index, const QStringList &words) const
{
    const Node &node = nodeAt(index);
    const QString &text = haystack(node);
    const Answer &answer = m_session->state().lenses[node.lens].answers[node.question];
    QString notes = answer.notes;
    for (const ChoiceNote &note : answer.choiceNotes)
        notes += u'\n' + note.notes;
    notes = notes.toCaseFolded();
    return std::all_of(
        words.begin(), words.end(), [&](const QString &word) { return text.contains(word) || notes.contains(word); });
}

QVector<QuestionRef> ReviewMapModel::questionsNamed(const QString &text) const
{
    const QString name = plainName(text);
    QVector<QuestionRef> named;
    if (name.isEmpty())
        return named;
    for (const QuestionRef &ref : questions()) {
        const LensVersion &version = *m_session->state().lenses[ref.lens].version;
        bool isNamed
            = plainName(version.label(ref.question)) == name || plainName(version.notes(ref.question).publishedId) == name;
        for (int choice = 0; choice < version.question(ref.question).choices.size() && !isNamed; ++choice)
            isNamed = plainName(version.notes(ref.question, choice).publishedId) == name;
        if (isNamed)
            named += ref;
    }
    return named;
}

void ReviewMapModel::noteAnswer(int lens, int question)
{
    const QModelIndex changed = indexOf({lens, question});
    if (changed.isValid())
        Q_EMIT dataChanged(
            changed, changed, {RiskRole, SignsRole, UnprovenRole, OpenLevelRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void ReviewMapModel::noteRisk(int lens, int question)
{
    for (QModelIndex group = parent(indexOf({lens, question})); group.isValid(); group = parent(group)) {
        if (nodeAt(group).kind != Kind::Area)
            Q_EMIT dataChanged(
                group, group, {RiskRole, RiskCountRole, AnsweredRole, QuestionsRole, OutOfScopeRole, Qt::AccessibleTextRole});
    }
}

} // namespace Plumbline
