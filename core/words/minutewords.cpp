// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/minutewords.h"

#include "core/words/valuewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinuteWords)

public:
    QString operator()(const Decision &decision) const { return decisionWords(decision); }
    QString operator()(const Action &action) const
    {
        if (!action.isOpen())
            return tr("Done on %1 by %2: %3", "day, name, what").arg(day(action.doneOn), action.owner, whatOf(action));
        return action.due.isValid()
            ? tr("%1 by %2: %3", "name, day, what is to be done").arg(action.owner, day(action.due), whatOf(action))
            : tr("%1: %2", "name, what is to be done").arg(action.owner, whatOf(action));
    }
    QString operator()(const ParkedPoint &point) const
    {
        const QString text
            = point.raisedBy.isEmpty() ? point.text : tr("%1 (%2)", "a point, who raised it").arg(point.text, point.raisedBy);
        return point.isOpen() ? tr("For later: %1").arg(text)
                              : tr("Settled on %1: %2", "day, a point").arg(day(point.settledOn), text);
    }

    static QString whatOf(const Action &action)
    {
        const auto practices = action.practices.split(u'\n', Qt::SkipEmptyParts).size();
        return practices == 0 ? action.text
                              : tr("%1 (closes %n practices)", "what is to be done", int(practices)).arg(action.text);
    }
    static QString day(QDate date) { return QLocale().toString(date, QLocale::ShortFormat); }
};

} // namespace

QString minuteWords(const Minute &minute)
{
    return std::visit(Words(), minute);
}

} // namespace Plumbline
