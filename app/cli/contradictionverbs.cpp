// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/progress/contradictions.h"
#include "core/words/contradictionwords.h"
#include "core/words/placewords.h"

namespace Plumbline {

namespace {

QString codeOf(Contradiction::Kind kind)
{
    switch (kind) {
    case Contradiction::Kind::NoneWithOthers:
        return QStringLiteral("none_with_others");
    case Contradiction::Kind::LeansOnUnmet:
        return QStringLiteral("leans_on_unmet");
    case Contradiction::Kind::TestedWithoutEvidence:
        return QStringLiteral("tested_without_evidence");
    case Contradiction::Kind::AnsweredDifferently:
        return QStringLiteral("answered_differently");
    case Contradiction::Kind::NoteToDo:
        return QStringLiteral("note_to_do");
    case Contradiction::Kind::DoneButUnmet:
        return QStringLiteral("done_but_unmet");
    case Contradiction::Kind::GivenUpButMet:
        return QStringLiteral("given_up_but_met");
    }
    Q_UNREACHABLE();
}

QByteArray jsonOf(const ReviewPoint &point, const QVector<Contradiction> &contradictions)
{
    const ReviewState &state = *point.state;
    JsonWriter json;
    json.beginObject();
    json.member("workload", state.workload.name);
    json.member("at", codeOf(point));
    json.beginArray(QStringLiteral("contradictions"));
    for (const Contradiction &contradiction : contradictions) {
        json.beginObject();
        json.member("kind", codeOf(contradiction.kind));
        writePlaceMembers(json, state, contradiction.at);
        json.key("other");
        if (contradiction.other == ReviewPlace()) {
            json.null();
        } else {
            json.beginObject();
            writePlaceMembers(json, state, contradiction.other);
            json.endObject();
        }
        json.member("sentence", contradictionWords(state, contradiction));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

// Of a question its label is enough: people know where it is by that.
void printContradiction(Call &call, const ReviewState &state, const Contradiction &contradiction)
{
    const ReviewPlace &at = contradiction.at;
    const QString place = at.question < 0 ? placeWords(state, at) : labelWords(state, at);
    call.print(QStringLiteral("%1  %2").arg(place, contradictionWords(state, contradiction)));
}

int contradictions(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<ReviewPoint> point = review ? pointNamed(call, *review, call.value("at")) : std::nullopt;
    if (!point)
        return ExitStatus::failed;
    const QVector<Contradiction> found = contradictionsOf(*point->state);
    if (call.wantsJson()) {
        call.printJson(jsonOf(*point, found));
        return ExitStatus::done;
    }
    for (const Contradiction &contradiction : found)
        printContradiction(call, *point->state, contradiction);
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> contradictionVerbs()
{
    return {
        {{QStringLiteral("contradictions")}, QStringLiteral("WORKLOAD [--at MILESTONE]"),
            Cli::tr("Lists what does not go together in answers, notes and plan; nothing is changed."),
            Cli::tr("None of these ticked beside practices; a practice that is met and leans on one that is not; what is called "
                    "tested, with no source and nothing attached; two lenses that ask the same and are answered differently; "
                    "notes that "
                    "say TODO; what the plan has as complete and is not met."),
            {{QStringLiteral("at"), Cli::tr("A milestone's name; now without it."), QStringLiteral("MILESTONE")}}, 1, 1,
            contradictions},
    };
}

} // namespace Plumbline
