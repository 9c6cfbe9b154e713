// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Plumbline {

class PlainLabel;

// What stands in the place of a table or list of which a search or filter leaves nothing: a sentence, and the way back.
class NothingFound : public QWidget
{
    Q_OBJECT

public:
    explicit NothingFound(QWidget *parent = nullptr);

    // No button where its text is empty.
    void say(const QString &sentence, const QString &button);

Q_SIGNALS:
    void clearWanted(); // the button was pressed

private:
    PlainLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace Plumbline
