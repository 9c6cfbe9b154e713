// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/controlpainting.h"
#include "ui/support/letterunderlines.h"

#include <QProxyStyle>

namespace Plumbline {

// A property of a header: how far after its usual place the heading of the first section begins, in pixels.
constexpr char firstSectionInset[] = "firstSectionInset";

// Fusion with flat controls in our colours: outlines that can be seen in light and dark, and a focus ring of two
// pixels in the accent. A style rather than a style sheet: nothing is parsed, and it costs nothing at start.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    void polish(QApplication *application) override;
    using QProxyStyle::polish;

private:
    void drawPushButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const;
    void drawTabLabel(const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const;
    void drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget) const;

    LetterUnderlines m_letters;
};

} // namespace Plumbline
