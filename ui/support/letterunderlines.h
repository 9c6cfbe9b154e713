// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Plumbline {

// Watches the application: the letters that go to a control are underlined while Alt is held. To all others they are noise.
class LetterUnderlines : public QObject
{
    Q_OBJECT

public:
    bool areShown() const { return m_areShown; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(bool areShown);

    bool m_areShown = false;
};

} // namespace Plumbline
