// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/comparison.h"
#include "core/review/milestone.h"

namespace Plumbline {

// What was said at the last milestone, asked for by the questions and choices of the lenses in use now.
class LastTime
{
public:
    LastTime() = default; // there is none
    // The last of the listed milestones of a review, in order; none where there is none, or it cannot be read.
    explicit LastTime(const QVector<Milestone> &milestones);

    bool exists() const { return m_then != nullptr; }
    const QString &milestone() const { return m_milestone; } // its name

    struct ChoiceThen
    {
        PracticeState state = PracticeState::NotAsked;
        QString notes;
    };
    ChoiceThen choice(const LensReview &now, int question, int choice) const;
    // A choice is ticked, marked or neither otherwise than then, or the whole question is; one that was not asked then has
    // changed once it is answered.
    bool hasChanged(const LensReview &now, int question) const;

private:
    const LensReview *reviewThen(const LensReview &now) const; // null: the lens was not applied

    std::shared_ptr<const ReviewState> m_then;
    QString m_milestone;
};

} // namespace Plumbline
