// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/lasttime.h"
#include "core/review/tradeoff.h"
#include "core/session/revieweditor.h"
#include "ui/models/questionref.h"

#include <QAbstractListModel>

namespace Plumbline {

// The choices of the current question, one a row, in lens order. Ticking is the editor's verb; the row changes when
// the session says so. A reset comes only with another question.
class ChoiceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, // from 1
        StatusRole, // int(ChoiceStatus)
        ReasonRole, // int(Reason), where the choice is not applicable
        NoteRole, // what was written on the choice
        MissingRole, // what it lacks where it is partly met
        LastTimeRole, // QString: what it was at the last milestone, where that is otherwise
        TradeOffRole, // for which pillar it is given up, in words; empty where it is not
        BasisRole, // how it is known, in words; empty where nobody said of this choice
        LevelRole, // int(Level)
        PublishedIdRole, // "OPS05-BP03"; empty where the lens has none
        CanBeNotApplicableRole,
    };

    explicit ChoiceListModel(QObject *parent = nullptr);

    // An invalid ref, or null: empty. Both outlive their time here.
    void setQuestion(const OpenReview *session, ReviewEditor *editor, QuestionRef ref);
    QuestionRef ref() const { return m_ref; }
    // Ticks can be changed: the portfolio can be written and the question applies.
    bool isAnswerable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const LensVersion &version() const { return *m_session->state().lenses[m_ref.lens].version; }
    const Question &question() const { return version().question(m_ref.question); }
    QString accessibleText(int row) const;
    QString lastTimeWords(int row) const;
    void noteAnswer(int lens, int question);
    void noteMilestones();
    void noteRecords();
    QString tradeOffOf(int row) const;

    const OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    QuestionRef m_ref;
    Answer m_answer; // as the rows show it
    LastTime m_lastTime;
    QMap<LensPractice, Recorded<TradeOff>> m_tradeOffs;
};

} // namespace Plumbline
