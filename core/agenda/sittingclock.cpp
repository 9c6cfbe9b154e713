// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sittingclock.h"

#include "core/agenda/sessionwords.h"
#include "core/report/sections.h"

#include <algorithm>

namespace Plumbline {

namespace {

constexpr int soon = 10; // minutes before the end of a sitting

int wholeMinutes(std::chrono::milliseconds time)
{
    return int(std::chrono::floor<std::chrono::minutes>(time).count());
}

QString overWords(int minutes)
{
    return Say::tr("%1 over", "a time").arg(durationWords(minutes));
}

} // namespace

void SittingClock::show(const ReviewPlace &question, Timestamp now)
{
    if (m_shown.question >= 0) {
        auto spent
            = std::find_if(m_spent.begin(), m_spent.end(), [this](const Spent &known) { return known.question == m_shown; });
        if (spent == m_spent.end())
            spent = m_spent.insert(spent, {m_shown, {}});
        spent->time += std::max(now - m_since, std::chrono::milliseconds()); // a clock may be set back
    }
    m_shown = question;
    m_since = now;
}

int SittingClock::minutesAt(const ReviewPlace &question, Timestamp now) const
{
    std::chrono::milliseconds time{};
    for (const Spent &known : m_spent) {
        if (known.question == question)
            time += known.time;
    }
    if (question == m_shown && question.question >= 0)
        time += std::max(now - m_since, std::chrono::milliseconds());
    return wholeMinutes(time);
}

ClockReading sittingReading(const HeldSitting &sitting, Timestamp now)
{
    const int spent = std::max(0, wholeMinutes(now - sitting.begunAt)), left = sitting.minutes - spent;
    if (left < 0)
        return {Pace::Over, overWords(-left)};
    if (left <= soon)
        return {Pace::Soon, Say::tr("%1 left", "a time").arg(durationWords(left))};
    return {
        Pace::InTime, Say::tr("%1 of %2", "a time, the time in all").arg(durationWords(spent), durationWords(sitting.minutes))};
}

ClockReading questionReading(int minutes, int planned)
{
    if (minutes > planned)
        return {Pace::Over, overWords(minutes - planned)};
    return {Pace::InTime, Say::tr("%1 of %2", "a time, the time in all").arg(durationWords(minutes), durationWords(planned))};
}

} // namespace Plumbline
