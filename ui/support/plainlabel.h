// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QLabel>

namespace Plumbline {

// Labels for any text: never rich text, so that a text of others is only ever shown.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Flow { OneLine, Wrapped };
    enum class Tone { Normal, Quiet };

    explicit PlainLabel(const QString &text = {}, TextSize size = TextSize::Body, QWidget *parent = nullptr);

    void setFlow(Flow flow);
    void setTone(Tone tone);

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

} // namespace Plumbline
