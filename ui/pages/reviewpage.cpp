// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewpage.h"

#include "ui/pages/emptyview.h"
#include "ui/pages/review/guidancepane.h"
#include "ui/pages/review/mappane.h"
#include "ui/pages/review/questionorder.h"
#include "ui/pages/review/questionpane.h"
#include "ui/pages/review/sittingbar.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rememberedsplitter.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Plumbline {

namespace {

QString guidanceTabKey()
{
    return QStringLiteral("reviewGuidanceTab");
}

// As Settings::lastQuestion() keeps it.
QString placeText(const LensId &lens, const QuestionId &question)
{
    return QStringLiteral("%1/%2").arg(lens.text(), question.text());
}

} // namespace

ReviewPage::ReviewPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_states(new QStackedWidget)
    , m_map(new MapPane)
    , m_question(new QuestionPane)
    , m_guidance(new GuidancePane)
{
    setObjectName(QStringLiteral("reviewPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    auto *review = new QWidget;
    auto *reviewLayout = new QVBoxLayout(review);
    reviewLayout->setContentsMargins(0, 0, 0, 0);
    reviewLayout->setSpacing(0);
    buildActions();
    m_sitting = new SittingBar(m_sittingActions);
    connect(m_sitting, &SittingBar::noted, this, &ReviewPage::noteRecords);
    connect(m_sitting, &SittingBar::ended, this, &ReviewPage::showRecap);
    reviewLayout->addWidget(m_sitting);
    reviewLayout->addWidget(buildPanes(), 1);
    m_footer = new ReviewFooter(m_actions.mid(0, 3)); // back, on, to what is not answered
    connect(m_footer, &ReviewFooter::paneWanted, this, &ReviewPage::keepPane);
    reviewLayout->addWidget(m_footer);
    m_states->addWidget(buildEmptyState(tr("No review is open"), tr("Here a workload is reviewed, question by question."),
        tr("Choose a workload"), QStringLiteral("noReviewState"), Place::Portfolio));
    m_states->addWidget(
        buildEmptyState(tr("There is no lens to review with"), tr("A lens holds the questions. Apply one to this workload."),
            tr("Choose a lens"), QStringLiteral("noLensState"), Place::Lenses));
    m_states->addWidget(review);
    connectPanes();
    connect(&workspace, &Workspace::reviewOpened, this, &ReviewPage::openSession);
    connect(&workspace, &Workspace::reviewAboutToClose, this, &ReviewPage::closeSession);
    connect(&workspace, &Workspace::reviewClosed, this, &ReviewPage::showRightState);
    openSession();
}

// What was being typed is an answer while the parts go.
ReviewPage::~ReviewPage()
{
    if (workspace().review())
        workspace().review()->disconnect(this);
}

QWidget *ReviewPage::buildPanes()
{
    auto *splitter = new RememberedSplitter(Qt::Horizontal, QStringLiteral("reviewSplitter"));
    splitter->addWidget(m_map);
    splitter->addWidget(m_question);
    splitter->addWidget(m_guidance);
    m_map->setMinimumWidth(std::max(220, fontMetrics().averageCharWidth() * 30)); // names of pillars are read beside their counts
    m_question->setMinimumWidth(360);
    m_guidance->setMinimumWidth(260);
    splitter->setStretchFactor(1, 1);
    splitter->restore({300, 640, 400});
    return splitter;
}

QWidget *ReviewPage::buildEmptyState(
    const QString &title, const QString &text, const QString &button, const QString &name, Place place)
{
    auto *state = new EmptyView;
    state->setObjectName(name);
    state->say(title, text, button);
    connect(state, &EmptyView::wanted, this, [this, place] { Q_EMIT placeRequested(place); });
    return state;
}

void ReviewPage::connectPanes()
{
    connect(m_map, &MapPane::questionChosen, this, &ReviewPage::go);
    connect(m_map, &MapPane::pillarChosen, this,
        [this](int lens, int pillar) { m_guidance->showPillar(workspace().review()->state().lenses[lens].version, pillar); });
    connect(m_map, &MapPane::shownChanged, this, &ReviewPage::noteProgress);
    connect(m_map, &MapPane::allWanted, this, &Page::searchClearRequested);
    connect(m_question, &QuestionPane::currentChoiceChanged, this, &ReviewPage::showGuidance);
    connect(m_question, &QuestionPane::placeRequested, this, &ReviewPage::showPlace);
    connect(m_guidance, &GuidancePane::placeRequested, this, &ReviewPage::showPlace);
    m_guidance->setWantedTab(m_settings.layout(guidanceTabKey()).toInt());
    connect(m_guidance, &GuidancePane::tabWanted, this,
        [this](int tab) { m_settings.setLayout(guidanceTabKey(), QByteArray::number(tab)); });
    connect(m_guidance, &GuidancePane::practiceRequested, this, [this](PracticeKey practice) {
        showPlace({current().lens, -1, practice.question, practice.choice});
    });
}

void ReviewPage::openSession()
{
    OpenReview *session = workspace().review();
    if (session)
        session->disconnect(this); // the same review may be opened again; the map hears of a change first
    m_map->setSession(session, workspace().editor());
    m_question->setSession(session, workspace().editor());
    m_guidance->setSession(session);
    m_footer->setSession(session, workspace().editor());
    m_sitting->setSession(session, workspace().editor());
    if (session) {
        connect(session, &OpenReview::answerChanged, this, &ReviewPage::noteProgress);
        connect(session, &OpenReview::lensesChanged, this, &ReviewPage::returnToQuestion);
        returnToQuestion();
    }
    showRightState();
}

void ReviewPage::closeSession()
{
    if (workspace().review())
        workspace().review()->disconnect(this);
    // What is asked about an answer ends with its review: the next one has others in their places.
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->reject();
    m_map->setSession(nullptr, nullptr);
    m_question->setSession(nullptr, nullptr);
    m_footer->setSession(nullptr, nullptr);
    m_sitting->setSession(nullptr, nullptr);
    m_guidance->setSession(nullptr);
}

void ReviewPage::showRightState()
{
    const bool isOpen = workspace().review() != nullptr;
    const bool hasQuestions = isOpen && m_question->ref().isValid();
    m_states->setCurrentIndex(hasQuestions ? 2 : isOpen ? 1 : 0);
    setFirstFocus(hasQuestions ? m_question->choices() : m_states->currentWidget()); // who comes here comes to answer
    for (QAction *action : m_actions)
        action->setEnabled(hasQuestions);
    noteRecords();
    noteProgress();
}

QuestionRef ReviewPage::current() const
{
    return m_question->ref();
}

void ReviewPage::returnToQuestion()
{
    const QVector<QuestionRef> all = m_map->filter().all();
    const OpenReview &session = *workspace().review();
    const QString left = m_settings.lastQuestion(session.id());
    const auto isLeft = [&](const QuestionRef &ref) {
        const LensVersion &version = *session.state().lenses[ref.lens].version;
        return placeText(version.id(), version.question(ref.question).id) == left;
    };
    const auto isUnanswered = [&](const QuestionRef &ref) {
        return session.assessment().lenses[size_t(ref.lens)].questions[size_t(ref.question)].risk == Risk::Unanswered;
    };
    auto found = left.isEmpty() ? all.end() : std::find_if(all.begin(), all.end(), isLeft);
    if (found == all.end())
        found = std::find_if(all.begin(), all.end(), isUnanswered);
    showQuestion(found != all.end() ? *found : all.isEmpty() ? QuestionRef() : all.first());
    showRightState();
}

// Also where the ref is the same: behind it may be another version of the lens.
void ReviewPage::showQuestion(QuestionRef ref)
{
    m_question->showQuestion(ref);
    m_sitting->showQuestion(ref);
    m_map->setCurrent(ref);
    showGuidance(m_question->currentChoice());
    noteProgress();
    notePlace();
    Q_EMIT questionShown(ref);
}

void ReviewPage::go(QuestionRef ref, bool takeFocus)
{
    workspace().flushTyping();
    if (ref != current())
        showQuestion(ref);
    if (takeFocus)
        m_question->focusChoices();
}

void ReviewPage::showPlace(const ReviewPlace &place)
{
    go({place.lens, place.question}, true);
    if (place.choice >= 0)
        m_question->showChoice(place.choice);
}

void ReviewPage::notePlace()
{
    const OpenReview *session = workspace().review();
    if (!session || !current().isValid())
        return;
    const LensReview &review = session->state().lenses[current().lens];
    m_settings.setLastQuestion(session->id(), placeText(review.lensId(), review.version->question(current().question).id));
}

// Within what the map shows.
void ReviewPage::goBy(int step)
{
    goTo(questionBeside(m_map->filter().shown(), current(), step));
}

// The map's filter does not matter.
void ReviewPage::nextUnanswered()
{
    goTo(unansweredAfter(*workspace().review(), m_map->filter().all(), current()));
}

void ReviewPage::goByPillar(int step)
{
    goTo(pillarBeside(*workspace().review(), m_map->filter().all(), current(), step));
}

void ReviewPage::goTo(std::optional<QuestionRef> ref)
{
    if (ref)
        go(*ref, true);
}

void ReviewPage::showGuidance(int choice)
{
    if (workspace().review() && current().isValid())
        m_guidance->showChoice(workspace().review()->state().lenses[current().lens].version, {current().question, choice});
    else
        m_guidance->showNothing();
}

void ReviewPage::noteProgress()
{
    if (!workspace().review())
        return;
    m_nextUnanswered->setEnabled(
        current().isValid() && unansweredAfter(*workspace().review(), m_map->filter().all(), current()).has_value());
    m_footer->setProgress(workspace().review()->assessment().total, proofCounts(workspace().review()->state()));
}

void ReviewPage::applySearch(const QString &text)
{
    m_map->applySearch(text);
    m_map->setVisible(!text.isEmpty() || isPaneWanted(Pane::Map)); // what was found is seen there
}

bool ReviewPage::goToFound()
{
    if (!m_map->filter().isSearching()) {
        m_question->focusChoices();
        return true;
    }
    const QVector<QuestionRef> found = m_map->filter().shown();
    if (!found.isEmpty())
        go(found.first(), true);
    return !found.isEmpty();
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    noteWidth();
}

void ReviewPage::noteWidth()
{
    constexpr int usualLine = 18; // height of a line of the text that the widths are made for
    const double room = width() / std::max(1.0, double(fontMetrics().height()) / usualLine);
    const int widthClass = room >= widthForGuidance ? 2 : room >= widthForMap ? 1 : 0;
    if (widthClass == m_widthClass)
        return;
    m_widthClass = widthClass;
    for (Pane pane : {Pane::Map, Pane::Guidance}) {
        const QByteArray kept = m_settings.layout(paneKey(pane));
        m_wanted[size_t(pane)] = kept.isEmpty() ? std::nullopt : std::optional(kept == "shown");
        showPane(pane, isPaneWanted(pane));
    }
}

bool ReviewPage::isPaneWanted(Pane pane) const
{
    const bool hasPlace = pane == Pane::Map ? m_widthClass >= 1 : m_widthClass >= 2;
    return m_wanted[size_t(pane)].value_or(hasPlace);
}

void ReviewPage::showPane(Pane pane, bool isShown)
{
    m_footer->setPaneShown(pane, isShown);
    QWidget *widget = pane == Pane::Map ? static_cast<QWidget *>(m_map) : m_guidance;
    widget->setVisible(isShown);
}

void ReviewPage::keepPane(Pane pane, bool isShown)
{
    m_wanted[size_t(pane)] = isShown;
    m_settings.setLayout(paneKey(pane), isShown ? "shown" : "hidden");
    showPane(pane, isShown);
}

QString ReviewPage::paneKey(Pane pane) const
{
    return QStringLiteral("review%1%2")
        .arg(pane == Pane::Map ? QStringLiteral("Map") : QStringLiteral("Guidance"), QString::number(m_widthClass));
}

} // namespace Plumbline
