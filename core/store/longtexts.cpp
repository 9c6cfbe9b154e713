// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/longtexts.h"

#include "core/store/textdifference.h"

namespace Plumbline {

namespace {

constexpr qsizetype leastInCommon = 64; // units; for less, two differences take more room than they save

// Calls `visit` with each written text before and after a change, and as it stands in the state: an empty one where there
// is none. Texts that only one side has are passed over.
template <typename Visit>
class TextWalker
{
public:
    TextWalker(const ReviewState &standing, Visit visit)
        : m_standing(standing)
        , m_visit(std::move(visit))
    {
    }

    void operator()(PropertiesChange &change) { fields(change.before, change.after, m_standing.workload); }
    void operator()(LensNotesChange &change)
    {
        const LensReview *review = reviewOf(change.lens);
        const QString standing = !review ? QString()
            : change.pillar.isEmpty()    ? review->notes
                                         : review->pillarNotes.value(change.pillar);
        m_visit(change.before, change.after, standing);
    }
    void operator()(AnswerChange &change)
    {
        const LensReview *review = reviewOf(change.lens);
        const Answer standing = review ? review->answers.value(review->version->indexOf(change.question)) : Answer();
        m_visit(change.before.notes, change.after.notes, standing.notes);
        for (const int choice : change.before.choiceNotes.keys()) {
            if (change.after.choiceNotes.contains(choice))
                m_visit(change.before.choiceNotes[choice].notes, change.after.choiceNotes[choice].notes,
                    standing.choiceNotes.value(choice).notes);
        }
    }
    void operator()(ItemChange &change)
    {
        const LensReview *review = reviewOf(change.lens);
        PracticeKey practice{-1, -1};
        if (review)
            practice.question = review->version->indexOf(change.question);
        if (practice.question >= 0)
            practice.choice = review->version->question(practice.question).indexOf(change.choice);
        fields(change.before, change.after, review ? review->items.value(practice) : ImprovementItem());
    }
    void operator()(RecordChange &change)
    {
        if (!change.before || !change.after)
            return;
        const Record standing = m_standing.records.value(change.record);
        for (const QString &field : change.before->fields.keys()) {
            if (change.after->fields.contains(field))
                m_visit(change.before->fields[field], change.after->fields[field], standing.fields.value(field));
        }
    }
    void operator()(PresenceChange &) { }
    void operator()(LensUseChange &) { }
    void operator()(MilestoneChange &) { }
    void operator()(LensInstalledChange &) { }

private:
    const LensReview *reviewOf(const LensId &lens) const
    {
        const int index = m_standing.indexOf(lens);
        return index < 0 ? nullptr : &m_standing.lenses[index];
    }

    template <typename Value>
    void fields(Value &before, Value &after, Value standing)
    {
        Value::fields(
            [this](const char *, auto &was, auto &is, auto &now) {
                if constexpr (std::is_same_v<std::decay_t<decltype(was)>, QString>)
                    m_visit(was, is, now);
            },
            before, after, standing);
    }

    const ReviewState &m_standing;
    Visit m_visit;
};

} // namespace

Change withDifferences(Change change)
{
    const ReviewState none;
    TextWalker walker(none, [](QString &before, QString &after, const QString &) {
        if (std::min(before.size(), after.size()) < longTextUnits)
            return;
        const CommonParts common = commonParts(before, after);
        if (common.size() < leastInCommon)
            return;
        before = differenceOf(before, common);
        after = differenceOf(after, common);
    });
    std::visit(walker, change);
    return change;
}

Result<Change> withWholeTexts(Change change, const ReviewState &standing)
{
    bool isWhole = true;
    TextWalker walker(standing, [&isWhole](QString &before, QString &after, const QString &now) {
        for (QString *text : {&before, &after}) {
            if (!isDifference(*text))
                continue;
            const std::optional<QString> whole = textOf(*text, now);
            isWhole &= whole.has_value();
            *text = whole.value_or(QString());
        }
    });
    std::visit(walker, change);
    if (!isWhole)
        return failure(ErrorCode::ChangeConflict, standing.workload.name);
    return change;
}

} // namespace Plumbline
