// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/choicelistview.h"

#include "ui/delegates/choicedelegate.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QContextMenuEvent>
#include <QToolButton>

namespace Plumbline {

ChoiceListView::ChoiceListView(QWidget *parent)
    : QListView(parent)
    , m_menuButton(new QToolButton(viewport()))
{
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    // Not fixed: a layout takes the height that fits the width there was for the most it may give.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_menuButton->setObjectName(QStringLiteral("choiceMenuButton"));
    m_menuButton->setIcon(icon(IconName::More));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setToolTip(tr("Not applicable, note"));
    m_menuButton->setAccessibleName(tr("More for this choice"));
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->hide();
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        const QModelIndex index = menuIndex();
        setCurrentIndex(index);
        if (index.isValid())
            Q_EMIT menuRequested(index, m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
    });
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) {
        m_hovered = index;
        placeMenuButton();
    });
}

int ChoiceListView::heightForWidth(int width) const
{
    if (width == m_heightFor || !model())
        return m_height;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, width, 0);
    option.widget = nullptr; // the width asked about, not the one the view still has
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    m_heightFor = width;
    m_height = height;
    return height;
}

QSize ChoiceListView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, heightForWidth(width())};
}

QSize ChoiceListView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, 0};
}

void ChoiceListView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    forgetHeight();
}

void ChoiceListView::reset()
{
    QListView::reset();
    m_hovered = QModelIndex();
    forgetHeight();
    m_menuButton->hide();
}

// A reason or a note may make a row higher.
void ChoiceListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    const int before = m_height;
    m_heightFor = -1;
    if (heightForWidth(width()) == before)
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void ChoiceListView::forgetHeight()
{
    m_heightFor = -1;
    updateGeometry();
}

void ChoiceListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        forgetHeight();
        scheduleDelayedItemsLayout();
    }
}

void ChoiceListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        doItemsLayout(); // at once: the list view itself would wait a tenth of a second
}

void ChoiceListView::updateGeometries()
{
    QListView::updateGeometries();
    placeMenuButton();
}

void ChoiceListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    placeMenuButton();
    Q_EMIT currentRowChanged(current.row());
}

void ChoiceListView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void ChoiceListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier || !index.isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (!event->isAutoRepeat())
        model()->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ChoiceListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint place = isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(index, place);
}

void ChoiceListView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    m_hovered = QModelIndex();
    placeMenuButton();
}

bool ChoiceListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = QModelIndex();
        placeMenuButton();
    }
    return QListView::viewportEvent(event);
}

QModelIndex ChoiceListView::menuIndex() const
{
    return m_hovered.isValid() && !m_menuButton->hasFocus() ? QModelIndex(m_hovered) : currentIndex();
}

void ChoiceListView::placeMenuButton()
{
    const QModelIndex index = menuIndex();
    m_menuButton->setVisible(index.isValid());
    if (index.isValid())
        m_menuButton->setGeometry(ChoiceDelegate::menuArea(visualRect(index), fontMetrics()));
}

} // namespace Plumbline
