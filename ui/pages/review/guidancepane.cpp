// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/guidancepane.h"

#include "ui/pages/review/askguidance.h"
#include "ui/pages/review/pillarguidance.h"
#include "ui/pages/review/practiceguidance.h"
#include "ui/support/theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Plumbline {

GuidancePane::GuidancePane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_sections(new QStackedWidget)
    , m_practice(new PracticeGuidance)
    , m_ask(new AskGuidance)
    , m_pillar(new PillarGuidance)
{
    setObjectName(QStringLiteral("guidancePane"));
    m_tabs->setObjectName(QStringLiteral("guidanceTabs"));
    m_tabs->setAccessibleName(tr("Guidance"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // three short words
    for (const QString &name : {tr("&Practice"), tr("&Ask"), tr("Pi&llar")})
        m_tabs->addTab(name);
    for (QWidget *section : std::initializer_list<QWidget *>{m_practice, m_ask, m_pillar})
        m_sections->addWidget(section);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(Space::group, 0, Space::group, 0);
    tabRow->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::related, 0, 0);
    layout->setSpacing(Space::inside);
    layout->addLayout(tabRow);
    layout->addWidget(m_sections, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_wanted = tab;
        m_sections->setCurrentIndex(tab);
        Q_EMIT tabWanted(tab);
    });
    connect(m_practice, &PracticeGuidance::practiceRequested, this, &GuidancePane::practiceRequested);
    connect(m_pillar, &PillarGuidance::placeRequested, this, &GuidancePane::placeRequested);
    m_fillSoon.setSingleShot(true);
    connect(&m_fillSoon, &QTimer::timeout, this, &GuidancePane::fill);
    fill();
}

void GuidancePane::setSession(const OpenReview *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    showNothing();
    if (session)
        connect(session, &OpenReview::recordsChanged, this, [this] { m_fillSoon.start(0); });
}

void GuidancePane::setWantedTab(int tab)
{
    m_wanted = tab;
    fill();
}

void GuidancePane::showNothing()
{
    show({});
}

void GuidancePane::showQuestion(const LensVersionPtr &version, int question)
{
    showChoice(version, {question, -1});
}

void GuidancePane::showChoice(const LensVersionPtr &version, PracticeKey choice)
{
    show({version, choice.question, choice.choice, version, version->pillarOf(choice.question), false});
}

void GuidancePane::showPillar(const LensVersionPtr &version, int pillar)
{
    show({m_subject.version, m_subject.question, m_subject.choice, version, pillar, true});
}

void GuidancePane::show(Subject subject)
{
    m_subject = std::move(subject);
    m_fillSoon.start(0);
}

void GuidancePane::fill()
{
    setUpdatesEnabled(false);
    const bool hasPractice = m_subject.choice >= 0;
    const bool hasAsk = m_subject.question >= 0 && AskGuidance::isAnythingSaid(*m_subject.version, m_subject.question);
    const ReviewState *state = m_session ? &m_session->state() : nullptr;
    const bool hasPillar
        = m_subject.pillar >= 0 && PillarGuidance::isAnythingSaid(*m_subject.pillarVersion, m_subject.pillar, state);
    if (hasPractice)
        m_practice->showPractice(*m_subject.version, {m_subject.question, m_subject.choice});
    else
        m_practice->showNothing();
    if (hasAsk)
        m_ask->showQuestion(*m_subject.version, m_subject.question);
    if (hasPillar)
        m_pillar->showPillar(*m_subject.pillarVersion, m_subject.pillar, state, m_session ? m_session->today() : QDate());
    showTabs(hasPractice || (!hasAsk && !hasPillar), hasAsk, hasPillar);
    setUpdatesEnabled(true);
}

// At least one of them has something.
void GuidancePane::showTabs(bool hasPractice, bool hasAsk, bool hasPillar)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setTabVisible(PracticeTab, hasPractice);
    m_tabs->setTabVisible(AskTab, hasAsk);
    m_tabs->setTabVisible(PillarTab, hasPillar);
    const int wanted = m_subject.isPillarInFront ? int(PillarTab) : m_wanted;
    const int first = hasPractice ? PracticeTab : hasAsk ? AskTab : PillarTab;
    const int shown = m_tabs->isTabVisible(wanted) ? wanted : first;
    m_tabs->setCurrentIndex(shown);
    m_sections->setCurrentIndex(shown);
}

} // namespace Plumbline
