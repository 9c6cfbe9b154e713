// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"

#include "core/report/notemarkdown.h"
#include "core/report/printable.h"

#include <QLocale>
#include <QRegularExpression>

namespace Plumbline {

QString counted(int n, const char *one, const char *many)
{
    return n == 1 ? Say::tr(one) : Say::tr(many, nullptr, n);
}

Reading::Reading(const ReportSource &reportSource)
    : source(reportSource)
    , state(*reportSource.point.state)
    , date(localTime(reportSource.point.at))
    , assessment(assess(state))
    , plan(improvementPlan(state, assessment))
    , pointName(pointWord(reportSource.point))
{
    for (const Milestone &milestone : source.earlier)
        if (milestone.state)
            previous = &milestone;
}

int Reading::appliedLenses() const
{
    return int(
        std::count_if(state.lenses.begin(), state.lenses.end(), [](const LensReview &review) { return review.isApplied; }));
}

bool Reading::showsLensesOnly() const
{
    constexpr int barsShown = 12;
    int bars = 0;
    for (const LensReview &review : state.lenses)
        bars += review.isApplied ? review.version->pillarCount() : 0;
    return hasSeveralLenses() && bars > barsShown;
}

namespace {

// The locale's long date without the weekday, which nobody decides from.
QString longDate()
{
    static const QRegularExpression weekday(QStringLiteral("dddd[,.]? ?(den |de )?|,? ?dddd"));
    return QLocale().dateFormat(QLocale::LongFormat).remove(weekday);
}

} // namespace

QString dateWords(const QDate &date)
{
    return QLocale().toString(date, longDate());
}

QString dateWordsShort(const QDate &date)
{
    return QLocale().toString(date, longDate().replace(QLatin1String("MMMM"), QLatin1String("MMM")));
}

void addPillarBars(BarsFigure &figure, const LensReview &review, const LensAssessment &assessment, const QString &group)
{
    for (int pillar = 0; pillar < review.version->pillarCount(); ++pillar)
        figure.bars += {review.version->lens().pillars[pillar].name, assessment.pillars[size_t(pillar)], group};
}

QString listWords(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    return Say::tr("%1 and %2").arg(QStringList(items.mid(0, items.size() - 1)).join(QStringLiteral(", ")), items.last());
}

QString questionName(const LensVersion &version, int question)
{
    return version.label(question) + u' ' + version.question(question).title;
}

Note titledNote(const QString &title, const QString &text)
{
    Note note = noteOf(text);
    if (title.isEmpty() || note.isEmpty())
        return note;
    const QString before = Say::tr("%1: %2").arg(title, QString());
    if (note.parts.first().kind == Note::Part::Kind::Paragraph)
        note.parts.first().lines.first().prepend(Note::Span{before});
    else
        note.parts.prepend({Note::Part::Kind::Paragraph, {Note::Line{Note::Span{before.trimmed()}}}});
    return note;
}

int priorityOf(const ReviewState &state, const PillarId &pillar)
{
    const qsizetype at = state.workload.pillarPriorities.indexOf(pillar.text());
    return int(at < 0 ? state.workload.pillarPriorities.size() : at);
}

QString footerOf(const Reading &reading)
{
    QStringList parts{keptApart(reading.pointName)};
    for (const LensReview &review : reading.state.lenses)
        if (review.isApplied && !reading.hasSeveralLenses())
            parts += Say::tr("%1, version %2").arg(keptApart(review.version->lens().name), review.version->version());
    if (reading.hasSeveralLenses())
        parts += Say::tr("%n lenses", nullptr, reading.appliedLenses());
    if (!reading.source.point.seal.isEmpty())
        parts += Say::tr("Seal %1").arg(QString::fromLatin1(reading.source.point.seal.toHex().left(12)));
    return parts.join(QStringLiteral(" · "));
}

QString withWorkload(const Document &document)
{
    if (document.workload.isEmpty() || document.footer.isEmpty())
        return document.workload + document.footer;
    return keptApart(document.workload) + QStringLiteral(" · ") + document.footer;
}

QString bylineOf(const Reading &reading)
{
    QStringList parts{keptApart(reading.pointName), dateWords(reading.date.date())};
    if (!reading.state.workload.reviewOwner.isEmpty())
        parts += Say::tr("Review owner: %1").arg(keptApart(reading.state.workload.reviewOwner));
    return parts.join(QStringLiteral(" · "));
}

} // namespace Plumbline
