// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Plumbline {

// What the AWS lens format cannot say, from the companion file beside a lens (same base name, ".companion.json"),
// keyed by the lens's own ids. Every part may be missing: a lens without a companion works.

enum class Level { Unstated, High, Medium, Low }; // published level of risk when a practice is missing
enum class Effort { Unstated, Low, Medium, High };

struct PracticeNotes
{
    QString publishedId; // "OPS01-BP01"
    Level level = Level::Unstated;
    QString awsChoiceId; // the API's id of the practice
    Effort effort = Effort::Unstated; // our estimate
    QString costOfAbsence; // a phrase
    QStringList leansOn; // published ids of other practices

    friend bool operator==(const PracticeNotes &, const PracticeNotes &) = default;
};

struct QuestionNotes
{
    QString publishedId; // "OPS01"
    QString label; // "OPS 1"
    QString awsQuestionId;
    QString area; // one of the pillar's areas
    QString opening; // the question that starts the talk
    QStringList probes;
    QStringList redFlags;
    QString goodSounds;
    QStringList who; // roles to have in the room
    int minutes = 0; // to plan for; 0 when unstated
    QHash<ChoiceId, PracticeNotes> practices;

    friend bool operator==(const QuestionNotes &, const QuestionNotes &) = default;
};

struct NamedText
{
    QString name;
    QString text;

    friend bool operator==(const NamedText &, const NamedText &) = default;
};

struct PillarNotes
{
    QString purpose;
    QList<NamedText> principles;
    QList<NamedText> areas; // in published order

    friend bool operator==(const PillarNotes &, const PillarNotes &) = default;
};

struct LensCompanion
{
    LensId lensId; // empty: derived from the lens's name
    QString lensVersion; // empty: "1" or the next free number
    QHash<PillarId, PillarNotes> pillars;
    QHash<QuestionId, QuestionNotes> questions;

    // Empty notes when there are none.
    const PillarNotes &notesFor(const PillarId &pillar) const;
    const QuestionNotes &notesFor(const QuestionId &question) const;
    const PracticeNotes &notesFor(const QuestionId &question, const ChoiceId &choice) const;

    friend bool operator==(const LensCompanion &, const LensCompanion &) = default;
};

// Unknown keys are ignored. What is not JSON, a value of the wrong type, or one that is none of those there are, is an error with
// its place (ErrorCode::DocumentInvalid, DocumentWrongType, DocumentWrongWord).
[[nodiscard]] Result<LensCompanion> readCompanion(const QByteArray &json, const QString &fileName);
[[nodiscard]] QByteArray writeCompanion(const LensCompanion &companion);

// "dir/x.json" → "dir/x.companion.json"
QString companionPath(const QString &lensPath);

} // namespace Plumbline
