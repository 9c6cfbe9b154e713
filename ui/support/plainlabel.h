// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QLabel>

namespace Plumbline {

// Labels for any text: never rich text, so that a text of others is only ever shown. In a larger size one is a heading to
// screen readers, unless it names a field.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Flow { OneLine, Wrapped };
    enum class Tone { Normal, Quiet };

    explicit PlainLabel(const QString &text = {}, TextSize size = TextSize::Body, QWidget *parent = nullptr);

    void setFlow(Flow flow);
    void setTone(Tone tone);
    bool isLarge() const { return m_size != TextSize::Body; }
    bool isHeading() const { return isLarge() && !buddy(); }

protected:
    bool event(QEvent *event) override;

private:
    void applyTone();

    TextSize m_size;
    Tone m_tone = Tone::Normal;
};

// One line that ends in "…" where there is no room, with the whole text as its tooltip then.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TextSize size = TextSize::Body, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

// A tooltip that shows exactly this text, wrapped where it is long.
QString plainToolTip(const QString &text);
// The same, and screen readers read it without markup.
void setPlainToolTip(QWidget &widget, const QString &text);

} // namespace Plumbline
