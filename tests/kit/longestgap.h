// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace Plumbline::Kit {

// The longest time, since it was made, in which the window could not have answered a click.
class LongestGap
{
public:
    LongestGap()
    {
        m_sinceLast.start();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { m_longest = std::max(m_longest, m_sinceLast.restart()); });
        m_beat.start(2);
    }
    qint64 ms() const { return std::max(m_longest, m_sinceLast.elapsed()); }

private:
    QElapsedTimer m_sinceLast;
    QTimer m_beat;
    qint64 m_longest = 0;
};

} // namespace Plumbline::Kit
