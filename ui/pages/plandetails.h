// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planmodel.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Plumbline {

class LinkButton;
class LabelList;
class PlainLabel;

// One line of the plan at rest: what to do and where help is, a note, a link, its cost and tags to write. Typed text goes to the
// editor as it is typed.
class PlanDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PlanDetails(QWidget *parent = nullptr);

    void setReview(OpenReview *session, ReviewEditor *editor); // both null when none is open
    // The same practice again brings its texts up to date and leaves what is being typed alone.
    void show(const PlanRow &row);
    void clear(); // hands over what was typed
    void setBeside(bool isBeside); // the table: high and narrow, in place of low and wide
    bool shows(const std::tuple<int, PracticeKey> &practice) const { return m_practice == practice; }

private:
    QVBoxLayout *buildOwn();
    void showTexts(const PlanRow &row, const Choice &choice);
    void showTogether(const PlanRow &row);
    Risk riskWhenMet(const PlanRow &row) const; // of its question
    void typed();
    bool isLinkKept() const; // what stands in its field can be opened, or is nothing
    void showFaults();

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    std::optional<std::tuple<int, PracticeKey>> m_practice;
    QBoxLayout *m_parts;
    QVBoxLayout *m_own; // what is written
    PlainLabel *m_title;
    PlainLabel *m_question;
    PlainLabel *m_effect;
    PlainLabel *m_tradeOff; // where the practice is given up
    PlainLabel *m_together; // the change batch that it is in, and the actions that close it
    LabelList *m_improvement;
    LinkButton *m_plan;
    LinkButton *m_help;
    QPlainTextEdit *m_note;
    QLineEdit *m_link;
    QLineEdit *m_cost;
    QLineEdit *m_tags;
    PlainLabel *m_fault; // what of these is not kept, and why
    LinkButton *m_openLink;
};

} // namespace Plumbline
