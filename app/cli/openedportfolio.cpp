// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"

#include "app/cli/lookup.h"
#include "app/storeplace.h"
#include "core/session/reviewimport.h"
#include "core/words/errorwords.h"

#include <QDateTime>
#include <QFile>

namespace Plumbline {

std::unique_ptr<OpenedPortfolio> OpenedPortfolio::open(Call &call, Purpose purpose)
{
    const QString path = call.storePath();
    std::unique_ptr<OpenedPortfolio> opened(new OpenedPortfolio(call));
    const bool isMissing = !QFile::exists(path);
    const bool isReading = purpose == Purpose::Reading || purpose == Purpose::Checking;
    const OpenMode mode = isReading   ? OpenMode::ReadOnly
        : purpose == Purpose::Filling ? OpenMode::ReadWriteOrCreate
                                      : OpenMode::ReadWrite;
    if (!opened->openFile(path, mode))
        return nullptr;
    if (isMissing && opened->m_store->info().wasCreated) // by this program, not by another at the same time
        opened->m_made = path;
    if (!isReading && !opened->isWritable())
        return nullptr;
    if (purpose == Purpose::Checking)
        return opened;
    return opened->load() ? std::move(opened) : nullptr;
}

OpenedPortfolio::~OpenedPortfolio()
{
    m_portfolio.reset();
    m_store.reset();
    if (!m_made.isEmpty())
        QFile::remove(m_made);
}

bool OpenedPortfolio::openFile(const QString &path, OpenMode mode)
{
    const Result<StoreInfo> info = waitFor(m_store->open(StoreLocation::file(path), mode));
    if (info)
        return true;
    if (info.error().code == ErrorCode::FileNotFound)
        m_call.failed(
            Cli::tr("There is no portfolio %1 yet. \"plumbline workload add\" and \"plumbline import\" make one.").arg(path));
    else
        m_call.failed(info.error());
    return false;
}

bool OpenedPortfolio::isWritable() const
{
    const StoreInfo &info = m_store->info();
    if (!info.isReadOnly)
        return true;
    m_call.failed(info.readOnlyBecause.isEmpty() ? Error{ErrorCode::StoreReadOnly, info.path, {}, {}}
                                                 : Error{ErrorCode::StoreLocked, info.readOnlyBecause, {}, {}});
    return false;
}

bool OpenedPortfolio::load()
{
    m_portfolio = std::make_unique<Portfolio>(*m_store, personName(), &systemTime);
    if (const Result<void> loaded = waitFor(m_portfolio->load()); !loaded) {
        m_call.failed(loaded.error());
        return false;
    }
    if (m_store->info().wasCreated)
        (void)m_portfolio->addBuiltInLenses(builtInLenses());
    for (const QString &lens : m_portfolio->damagedLenses())
        m_call.complain({}, QStringLiteral("warning"), damagedLensWords(lens));
    for (const WorkloadSummary &workload : m_portfolio->workloads()) {
        if (workload.isDamaged)
            m_call.complain({}, QStringLiteral("warning"),
                Cli::tr("The workload “%1” is damaged. \"plumbline store check\" says how.").arg(workload.properties.name()));
    }
    return true;
}

std::unique_ptr<OpenReview> OpenedPortfolio::review(const QString &workload)
{
    const WorkloadSummary *summary = workloadNamed(m_call, *m_portfolio, workload);
    return summary ? review(summary->id) : nullptr;
}

std::unique_ptr<OpenReview> OpenedPortfolio::review(const WorkloadId &id)
{
    std::optional<LoadedReview> loaded = wholeReview(id);
    if (!loaded)
        return nullptr;
    return std::make_unique<OpenReview>(std::move(*loaded), *m_store, personName(), &systemTime);
}

std::optional<LoadedReview> OpenedPortfolio::wholeReview(const WorkloadId &id)
{
    Result<LoadedReview> loaded = waitFor(m_store->review(id));
    if (loaded && loaded->damage.isEmpty())
        return *std::move(loaded);
    m_call.failed(loaded ? Error{ErrorCode::ReviewDamaged, loaded->state.workload.name, {}, {}} : loaded.error());
    if (loaded) {
        for (const QString &part : damageWords(loaded->damage).split(u'\n'))
            m_call.complain({}, QStringLiteral("warning"), Cli::tr("Damaged: %1").arg(part));
    }
    return std::nullopt;
}

LensVersionPtr OpenedPortfolio::lensVersion(const QByteArray &sha256)
{
    const Result<LensVersionPtr> version = waitFor(m_store->lens(sha256));
    if (!version) {
        m_call.failed(version.error());
        return nullptr;
    }
    return *version;
}

LensFinder OpenedPortfolio::lensFinder()
{
    return [this](const LensId &id, const QString &version, const QByteArray &sha256) -> LensVersionPtr {
        const LensInfo *lens = lensReferredTo(*m_portfolio, id, version, sha256);
        return lens ? waitFor(m_store->lens(lens->sha256)).value_or(nullptr) : nullptr;
    };
}

bool OpenedPortfolio::isAllSaved()
{
    const Result<void> written = m_store->flush();
    if (written)
        m_made.clear();
    else
        m_call.failed(written.error());
    return written.has_value();
}

} // namespace Plumbline
