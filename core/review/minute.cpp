// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/minute.h"

namespace Plumbline {

namespace {

template <typename Value>
bool read(const Record &record, std::optional<Minute> &minute)
{
    if (const std::optional<Value> value = valueOf<Value>(record))
        minute = *value;
    return minute.has_value();
}

} // namespace

Record recordOf(const Minute &minute)
{
    return std::visit([](const auto &value) { return recordOf(value); }, minute);
}

std::optional<Minute> minuteOf(const Record &record)
{
    std::optional<Minute> minute;
    (void)(read<Decision>(record, minute) || read<Action>(record, minute) || read<ParkedPoint>(record, minute));
    return minute;
}

bool isComplete(const Minute &minute)
{
    return std::visit([](const auto &value) { return value.isComplete(); }, minute);
}

bool isOpen(const Minute &minute)
{
    struct Openness
    {
        bool operator()(const Decision &) const { return false; }
        bool operator()(const Action &action) const { return action.isOpen(); }
        bool operator()(const ParkedPoint &point) const { return point.isOpen(); }
    };
    return std::visit(Openness(), minute);
}

LensId lensOf(const Minute &minute)
{
    return std::visit([](const auto &value) { return LensId(value.lens); }, minute);
}

QuestionId questionOf(const Minute &minute)
{
    return std::visit([](const auto &value) { return QuestionId(value.question); }, minute);
}

MinuteVerbs verbsOf(const Minute &minute)
{
    struct Verbs
    {
        MinuteVerbs operator()(const Decision &) const
        {
            return {Verb::RecordDecision, Verb::ChangeDecision, Verb::RemoveDecision};
        }
        MinuteVerbs operator()(const Action &) const { return {Verb::NoteAction, Verb::ChangeAction, Verb::RemoveAction}; }
        MinuteVerbs operator()(const ParkedPoint &) const
        {
            return {Verb::ParkPoint, Verb::ChangeParkedPoint, Verb::RemoveParkedPoint};
        }
    };
    return std::visit(Verbs(), minute);
}

QVector<Recorded<Minute>> minutesOf(const ReviewState &state)
{
    QVector<Recorded<Minute>> minutes;
    for (auto record = state.records.begin(); record != state.records.end(); ++record) {
        if (const std::optional<Minute> minute = minuteOf(*record))
            minutes.append({record.key(), *minute});
    }
    return minutes;
}

QVector<Recorded<Minute>> minutesOf(const ReviewState &state, const LensId &lens, const QuestionId &question)
{
    QVector<Recorded<Minute>> minutes = minutesOf(state);
    minutes.removeIf([&](const Recorded<Minute> &recorded) {
        return lensOf(recorded.value) != lens || questionOf(recorded.value) != question;
    });
    return minutes;
}

} // namespace Plumbline
