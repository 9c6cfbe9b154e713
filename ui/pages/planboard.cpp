// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planboard.h"

#include "core/words/planwords.h"
#include "core/words/valuewords.h"
#include "ui/delegates/carddelegate.h"
#include "ui/delegates/plandelegate.h"
#include "ui/pages/planbulkedit.h"
#include "ui/support/plainlabel.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Plumbline {

namespace {

constexpr int lettersOfLane = 26;
constexpr std::array columnsOfEffort = {Effort::Low, Effort::Medium, Effort::High, Effort::Unstated};
enum RiskRow { HighRow, MediumRow, OptionalRow, riskRows };

int rowOfRisk(const PlanRow &row)
{
    return row.isOptional ? OptionalRow : row.line.risk == Risk::High ? HighRow : MediumRow;
}

QString riskRowWord(int row)
{
    return row == OptionalRow ? optionalWord() : riskWord(row == HighRow ? Risk::High : Risk::Medium);
}

QString effortColumnWord(Effort effort)
{
    return effort == Effort::Unstated ? PlanBoard::tr("Not estimated") : effortChoiceWord(effort);
}

// What the cards of a lane lie on.
class LaneGround final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentPalette().surface);
        painter.drawRoundedRect(rect(), Space::related, Space::related);
    }
};

// A card is as high as its text needs in the width that there is, with a scroll bar or without.
class LaneView final : public QListView
{
protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

PlanBoard::PlanBoard(const PlanModel &plan, const PlanFilter &filter, QWidget *parent)
    : QScrollArea(parent)
    , m_plan(plan)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("planBoard"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    build();
}

void PlanBoard::setArrangement(Arrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    build();
    refresh();
}

void PlanBoard::setCanMove(bool canMove)
{
    m_canMove = canMove;
    for (const Lane &lane : std::as_const(m_lanes)) {
        lane.model->setCanMove(canMove);
        lane.view->setDragEnabled(canMove);
    }
}

void PlanBoard::build()
{
    m_lanes.clear();
    auto *board = new QWidget;
    auto *grid = new QGridLayout(board);
    grid->setContentsMargins({});
    grid->setSpacing(Space::related);
    if (m_arrangement == Arrangement::Status) {
        for (const ImprovementStatus status : allStatuses) {
            m_lanes.append(addLane(0, int(status), statusWord(status)));
            grid->addWidget(m_lanes.last().whole, 0, int(m_lanes.size()) - 1);
        }
    } else {
        for (int row = 0; row < riskRows; ++row) {
            for (const Effort effort : columnsOfEffort) {
                m_lanes.append(addLane(
                    row, int(effort), tr("%1 · %2", "a risk, an effort").arg(riskRowWord(row), effortColumnWord(effort))));
                grid->addWidget(m_lanes.last().whole, row, int(m_lanes.size() - 1) % int(columnsOfEffort.size()));
            }
        }
    }
    setWidget(board); // the one before goes
    setCanMove(m_canMove);
}

PlanBoard::Lane PlanBoard::addLane(int row, int value, const QString &name)
{
    auto *whole = new LaneGround;
    auto *heading = new PlainLabel;
    heading->setTone(PlainLabel::Tone::Quiet);
    auto *view = new LaneView;
    view->setObjectName(QStringLiteral("planLane"));
    view->setAccessibleName(name);
    view->setItemDelegate(new CardDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->viewport()->setAutoFillBackground(false);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setResizeMode(QListView::Adjust);
    view->setDragDropMode(QAbstractItemView::DragDrop);
    view->setDefaultDropAction(Qt::MoveAction);
    view->setDropIndicatorShown(false); // a lane keeps the order of the plan
    view->setMinimumWidth(fontMetrics().averageCharWidth() * lettersOfLane);
    view->setMinimumHeight(fontMetrics().height() * 7);
    auto *model = new PlanLane(view);
    view->setModel(model);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, Space::related, 0, Space::inside);
    column->setSpacing(Space::inside);
    heading->setContentsMargins(Space::related, 0, Space::related, 0);
    column->addWidget(heading);
    column->addWidget(view, 1);
    const Lane lane{whole, heading, view, model, row, value};
    connect(model, &PlanLane::dropped, this, [this, lane](const QVector<PlanLane::Key> &keys) { move(lane, keys); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, view] { noteChosen(view); });
    connect(view, &QListView::activated, this, [this, model](const QModelIndex &index) {
        if (const PlanRow *line = model->rowAt(index))
            Q_EMIT questionRequested(line->key());
    });
    return lane;
}

bool PlanBoard::isIn(const Lane &lane, const PlanRow &row) const
{
    return m_arrangement == Arrangement::Status ? int(row.line.item.status) == lane.value
                                                : int(row.effort) == lane.value && rowOfRisk(row) == lane.row;
}

QString PlanBoard::headingOf(const Lane &lane) const
{
    const QString name
        = m_arrangement == Arrangement::Status ? statusWord(ImprovementStatus(lane.value)) : lane.view->accessibleName();
    return tr("%1 · %2", "a lane, how many cards are in it").arg(name, QLocale().toString(lane.model->rowCount()));
}

// What was chosen stays chosen, wherever it is now.
void PlanBoard::refresh()
{
    const QVector<PlanLane::Key> before = chosenKeys();
    QVector<PlanRow> rows;
    for (const QModelIndex &index : m_filter.lineRows()) {
        if (const PlanRow *row = m_plan.rowAt(m_filter.mapToSource(index)))
            rows.append(*row);
    }
    for (const Lane &lane : std::as_const(m_lanes)) {
        QVector<PlanRow> own;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(own), [&](const PlanRow &row) { return isIn(lane, row); });
        const QSignalBlocker quiet(lane.view->selectionModel());
        lane.model->setRows(own, m_plan.today());
        lane.heading->setText(headingOf(lane));
        for (const PlanLane::Key &key : before) {
            if (const QModelIndex at = lane.model->indexOf(key); at.isValid()) {
                lane.view->selectionModel()->select(at, QItemSelectionModel::Select);
                lane.view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
            }
        }
        lane.view->viewport()->update();
    }
}

void PlanBoard::choose(const PlanLane::Key &key)
{
    for (const Lane &lane : std::as_const(m_lanes)) {
        const QSignalBlocker quiet(lane.view->selectionModel());
        const QModelIndex at = lane.model->indexOf(key);
        lane.view->selectionModel()->clearSelection();
        if (at.isValid())
            lane.view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect);
        lane.view->viewport()->update();
    }
}

QVector<PlanLane::Key> PlanBoard::chosenKeys() const
{
    QVector<PlanLane::Key> keys;
    for (const Lane &lane : m_lanes) {
        for (const QModelIndex &index : lane.view->selectionModel()->selectedIndexes())
            keys.append(lane.model->rowAt(index)->key());
    }
    return keys;
}

// Cards are chosen in one lane at a time.
void PlanBoard::noteChosen(const QListView *view)
{
    for (const Lane &lane : std::as_const(m_lanes)) {
        if (lane.view == view || !view->selectionModel()->hasSelection())
            continue;
        const QSignalBlocker quiet(lane.view->selectionModel());
        lane.view->selectionModel()->clearSelection();
        lane.view->viewport()->update();
    }
    Q_EMIT chosen(chosenKeys());
}

void PlanBoard::move(const Lane &to, const QVector<PlanLane::Key> &keys)
{
    BulkEdit edit;
    if (m_arrangement == Arrangement::Status)
        edit.status = ImprovementStatus(to.value);
    else
        edit.effort = Effort(to.value);
    Q_EMIT moved(keys, edit);
}

// To the lane beside it in the same row: goes there, or takes the chosen cards along.
bool PlanBoard::step(const Lane &from, int by, bool moves)
{
    const auto at = std::find_if(m_lanes.begin(), m_lanes.end(), [&from](const Lane &lane) { return lane.view == from.view; });
    const qsizetype next = (at - m_lanes.begin()) + by;
    if (next < 0 || next >= m_lanes.size() || m_lanes[next].row != from.row)
        return false;
    const Lane to = m_lanes[next];
    if (!moves) {
        to.view->setFocus(Qt::OtherFocusReason);
        if (to.model->rowCount() > 0 && !to.view->selectionModel()->hasSelection())
            to.view->setCurrentIndex(to.view->currentIndex().isValid() ? to.view->currentIndex() : to.model->index(0));
        return true;
    }
    const QVector<PlanLane::Key> keys = chosenKeys();
    if (!m_canMove || keys.isEmpty())
        return true;
    to.view->setFocus(Qt::OtherFocusReason);
    move(to, keys);
    return true;
}

bool PlanBoard::eventFilter(QObject *watched, QEvent *event)
{
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(),
        [watched](const Lane &known) { return known.view == watched || known.view->viewport() == watched; });
    if (lane == m_lanes.end())
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLeft = key->key() == Qt::Key_Left, isRight = key->key() == Qt::Key_Right;
        const bool forward = isRight != (layoutDirection() == Qt::RightToLeft);
        const Lane from = *lane;
        if (isLeft || isRight)
            return step(from, forward ? 1 : -1, key->modifiers().testFlag(Qt::ControlModifier));
    }
    if (event->type() == QEvent::ContextMenu && !chosenKeys().isEmpty()) {
        Q_EMIT menuRequested(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Plumbline
