// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reviewimporter.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"

namespace Plumbline {

namespace {

// The first, and those that its importer joins with it.
QStringList takeTogether(QStringList &paths)
{
    const auto importerOf = [](const QString &path) { return importerFor(startOfFile(path, importHeadBytes), path); };
    QStringList together{paths.takeFirst()};
    const Importer *importer = importerOf(together.first());
    if (importer && importer->joinsFiles) {
        for (const QString &path : std::exchange(paths, {}))
            (importerOf(path) == importer ? together : paths) += path;
    }
    return together;
}

Result<QVector<ImportFile>> readFiles(const QStringList &paths)
{
    QVector<ImportFile> files;
    for (const QString &path : paths) {
        TAKE_RESULT(const QByteArray bytes, readWholeFile(path, maxImportBytes));
        files.append({path, bytes});
    }
    return files;
}

} // namespace

ReviewImporter::ReviewImporter(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_lenses(workspace)
{
    // After all who hear of it: it may be another review than the one that is waited for, which is opened instead.
    connect(
        &workspace, &Workspace::reviewOpened, this,
        [this] {
            if (std::exchange(m_isWaiting, false))
                proceed();
        },
        Qt::QueuedConnection);
    connect(&workspace, &Workspace::failed, this, [this](const Error &error) {
        if (std::exchange(m_isWaiting, false))
            Q_EMIT failed(error);
    });
    connect(&workspace, &Workspace::portfolioClosed, this, [this] {
        forget();
        m_lenses.forget();
    });
}

void ReviewImporter::forget()
{
    m_paths.clear();
    m_files.clear();
    m_workload.clear();
    m_isWaiting = false;
}

void ReviewImporter::readNext(QStringList &paths)
{
    forget();
    const QStringList wanted = takeTogether(paths);
    m_paths = wanted;
    whenAnswered(
        inBackground([wanted] { return readFiles(wanted); }), this, [this, wanted](const Result<QVector<ImportFile>> &files) {
            if (wanted != m_paths)
                return; // others were asked for, or the portfolio was closed
            if (files)
                take(*files);
            else
                Q_EMIT failed(files.error());
        });
}

void ReviewImporter::take(const QVector<ImportFile> &files)
{
    m_importer = importerFor(files.first().bytes, files.first().name);
    if (!m_importer) {
        Q_EMIT failed(Error{ErrorCode::DocumentUnknownFormat, files.first().name, {}, {}});
        return;
    }
    m_files = files;
    if (!m_importer->namesWorkload && m_workspace.review())
        m_workload = m_workspace.review()->state().workload.name;
    proceed();
}

OpenReview *ReviewImporter::known() const
{
    const WorkloadSummary *summary = m_workload.isEmpty() ? nullptr : m_workspace.portfolio()->findByName(m_workload);
    return summary && m_workspace.review() && m_workspace.review()->id() == summary->id ? m_workspace.review() : nullptr;
}

// Which workload and which lenses the files mean is known once they are read: what is not there yet is fetched, then they
// are read again, at last onto the workload as it is.
void ReviewImporter::proceed()
{
    if (!m_workspace.portfolio() || m_files.isEmpty())
        return;
    m_workspace.flushTyping();
    const OpenReview *ours = known();
    if (!ours && !m_importer->namesWorkload) {
        Q_EMIT failed(Error{ErrorCode::WorkloadNotNamed, m_files.first().name, {}, {}});
        return;
    }
    const LensFinder finder = m_lenses.finder();
    const Result<ReviewPatch> read = m_importer->read(m_files, {finder, ours ? &ours->state() : nullptr});
    if (m_lenses.lacksOne()) {
        m_lenses.fetch(this, [this](const Result<void> &fetched) {
            if (fetched)
                proceed();
            else
                Q_EMIT failed(fetched.error());
        });
        return;
    }
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    const WorkloadSummary *summary = ours ? nullptr : m_workspace.portfolio()->findByName(read->workload);
    if (!summary) {
        Q_EMIT planned(planImport(*read, ours, MergePolicy::Ask));
        return;
    }
    m_workload = summary->properties.name();
    if (known()) {
        proceed();
    } else {
        m_workspace.openReview(summary->id);
        m_isWaiting = true; // only now: what the workload that it closes refuses is not this one's failure
    }
}

Result<WorkloadId> ReviewImporter::carryOut(const ReviewImport &import)
{
    m_workspace.flushTyping();
    m_workload = import.isNew() ? QString() : import.workload();
    OpenReview *ours = known();
    if (!import.isNew() && !ours)
        return failure(ErrorCode::UnknownWorkload, import.workload()); // closed since
    return Plumbline::carryOut(import, *m_workspace.portfolio(), ours);
}

} // namespace Plumbline
