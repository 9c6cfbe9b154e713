// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/foundwords.h"

#include "core/words/valuewords.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FoundWords)
};

} // namespace

QString foundKindWord(const FoundText &found)
{
    switch (found.place.kind) {
    case TextPlace::Kind::Workload:
        return Words::tr("Properties");
    case TextPlace::Kind::Lens:
    case TextPlace::Kind::Answer:
        return Words::tr("Notes");
    case TextPlace::Kind::PlanItem:
        return Words::tr("Plan");
    case TextPlace::Kind::Record:
        return recordWord(found.place.recordKind);
    }
    Q_UNREACHABLE();
}

QString foundWords(const FoundText &found, const QString &workload)
{
    const QString excerpt = found.excerpt.simplified();
    return found.label.isEmpty()
        ? Words::tr("%1: %2", "workload, what was found there").arg(workload, excerpt)
        : Words::tr("%1, %2: %3", "workload, label of a question, what was found there").arg(workload, found.label, excerpt);
}

} // namespace Plumbline
