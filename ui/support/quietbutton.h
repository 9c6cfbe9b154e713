// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/icons.h"

#include <QToolButton>

#include <optional>

namespace Plumbline {

// A button without an outline until the pointer is on it: an icon, a word, or both. One that has a menu ends in a chevron and
// opens it when pressed; one that is checked is tinted. Everything in it grows with the text.
class QuietButton : public QToolButton
{
    Q_OBJECT

public:
    explicit QuietButton(const QString &text = {}, QWidget *parent = nullptr);
    // The name is for screen readers and the tooltip.
    QuietButton(IconName name, const QString &accessibleName, QWidget *parent = nullptr);

    // Of something that can be added or begun, it has the color of a link.
    void setAccented(bool isAccented);

    static int iconSide(const QFontMetrics &metrics);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isAccented = false;
    bool hasIcon() const { return !icon().isNull(); }
    int textWidth() const;
};

} // namespace Plumbline
