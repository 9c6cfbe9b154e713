// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/lasttime.h"
#include "core/session/openreview.h"
#include "ui/models/questionsigns.h"

#include <QAbstractItemModel>

namespace Plumbline {

// The map of the open review: applied lenses, their pillars, the areas of a pillar where the lens names them, and
// the questions, in lens order. Rows follow the session's signals; a reset comes only with another review or when
// lenses come and go.
class ReviewMapModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { Lens, Pillar, Area, Question };
    enum Role {
        KindRole = Qt::UserRole, // int(Kind)
        LensRole, // index into state().lenses
        PillarRole, // index in the lens; -1 for a lens
        LabelRole, // "OPS 1"; of a question
        RiskRole, // int(Risk): of a question its own, of a lens or pillar its worst
        RiskCountRole, // questions of a lens or pillar that have this worst risk
        AnsweredRole, // questions of a lens or pillar that are not unanswered
        QuestionsRole, // all questions of a lens or pillar
        SignsRole, // of a question: QuestionSigns as an int
        UnprovenRole, // of a question: how many practices that are met were neither shown nor tested
        AreaRole, // of a question; empty where the lens knows none
        OpenLevelRole, // of a question: int(Level), the most severe level of its practices that are not met
        ChangedRole, // of a question: its answer is otherwise than at the last milestone
        OutOfScopeRole, // of a pillar: every question is marked not applicable
    };

    // An area of a pillar; without a name it is none.
    struct Area
    {
        int lens = -1;
        int pillar = -1;
        QString name = {};
        friend bool operator==(const Area &, const Area &) = default;
    };

    explicit ReviewMapModel(QObject *parent = nullptr);

    // Null: empty. The session outlives its time here.
    void setSession(const OpenReview *session);

    QModelIndex indexOf(QuestionRef ref) const; // invalid where the question is not shown
    QuestionRef refOf(const QModelIndex &index) const; // invalid for other rows
    QVector<QuestionRef> questions() const; // all, in order
    QVector<Area> areas() const; // of all pillars, each once, in order
    QString pillarName(const Area &area) const;
    // Whether each word is found in the question: its title, choices, help texts, ids, notes, or its pillar's name. The
    // words are case-folded.
    bool matches(const QModelIndex &index, const QStringList &words) const;
    // Those that the text names, by their label, their published id or that of a practice; blanks, dashes and zeros before a
    // number do not count.
    QVector<QuestionRef> questionsNamed(const QString &text) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node
    {
        Kind kind = Kind::Lens;
        int lens = -1;
        int pillar = -1;
        int question = -1;
        QString area = {};
        int parent = -1; // index into m_nodes
        int row = 0;
        QVector<int> children = {};
    };

    void build();
    int append(Node node);
    void buildPillar(int lensNode, int pillar);
    QModelIndex indexOfNode(int node) const;
    const Node &nodeAt(const QModelIndex &index) const { return m_nodes[int(index.internalId())]; }
    QVariant groupData(const Node &node, int role) const;
    QVariant questionData(const Node &node, int role) const;
    Level openLevel(const Node &node) const;
    QuestionSigns signsOf(const Node &node) const;
    void noteSigns();
    void noteMilestones();
    const QString &haystack(const Node &node) const;
    void noteAnswer(int lens, int question);
    void noteRisk(int lens, int question);

    const OpenReview *m_session = nullptr;
    QVector<Node> m_nodes; // parents before their children
    QVector<int> m_roots;
    QVector<QVector<int>> m_questionNodes; // by lens and ordinal
    QMap<QuestionRef, QuestionSigns> m_signsBeside; // the answers; of those that have any
    LastTime m_lastTime;
    mutable QHash<int, QString> m_haystacks; // by node; made at the first search
};

} // namespace Plumbline
