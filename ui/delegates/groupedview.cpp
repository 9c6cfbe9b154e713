// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/groupedview.h"

#include "ui/delegates/celldelegate.h"
#include "ui/models/searchwords.h"
#include "ui/support/copytable.h"
#include "ui/support/marks.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace Plumbline {

namespace {
constexpr int leastStretching = 280; // the least width of the column that says what a row is about
constexpr int iconColumn = 32;
} // namespace

GroupedView::GroupedView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setExpandsOnDoubleClick(true);
    setIndentation(Space::group);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // columns give way instead
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setMinimumSectionSize(24);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isWrapping && column == m_stretching)
            scheduleDelayedItemsLayout();
    });
}

void GroupedView::setModel(QAbstractItemModel *shown)
{
    if (model())
        model()->disconnect(this);
    QTreeView::setModel(shown);
    if (!shown)
        return;
    connect(shown, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            arrange(first, last);
    });
    connect(shown, &QAbstractItemModel::modelReset, this, [this] { arrange(0, model()->rowCount() - 1); });
    connect(shown, &QAbstractItemModel::rowsMoved, this, [this] { arrange(0, model()->rowCount() - 1); });
    connect(shown, &QAbstractItemModel::layoutChanged, this, [this] { arrange(0, model()->rowCount() - 1); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupedView::rowsChosen);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GroupedView::rowsChosen);
    arrange(0, shown->rowCount() - 1);
    applyColumns();
}

// The first heading of a column stands over the rows, which are indented below their own headings.
void GroupedView::insetHeader()
{
    const bool isGrouped = rootIsDecorated() && model()->hasChildren(model()->index(0, 0, rootIndex()));
    header()->setProperty(firstSectionInset, isGrouped ? 2 * indentation() : 0);
    header()->viewport()->update();
}

// New headings span the view and stand open. A row without any below it is no heading.
void GroupedView::arrange(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!model()->hasChildren(index) || isFirstColumnSpanned(row, {}))
            continue;
        setFirstColumnSpanned(row, {}, true);
        expand(index);
    }
    insetHeader();
}

void GroupedView::setColumnSamples(const QStringList &samples, int stretching, const QList<int> &goingFirst)
{
    if (samples == m_samples && stretching == m_stretching && goingFirst == m_goingFirst)
        return; // widths that a person chose stay
    m_samples = samples;
    m_stretching = stretching;
    m_goingFirst = goingFirst;
    applyColumns();
}

void GroupedView::applyColumns()
{
    if (!model() || m_samples.isEmpty())
        return;
    header()->setStretchLastSection(false);
    for (int column = 0; column < m_samples.size() && column < header()->count(); ++column) {
        setColumnHidden(column, !hasRoom(column));
        header()->setSectionResizeMode(column, column == m_stretching ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column != m_stretching)
            header()->resizeSection(column, widthOf(column));
    }
    if (!m_goingFirst.isEmpty())
        fitColumns();
}

// Of what its sample and its heading need; a heading that is an icon needs the sample's.
int GroupedView::widthOf(int column) const
{
    const int sample = fontMetrics().horizontalAdvance(m_samples[column]) + 2 * Space::related;
    const bool isIcon = model()->headerData(column, Qt::Horizontal).toString().isEmpty();
    return isIcon ? std::max(sample, iconColumn) : std::max(sample, header()->sectionSizeHint(column));
}

void GroupedView::fitColumns()
{
    for (int column = 0; m_hasShared && column < header()->count(); ++column) {
        if (column != m_stretching && hasRoom(column))
            header()->resizeSection(column, widthOf(column));
    }
    m_hasShared = false;
    int room = viewport()->width() - std::max(leastStretching, fontMetrics().averageCharWidth() * 40);
    for (int column = 0; column < header()->count(); ++column) {
        if (column == m_stretching || !hasRoom(column))
            continue;
        setColumnHidden(column, false);
        room -= header()->sectionSize(column);
    }
    for (const int column : m_goingFirst) {
        if (room >= 0)
            break;
        room += header()->sectionSize(column);
        setColumnHidden(column, true);
    }
    shareRoom();
}

// Of a wide window the stretching column takes what can be read at a glance, so that nothing of a row is far from the rest.
void GroupedView::shareRoom()
{
    QList<int> sharing;
    int extra = viewport()->width() - m_mostLetters * fontMetrics().averageCharWidth();
    for (int column = 0; column < header()->count(); ++column) {
        if (column == m_stretching || isColumnHidden(column))
            continue;
        extra -= header()->sectionSize(column);
        const bool isNumber = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        if (column > m_stretching && !isNumber && !model()->headerData(column, Qt::Horizontal).toString().isEmpty())
            sharing += column;
    }
    if (sharing.isEmpty() || extra <= 0)
        return;
    m_hasShared = true;
    for (const int column : std::as_const(sharing))
        header()->resizeSection(column, header()->sectionSize(column) + extra / int(sharing.size()));
}

void GroupedView::setMostLetters(int letters)
{
    m_mostLetters = letters;
}

void GroupedView::setWrapping(bool isWrapping)
{
    m_isWrapping = isWrapping;
    setUniformRowHeights(!isWrapping);
}

void GroupedView::setSearch(const QString &text)
{
    m_words = searchWords(text);
    viewport()->update();
}

int GroupedView::cellWidth(const QModelIndex &index) const
{
    int width = columnWidth(index.column());
    if (index.column() != 0)
        return width;
    for (QModelIndex level = index; level.isValid() && level != rootIndex(); level = level.parent())
        width -= level == index && !rootIsDecorated() ? 0 : indentation();
    return width;
}

QModelIndexList GroupedView::chosenRows() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    rows.removeIf([this](const QModelIndex &index) { return model()->hasChildren(index); });
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    return rows;
}

void GroupedView::showOneGroup(bool one)
{
    const QModelIndex root = one ? model()->index(0, 0) : QModelIndex();
    setRootIsDecorated(!one);
    insetHeader();
    if (root == rootIndex())
        return;
    setRootIndex(root);
    if (!one)
        arrange(0, model()->rowCount() - 1);
}

void GroupedView::copyAsTable() const
{
    const QModelIndexList rows = chosenRows();
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(tableText(*model(), rows));
}

bool GroupedView::goToFirstRow()
{
    QModelIndex first = model()->index(0, 0, rootIndex());
    while (first.isValid() && (model()->hasChildren(first) || isRowHidden(first.row(), first.parent())))
        first = indexBelow(first);
    if (!first.isValid())
        return false;
    setCurrentIndex(first);
    setFocus(Qt::OtherFocusReason);
    return true;
}

void GroupedView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copyAsTable();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid() && state() != EditingState
        && model()->flags(current).testFlag(Qt::ItemIsEditable)) {
        edit(current);
    } else if (event->key() == Qt::Key_Space && current.isValid() && state() != EditingState) {
        selectionModel()->select(current, selectionCommand(current, event)); // no text begins with a blank
    } else if (event->key() == Qt::Key_Delete && current.isValid() && state() != EditingState) {
        Q_EMIT clearRequested(current);
    } else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && current.parent().isValid()
        && !model()->hasChildren(current)) {
        // Between cells; a heading opens and closes.
        const int step = (event->key() == Qt::Key_Right) == isLeftToRight() ? 1 : -1;
        QModelIndex next = current.siblingAtColumn(current.column() + step);
        while (next.isValid() && isColumnHidden(next.column()))
            next = next.siblingAtColumn(next.column() + step);
        if (next.isValid())
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

// Where typing begins to edit, it does nothing in the cells between.
void GroupedView::keyboardSearch(const QString &typed)
{
    if (!editTriggers().testFlag(AnyKeyPressed))
        QTreeView::keyboardSearch(typed);
}

void GroupedView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_isWalking = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTreeView::closeEditor(editor, hint);
    m_isWalking = false;
}

QModelIndex GroupedView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!m_isWalking || (action != MoveNext && action != MovePrevious))
        return QTreeView::moveCursor(action, modifiers);
    return editableBeside(currentIndex(), action == MoveNext ? 1 : -1);
}

// The next cell that can be edited, in this line or the lines that follow; none at the end.
QModelIndex GroupedView::editableBeside(const QModelIndex &index, int step) const
{
    int column = index.column() + step;
    for (QModelIndex line = index.siblingAtColumn(0); line.isValid(); line = step > 0 ? indexBelow(line) : indexAbove(line)) {
        for (; column >= 0 && column < model()->columnCount(); column += step) {
            const QModelIndex cell = line.siblingAtColumn(column);
            if (cell.flags().testFlag(Qt::ItemIsEditable) && !isColumnHidden(column))
                return cell;
        }
        column = step > 0 ? 0 : model()->columnCount() - 1;
    }
    return {};
}

// By the keyboard it opens below the row that has the focus.
void GroupedView::contextMenuEvent(QContextMenuEvent *event)
{
    if (chosenRows().isEmpty())
        return;
    const QRect current = visualRect(currentIndex());
    const bool byKeys = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKeys ? viewport()->mapToGlobal(current.bottomLeft()) : event->globalPos());
}

void GroupedView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyColumns();
}

void GroupedView::resizeEvent(QResizeEvent *event)
{
    const bool isOtherWidth = event->size().width() != event->oldSize().width();
    if (!m_goingFirst.isEmpty() && isOtherWidth)
        fitColumns();
    QTreeView::resizeEvent(event);
}

// One arrow before a heading, and nothing but space before what is under it.
void GroupedView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(rect, selectedRowColor());
    if (!model()->hasChildren(index))
        return;
    QRectF own = rect; // under a heading, the last step of the indentation
    own.setWidth(indentation());
    own.setHeight(std::min<qreal>(own.height(), CellDelegate::lineHeight(fontMetrics()))); // beside the first line
    if (isRightToLeft())
        own.moveLeft(rect.left());
    else
        own.moveRight(rect.right());
    paintChevron(*painter, own.center(), isExpanded(index), currentPalette().quietText, isRightToLeft());
}

} // namespace Plumbline
