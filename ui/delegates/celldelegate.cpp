// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "ui/models/roles.h"
#include "ui/support/icons.h"
#include "ui/support/marks.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"

#include <QLocale>

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

// A word in a chip behind a text of this width; nothing where it has no room.
void paintTag(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, int textWidth, const QString &tag)
{
    if (tag.isEmpty())
        return;
    const QFontMetrics metrics(option.font);
    QRect chip(0, 0, metrics.horizontalAdvance(tag) + 2 * Space::related, metrics.height() + 2);
    if (textWidth + Space::related + chip.width() > area.width() + margin)
        return;
    chip.moveCenter(area.center());
    if (option.direction == Qt::LeftToRight)
        chip.moveLeft(area.left() + textWidth + Space::related);
    else
        chip.moveRight(area.right() - textWidth - Space::related);
    const Palette &colors = currentPalette();
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), chip.height() / 2.0, chip.height() / 2.0);
    painter.setFont(option.font);
    painter.setPen(colors.text);
    painter.drawText(chip, Qt::AlignCenter, tag);
}

} // namespace

QColor selectedRowColor()
{
    return mixed(currentPalette().accent, currentPalette().background, 0.12);
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
    area = paintBox(*painter, option, area);
    area = paintMark(*painter, area, index, isHeading ? colors.text : colors.quietText,
        std::min(metrics.ascent() + 1, area.height()), isLeftToRight);
    if (index.data(Roles::Note).toBool())
        paintNote(*painter, area, metrics.ascent() + Space::inside);
    const bool isQuiet = index.data(Roles::IsQuiet).toBool() || !option.state.testFlag(QStyle::State_Enabled);
    painter->setPen(isQuiet ? colors.quietText : colors.text);
    const QString count = isHeading ? QLocale().toString(index.model()->rowCount(index)) : QString();
    const int countWidth = isHeading ? option.fontMetrics.horizontalAdvance(count) + Space::related : 0;
    const QString said = index.data(Roles::IsImplied).toBool() ? QString() : option.text;
    const QString text = metrics.elidedText(said, option.textElideMode, area.width() - countWidth);
    painter->drawText(area, int(QStyle::visualAlignment(option.direction, option.displayAlignment) | Qt::TextSingleLine), text);
    paintTag(*painter, option, area, metrics.horizontalAdvance(text), index.data(Roles::Tag).toString());
    if (isHeading) {
        const int taken = metrics.horizontalAdvance(text) + Space::related;
        painter->setFont(option.font);
        painter->setPen(colors.quietText);
        painter->drawText(isLeftToRight ? area.adjusted(taken, 0, 0, 0) : area.adjusted(0, 0, -taken, 0),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), count);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * margin;
    size.setHeight(std::max(option.fontMetrics.height() + 3 * Space::inside, 28));
    return size;
}

} // namespace Plumbline
