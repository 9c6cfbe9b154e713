// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QPushButton>

namespace Plumbline {

// A button that looks as a link does. Its text is shown as it is, "&" too, and cut where there is no room.
class TextButton : public QPushButton
{
    Q_OBJECT

public:
    // The room beside the text, for the ring of the focus.
    static constexpr int margin = 4;

    explicit TextButton(const QString &text = {}, Qt::TextElideMode elision = Qt::ElideRight, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_elision;
};

// Adds a button, or a box of them, so much before a column that its words stand in it, with the ring beside them. `parent` is
// the widget that has the layout.
void addOutdented(QBoxLayout &column, QWidget *widget, QWidget *parent, Qt::Alignment alignment = {});

} // namespace Plumbline
