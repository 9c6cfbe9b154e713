// SPDX-License-Identifier: GPL-3.0-or-later
// Actions, and points that are left for later; decisions have verbs of their own.
#include "app/cli/lookup.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/minute.h"
#include "core/review/statetext.h"
#include "core/words/minutewords.h"

namespace Plumbline {

namespace {

// All of one kind are numbered over the workload, from 1, in the order in which they were made.
template <typename Value>
QVector<Recorded<Value>> numbered(const OpenReview &review)
{
    return recordsOf<Value>(review.state());
}

void writeOwn(JsonWriter &json, const Action &action)
{
    json.member("owner", action.owner);
    json.member("due", toText(action.due));
    json.member("doneOn", toText(action.doneOn));
    json.member("closes", qint64(action.practices.split(u'\n', Qt::SkipEmptyParts).size()));
}

void writeOwn(JsonWriter &json, const ParkedPoint &point)
{
    json.member("raisedBy", point.raisedBy);
    json.member("settledOn", toText(point.settledOn));
}

// None where it is about the whole review, or no applied lens asks it.
std::optional<NamedQuestion> askedOf(const ReviewState &state, const Minute &minute)
{
    const LensReview *lens = state.applied(lensOf(minute));
    const int question = lens ? lens->version->indexOf(questionOf(minute)) : -1;
    return question < 0 ? std::nullopt : std::optional(NamedQuestion{lens->version, question});
}

QString labelOf(const ReviewState &state, const Minute &minute)
{
    const std::optional<NamedQuestion> at = askedOf(state, minute);
    return at ? at->version->label(at->question) : QString();
}

// For the history.
QString subjectOf(const ReviewState &state, const Minute &minute)
{
    const std::optional<NamedQuestion> at = askedOf(state, minute);
    return at ? at->version->question(at->question).title : state.workload.name;
}

template <typename Value>
void writeMembers(JsonWriter &json, const ReviewState &state, int number, const Value &value)
{
    json.member("number", qint64(number));
    json.member("lens", value.lens);
    json.member("question", value.question);
    json.member("label", labelOf(state, value));
    json.member("text", value.text);
    writeOwn(json, value);
}

template <typename Value>
void print(Call &call, const ReviewState &state, int number, const Value &value)
{
    const QString label = labelOf(state, value);
    call.print(label.isEmpty() ? Cli::tr("%1. %2", "number, what was minuted").arg(QString::number(number), minuteWords(value))
                               : Cli::tr("%1. %2: %3", "number, question, what was minuted")
                                     .arg(QString::number(number), label, minuteWords(value)));
}

template <typename Value>
int finish(Call &call, OpenedPortfolio &opened, const OpenReview &review, int number, const Value &value)
{
    if (!opened.isAllSaved())
        return ExitStatus::failed;
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        writeMembers(json, review.state(), number, value);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        print(call, review.state(), number, value);
    }
    return ExitStatus::done;
}

// Puts it at the question of --question, where that is given. False, and reported, where there is no such question.
template <typename Value>
bool place(Call &call, const ReviewState &state, Value &value)
{
    if (!call.isSet("question"))
        return true;
    const std::optional<NamedQuestion> at = appliedQuestionNamed(call, state, call.value("question"));
    if (!at)
        return false;
    value.lens = at->version->id().text();
    value.question = at->version->question(at->question).id.text();
    return true;
}

template <typename Value>
int add(Call &call, Value value)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review || !place(call, review->state(), value))
        return ExitStatus::failed;
    if constexpr (std::is_same_v<Value, Action>) {
        const auto closed = practicesNamed(call, review->state(), 2);
        if (!closed)
            return ExitStatus::failed;
        value.practices = practicesText(review->state(), *closed);
    }
    const QString title = subjectOf(review->state(), value);
    if (const Result<void> done = review->setMinute(title, {}, value); !done)
        return call.failed(done.error());
    return finish(call, *opened, *review, int(numbered<Value>(*review).size()), value);
}

template <typename Value>
int list(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    JsonWriter json;
    json.beginObject();
    json.beginArray(std::is_same_v<Value, Action> ? QStringLiteral("actions") : QStringLiteral("points"));
    int number = 0;
    for (const auto &[id, value] : numbered<Value>(*review)) {
        ++number;
        if (call.isSet("open") && !value.isOpen())
            continue;
        json.beginObject();
        writeMembers(json, review->state(), number, value);
        json.endObject();
        if (!call.wantsJson())
            print(call, review->state(), number, value);
    }
    json.endArray();
    json.endObject();
    if (call.wantsJson())
        call.printJson(json.bytes());
    return ExitStatus::done;
}

// What `change` makes of the one with the number that was given; none: it goes.
template <typename Value>
int changeNumbered(Call &call, std::optional<Value> (*change)(Value value))
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    const auto known = numbered<Value>(*review);
    const int number = call.argument(1).toInt();
    if (number < 1 || number > known.size())
        return call.failed(
            (std::is_same_v<Value, Action> ? Cli::tr("There is no action %1. \"plumbline action list\" numbers them.")
                                           : Cli::tr("There is no point %1. \"plumbline parked list\" numbers them."))
                .arg(call.argument(1)));
    const Recorded<Value> &before = known[number - 1];
    const std::optional<Value> after = change(before.value);
    const QString subject = subjectOf(review->state(), before.value);
    const Result<void> done = after ? review->setMinute(subject, before.id, *after)
                                    : review->setRecord(verbsOf(before.value).remove, subject, before.id, std::nullopt);
    if (!done)
        return call.failed(done.error());
    return finish(call, *opened, *review, number, after.value_or(before.value));
}

template <typename Value>
int remove(Call &call)
{
    return changeNumbered<Value>(call, [](Value) { return std::optional<Value>(); });
}

int addAction(Call &call)
{
    Action action;
    action.text = call.argument(1).trimmed();
    action.owner = call.value("by").simplified();
    action.due = QDate::fromString(call.value("until"), Qt::ISODate);
    if (!action.isComplete() || (call.isSet("until") && !action.due.isValid()))
        return call.wrongUsage(
            Cli::tr("Say what is to be done, with --by who does it, and with --until the last day for it, as 2027-03-31."));
    return add(call, action);
}

int finishAction(Call &call)
{
    return changeNumbered<Action>(call, [](Action action) {
        action.doneOn = QDate::currentDate();
        return std::optional(action);
    });
}

int addPoint(Call &call)
{
    ParkedPoint point;
    point.text = call.argument(1).trimmed();
    point.raisedBy = call.value("by").simplified();
    if (!point.isComplete())
        return call.wrongUsage(Cli::tr("Say what is left for later."));
    return add(call, point);
}

int settlePoint(Call &call)
{
    return changeNumbered<ParkedPoint>(call, [](ParkedPoint point) {
        point.settledOn = QDate::currentDate();
        return std::optional(point);
    });
}

} // namespace

QList<CommandVerb> minuteVerbs()
{
    const QString action = QStringLiteral("action"), parked = QStringLiteral("parked"),
                  number = QStringLiteral("WORKLOAD NUMBER");
    const QCommandLineOption lens = questionLensOption();
    const QCommandLineOption question(QStringLiteral("question"),
        Cli::tr("The question that it is about; the whole review without it."), QStringLiteral("QUESTION"));
    const QCommandLineOption open(QStringLiteral("open"), Cli::tr("Only those that are open."));
    const auto by = [](const QString &who) { return QCommandLineOption(QStringLiteral("by"), who, QStringLiteral("NAME")); };
    return {
        {{action, QStringLiteral("add")},
            QStringLiteral("WORKLOAD TEXT [PRACTICE]... --by NAME [--until DATE] [--question QUESTION] [--lens LENS]"),
            Cli::tr("Minutes what somebody took on."),
            Cli::tr(
                "An action stands beside its question, in the recap of the sitting, in milestones and in documents. It changes "
                "no risk; what a practice lacks is an item of the plan. Once the action is done, the items of the practices that "
                "are "
                "named are complete."),
            {by(Cli::tr("Who does it.")),
                {QStringLiteral("until"), Cli::tr("The last day for it, as 2027-03-31."), QStringLiteral("DATE")}, question,
                lens},
            2, -1, addAction},
        {{action, QStringLiteral("list")}, QStringLiteral("WORKLOAD [--open]"), Cli::tr("Lists the actions of a workload."), {},
            {open}, 1, 1, list<Action>},
        {{action, QStringLiteral("done")}, number, Cli::tr("Notes that an action is done."), {}, {}, 2, 2, finishAction},
        {{action, QStringLiteral("remove")}, number, Cli::tr("Removes an action; undo brings it back."), {}, {}, 2, 2,
            remove<Action>},
        {{parked, QStringLiteral("add")}, QStringLiteral("WORKLOAD TEXT [--by NAME] [--question QUESTION] [--lens LENS]"),
            Cli::tr("Leaves a point for later."),
            Cli::tr("The parking lot: what was raised and would hold up the review. It stands beside its question until it is "
                    "settled, and in the recap of the sitting."),
            {by(Cli::tr("Who raised it.")), question, lens}, 2, 2, addPoint},
        {{parked, QStringLiteral("list")}, QStringLiteral("WORKLOAD [--open]"),
            Cli::tr("Lists the points of a workload that were left for later."), {}, {open}, 1, 1, list<ParkedPoint>},
        {{parked, QStringLiteral("settle")}, number, Cli::tr("Notes that a point is settled."), {}, {}, 2, 2, settlePoint},
        {{parked, QStringLiteral("remove")}, number, Cli::tr("Removes a point; undo brings it back."), {}, {}, 2, 2,
            remove<ParkedPoint>},
    };
}

} // namespace Plumbline
