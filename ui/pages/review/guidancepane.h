// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reviewsession.h"
#include "ui/models/questionref.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace Plumbline {

class ClampedLabel;
class LabelList;
class LinkButton;
class PlainLabel;

// What helps with the question at hand: about the choice (what it means, how to get there), and how to talk about
// it. Filled just after the question is painted, so that it never delays it.
class GuidancePane : public QWidget
{
    Q_OBJECT

public:
    explicit GuidancePane(QWidget *parent = nullptr);

    // Choice -1: the question alone. An empty pointer or ref: nothing.
    void showChoice(const LensVersionPtr &version, QuestionRef ref, int choice);

Q_SIGNALS:
    void practiceRequested(Plumbline::QuestionRef ref, int choice); // one that this one leans on

private:
    QWidget *buildPractice();
    QWidget *buildTalk();
    void fill();
    void fillPractice();
    void fillLinks(const Choice &choice);
    void fillLeansOn(const PracticeNotes &notes);
    void fillTalk();
    bool hasTalk() const;

    LensVersionPtr m_version;
    QuestionRef m_ref;
    int m_choice = -1;
    QTimer m_fillSoon;
    QTabBar *m_tabs;
    QStackedWidget *m_sections;

    ClampedLabel *m_practiceTitle;
    PlainLabel *m_facts;
    LabelList *m_help;
    LabelList *m_absence;
    LabelList *m_plan;
    PlainLabel *m_nothing;
    QWidget *m_linkBox;
    QList<LinkButton *> m_links; // kept and filled again
    QWidget *m_leansOnBox;
    QList<class QPushButton *> m_leansOn; // likewise

    ClampedLabel *m_opening;
    LabelList *m_probes;
    LabelList *m_redFlags;
    LabelList *m_goodSounds;
    LabelList *m_who;
    LabelList *m_minutes;
    LabelList *m_about;
    LinkButton *m_questionLink;
};

} // namespace Plumbline
