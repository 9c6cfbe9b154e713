// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/recapwords.h"

#include "core/report/printable.h"
#include "core/report/sections.h"

#include <QLocale>

namespace Plumbline {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// Without seconds, which the short form of some places has.
QString timeWords(Timestamp time)
{
    const QLocale locale;
    return locale.toString(localTime(time).time(), locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
}

QString withCapital(const QString &words)
{
    return QLocale().toUpper(words.left(1)) + words.mid(1);
}

// With the question that it is about, where that is asked now.
RecapLine lineOf(const Recap &recap, const Minute &minute, const QString &text)
{
    RecapLine line{text};
    const int lens = recap.state->indexOf(lensOf(minute));
    const int question = lens < 0 ? -1 : recap.state->lenses[lens].version->indexOf(questionOf(minute));
    if (question >= 0 && recap.state->lenses[lens].isApplied) {
        line.about = questionName(*recap.state->lenses[lens].version, question);
        line.lens = lens;
        line.question = question;
    }
    return line;
}

QString movedWords(const RecapQuestion &asked)
{
    return asked.before == Risk::Unanswered || asked.before == asked.after ? QString()
                                                                           : Say::tr("It was: %1").arg(riskWord(asked.before));
}

RecapLine lineOf(const Recap &recap, const RecapQuestion &asked)
{
    const LensReview &review = recap.state->lenses[asked.lens];
    RecapLine line{questionName(*review.version, asked.question)};
    line.about = movedWords(asked);
    line.risk = asked.after;
    line.lens = asked.lens;
    line.question = asked.question;
    return line;
}

RecapSection risksFound(const Recap &recap)
{
    RecapSection section{Say::tr("Risks found"), Say::tr("Question"), {}, {}, {}};
    for (const RecapQuestion &asked : recap.atRisk())
        section.lines += lineOf(recap, asked);
    return section;
}

// Also what has only got a note or a flag.
RecapSection others(const Recap &recap)
{
    RecapSection section{Say::tr("Also changed"), Say::tr("Question"), {}, {}, {}};
    for (const RecapQuestion &asked : recap.questions) {
        if (asked.after != Risk::High && asked.after != Risk::Medium)
            section.lines += lineOf(recap, asked);
    }
    return section;
}

// Nothing where everybody was there all the time.
RecapSection presence(const Recap &recap)
{
    RecapSection section{Say::tr("Who was there for what"), Say::tr("Pillar"), Say::tr("Present"), {}, {}};
    if (!recap.isPresenceMixed())
        return section;
    for (const PartPresence &part : recap.parts) {
        const int lens = recap.state->indexOf(part.lens);
        const int pillar = lens < 0 ? -1 : recap.state->lenses[lens].version->indexOf(part.pillar);
        if (pillar < 0)
            continue;
        RecapLine line{recap.state->lenses[lens].version->lens().pillars[pillar].name};
        line.who = part.names.isEmpty() ? Say::tr("nobody was noted") : listWords(part.names);
        section.lines += line;
    }
    return section;
}

template <typename Value>
void addLines(RecapSection &section, const Recap &recap, QString Value::*who, QDate Value::*day)
{
    for (const auto &[id, minute] : recap.minutes) {
        const auto *value = std::get_if<Value>(&minute);
        if (!value)
            continue;
        RecapLine line = lineOf(recap, minute, value->text);
        line.who = value->*who;
        line.day = (value->*day).isValid() ? dateWordsShort(value->*day) : QString();
        section.lines += line;
    }
}

QString linesOf(const RecapSection &section)
{
    QString text;
    for (const RecapLine &line : section.lines) {
        const QString risk = line.risk ? riskWord(*line.risk) : QString();
        const QString facts = joined({risk, line.who, line.day, line.about});
        text += printableLine(facts.isEmpty()
                        ? Say::tr("- %1", "an entry of a list").arg(keptApart(line.text))
                        : Say::tr("- %1 (%2)", "an entry of a list, what is to know of it").arg(keptApart(line.text), facts))
            + u'\n';
    }
    return text;
}

} // namespace

QString sittingTimeWords(const HeldSitting &sitting)
{
    const QString day = dateWords(localTime(sitting.begunAt).date());
    return sitting.isEnded()
        ? Say::tr("%1, %2 to %3", "day, time, time").arg(day, timeWords(sitting.begunAt), timeWords(sitting.endedAt))
        : Say::tr("%1, since %2", "day, time").arg(day, timeWords(sitting.begunAt));
}

QString presentWords(const QStringList &present)
{
    QStringList names;
    for (const QString &name : present)
        names += keptApart(name);
    return names.isEmpty() ? QString() : Say::tr("Present: %1").arg(listWords(names));
}

QString recapTitle(const Recap &recap)
{
    return Say::tr("%1: recap of the sitting").arg(keptApart(recap.state->workload.name));
}

QString recapSummary(const Recap &recap)
{
    int high = 0, medium = 0, decisions = 0, actions = 0, points = 0;
    for (const RecapQuestion &asked : recap.questions) {
        high += asked.after == Risk::High;
        medium += asked.after == Risk::Medium;
    }
    for (const auto &[id, minute] : recap.minutes) {
        decisions += std::holds_alternative<Decision>(minute);
        actions += std::holds_alternative<Action>(minute);
        points += std::holds_alternative<ParkedPoint>(minute);
    }
    const auto some = [](int n, const char *one, const char *many) { return n == 0 ? QString() : counted(n, one, many); };
    const QString words = joined({some(int(recap.newlyAnswered().size()), QT_TRANSLATE_NOOP("Report", "One question answered"),
                                      QT_TRANSLATE_N_NOOP("Report", "%n questions answered")),
        some(high, QT_TRANSLATE_NOOP("Report", "one at high risk"), QT_TRANSLATE_N_NOOP("Report", "%n at high risk")),
        some(medium, QT_TRANSLATE_NOOP("Report", "one at medium risk"), QT_TRANSLATE_N_NOOP("Report", "%n at medium risk")),
        some(decisions, QT_TRANSLATE_NOOP("Report", "one decision"), QT_TRANSLATE_N_NOOP("Report", "%n decisions")),
        some(actions, QT_TRANSLATE_NOOP("Report", "one action"), QT_TRANSLATE_N_NOOP("Report", "%n actions")),
        some(points, QT_TRANSLATE_NOOP("Report", "one point for later"), QT_TRANSLATE_N_NOOP("Report", "%n points for later"))});
    return words.isEmpty() ? Say::tr("Nothing was answered or minuted.") : withCapital(words);
}

QVector<RecapSection> recapSections(const Recap &recap)
{
    RecapSection decisions{Say::tr("Decisions"), Say::tr("Decision"), Say::tr("Who decided"), Say::tr("On"), {}};
    addLines(decisions, recap, &Decision::decidedBy, &Decision::decidedOn);
    RecapSection actions{Say::tr("Who does what"), Say::tr("Action"), Say::tr("Who"), Say::tr("Until"), {}};
    addLines(actions, recap, &Action::owner, &Action::due);
    RecapSection points{Say::tr("Left for later"), Say::tr("Point"), Say::tr("Raised by"), Say::tr("Settled on"), {}};
    addLines(points, recap, &ParkedPoint::raisedBy, &ParkedPoint::settledOn);
    QVector<RecapSection> sections{risksFound(recap), decisions, actions, points, others(recap), presence(recap)};
    sections.removeIf([](const RecapSection &section) { return section.lines.isEmpty(); });
    return sections;
}

QString recapText(const Recap &recap)
{
    QStringList head{recapTitle(recap), sittingTimeWords(recap.sitting), presentWords(recap.present()), recapSummary(recap)};
    head.removeAll(QString());
    QString text;
    for (const QString &line : head)
        text += printableLine(line) + u'\n';
    for (const RecapSection &section : recapSections(recap))
        text += u'\n' + section.heading + u'\n' + linesOf(section);
    return text;
}

} // namespace Plumbline
