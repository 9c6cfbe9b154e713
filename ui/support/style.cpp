// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/style.h"

#include "ui/support/controlgeometry.h"
#include "ui/support/controlpainting.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

namespace Plumbline {

namespace {

// A scroll bar has no ground of its own: it stands on that of what it scrolls.
QColor groundUnder(const QWidget *scrollBar)
{
    for (const QWidget *widget = scrollBar; widget; widget = widget->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return currentPalette().background;
}

QPalette withText(QPalette palette, const QColor &color)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText})
            palette.setColor(group, role, color);
    }
    return palette;
}

bool opensMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

bool hasCurrentItem(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->currentIndex().isValid();
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The frame of a field of many lines takes two of the pixels before its text.
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->document()->setDocumentMargin(fieldInset - pixelMetric(PM_DefaultFrameWidth, nullptr, edit));
}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(&m_letters);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        paintFocusRing(*painter, option->rect);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paintPushButton(*painter, *button);
        return;
    case PE_PanelButtonTool:
        paintToolButton(*painter, *option);
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
    case PE_IndicatorRadioButton:
        paintIndicator(*painter, *option, element == PE_IndicatorRadioButton);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintArrow(*painter, QRectF(option->rect).center(),
                header->sortIndicator == QStyleOptionHeader::SortDown ? Arrow::Up : Arrow::Down, currentPalette().quietText);
        return;
    case PE_IndicatorArrowDown:
        paintArrow(*painter, QRectF(option->rect).center(), Arrow::Down, quietOr(*option));
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        paintItemGround(*painter, option->rect, option->state.testFlag(State_Selected), option->state.testFlag(State_MouseOver));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, currentPalette().background);
        return;
    case PE_FrameMenu:
        paintOutline(*painter, option->rect, QColor(), currentPalette().line, 0);
        return;
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawPushButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionButton label(button);
    if (isFilled(button))
        label.palette = withText(label.palette, currentPalette().background);
    const bool hasMenu = label.features.testFlag(QStyleOptionButton::HasMenu);
    label.features.setFlag(QStyleOptionButton::HasMenu, false);
    if (hasMenu) {
        paintArrow(*painter, arrowAtEnd(button), Arrow::Down, isFilled(button) ? currentPalette().background : quietOr(button));
        label.rect = visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -arrowRoom + Space::inside, 0));
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void Style::drawTabLabel(const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionTab label(tab);
    label.state.setFlag(State_HasFocus, false); // the ring is around the tab
    if (!tab.state.testFlag(State_Selected))
        label.palette = withText(label.palette, currentPalette().quietText);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, painter, widget);
}

// As Qt draws it, but for asking this style where the parts are.
void Style::drawHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const
{
    drawControl(CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeader part(header);
    part.rect = subElementRect(SE_HeaderLabel, &header, widget);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    part.rect = subElementRect(SE_HeaderArrow, &header, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *menuItem = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    switch (element) {
    case CE_ShapedFrame:
        // Text fields and lists: the frame of a field, with the ring when they have the focus.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->frameShape == QFrame::StyledPanel && frame->lineWidth > 0) {
            paintOutline(*painter, option->rect, QColor(), controlOutline());
            if (option->state & State_HasFocus && !hasCurrentItem(widget)) // which wears the ring
                paintFocusRing(*painter, option->rect);
            return;
        }
        break;
    case CE_PushButton:
        if (button) {
            paintPushButton(*painter, *button);
            drawPushButtonLabel(*button, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, currentPalette().background);
        return;
    case CE_MenuBarItem:
        if (menuItem)
            paintMenuTitle(*painter, *menuItem, *this);
        return;
    case CE_MenuItem:
        if (menuItem)
            paintMenuItem(*painter, *menuItem, *this);
        return;
    case CE_TabBarTabShape:
        paintTab(*painter, *option);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabLabel(*tab, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && !box->editable) {
            QStyleOptionComboBox fitting(*box);
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
            fitting.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        painter->fillRect(option->rect, currentPalette().line);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && bar->maximum > bar->minimum) {
            QRect done = bar->rect;
            done.setWidth(int(qint64(done.width()) * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum)));
            painter->fillRect(visualRect(bar->direction, bar->rect, done), currentPalette().quietText);
            return;
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeader(*header, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, currentPalette().background);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), currentPalette().line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

// Words, and an arrow that says that there is more.
void Style::drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const
{
    paintToolButton(*painter, button);
    QStyleOptionToolButton label(button);
    label.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    label.state.setFlag(State_HasFocus, false);
    label.rect = visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -arrowRoom + Space::inside, 0));
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
    paintArrow(*painter, arrowAtEnd(button), Arrow::Down, quietOr(button));
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        painter->fillRect(bar->rect, groundUnder(widget));
        paintScrollHandle(*painter, scrollPart(*bar, SC_ScrollBarSlider), *bar);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton && opensMenu(*button)) {
        drawMenuButton(*button, painter, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox && box->frame) {
        paintComboBox(*painter, *box);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); box && control == CC_SpinBox && box->frame) {
        paintSpinBox(*painter, *box, *this);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSide(option);
    case PM_DefaultFrameWidth:
        return 2;
    case PM_HeaderMargin:
    case PM_SplitterWidth:
    case PM_CheckBoxLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::related;
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return Space::inside;
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
    case SH_UnderlineShortcut:
        return m_letters.areShown();
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves without cause
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(Space::inside, 0, -Space::inside, 0);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header || (element != SE_HeaderArrow && element != SE_HeaderLabel))
        return rect;
    const QRect part = headerPart(*header, element, rect);
    const int inset = widget && header->section == 0 ? widget->property(firstSectionInset).toInt() : 0;
    return header->direction == Qt::LeftToRight ? part.translated(inset, 0) : part.translated(-inset, 0);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollPart(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // One pixel of the inset is Qt's own, before the words of a box.
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(
            option->direction, option->rect, option->rect.adjusted(fieldInset - 1, 2, -arrowRoom - Space::inside, -2));
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool isFlat = button->features.testFlag(QStyleOptionButton::Flat);
            const int arrow = button->features.testFlag(QStyleOptionButton::HasMenu) ? arrowRoom : 0;
            const int width = size.width() + arrow + 2 * (isFlat ? Space::related : Space::group);
            result = QSize(isFlat || button->text.isEmpty() ? width : std::max(narrowestButton, width),
                std::max(leastControlHeight, size.height() + 2 * Space::related - 2));
        }
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button && opensMenu(*button))
            result = QSize(size.width() + arrowRoom + 2 * Space::inside, size.height() + Space::related);
        break;
    case CT_LineEdit:
        result.rheight() = std::max(leastControlHeight, result.height() + Space::inside);
        break;
    case CT_ComboBox:
        // The list below it has a column for the tick, and is as wide.
        result = QSize(size.width() + fieldInset + arrowRoom + 2 * Space::inside + tickInList,
            std::max(leastControlHeight, size.height() + 2 * Space::related - 2));
        break;
    case CT_SpinBox:
        result.setHeight(std::max(leastControlHeight, option->fontMetrics.height() + 2 * Space::related - 2));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            result = menuItemSize(*item, size);
        break;
    default:
        break;
    }
    return result;
}

} // namespace Plumbline
