// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "ui/delegates/groupedview.h"
#include "ui/models/roles.h"
#include "ui/support/icons.h"
#include "ui/support/marks.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"

#include <QLocale>

#include <cmath>

namespace Plumbline {

namespace {

constexpr int margin = Space::related;

// The room left for text after the mark, if there is one.
QRect paintMark(
    QPainter &painter, const QRect &area, const QModelIndex &index, const QColor &textColor, int size, bool isLeftToRight)
{
    const QVariant risk = index.data(Roles::Risk);
    const QVariant change = index.data(Roles::Change);
    if (!risk.isValid() && !change.isValid())
        return area;
    QRect mark(0, 0, size, size);
    mark.moveCenter(area.center());
    if (isLeftToRight)
        mark.moveLeft(area.left());
    else
        mark.moveRight(area.right());
    if (risk.isValid())
        paintRiskMark(painter, mark, Risk(risk.toInt()), currentPalette()[Risk(risk.toInt())]);
    else
        paintChangeMark(painter, mark, PracticeChange(change.toInt()), textColor);
    const int taken = size + Space::related;
    return isLeftToRight ? area.adjusted(taken, 0, 0, 0) : area.adjusted(0, 0, -taken, 0);
}

// The room left beside the box to tick, if there is one. It stands where a click on it is looked for.
QRect paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area)
{
    if (!option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        return area;
    const QStyle &style = *option.widget->style();
    QStyleOptionViewItem box = option;
    box.rect = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
    box.state |= option.checkState == Qt::Checked   ? QStyle::State_On
        : option.checkState == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                    : QStyle::State_Off;
    style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    QRect rest = area;
    if (option.direction == Qt::LeftToRight)
        rest.setLeft(box.rect.right() + Space::related);
    else
        rest.setRight(box.rect.left() - Space::related);
    return rest;
}

void paintNote(QPainter &painter, const QRect &area, int size)
{
    QRect sheet(0, 0, size, size);
    sheet.moveCenter(area.center());
    icon(IconName::Note).paint(&painter, sheet);
}

int tagWidth(const QFontMetrics &metrics, const QString &tag)
{
    return metrics.horizontalAdvance(tag) + 2 * Space::related;
}

bool hasRoomBehind(const QFontMetrics &metrics, int areaWidth, int textWidth, const QString &tag)
{
    return textWidth + Space::related + tagWidth(metrics, tag) <= areaWidth + margin;
}

// A word in a chip behind a text of this width, or below it where that has more room; nothing where neither has. `further`: how
// high the lines after the first are; there is no room behind several.
void paintTag(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, int textWidth, int further, const QString &tag)
{
    if (tag.isEmpty())
        return;
    const QFontMetrics metrics(option.font);
    QRect chip(0, 0, tagWidth(metrics, tag), metrics.height() + 2);
    chip.moveCenter(area.center());
    int before = textWidth + Space::related;
    if (further > 0 || !hasRoomBehind(metrics, area.width(), textWidth, tag)) {
        before = 0;
        chip.moveTop(option.rect.top() + CellDelegate::lineHeight(metrics) - Space::inside + further);
        if (chip.bottom() > option.rect.bottom())
            return;
    }
    if (option.direction == Qt::LeftToRight)
        chip.moveLeft(area.left() + before);
    else
        chip.moveRight(area.right() - before);
    const Palette &colors = currentPalette();
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), chip.height() / 2.0, chip.height() / 2.0);
    painter.setFont(option.font);
    painter.setPen(colors.text);
    painter.drawText(chip, Qt::AlignCenter, tag);
}

// How many rows a heading has below it, and the room that this takes behind its text.
QString countOf(const QModelIndex &index)
{
    return index.model()->hasChildren(index) ? QLocale().toString(index.model()->rowCount(index)) : QString();
}

int countWidth(const QFontMetrics &metrics, const QString &count)
{
    return count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + Space::related;
}

// Where its column wraps: the room that the text of a cell has. Else 0. Headings at the top span the view.
int wrappingWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const GroupedView *>(option.widget);
    const QString count = countOf(index);
    if (!view || !view->isWrapping() || index.column() != view->subjectColumn()
        || (!count.isEmpty() && !index.parent().isValid()))
        return 0;
    return view->cellWidth(index) - 2 * margin - countWidth(option.fontMetrics, count);
}

// Of a search, in what a row is about; none in headings.
QStringList wordsToMark(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const GroupedView *>(option.widget);
    const bool isSubject = view && index.column() == view->subjectColumn() && option.direction == Qt::LeftToRight;
    return isSubject && !index.model()->hasChildren(index) ? view->searchedWords() : QStringList();
}

constexpr int mostLines = 2;

} // namespace

int CellDelegate::lineHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height() + 3 * Space::inside, 28);
}

QColor selectedRowColor()
{
    return mixed(currentPalette().accent, currentPalette().background, 0.12);
}

void paintRowRing(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QColor accent = currentPalette().accent;
    const QRect rect = option.rect;
    const auto place = option.viewItemPosition;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), accent);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), accent);
    if (place == QStyleOptionViewItem::Beginning || place == QStyleOptionViewItem::OnlyOne)
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), accent);
    if (place == QStyleOptionViewItem::End || place == QStyleOptionViewItem::OnlyOne)
        painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), accent);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Palette &colors = currentPalette();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, selectedRowColor());
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter->fillRect(option.rect, colors.surface);
    const bool isHeading = index.model()->hasChildren(index);
    const bool isLeftToRight = option.direction == Qt::LeftToRight;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont font = option.font;
    font.setStrikeOut(index.data(Roles::IsUndone).toBool());
    if ((isHeading && !index.parent().isValid()) || index.data(Roles::IsStrong).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    area.setHeight(std::min(area.height(), lineHeight(option.fontMetrics)));
    area = paintBox(*painter, option, area);
    area = paintMark(*painter, area, index, isHeading ? colors.text : colors.quietText,
        std::min(metrics.ascent() + 1, area.height()), isLeftToRight);
    if (index.data(Roles::Note).toBool())
        paintNote(*painter, area, metrics.ascent() + Space::inside);
    const bool isQuiet = index.data(Roles::IsQuiet).toBool() || !option.state.testFlag(QStyle::State_Enabled);
    painter->setPen(isQuiet ? colors.quietText : colors.text);
    const QString count = countOf(index);
    const QString said = index.data(Roles::IsImplied).toBool() ? QString() : option.text;
    const QString text = metrics.elidedText(said, option.textElideMode, area.width() - countWidth(option.fontMetrics, count));
    const int wrapping = wrappingWidth(option, index);
    const bool isWrapped = wrapping > 0 && option.rect.height() > area.height();
    const QPointF origin(area.left(), area.top() + (area.height() - metrics.height()) / 2.0);
    if (const QStringList words = wordsToMark(option, index); !words.isEmpty())
        m_texts.laidOut(said, font, isWrapped ? wrapping : area.width(), isWrapped ? mostLines : 1)
            .paintFound(*painter, origin, words);
    if (isWrapped)
        m_texts.laidOut(said, font, wrapping, mostLines).paint(*painter, origin, painter->pen().color());
    else
        painter->drawText(
            area, int(QStyle::visualAlignment(option.direction, option.displayAlignment) | Qt::TextSingleLine), text);
    paintTag(*painter, option, area, metrics.horizontalAdvance(text), isWrapped ? furtherLines(said, font, wrapping) : 0,
        index.data(Roles::Tag).toString());
    if (isHeading) {
        const int taken = metrics.horizontalAdvance(text) + Space::related;
        painter->setFont(option.font);
        painter->setPen(colors.quietText);
        painter->drawText(isLeftToRight ? area.adjusted(taken, 0, 0, 0) : area.adjusted(0, 0, -taken, 0),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), count);
    }
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if ((option.state & QStyle::State_HasFocus) && view && view->allColumnsShowFocus())
        paintRowRing(*painter, option);
    else if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * margin;
    size.setHeight(lineHeight(option.fontMetrics));
    const auto *view = qobject_cast<const GroupedView *>(option.widget);
    if (!view || !view->isWrapping())
        return size;
    const QString text = index.data().toString(), tag = index.data(Roles::Tag).toString();
    const int wrapping = wrappingWidth(option, index);
    const int further = wrapping > 0 ? furtherLines(text, option.font, wrapping) : 0;
    size.rheight() += further;
    const int room = wrapping > 0 ? wrapping : view->cellWidth(index) - 2 * margin;
    if (!tag.isEmpty()
        && (further > 0 || !hasRoomBehind(option.fontMetrics, room, option.fontMetrics.horizontalAdvance(text), tag)))
        size.rheight() += option.fontMetrics.height() + Space::inside;
    return size;
}

int CellDelegate::furtherLines(const QString &text, const QFont &font, int width) const
{
    return int(std::ceil(m_texts.laidOut(text, font, width, mostLines).height() - QFontMetrics(font).height()));
}

} // namespace Plumbline
