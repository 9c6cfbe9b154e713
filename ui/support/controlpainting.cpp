// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/controlpainting.h"

#include "ui/support/controlgeometry.h"
#include "ui/support/theme.h"

#include <QPainterPath>
#include <QStyle>

namespace Plumbline {

namespace {

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHot(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool isPressed(const QStyleOption &option)
{
    return option.state & (QStyle::State_Sunken | QStyle::State_On);
}

QColor tinted(const QColor &ground, double share)
{
    return mixed(currentPalette().accent, ground, share);
}

void paintFilledButton(QPainter &painter, const QStyleOptionButton &button)
{
    const Palette &colors = currentPalette();
    const double share = isPressed(button) ? 0.84 : isHot(button) ? 0.92 : 1;
    const QColor fill = mixed(colors.accent, colors.text, share);
    paintOutline(painter, button.rect, fill, fill);
    if (!button.state.testFlag(QStyle::State_HasFocus))
        return;
    // The ring is inside: around the accent it would not be seen.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.background, 1.5));
    painter.drawRoundedRect(QRectF(button.rect).adjusted(3, 3, -3, -3), controlRadius - 1, controlRadius - 1);
    painter.restore();
}

QPainterPath tick(const QRectF &rect)
{
    QPainterPath path;
    path.moveTo(rect.x() + rect.width() * 0.22, rect.y() + rect.height() * 0.54);
    path.lineTo(rect.x() + rect.width() * 0.42, rect.y() + rect.height() * 0.73);
    path.lineTo(rect.x() + rect.width() * 0.79, rect.y() + rect.height() * 0.30);
    return path;
}

void paintTick(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick(rect));
    painter.restore();
}

int letterFlag(const QStyleOption &option, const QStyle &style)
{
    return style.styleHint(QStyle::SH_UnderlineShortcut, &option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void paintMenuSeparator(QPainter &painter, const QStyleOptionMenuItem &item, const QStyle &style)
{
    const Palette &colors = currentPalette();
    if (item.text.isEmpty()) {
        painter.fillRect(
            QRect(item.rect.left() + menuInset, item.rect.center().y(), item.rect.width() - 2 * menuInset, 1), colors.line);
        return;
    }
    QPalette quiet = item.palette;
    quiet.setColor(QPalette::WindowText, colors.quietText);
    const int left = menuInset + menuMargin;
    style.drawItemText(&painter, item.rect.adjusted(left, Space::inside, -left, 0),
        int(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine), quiet, true,
        item.text, QPalette::WindowText);
}

} // namespace

void paintOutline(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentPalette().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

void paintArrow(QPainter &painter, const QPointF &center, Arrow arrow, const QColor &color)
{
    constexpr qreal wide = 3.5, deep = 1.75;
    const auto at = [&](qreal along, qreal across) {
        switch (arrow) {
        case Arrow::Up:
            return center + QPointF(along, -across);
        case Arrow::Down:
            return center + QPointF(along, across);
        case Arrow::Start:
            return center + QPointF(-across, along);
        case Arrow::End:
            return center + QPointF(across, along);
        }
        Q_UNREACHABLE();
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(-wide, -deep), at(0, deep), at(wide, -deep)}));
    painter.restore();
}

QColor quietOr(const QStyleOption &option)
{
    const Palette &colors = currentPalette();
    return option.state.testFlag(QStyle::State_Enabled) ? colors.quietText : mixed(colors.quietText, colors.background, 0.5);
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = isEnabled(option);
    paintOutline(painter, option.rect, currentPalette().background, enabled ? controlOutline() : currentPalette().line);
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect);
}

bool isFilled(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton) && !button.features.testFlag(QStyleOptionButton::Flat)
        && isEnabled(button);
}

void paintPushButton(QPainter &painter, const QStyleOptionButton &button)
{
    if (isFilled(button)) {
        paintFilledButton(painter, button);
        return;
    }
    const Palette &colors = currentPalette();
    const bool isFlat = button.features.testFlag(QStyleOptionButton::Flat);
    if (!isFlat || isPressed(button) || isHot(button)) {
        const QColor ground = isFlat ? colors.background : colors.surface;
        const QColor fill = isPressed(button) ? tinted(ground, 0.2) : isHot(button) ? tinted(ground, 0.08) : ground;
        paintOutline(painter, button.rect, fill, isFlat ? fill : isEnabled(button) ? controlOutline() : colors.line);
    }
    if (button.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, button.rect);
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const Palette &colors = currentPalette();
    if (isPressed(option) || isHot(option)) {
        const QColor fill = tinted(colors.background, isPressed(option) ? 0.16 : 0.08);
        paintOutline(painter, option.rect, fill, fill);
    } else if (!option.state.testFlag(QStyle::State_AutoRaise)) {
        paintOutline(painter, option.rect, colors.surface, isEnabled(option) ? controlOutline() : colors.line);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect);
}

void paintIndicator(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const Palette &colors = currentPalette();
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QColor color = !isEnabled(option) ? mixed(colors.quietText, colors.background, 0.5)
        : isOn                              ? colors.accent
                                            : colors.quietText;
    const QRectF rect(option.rect);
    paintOutline(painter, rect, isOn && !isRound ? color : colors.background, color, isRound ? rect.width() / 2 : 3);
    if (option.state & QStyle::State_NoChange) {
        painter.fillRect(QRectF(rect.x() + rect.width() * 0.25, rect.center().y() - 1, rect.width() * 0.5, 2), color);
    } else if (isOn && isRound) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(rect.center(), rect.width() * 0.28, rect.height() * 0.28);
        painter.restore();
    } else if (isOn) {
        paintTick(painter, rect, colors.background);
    }
}

// The tab in front has a line in the accent under it, one below the pointer a quiet one.
void paintTab(QPainter &painter, const QStyleOption &option)
{
    constexpr int thickness = 2;
    const QRect line(option.rect.left(), option.rect.bottom() + 1 - thickness, option.rect.width(), thickness);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(line, currentPalette().accent);
    else if (isHot(option))
        painter.fillRect(line, controlOutline());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(option.rect).adjusted(0, 0, 0, -thickness));
}

void paintScrollHandle(QPainter &painter, const QRect &handle, const QStyleOptionSlider &bar)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool isAlive = isHot(bar) || bar.state.testFlag(QStyle::State_Sunken);
    const qreal across = isAlive ? wideHandle : narrowHandle;
    const bool isUpright = bar.orientation == Qt::Vertical;
    QRectF shape(0, 0, isUpright ? across : handle.width(), isUpright ? handle.height() : across);
    shape.moveCenter(QRectF(handle).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isAlive ? currentPalette().quietText : controlOutline());
    painter.drawRoundedRect(shape, across / 2, across / 2);
    painter.restore();
}

void paintItemGround(QPainter &painter, const QRect &rect, bool isSelected, bool isHotItem)
{
    if (isSelected || isHotItem)
        painter.fillRect(rect, tinted(currentPalette().background, isSelected ? 0.14 : 0.05));
}

void paintMenuTitle(QPainter &painter, const QStyleOptionMenuItem &item, const QStyle &style)
{
    const Palette &colors = currentPalette();
    painter.fillRect(item.rect, colors.background);
    if (item.state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        const QColor fill = tinted(colors.background, 0.14);
        paintOutline(painter, item.rect.adjusted(1, 2, -1, -2), fill, fill);
    }
    style.drawItemText(&painter, item.rect, Qt::AlignCenter | letterFlag(item, style) | Qt::TextSingleLine, item.palette,
        isEnabled(item), item.text, QPalette::WindowText);
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const QStyle &style)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return paintMenuSeparator(painter, item, style);
    const Palette &colors = currentPalette();
    if (item.state.testFlag(QStyle::State_Selected) && isEnabled(item)) {
        const QColor fill = tinted(colors.background, 0.14);
        paintOutline(painter, item.rect.adjusted(menuInset, 0, -menuInset, 0), fill, fill);
    }
    const QRect inner = item.rect.adjusted(menuInset + menuMargin, 0, -menuInset - menuMargin, 0);
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(item.direction, item.rect, logical); };
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked) {
        QRect box(inner.left(), 0, menuTick, menuTick);
        box.moveTop(inner.center().y() - menuTick / 2 + 1);
        paintTick(painter, visual(box), isEnabled(item) ? colors.accent : colors.quietText);
    }
    const int words = item.menuHasCheckableItems ? inner.left() + menuTick + menuMargin : inner.left();
    const QRect room(words, inner.top(), inner.right() + 1 - words, inner.height());
    const QStringList parts = item.text.split(QLatin1Char('\t'));
    const int flags = Qt::AlignVCenter | letterFlag(item, style) | Qt::TextSingleLine;
    painter.save();
    painter.setFont(item.font);
    const QString text
        = parts.size() > 1 ? parts.first() : item.fontMetrics.elidedText(parts.first(), Qt::ElideRight, room.width(), flags);
    style.drawItemText(&painter, visual(room), flags | int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)), item.palette,
        isEnabled(item), text, QPalette::WindowText);
    if (parts.size() > 1) {
        QPalette quiet = item.palette;
        quiet.setColor(QPalette::WindowText, colors.quietText);
        style.drawItemText(&painter, visual(room),
            Qt::AlignVCenter | Qt::TextSingleLine | int(QStyle::visualAlignment(item.direction, Qt::AlignRight)), quiet,
            isEnabled(item), parts[1], QPalette::WindowText);
    }
    painter.restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(inner.right() - menuTick, inner.top(), menuTick, inner.height());
        paintArrow(painter, QRectF(visual(arrow)).center(), item.direction == Qt::RightToLeft ? Arrow::Start : Arrow::End,
            colors.quietText);
    }
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box)
{
    paintField(painter, box);
    paintArrow(painter, arrowAtEnd(box), Arrow::Down, quietOr(box));
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &box, const QStyle &style)
{
    paintField(painter, box);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const std::pair<QStyle::SubControl, Arrow> arrows[]
        = {{QStyle::SC_SpinBoxUp, Arrow::Up}, {QStyle::SC_SpinBoxDown, Arrow::Down}};
    for (const auto &[part, arrow] : arrows)
        paintArrow(painter, QRectF(style.subControlRect(QStyle::CC_SpinBox, &box, part)).center(), arrow, quietOr(box));
}

} // namespace Plumbline
