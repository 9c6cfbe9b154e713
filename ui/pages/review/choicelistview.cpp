// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/choicelistview.h"

#include "ui/delegates/choicedelegate.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"

#include <QContextMenuEvent>

namespace Plumbline {

ChoiceListView::ChoiceListView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new ChoiceDelegate(this))
    , m_levelHead(new PlainLabel(tr("Risk if missing"), TextSize::Body, this))
    , m_noteButton(new QuietButton(IconName::Note, tr("Note on this practice"), viewport()))
    , m_menuButton(new QuietButton(IconName::More, tr("More for this choice"), viewport()))
{
    setItemDelegate(m_delegate);
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
    m_levelHead->setObjectName(QStringLiteral("choiceLevelHead"));
    m_levelHead->setTone(PlainLabel::Tone::Quiet);
    m_noteButton->setObjectName(QStringLiteral("choiceNoteButton"));
    m_menuButton->setObjectName(QStringLiteral("choiceMenuButton"));
    for (QuietButton *button : {m_noteButton, m_menuButton}) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus with the choices
        button->hide();
        connect(button, &QuietButton::clicked, this, [this, button] {
            const QModelIndex index = buttonsIndex();
            setCurrentIndex(index);
            if (!index.isValid())
                return;
            if (button == m_noteButton)
                Q_EMIT noteRequested(index);
            else
                Q_EMIT menuRequested(index, button->mapToGlobal(QPoint(0, button->height())));
        });
    }
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) {
        m_hovered = index;
        placeButtons();
    });
}

void ChoiceListView::setCanWrite(bool canWrite)
{
    m_canWrite = canWrite;
    placeButtons();
}

QRect ChoiceListView::boxArea(const QModelIndex &index) const
{
    QRect area = visualRect(index);
    area.setWidth(m_delegate->columns(font(), *model(), viewport()->width()).textLeft - Space::inside);
    return area;
}

int ChoiceListView::levelHeadHeight(int width) const
{
    return model() && m_delegate->columns(font(), *model(), width).levelLeft >= 0 ? fontMetrics().height() + 2 : 0;
}

void ChoiceListView::placeLevelHead()
{
    const int height = levelHeadHeight(width());
    m_levelHead->setVisible(height > 0);
    if (height > 0) {
        const int left = m_delegate->columns(font(), *model(), width()).levelLeft;
        m_levelHead->setGeometry(left, 0, std::min(m_levelHead->sizeHint().width(), width() - left), height);
    }
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
}

int ChoiceListView::heightForWidth(int width) const
{
    if (width == m_heightFor || !model())
        return m_height;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, width, 0);
    option.widget = nullptr; // the width asked about, not the one the view still has
    int height = levelHeadHeight(width);
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
    placeButtons();
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
    m_delegate->forgetColumns();
    m_heightFor = -1;
    placeLevelHead();
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
    placeLevelHead();
    if (event->size().width() != event->oldSize().width())
        doItemsLayout(); // at once: the list view itself would wait a tenth of a second
}

void ChoiceListView::updateGeometries()
{
    QListView::updateGeometries();
    placeButtons();
}

void ChoiceListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    placeButtons();
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
    placeButtons();
}

bool ChoiceListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = QModelIndex();
        placeButtons();
    }
    return QListView::viewportEvent(event);
}

QModelIndex ChoiceListView::buttonsIndex() const
{
    const bool isFocused = m_noteButton->hasFocus() || m_menuButton->hasFocus();
    return m_hovered.isValid() && !isFocused ? QModelIndex(m_hovered) : currentIndex();
}

void ChoiceListView::placeButtons()
{
    const QModelIndex index = m_canWrite ? buttonsIndex() : QModelIndex();
    for (QuietButton *button : {m_noteButton, m_menuButton}) {
        button->setVisible(index.isValid());
        if (index.isValid())
            button->setGeometry(ChoiceDelegate::buttonArea(m_delegate->columns(font(), *model(), viewport()->width()),
                visualRect(index), fontMetrics(), button == m_noteButton ? 0 : 1));
    }
}

} // namespace Plumbline
