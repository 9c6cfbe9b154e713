// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/privatenote.h"

namespace Plumbline {

QString privateNoteOn(const ReviewState &state, const LensId &lens, const QuestionId &question)
{
    QStringList texts;
    for (const auto &[id, note] : recordsOf<PrivateNote>(state, lens, question))
        texts += note.text;
    return texts.join(QStringLiteral("\n\n"));
}

QVector<Change> privateNoteChanges(
    const ReviewState &state, const LensId &lens, const QuestionId &question, const QString &text, const RecordId &newId)
{
    if (text == privateNoteOn(state, lens, question))
        return {};
    const QVector<Recorded<PrivateNote>> known = recordsOf<PrivateNote>(state, lens, question);
    const std::optional<Record> wanted
        = text.isEmpty() ? std::nullopt : std::optional(recordOf(PrivateNote{lens.text(), question.text(), text}));
    if (known.isEmpty())
        return {RecordChange{newId, std::nullopt, wanted}};
    QVector<Change> changes;
    for (const auto &[id, note] : known)
        changes.append(RecordChange{id, recordOf(note), changes.isEmpty() ? wanted : std::nullopt});
    return changes;
}

} // namespace Plumbline
