// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Plumbline {

class PlainLabel;

// What an empty place shows: what belongs there, and the one thing to do (a second may stand beside it).
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    // The first one is what Enter does. The empty state owns it.
    QPushButton *addButton(const QString &text);

private:
    PlainLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace Plumbline
