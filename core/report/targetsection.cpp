// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"
#include "core/review/target.h"
#include "core/words/planwords.h"

#include <QLocale>

#include <algorithm>

namespace Plumbline {

// Where each target stands against the review that is told of. A milestone holds none.
void addTargets(Document &document, const Reading &reading)
{
    Table table{{{Say::tr("Target"), 4, false}, {Say::tr("By"), 2, false}, {Say::tr("High risk"), 1.6, true},
                    {Say::tr("Medium risk"), 1.8, true}, {Say::tr("Practices met"), 2, true}},
        {}};
    const QLocale locale;
    const auto cell = [](const QString &text) { return Cell{text, {}, {}, {}, {}}; };
    const auto moved = [&locale](int now, int target) {
        return Say::tr("%1 → %2", "questions now, questions at the target").arg(locale.toString(now), locale.toString(target));
    };
    for (const auto &[id, target] : recordsOf<Target>(reading.state)) {
        const QVector<LensPractice> practices = practicesIn(target.practices, reading.state);
        const auto met = std::count_if(practices.begin(), practices.end(), [&reading](const LensPractice &at) {
            return reading.state.lenses[at.lens].answers[at.practice.question].statusOf(at.practice.choice)
                == ChoiceStatus::Selected;
        });
        const bool isLate = target.by < reading.date.date() && met < practices.size();
        const QString by = dateWordsShort(target.by);
        const RiskCounts &now = reading.assessment.total;
        table.rows += QList<Cell>{cell(target.name), cell(isLate ? overdueWords(by) : by),
            cell(moved(now[Risk::High], target.high)), cell(moved(now[Risk::Medium], target.medium)),
            cell(Say::tr("%1 of %2", "practices that are met, all of them")
                     .arg(locale.toString(met), locale.toString(practices.size())))};
    }
    if (table.rows.isEmpty())
        return;
    document.blocks += Heading{1, Say::tr("Targets"), {}};
    document.blocks += table;
}

} // namespace Plumbline
