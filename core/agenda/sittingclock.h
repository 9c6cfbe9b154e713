// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/heldsitting.h"
#include "core/review/reviewplace.h"

#include <QString>
#include <QVector>

namespace Plumbline {

// How long a sitting has talked about each question. Time is noted only while one is shown.
class SittingClock
{
public:
    void show(const ReviewPlace &question, Timestamp now); // from now on; a place without a question: none
    int minutesAt(const ReviewPlace &question, Timestamp now) const; // whole ones

private:
    struct Spent
    {
        ReviewPlace question;
        std::chrono::milliseconds time{};
    };

    QVector<Spent> m_spent;
    ReviewPlace m_shown;
    Timestamp m_since;
};

// A clock is quiet until it matters.
enum class Pace { InTime, Soon, Over };

struct ClockReading
{
    Pace pace = Pace::InTime;
    QString words;
};
ClockReading sittingReading(const HeldSitting &sitting, Timestamp now); // "42 min of 2 h 30 min", "10 min left", "5 min over"
ClockReading questionReading(int minutes, int planned); // "4 of 20 min", "5 min over"

} // namespace Plumbline
