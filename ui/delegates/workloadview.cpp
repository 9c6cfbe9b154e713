// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/workloadview.h"

#include "ui/delegates/countdelegates.h"
#include "ui/models/countroles.h"
#include "ui/support/controlpainting.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QTimer>
#include <QWindow>

#include <algorithm>

namespace Plumbline {

namespace {

// Whoever clicks twice meant what they clicked on: the second one does not reach what the first has brought in its place.
class SecondClick : public QObject
{
public:
    static void drop(QWindow *window)
    {
        if (window)
            new SecondClick(window);
    }

private:
    explicit SecondClick(QWindow *window)
        : QObject(window)
    {
        setObjectName(QStringLiteral("secondClick"));
        window->installEventFilter(this);
        QTimer::singleShot(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this, &QObject::deleteLater);
    }
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::MouseButtonDblClick; }
};

} // namespace

WorkloadView::WorkloadView(QWidget *parent)
    : QTreeView(parent)
    , m_pillars(new PillarCountsDelegate(this))
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(true);
}

QVector<QRect> WorkloadView::slotsOf(const QModelIndex &cell) const
{
    const auto pillars = cell.data(CountRole::Pillars).value<QVector<PillarCounts>>().size();
    return m_pillars->slotsIn(visualRect(cell), int(pillars), fontMetrics());
}

QVector<WorkloadView::Lead> WorkloadView::leadsOf(const QModelIndex &row) const
{
    QVector<Lead> leads;
    for (int place = 0; row.isValid() && place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        const QModelIndex cell = row.siblingAtColumn(column);
        if (itemDelegateForColumn(column) == m_pillars) {
            const int shown = int(slotsOf(cell).size());
            for (int slot = 0; slot < shown; ++slot)
                leads.append({column, slot});
        } else if (cell.data(CountRole::Leads).toBool()) {
            leads.append({column, -1});
        }
    }
    return leads;
}

QRect WorkloadView::rectOf(const QModelIndex &row, const Lead &lead) const
{
    const QModelIndex cell = row.siblingAtColumn(lead.column);
    return lead.slot < 0 ? visualRect(cell) : slotsOf(cell).value(lead.slot).adjusted(-Space::inside, 0, Space::inside, 0);
}

WorkloadView::Spot WorkloadView::spotAt(const QPoint &position) const
{
    const QModelIndex row = indexAt(position);
    for (const Lead &lead : leadsOf(row)) {
        if (rectOf(row, lead).contains(position))
            return {row.siblingAtColumn(0), lead};
    }
    return {};
}

WorkloadView::Lead WorkloadView::currentLead() const
{
    return m_lead.isValid() && leadsOf(currentIndex()).contains(m_lead) ? m_lead : Lead();
}

void WorkloadView::setCurrentLead(const Lead &lead)
{
    if (lead == m_lead)
        return;
    m_lead = lead;
    viewport()->update();
    Q_EMIT currentLeadChanged();
}

void WorkloadView::setHovered(const Spot &spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    viewport()->setCursor(spot.lead.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

// Before the first is the row as a whole.
void WorkloadView::step(int by)
{
    const QVector<Lead> leads = leadsOf(currentIndex());
    const qsizetype at = leads.indexOf(currentLead()) + by;
    setCurrentLead(at < 0 ? Lead() : leads.value(std::min(at, leads.size() - 1)));
}

void WorkloadView::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isSideways || event->modifiers() & ~Qt::KeypadModifier)
        return QTreeView::keyPressEvent(event);
    step((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1);
}

void WorkloadView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier ? spotAt(event->position().toPoint())
                                                                                          : Spot();
    setCurrentLead(m_pressed.lead);
    QTreeView::mousePressEvent(event);
}

void WorkloadView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const Spot pressed = std::exchange(m_pressed, {});
    if (!pressed.lead.isValid() || event->button() != Qt::LeftButton || spotAt(event->position().toPoint()) != pressed)
        return;
    SecondClick::drop(window()->windowHandle());
    Q_EMIT leadFollowed(pressed.row, pressed.lead);
}

void WorkloadView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(spotAt(event->position().toPoint()));
    QTreeView::mouseMoveEvent(event);
}

void WorkloadView::leaveEvent(QEvent *event)
{
    setHovered({});
    QTreeView::leaveEvent(event);
}

void WorkloadView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const auto ring
        = [&](const Lead &lead) { return QRectF(rectOf(index, lead)).adjusted(0, Space::inside, 0, -Space::inside - 1); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_hovered.lead.isValid() && m_hovered.row.row() == index.row()) {
        painter->setPen(controlOutline());
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ring(m_hovered.lead).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
    }
    const Lead lead = hasFocus() && currentIndex().row() == index.row() ? currentLead() : Lead();
    if (lead.isValid())
        paintFocusRing(*painter, ring(lead));
    painter->restore();
}

void WorkloadView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_lead.isValid())
        Q_EMIT currentLeadChanged(); // the same of another row
}

} // namespace Plumbline
