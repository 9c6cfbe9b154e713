// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/header.h"

#include "core/words/errorwords.h"
#include "ui/support/icons.h"
#include "ui/support/plainlabel.h"
#include "ui/window/places.h"
#include "ui/window/riskstrip.h"
#include "ui/window/savedstate.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace Plumbline {

namespace {

constexpr int leastHeight = 48;
constexpr int mostHintLetters = 44; // a longer hint of a language is cut
constexpr int leastNameLetters = 16; // before the saved state is cut
constexpr int wideWindow = 1280; // has room for words beside the counts

constexpr QLatin1String defaultName("portfolio");

} // namespace

Header::Header(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_portfolio(new QToolButton(this))
    , m_arrow(new ElidedLabel(QStringLiteral("›"), TextSize::Section, this))
    , m_name(new ElidedLabel({}, TextSize::Section, this))
    , m_risks(new RiskStrip(this))
    , m_saved(new SavedState(this))
    , m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("header"));
    m_portfolio->setObjectName(QStringLiteral("breadcrumbPortfolio"));
    m_portfolio->setText(infoOf(Place::Portfolio).name);
    m_portfolio->setAutoRaise(true);
    m_portfolio->setFocusPolicy(Qt::StrongFocus);
    m_arrow->setTone(PlainLabel::Tone::Quiet);
    m_name->setObjectName(QStringLiteral("workloadName"));
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->addStrut(leastHeight - 2 * Space::inside);
    row->setSpacing(Space::related);
    row->addWidget(m_portfolio);
    row->addWidget(m_arrow);
    row->addWidget(m_name, 1);
    row->addWidget(m_search); // before what stands at the same place everywhere
    row->addSpacing(Space::related);
    row->addWidget(m_risks);
    row->addSpacing(Space::related);
    row->addWidget(m_saved, 0, Qt::AlignVCenter);
    connect(m_portfolio, &QToolButton::clicked, this, &Header::portfolioRequested);
    connect(m_search, &QLineEdit::textChanged, this, &Header::searchChanged);
    fit();
    listen();
}

void Header::setPlace(Place place)
{
    m_place = place;
    const QString &hint = infoOf(place).searchHint;
    m_search->setVisible(!hint.isEmpty() && m_isSearchable);
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    showNames();
}

void Header::setSearchable(bool isSearchable)
{
    m_isSearchable = isSearchable;
    setPlace(m_place);
}

void Header::focusSearch()
{
    if (QWidget *focus = QApplication::focusWidget(); focus != m_search)
        m_before = focus;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString Header::searchText() const
{
    return m_search->text();
}

void Header::clearSearch()
{
    m_search->clear();
}

bool Header::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
    return QWidget::event(event);
}

// The text of the first button stands where the titles of pages do, and the field holds its hint.
void Header::fit()
{
    const int inset = (m_portfolio->sizeHint().width() - m_portfolio->fontMetrics().horizontalAdvance(m_portfolio->text())) / 2;
    const bool isLeftToRight = layoutDirection() == Qt::LeftToRight;
    layout()->setContentsMargins(isLeftToRight ? Space::page - inset : Space::page, Space::inside,
        isLeftToRight ? Space::page : Space::page - inset, Space::inside);
    const QFontMetrics metrics = m_search->fontMetrics();
    int hint = 0;
    for (const PlaceInfo &info : allPlaces())
        hint = std::max(hint, metrics.horizontalAdvance(info.searchHint));
    m_search->setFixedWidth(std::min(hint, mostHintLetters * metrics.averageCharWidth()) + 2 * Space::group);
    const int name = m_name->fontMetrics().horizontalAdvance(m_name->text());
    m_name->setMinimumWidth(std::min(name, m_name->fontMetrics().averageCharWidth() * leastNameLetters));
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_risks->setWordsShown(window()->width() >= wideWindow);
}

bool Header::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leaveSearch();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT searchEntered();
        return true;
    default:
        return false;
    }
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), currentPalette().line);
}

void Header::listen()
{
    connect(&m_workspace, &Workspace::portfolioOpened, this, [this] {
        showNames();
        showSaving();
    });
    connect(&m_workspace, &Workspace::portfolioClosed, this, [this] {
        showNames();
        showSaving();
    });
    connect(&m_workspace, &Workspace::reviewOpened, this, &Header::listenToReview);
    connect(&m_workspace, &Workspace::reviewClosed, this, &Header::showNames);
    connect(&m_workspace, &Workspace::savingStateChanged, this, &Header::showSaving);
    if (m_workspace.review())
        listenToReview();
    showNames();
    showSaving();
}

void Header::listenToReview()
{
    OpenReview *review = m_workspace.review();
    connect(review, &OpenReview::riskChanged, this, &Header::showCounts, Qt::UniqueConnection);
    connect(review, &OpenReview::lensesChanged, this, &Header::showCounts, Qt::UniqueConnection);
    connect(review, &OpenReview::propertiesChanged, this, &Header::showNames, Qt::UniqueConnection);
    showNames();
    showCounts();
}

void Header::showNames()
{
    const OpenReview *review = m_workspace.review();
    const bool showsReview = review && !infoOf(m_place).isOfPortfolio;
    const bool showsStore = !showsReview && m_workspace.portfolio();
    const QString store = showsStore ? m_workspace.store()->info().path : QString();
    const QString file = QFileInfo(store).completeBaseName();
    // The file that is opened unasked is called what it is, which needs no saying.
    const bool isNamed = file.compare(defaultName, Qt::CaseInsensitive) != 0;
    m_name->setText(showsReview ? review->state().workload.name : isNamed ? file : QString());
    m_portfolio->setToolTip(plainToolTip(m_workspace.store() ? m_workspace.store()->info().path : QString()));
    m_name->setToolTip(plainToolTip(store));
    m_name->setTone(showsReview ? PlainLabel::Tone::Normal : PlainLabel::Tone::Quiet);
    m_arrow->setVisible(!m_name->text().isEmpty());
    m_risks->setVisible(showsReview);
    fit();
}

void Header::showCounts()
{
    m_risks->setCounts(m_workspace.review()->assessment().total);
}

void Header::showSaving()
{
    if (!m_workspace.portfolio())
        m_saved->setState(SavedState::State::Nothing);
    else if (m_workspace.portfolio()->isReadOnly())
        m_saved->setState(SavedState::State::ReadOnly, m_workspace.store()->info().readOnlyBecause);
    else if (const std::optional<Error> error = m_workspace.lastSaveError())
        m_saved->setState(SavedState::State::NotSaved, errorWords(*error));
    else
        m_saved->setState(m_workspace.hasUnsaved() ? SavedState::State::Saving : SavedState::State::Saved);
}

void Header::leaveSearch()
{
    m_search->clear();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::ShortcutFocusReason);
    else
        Q_EMIT searchLeft();
}

} // namespace Plumbline
