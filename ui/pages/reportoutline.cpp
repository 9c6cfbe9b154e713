// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportoutline.h"

#include "ui/delegates/celldelegate.h"
#include "ui/support/marks.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QLocale>

namespace Plumbline {

namespace {

enum Column { TitleColumn, PageColumn, columns };
constexpr int pageRole = Qt::UserRole;

int pageOf(const QTreeWidgetItem &item)
{
    return item.data(TitleColumn, pageRole).toInt();
}

} // namespace

ReportOutline::ReportOutline(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("reportOutline"));
    setAccessibleName(tr("Sections of the report"));
    setColumnCount(columns);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(Space::group);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(PageColumn, QHeaderView::ResizeToContents);
    const auto choose = [this](const QTreeWidgetItem *item) {
        if (item && !m_isMarking)
            Q_EMIT pageChosen(pageOf(*item));
    };
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::currentItemChanged, this, choose);
}

void ReportOutline::setBookmarks(const QList<PdfBookmark> &bookmarks)
{
    m_isMarking = true;
    clear();
    for (const PdfBookmark &bookmark : bookmarks) {
        if (bookmark.level > 2)
            continue;
        QTreeWidgetItem *parent
            = bookmark.level == 2 && topLevelItemCount() > 0 ? topLevelItem(topLevelItemCount() - 1) : nullptr;
        auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
        item->setText(TitleColumn, bookmark.title);
        item->setToolTip(TitleColumn, plainToolTip(bookmark.title));
        item->setText(PageColumn, QLocale().toString(bookmark.page + 1));
        item->setData(PageColumn, Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter));
        item->setSizeHint(TitleColumn, QSize(0, fontMetrics().height() + Space::related));
        item->setData(TitleColumn, pageRole, bookmark.page);
    }
    m_isMarking = false;
    setVisible(topLevelItemCount() > 1); // of one section nothing can be chosen
}

void ReportOutline::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(rect, selectedRowColor());
    if (model()->hasChildren(index))
        paintChevron(*painter, QRectF(rect).center(), isExpanded(index), currentPalette().quietText, isRightToLeft());
}

void ReportOutline::showPage(int page)
{
    QTreeWidgetItem *read = nullptr;
    for (int i = 0; i < topLevelItemCount() && (!read || pageOf(*topLevelItem(i)) <= page); ++i)
        read = topLevelItem(i);
    for (int i = 0; read && read->isExpanded() && i < read->childCount() && pageOf(*read->child(i)) <= page; ++i) {
        if (i + 1 == read->childCount() || pageOf(*read->child(i + 1)) > page) {
            read = read->child(i);
            break;
        }
    }
    // Of several sections on a page, the one that was chosen stays.
    if (!read || (currentItem() && pageOf(*currentItem()) == page))
        return;
    m_isMarking = true;
    setCurrentItem(read);
    m_isMarking = false;
}

} // namespace Plumbline
