// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/fonts.h"
#include "ui/support/style.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

namespace Plumbline {

namespace {

const Palette *palette = &lightPalette();

void setDisabled(QPalette &target, const QColor &color)
{
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        target.setColor(QPalette::Disabled, role, color);
}

QPalette qtPalette(const Palette &from)
{
    QPalette to;
    to.setColor(QPalette::Window, from.background);
    to.setColor(QPalette::Base, from.background);
    to.setColor(QPalette::AlternateBase, from.surface);
    to.setColor(QPalette::Button, from.surface);
    to.setColor(QPalette::ToolTipBase, from.surface);
    for (QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        to.setColor(role, from.text);
    to.setColor(QPalette::PlaceholderText, from.quietText);
    to.setColor(QPalette::Highlight, from.accent);
    to.setColor(QPalette::HighlightedText, from.background);
    to.setColor(QPalette::Link, from.accent);
    to.setColor(QPalette::LinkVisited, from.accent);
    to.setColor(QPalette::Light, from.background);
    to.setColor(QPalette::Midlight, from.surface);
    to.setColor(QPalette::Mid, from.line);
    to.setColor(QPalette::Dark, from.line);
    to.setColor(QPalette::Shadow, from.line);
    setDisabled(to, mixed(from.quietText, from.background, 0.6));
    to.setColor(QPalette::Disabled, QPalette::Highlight, from.line);
    return to;
}

// What is selected in a list is tinted and keeps its colours; selected characters are in the accent.
QPalette itemViewPalette(const Palette &from)
{
    QPalette to = qtPalette(from);
    to.setColor(QPalette::Highlight, mixed(from.accent, from.background, 0.14));
    to.setColor(QPalette::HighlightedText, from.text);
    return to;
}

bool systemIsDark()
{
    QApplication::setPalette(QPalette()); // back to what the system says
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

// Qt tells windows alone; a widget with a colour or font of its own has to hear of it too.
void tellWidgets(QEvent::Type type)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(type);
        if (!widget->isWindow())
            QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace

void applyTheme(Theme theme)
{
    if (!qobject_cast<Style *>(QApplication::style())) {
        QApplication::setStyle(new Style); // the application takes it
        useProgramFonts();
    }
    const bool isDark = theme == Theme::System ? systemIsDark() : theme == Theme::Dark;
    palette = isDark ? &darkPalette() : &lightPalette();
    QApplication::setPalette(qtPalette(*palette));
    QApplication::setPalette(itemViewPalette(*palette), "QAbstractItemView");
    tellWidgets(QEvent::ApplicationPaletteChange);
}

const Palette &currentPalette()
{
    return *palette;
}

bool isDarkTheme()
{
    return palette == &darkPalette();
}

void useProgramFonts()
{
    QFont font = QApplication::font();
    font.setFamilies(programFonts());
    font.setStyleName(QString());
    QApplication::setFont(font);
}

void applyTextSize(int points)
{
    static const qreal systemSize = QApplication::font().pointSizeF();
    QFont font = QApplication::font();
    font.setPointSizeF(points == 0 ? systemSize : std::clamp(points, minTextSize, maxTextSize));
    if (font == QApplication::font())
        return;
    QApplication::setFont(font);
    tellWidgets(QEvent::ApplicationFontChange);
}

QFont fontOf(TextSize size)
{
    QFont font = QApplication::font();
    switch (size) {
    case TextSize::Body:
        break;
    case TextSize::Section:
        font.setPointSizeF(font.pointSizeF() * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Title:
        font.setPointSizeF(font.pointSizeF() * 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) { return qRound(x * share + y * (1 - share)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

QColor foundGround()
{
    return mixed(currentPalette().accent, currentPalette().background, 0.3);
}

QColor controlOutline()
{
    return mixed(palette->quietText, palette->background, 0.72);
}

} // namespace Plumbline
