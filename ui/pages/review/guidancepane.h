// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/openreview.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace Plumbline {

class AskGuidance;
class PillarGuidance;
class PracticeGuidance;

// What helps with the current question: about the practice, how to ask the question, about the pillar. What a lens does not
// say has no tab; the tab that a person chose last comes back as soon as there is something on it. Filled just after
// the question is painted, so that it never delays it.
class GuidancePane : public QWidget
{
    Q_OBJECT

public:
    explicit GuidancePane(QWidget *parent = nullptr);

    void setSession(const OpenReview *session); // null: nothing open; it outlives its time here
    void showNothing();
    void showQuestion(const LensVersionPtr &version, int question); // and its pillar
    void showChoice(const LensVersionPtr &version, PracticeKey choice); // and its question and pillar
    // Brings a pillar to the front; what is said of a question and a choice stays behind it.
    void showPillar(const LensVersionPtr &version, int pillar);

    void setWantedTab(int tab); // as tabWanted() gave it

Q_SIGNALS:
    void tabWanted(int tab); // a person chose it
    void practiceRequested(Plumbline::PracticeKey practice); // one that the current one leans on
    void placeRequested(const Plumbline::ReviewPlace &place); // of what is given up for the pillar

private:
    enum Tab { PracticeTab, AskTab, PillarTab };
    struct Subject
    {
        LensVersionPtr version;
        int question = -1;
        int choice = -1;
        LensVersionPtr pillarVersion;
        int pillar = -1;
        bool isPillarInFront = false;
    };

    void show(Subject subject);
    void fill();
    void showTabs(bool hasPractice, bool hasAsk, bool hasPillar);

    const OpenReview *m_session = nullptr;
    Subject m_subject;
    QTimer m_fillSoon;
    QTabBar *m_tabs;
    QStackedWidget *m_sections; // in the order of Tab
    int m_wanted = PracticeTab; // what a person chose last
    PracticeGuidance *m_practice;
    AskGuidance *m_ask;
    PillarGuidance *m_pillar;
};

} // namespace Plumbline
