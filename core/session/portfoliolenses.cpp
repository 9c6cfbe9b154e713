// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/portfolio.h"

#include <algorithm>

namespace Plumbline {

QStringList Portfolio::damagedLenses() const
{
    QStringList names;
    for (const LensInfo &lens : m_lenses) {
        if (lens.isDamaged)
            names.append(lens.name);
    }
    return names;
}

const LensInfo *Portfolio::newestLens(const LensId &id) const
{
    const auto found = std::find_if(m_installed.begin(), m_installed.end(), [&](const LensInfo &lens) { return lens.id == id; });
    return found == m_installed.end() ? nullptr : &*found;
}

const LensInfo *Portfolio::lensBySha(const QByteArray &sha256) const
{
    const auto found
        = std::find_if(m_lenses.begin(), m_lenses.end(), [&](const LensInfo &lens) { return lens.sha256 == sha256; });
    return found == m_lenses.end() ? nullptr : &*found;
}

Result<LensInfo> Portfolio::addLens(const Lens &lens, const LensCompanion &companion, const QString &label)
{
    const LensId id = companion.lensId.isEmpty() ? lens.derivedId() : companion.lensId;
    const QString wanted = label.isEmpty() ? companion.lensVersion : label;
    const auto version = std::make_shared<const LensVersion>(id, freeVersionLabel(id, wanted), lens, companion);
    CHECK_RESULT(install(lens.name, {version}));
    return *lensBySha(version->sha256());
}

// As one step; those that are installed already are no part of it.
Result<void> Portfolio::install(const QString &subject, const QVector<LensVersionPtr> &versions)
{
    QVector<LensVersionPtr> added;
    QVector<Change> changes;
    for (const LensVersionPtr &version : versions) {
        const LensInfo *known = lensBySha(version->sha256());
        if (known && known->isInstalled)
            continue;
        added.append(version);
        changes.append(LensInstalledChange{version->sha256(), false, true});
    }
    if (changes.isEmpty())
        return {};
    CHECK_RESULT(perform(newEntry(Verb::AddLens, subject, std::nullopt, changes), added));
    for (const LensVersionPtr &version : added) {
        if (!lensBySha(version->sha256()))
            m_lenses.append(describe(*version, m_clock()));
        setInstalled(version->sha256(), true);
    }
    return {};
}

Result<void> Portfolio::removeLens(const QByteArray &sha256)
{
    const LensInfo *lens = lensBySha(sha256);
    if (!lens || !lens->isInstalled)
        return failure(ErrorCode::UnknownLens);
    if (lens->usedBy > 0)
        return failure(ErrorCode::LensInUse, lens->name);
    const Result<void> removed
        = perform(newEntry(Verb::RemoveLens, lens->name, std::nullopt, {LensInstalledChange{sha256, true, false}}));
    if (removed)
        setInstalled(sha256, false);
    return removed;
}

QVector<BuiltInLens> Portfolio::newBuiltInLenses() const
{
    QVector<BuiltInLens> lenses = builtInLenses();
    lenses.removeIf([this](const BuiltInLens &lens) { return lensBySha(lens.sha256); });
    return lenses;
}

Result<QVector<LensInfo>> Portfolio::addBuiltInLenses(const QVector<BuiltInLens> &lenses)
{
    QVector<LensVersionPtr> versions;
    QStringList names;
    for (const BuiltInLens &lens : lenses) {
        const LensVersionPtr version = lens.read();
        names.append(version->lens().name);
        // Another edition may have come with the same label.
        versions.append(std::make_shared<const LensVersion>(
            version->id(), freeVersionLabel(version->id(), version->version()), version->lens(), version->companion()));
    }
    CHECK_RESULT(install(names.join(QStringLiteral(", ")), versions));
    QVector<LensInfo> infos;
    for (const BuiltInLens &lens : lenses)
        infos.append(*lensBySha(lens.sha256));
    return infos;
}

void Portfolio::setInstalled(const QByteArray &sha256, bool isInstalled)
{
    for (LensInfo &lens : m_lenses) {
        if (lens.sha256 == sha256)
            lens.isInstalled = isInstalled;
    }
    refreshLenses();
}

void Portfolio::refreshLenses()
{
    QHash<QByteArray, int> uses;
    for (const WorkloadSummary &workload : m_workloads) {
        for (const LensCounts &lens : workload.review.lenses)
            ++uses[lens.sha256];
    }
    m_installed.clear();
    // Newest first, then a stable sort by name keeps the versions of a lens in that order.
    for (auto lens = m_lenses.rbegin(); lens != m_lenses.rend(); ++lens) {
        lens->usedBy = uses.value(lens->sha256);
        if (lens->isInstalled)
            m_installed.append(*lens);
    }
    std::stable_sort(m_installed.begin(), m_installed.end(),
        [](const LensInfo &a, const LensInfo &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    Q_EMIT lensesChanged();
}

QString Portfolio::freeVersionLabel(const LensId &id, const QString &wanted) const
{
    QStringList taken;
    for (const LensInfo &lens : m_lenses) {
        if (lens.id == id)
            taken += lens.version;
    }
    if (!wanted.isEmpty() && !taken.contains(wanted))
        return wanted;
    int number = int(taken.size()) + 1;
    while (taken.contains(QString::number(number)))
        ++number;
    return QString::number(number);
}

} // namespace Plumbline
