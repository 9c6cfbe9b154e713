// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/quietbutton.h"

#include "ui/support/marks.h"
#include "ui/support/plainlabel.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace Plumbline {

namespace {
constexpr int chevronSide = 12;
constexpr int beforeChevron = 6;
} // namespace

QuietButton::QuietButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // as high as what stands beside it
    setAttribute(Qt::WA_Hover);
}

QuietButton::QuietButton(IconName name, const QString &accessibleName, QWidget *parent)
    : QuietButton(QString(), parent)
{
    setIcon(Plumbline::icon(name));
    setAccessibleName(accessibleName);
    setPlainToolTip(*this, accessibleName);
}

void QuietButton::setAccented(bool isAccented)
{
    m_isAccented = isAccented;
    update();
}

int QuietButton::iconSide(const QFontMetrics &metrics)
{
    return std::max(16, metrics.ascent() + 2);
}

int QuietButton::textWidth() const
{
    return text().isEmpty() ? 0 : fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1;
}

QSize QuietButton::sizeHint() const
{
    const int side = fontMetrics().height() + Space::related;
    if (text().isEmpty() && !menu())
        return {std::max(24, side), std::max(24, side)};
    int width = textWidth() + 2 * Space::related;
    if (hasIcon())
        width += iconSide(fontMetrics()) + (text().isEmpty() ? 0 : beforeChevron);
    if (menu())
        width += beforeChevron + chevronSide;
    return {width, std::max(24, side)};
}

void QuietButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colors = currentPalette();
    const bool isHot = isEnabled() && underMouse();
    if (isChecked() || isDown() || isHot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(colors.accent, colors.background, isDown() ? 0.2 : isChecked() ? 0.14 : 0.08));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    QRect area = rect();
    if (!text().isEmpty() || menu())
        area.adjust(Space::related, 0, -Space::related, 0);
    if (hasIcon()) {
        const int side = iconSide(fontMetrics());
        QRect place(0, 0, side, side);
        place.moveCenter(area.center());
        if (!text().isEmpty() || menu())
            place.moveLeft(area.left());
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
            isChecked() || m_isAccented ? QIcon::On : QIcon::Off);
        area.setLeft(place.right() + 1 + beforeChevron);
    }
    painter.setPen(!isEnabled()           ? palette().color(QPalette::Disabled, QPalette::WindowText)
            : isChecked() || m_isAccented ? colors.accent
                                          : colors.text);
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic), text());
    if (menu())
        paintChevron(painter, QPointF(rect().right() - Space::related - chevronSide / 2.0 + 1, rect().center().y() + 1.5), true,
            isEnabled() ? colors.quietText : mixed(colors.quietText, colors.background, 0.5));
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace Plumbline
