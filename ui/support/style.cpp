// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/style.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

namespace Plumbline {

namespace {

constexpr qreal radius = 4;

void paintOutline(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    paintOutline(painter, option.rect, currentPalette().background, isEnabled ? controlOutline() : currentPalette().line, radius);
    if (isEnabled && (option.state & QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect);
}

// The default button is what a dialog is for, so it carries the accent.
void paintButton(QPainter &painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHot = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    const Palette &colors = currentPalette();
    if (!isFlat || isDown || isHot) {
        const bool isEnabled = option.state & QStyle::State_Enabled;
        QColor line = isEnabled ? controlOutline() : colors.line;
        if (isDefault && isEnabled)
            line = colors.accent;
        const QColor fill = isDown ? mixed(colors.accent, colors.surface, 0.2)
            : isHot                ? mixed(colors.accent, colors.surface, 0.08)
                                   : colors.surface;
        paintOutline(painter, option.rect, fill, isFlat ? fill : line, radius);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect);
}

QPainterPath tick(const QRectF &rect)
{
    QPainterPath path;
    path.moveTo(rect.x() + rect.width() * 0.22, rect.y() + rect.height() * 0.54);
    path.lineTo(rect.x() + rect.width() * 0.42, rect.y() + rect.height() * 0.73);
    path.lineTo(rect.x() + rect.width() * 0.79, rect.y() + rect.height() * 0.30);
    return path;
}

void paintIndicator(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const Palette &colors = currentPalette();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const QColor color = !isEnabled ? mixed(colors.quietText, colors.background, 0.5) : isOn ? colors.accent : colors.quietText;
    const QRectF rect(option.rect);
    const qreal corner = isRound ? rect.width() / 2 : 3;
    paintOutline(painter, rect, isOn && !isRound ? color : colors.background, color, corner);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_NoChange) {
        painter.fillRect(QRectF(rect.x() + rect.width() * 0.25, rect.center().y() - 1, rect.width() * 0.5, 2), color);
    } else if (isOn && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(rect.center(), rect.width() * 0.28, rect.height() * 0.28);
    } else if (isOn) {
        painter.setPen(QPen(colors.background, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick(rect));
    }
    painter.restore();
}

void paintMenuTitle(const QStyle &style, QPainter &painter, const QStyleOptionMenuItem &item)
{
    const Palette &colors = currentPalette();
    const bool isOpen = item.state & (QStyle::State_Selected | QStyle::State_Sunken);
    painter.fillRect(item.rect, isOpen ? mixed(colors.accent, colors.background, 0.14) : colors.background);
    style.drawItemText(&painter, item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.palette,
        item.state & QStyle::State_Enabled, item.text, QPalette::WindowText);
}

// The tab in front has a line in the accent under it, one below the pointer a quiet one.
void paintTab(QPainter &painter, const QStyleOption &option)
{
    constexpr int thickness = 2;
    const QRect line(option.rect.left(), option.rect.bottom() + 1 - thickness, option.rect.width(), thickness);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(line, currentPalette().accent);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter.fillRect(line, controlOutline());
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        paintFocusRing(*painter, option->rect);
        return;
    case PE_PanelButtonCommand:
        paintButton(*painter, *option);
        return;
    case PE_PanelLineEdit:
        // A line without frame is inside something that has one (spin box, item view, search field of ours).
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    case PE_FrameLineEdit:
        paintField(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintIndicator(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        paintIndicator(*painter, *option, true);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_ShapedFrame) {
        // Text fields and lists: the frame of a field, with the ring when they have the focus.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->frameShape == QFrame::StyledPanel && frame->lineWidth > 0) {
            const bool hasFocus = option->state & State_HasFocus;
            paintOutline(*painter, option->rect, QColor(), controlOutline(), radius);
            if (hasFocus)
                paintFocusRing(*painter, option->rect);
            return;
        }
    }
    switch (element) {
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, currentPalette().background);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuTitle(*this, *painter, *item);
        return;
    case CE_TabBarTabShape:
        paintTab(*painter, *option);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && !(tab->state & State_Selected)) {
            QStyleOptionTab quiet(*tab);
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
                quiet.palette.setColor(group, QPalette::WindowText, currentPalette().quietText);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, currentPalette().background);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), currentPalette().line);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, currentPalette().background);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const bool isFramed = control == CC_SpinBox || (control == CC_ComboBox && combo && combo->frame);
    if (!isFramed)
        return;
    const bool isEnabled = option->state & State_Enabled;
    paintOutline(*painter, option->rect, QColor(), isEnabled ? controlOutline() : currentPalette().line, radius);
    if (isEnabled && (option->state & State_HasFocus))
        paintFocusRing(*painter, option->rect);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_DefaultFrameWidth:
        return 2;
    case PM_HeaderMargin:
        return Space::related;
    case PM_SplitterWidth:
        return Space::related;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: // words are enough, and a red cross says danger
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves without cause
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(Space::inside, 0, -Space::inside, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result += QSize(Space::related, Space::inside);
    else if (type == CT_LineEdit || type == CT_ComboBox)
        result.rheight() += Space::inside;
    return result;
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

} // namespace Plumbline
