// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalcodec.h"

#include "core/base/characters.h"

namespace Plumbline {

namespace {

// Gives the name of the first field that may not be stored; empty when all may. What stood before is in the store already.
struct Refusal
{
    QString found;

    void field(QLatin1String name, const QString &text)
    {
        if (found.isEmpty() && hasAny(text, Refused::inStore))
            found = name;
    }
    void field(QLatin1String name, const QStringList &texts)
    {
        for (const QString &text : texts)
            field(name, text);
    }
    void field(QLatin1String name, const QMap<QString, QString> &texts)
    {
        field(name, texts.keys());
        field(name, texts.values());
    }
    template <typename Word>
    void field(QLatin1String, const Word &)
    {
    } // words of a list and dates are ours

    void operator()(const PresenceChange &) { }
    void operator()(const MilestoneChange &) { }
    void operator()(const LensInstalledChange &) { }
    void operator()(const LensUseChange &change) { field(QLatin1String("lens"), change.lens.text()); }
    void operator()(const LensNotesChange &change)
    {
        field(QLatin1String("pillar"), change.pillar.text());
        field(QLatin1String("notes"), change.after);
    }
    void operator()(const AnswerChange &change)
    {
        field(QLatin1String("notes"), change.after.notes);
        fields(change.after.basis);
        for (const ChoiceNote &note : change.after.choiceNotes) {
            field(QLatin1String("notes"), note.notes);
            field(QLatin1String("missing"), note.missing);
            fields(note.basis);
        }
    }
    void operator()(const RecordChange &change)
    {
        if (!change.after)
            return;
        for (auto text = change.after->fields.begin(); text != change.after->fields.end(); ++text) {
            field(QLatin1String("field"), text.key());
            field(QLatin1String("field"), *text);
        }
    }
    void operator()(const ItemChange &change) { fields(change.after); }
    void operator()(const PropertiesChange &change) { fields(change.after); }

    template <typename Value>
    void fields(const Value &value)
    {
        Value::fields([this](const char *key, const auto &text) { this->field(QLatin1String(key), text); }, value);
    }
};

} // namespace

Result<void> checkTexts(const JournalEntry &entry, const QVector<Milestone> &milestones)
{
    Refusal refusal;
    refusal.field(QLatin1String("subject"), entry.subject);
    refusal.field(QLatin1String("author"), entry.author);
    for (const Change &change : entry.changes)
        std::visit(refusal, change);
    for (const Milestone &milestone : milestones)
        refusal.field(QLatin1String("name"), milestone.name);
    if (!refusal.found.isEmpty())
        return failure(ErrorCode::TextRefused, refusal.found);
    return {};
}

} // namespace Plumbline
