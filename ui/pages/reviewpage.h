// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/questionref.h"
#include "ui/pages/page.h"
#include "ui/pages/review/reviewfooter.h"
#include "ui/support/settings.h"

#include <array>
#include <functional>
#include <optional>

class QStackedWidget;

namespace Plumbline {

class GuidancePane;
class MapPane;
class MinuteList;
class QuestionPane;
class SittingBar;

// Where the answering is done: the map, the question being talked about, and guidance, side by side. Where there is
// little room the guidance folds, then the map; a button brings each back.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void applySearch(const QString &text) override;
    bool goToFound() override;
    QList<QAction *> pageActions() const override;
    QuestionRef current() const;
    void showQuestion(QuestionRef ref);
    void showPlace(const ReviewPlace &place); // a question, or one of its choices, and takes the focus there

    // From this width on the map, and then also the guidance, has its place; with large text from more.
    static constexpr int widthForMap = 900;
    static constexpr int widthForGuidance = 1240;

public Q_SLOTS:
    void nextQuestion() { goBy(1); }
    void previousQuestion() { goBy(-1); }
    void nextUnanswered();
    void nextPillar() { goByPillar(1); }
    void previousPillar() { goByPillar(-1); }

Q_SIGNALS:
    void questionShown(Plumbline::QuestionRef ref); // an invalid one: none

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Pane = ReviewFooter::Pane;

    QWidget *buildPanes();
    QWidget *buildEmptyState(const QString &title, const QString &text, const QString &button, const QString &name, Place place);
    void buildActions();
    void buildSittingActions();
    void noteRecords(); // what can be done in a sitting, and told of one
    void showRecap(const RecordId &sitting); // null: of the last one
    void showMinutes();
    QAction *addVerb(
        const QString &text, const QList<QKeySequence> &keys, const QString &name, std::function<void(ReviewPage *)> verb);
    void connectPanes();
    void openSession();
    void closeSession();
    void showRightState();
    void returnToQuestion(); // where this review was left, or its first unanswered question
    void go(QuestionRef ref, bool takeFocus);
    void notePlace(); // for the next time this review is opened
    void goBy(int step);
    void goByPillar(int step);
    void goTo(std::optional<QuestionRef> ref);
    void showGuidance(int choice);
    void noteProgress();
    void noteWidth();
    bool isPaneWanted(Pane pane) const;
    void showPane(Pane pane, bool isShown);
    void keepPane(Pane pane, bool isShown); // as a person wants it in a window of this width, now and the next time
    QString paneKey(Pane pane) const;

    QList<QAction *> m_actions;
    QAction *m_nextUnanswered = nullptr;
    QAction *m_beginSitting = nullptr;
    QAction *m_endSitting = nullptr;
    QAction *m_recap = nullptr;
    QAction *m_minutes = nullptr;
    QList<QAction *> m_sittingActions; // those that the bar has a button for
    Settings m_settings;
    QStackedWidget *m_states;
    MapPane *m_map;
    QuestionPane *m_question;
    GuidancePane *m_guidance;
    ReviewFooter *m_footer = nullptr;
    SittingBar *m_sitting = nullptr;
    int m_widthClass = -1; // how many of the side panes have their place
    std::array<std::optional<bool>, 2> m_wanted; // what a person chose for this width
};

} // namespace Plumbline
