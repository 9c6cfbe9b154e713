// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reviewimport.h"

#include "core/review/difference.h"
#include "core/review/lensupgrade.h"
#include "core/store/journalcodec.h"
#include "core/words/upgradewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isSamePlace(const AnswerChange &a, const AnswerChange &b)
{
    return a.lens == b.lens && a.question == b.question;
}

bool isSamePlace(const ItemChange &a, const ItemChange &b)
{
    return a.lens == b.lens && a.question == b.question && a.choice == b.choice;
}

bool isSamePlace(const LensNotesChange &a, const LensNotesChange &b)
{
    return a.lens == b.lens && a.pillar == b.pillar;
}

template <typename Other>
bool isSamePlace(const Other &, const Other &)
{
    return false; // one change of many values, which an older document seldom has alike
}

// Does the change lead to a value that an earlier change led away from?
bool goesBack(const Change &change, const QVector<Change> &earlier)
{
    return std::visit(
        [&earlier](const auto &wanted) {
            return std::any_of(earlier.begin(), earlier.end(), [&wanted](const Change &made) {
                const auto *known = std::get_if<std::decay_t<decltype(wanted)>>(&made);
                return known && isSamePlace(*known, wanted) && known->before == wanted.after;
            });
        },
        change);
}

// `state` is the one that the journal led to; it goes back with the entries, as far as that can be done without other
// versions of its lenses.
int countGoingBack(const QVector<Change> &changes, const QVector<JournalEntry> &journal, ReviewState state)
{
    QVector<Change> earlier;
    for (auto entry = journal.rbegin(); entry != journal.rend(); ++entry) {
        const QVector<Change> made = changesOf(*entry, state).value_or(QVector<Change>());
        earlier += made;
        for (const Change &inverse : inverted(made))
            (void)apply(inverse, state, [](const QByteArray &) { return LensVersionPtr(); });
    }
    return int(
        std::count_if(changes.begin(), changes.end(), [&earlier](const Change &change) { return goesBack(change, earlier); }));
}

// The bytes that what is taken refers to: others would stay in the portfolio for nothing.
QVector<QByteArray> contentsFor(const ReviewState &wanted, const ReviewPatch &patch)
{
    QVector<QByteArray> contents;
    for (const QString &digest : digestsOf(wanted, patch.milestones)) {
        if (patch.contents.contains(digest))
            contents.append(patch.contents.value(digest));
    }
    return contents;
}

} // namespace

const LensInfo *lensReferredTo(const Portfolio &portfolio, const LensId &id, const QString &version, const QByteArray &sha256)
{
    if (!sha256.isEmpty())
        return portfolio.lensBySha(sha256);
    if (version.isEmpty())
        return portfolio.newestLens(id);
    for (const LensInfo &lens : portfolio.lenses()) {
        if (lens.id == id && lens.version == version)
            return &lens;
    }
    return nullptr;
}

QString ReviewImport::files() const
{
    QStringList names;
    for (const FactSource &source : patch.sources)
        names += source.file;
    return names.join(QStringLiteral(", "));
}

ReviewState ReviewImport::wanted() const
{
    ReviewState nothing;
    nothing.workload.name = patch.workload;
    return merged(known.value_or(nothing), facts);
}

ReviewImport planImport(ReviewPatch patch, const OpenReview *known, MergePolicy policy)
{
    ReviewImport import;
    const QString name = known ? known->state().workload.name : patch.workload;
    const bool isSameName = comparableName(patch.workload) == comparableName(name);
    patch.facts.removeIf([&](const ReviewFact &fact) {
        return fact.place == FactPlace{.kind = FactPlace::Kind::Property, .field = QStringLiteral("name")}
        && (!known || !isSameName);
    });
    import.patch = std::move(patch);
    if (!known) {
        import.milestones = import.patch.milestones;
        import.facts = merge(nullptr, {}, import.patch, MergePolicy::TakeTheirs);
        return import;
    }
    import.known = known->state();
    import.milestones = known->newMilestones(import.patch.milestones);
    const Milestone *common = known->newestCommon(import.patch.milestones);
    import.facts = merge(common ? common->state.get() : nullptr, *import.known, import.patch, policy);
    const ReviewState theirs = merged(*import.known, decided(import.facts, MergePolicy::TakeTheirs));
    if (const LensReview *moved = movedLens(*import.known, theirs))
        import.milestoneBefore = known->freeMilestoneName(milestoneNameBefore(*moved->version));
    import.goingBack = countGoingBack(changesBetween(*import.known, theirs), known->journal(), known->state());
    return import;
}

QString ageWords(const ReviewImport &import)
{
    if (import.goingBack == 0)
        return {};
    return Words::tr(
        "%n of these changes go back to what stood here before and was changed since. The document may be older than "
        "the review.",
        nullptr, import.goingBack);
}

QVector<StateFact> factWords(const ReviewImport &import)
{
    ReviewState all = import.known.value_or(ReviewState());
    for (const MergedFact &fact : import.facts)
        setValue(all, fact.theirs.place, fact.theirs.value);
    QVector<StateFact> words;
    for (const MergedFact &fact : import.facts)
        words.append(factWords(fact.theirs.place, fact.ours, fact.theirs.value, all));
    return words;
}

QVector<StateFact> milestoneWords(const ReviewImport &import)
{
    QVector<StateFact> words;
    const bool mayMoveLens
        = import.known && movedLens(*import.known, merged(*import.known, decided(import.facts, MergePolicy::TakeTheirs)));
    if (mayMoveLens)
        words.append({Words::tr("Milestone “%1”").arg(import.milestoneBefore), {}, Words::tr("taken first")});
    for (const Milestone &milestone : import.milestones)
        words.append({Words::tr("Milestone “%1”").arg(milestone.name), {}, Words::tr("added")});
    return words;
}

Result<WorkloadId> carryOut(const ReviewImport &import, Portfolio &portfolio, OpenReview *known)
{
    for (const LensVersionPtr &version : import.patch.embeddedLenses) {
        LensCompanion companion = version->companion();
        companion.lensId = version->id();
        CHECK_RESULT(portfolio.addLens(version->lens(), companion, version->version()));
    }
    if (!known)
        return portfolio.createWorkload(import.wanted(), Verb::ImportWorkload, import.patch.milestones,
            contentsFor(import.wanted(), import.patch));
    const ReviewState wanted = merged(known->state(), import.facts);
    CHECK_RESULT(known->importReview(
        wanted, import.patch.milestones, import.milestoneBefore, contentsFor(wanted, import.patch)));
    return known->id();
}

} // namespace Plumbline
