// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Plumbline {

class PlainLabel;

// What an empty place says: what belongs here, and the one thing to do; a second may stand beside it.
class EmptyView : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyView(QWidget *parent = nullptr);

    // No button where its text is empty.
    void say(const QString &title, const QString &sentence, const QString &button, const QString &secondButton = {});

Q_SIGNALS:
    void wanted(); // the button was pressed
    void secondWanted();

private:
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace Plumbline
