// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svgbars.h"

#include "core/words/valuewords.h"

namespace Plumbline {

namespace {

constexpr double barWidth = 600;
constexpr double leastWidth = 18; // of a segment, for its number

constexpr std::array<const char *, riskCount> colors
    = {"var(--high)", "var(--medium)", "var(--none)", "var(--unanswered)", "var(--na)"};

constexpr std::array<const char *, riskCount> riskPaths = {
    "M4.69 0H11.31L16 4.69V11.31L11.31 16H4.69L0 11.31V4.69ZM3.5 6.6V9.4H12.5V6.6Z",
    "M8 0L16 8L8 16L0 8Z",
    "M8 .4a7.6 7.6 0 1 0 0 15.2A7.6 7.6 0 1 0 8 .4ZM3.6 8.4L5.1 6.9L7 8.8L11.3 4.5L12.8 6L7 11.8Z",
    "M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 1 0 8 .8ZM8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 1 0 8 2.6Z",
    "M1 1H15V15H1ZM2.7 2.7V13.3H13.3V2.7ZM5 7.1H11V8.9H5Z",
};

constexpr const char *arrowUp = "M8 1L14.5 8H10.4V15H5.6V8H1.5Z";
constexpr const char *arrowDown = "M8 15L14.5 8H10.4V1H5.6V8H1.5Z";
constexpr const char *tick = "M2 8.3L4 6.3L6.6 8.9L12.2 3.2L14.2 5.2L6.6 12.8Z";
constexpr const char *ring = "M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2ZM8 3.8a4.2 4.2 0 1 0 0 8.4A4.2 4.2 0 1 0 8 3.8Z";
constexpr const char *cross = "M3.8 2.3L8 6.5L12.2 2.3L13.7 3.8L9.5 8L13.7 12.2L12.2 13.7L8 9.5L3.8 13.7L2.3 12.2L6.5 8L2.3 3.8Z";
constexpr const char *dash = "M2 6.8H14V9.2H2Z";

QString mark(const char *path, const char *color, const QString &word)
{
    return QStringLiteral("<svg class=\"mark\" viewBox=\"0 0 16 16\" role=\"img\" fill=\"%1\" "
                          "fill-rule=\"evenodd\"><title>%2</title><path d=\"%3\"/></svg>")
        .arg(QLatin1String(color), word.toHtmlEscaped(), QLatin1String(path));
}

const char *pathOf(PracticeChange change)
{
    switch (change) {
    case PracticeChange::Resolved:
        return arrowDown;
    case PracticeChange::Regressed:
        return arrowUp;
    case PracticeChange::New:
        return "M6 1.5H10V6H14.5V10H10V14.5H6V10H1.5V6H6Z";
    case PracticeChange::StillOpen:
        return "M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3Z";
    case PracticeChange::NewlyMet:
        return tick;
    case PracticeChange::NewlyNotApplicable:
        return dash;
    case PracticeChange::NoLongerAnswered:
        return ring;
    case PracticeChange::NoLongerAsked:
        return cross;
    }
    Q_UNREACHABLE();
}

const char *pathOf(PracticeState state)
{
    switch (state) {
    case PracticeState::Met:
        return tick;
    case PracticeState::Unmet:
        return "M2 2H14V14H2ZM3.6 3.6V12.4H12.4V3.6Z";
    case PracticeState::NotApplicable:
        return dash;
    case PracticeState::Unanswered:
        return ring;
    case PracticeState::NotAsked:
        return cross;
    }
    Q_UNREACHABLE();
}

// How the pattern of a risk is filled: solid, dense hatch, plain light, outline, dotted.
QString paint(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return QStringLiteral("fill=\"var(--high)\"");
    case Risk::Medium:
        return QStringLiteral("fill=\"url(#hatch)\" stroke=\"var(--medium)\"");
    case Risk::None:
        return QStringLiteral("fill=\"var(--none)\" fill-opacity=\".22\"");
    case Risk::Unanswered:
        return QStringLiteral("fill=\"none\" stroke=\"var(--unanswered)\"");
    case Risk::NotApplicable:
        return QStringLiteral("fill=\"url(#dots)\"");
    }
    Q_UNREACHABLE();
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString segment(Risk risk, int count, double x, double width)
{
    const QString ink = risk == Risk::High ? QStringLiteral("var(--ground)") : QStringLiteral("var(--text)");
    const double patch = 6.0 + 8.0 * double(QString::number(count).size());
    QString svg = QStringLiteral("<rect x=\"%1\" y=\"1\" width=\"%2\" height=\"22\" %3><title>%4: %5</title></rect>")
                      .arg(number(x), number(width), paint(risk), riskWord(risk).toHtmlEscaped())
                      .arg(count);
    if (risk == Risk::Medium || risk == Risk::NotApplicable)
        svg += QStringLiteral("<rect x=\"%1\" y=\"4\" width=\"%2\" height=\"16\" fill=\"var(--ground)\"/>")
                   .arg(number(x + (width - patch) / 2), number(patch));
    return svg
        + QStringLiteral("<text x=\"%1\" y=\"17\" text-anchor=\"middle\" font-size=\"14\" fill=\"%2\">%3</text>")
              .arg(number(x + width / 2), ink)
              .arg(count);
}

} // namespace

QString svgDefinitions()
{
    return QStringLiteral(
        "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>"
        "<pattern id=\"hatch\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        "<rect width=\"1.6\" height=\"4\" fill=\"var(--medium)\"/></pattern>"
        "<pattern id=\"dots\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><circle cx=\"2\" cy=\"2\" r=\"1\" "
        "fill=\"var(--na)\"/></pattern>"
        "</defs></svg>\n");
}

QString svgRiskMark(Risk risk)
{
    return mark(riskPaths[size_t(risk)], colors[size_t(risk)], riskWord(risk));
}

QString svgChangeMark(PracticeChange change)
{
    return mark(pathOf(change), "currentColor", changeWord(change));
}

QString svgStateMark(PracticeState state)
{
    return mark(pathOf(state), "currentColor", stateWord(state));
}

QString svgPartlyMetMark()
{
    return mark("M2 2H14V14H2ZM3.6 3.6V12.4H12.4V3.6ZM5 8H11V11H5Z", "currentColor", partlyMetWord());
}

QString svgArrow(bool up)
{
    return mark(up ? arrowUp : arrowDown, "currentColor", QString());
}

QString svgSwatch(Risk risk)
{
    return QStringLiteral(
        "<svg viewBox=\"0 0 30 16\" aria-hidden=\"true\"><rect x=\"1\" y=\"1\" width=\"28\" height=\"14\" %1/></svg>")
        .arg(paint(risk));
}

QString svgBar(const RiskCounts &counts, int whole)
{
    double wide = 0; // questions in segments that are wide enough by themselves
    double left = barWidth * counts.questions() / std::max(1, whole);
    for (Risk risk : allRisks) {
        const bool isNarrow = barWidth * counts[risk] / std::max(1, whole) < leastWidth;
        wide += isNarrow ? 0 : counts[risk];
        left -= isNarrow && counts[risk] > 0 ? leastWidth : 0;
    }
    QString svg = QStringLiteral("<svg viewBox=\"0 0 %1 24\" preserveAspectRatio=\"xMinYMid meet\" role=\"img\">").arg(barWidth);
    double x = 1;
    for (Risk risk : allRisks) {
        if (counts[risk] == 0)
            continue;
        const bool isNarrow = barWidth * counts[risk] / std::max(1, whole) < leastWidth;
        const double width = isNarrow ? leastWidth : std::max(leastWidth, left * counts[risk] / wide);
        svg += segment(risk, counts[risk], x, width - 2);
        x += width;
    }
    return svg + QStringLiteral("</svg>");
}

} // namespace Plumbline
