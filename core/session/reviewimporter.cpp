// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reviewimporter.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"

namespace Plumbline {

ReviewImporter::ReviewImporter(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::reviewOpened, this, [this] {
        if (const QString name = std::exchange(m_waiting, {}); !name.isNull())
            plan(name);
    });
    connect(&workspace, &Workspace::failed, this, [this](const Error &error) {
        if (!std::exchange(m_waiting, {}).isNull())
            Q_EMIT failed(error);
    });
    connect(&workspace, &Workspace::portfolioClosed, this, [this] {
        m_path.clear();
        m_bytes.clear();
        m_lenses.clear();
        m_waiting.clear();
    });
}

void ReviewImporter::read(const QString &path)
{
    m_waiting.clear();
    m_path = path;
    m_bytes.clear();
    whenAnswered(inBackground([path] { return readWholeFile(path, maxDocumentBytes); }), this,
        [this, path](const Result<QByteArray> &bytes) {
            if (path != m_path)
                return; // another one was asked for, or the portfolio was closed
            if (!bytes) {
                Q_EMIT failed(bytes.error());
            } else if (!looksLikeReviewDocument(*bytes)) {
                Q_EMIT failed(Error{ErrorCode::DocumentUnknownFormat, path, {}, {}});
            } else {
                m_bytes = *bytes;
                tryToRead();
            }
        });
}

Result<ReviewDocument> ReviewImporter::document(const ReviewState *known, QByteArray &missing) const
{
    const LensFinder finder
        = [this, &missing](const LensId &id, const QString &version, const QByteArray &sha256) -> LensVersionPtr {
        const LensInfo *lens = lensReferredTo(*m_workspace.portfolio(), id, version, sha256);
        if (lens && !m_lenses.contains(lens->sha256))
            missing = lens->sha256;
        return lens ? m_lenses.value(lens->sha256) : nullptr;
    };
    return readReviewDocument(m_bytes, m_path, finder, known);
}

// Which lenses a document means is known while it is read: one that is not read yet is fetched, then it is tried again.
void ReviewImporter::tryToRead()
{
    if (!m_workspace.portfolio() || m_bytes.isEmpty())
        return;
    QByteArray missing;
    const Result<ReviewDocument> read = document(nullptr, missing);
    if (read) {
        plan(read->state.workload.name);
    } else if (missing.isEmpty()) {
        Q_EMIT failed(read.error());
    } else {
        whenAnswered(m_workspace.store()->lens(missing), this, [this, missing](const Result<LensVersionPtr> &version) {
            if (!version) {
                Q_EMIT failed(version.error());
                return;
            }
            m_lenses.insert(missing, *version);
            tryToRead();
        });
    }
}

OpenReview *ReviewImporter::known(const QString &name) const
{
    const WorkloadSummary *summary = m_workspace.portfolio()->findByName(name);
    return summary && m_workspace.review() && m_workspace.review()->id() == summary->id ? m_workspace.review() : nullptr;
}

// What an import changes is known once the workload of its name is open: the document is read again, onto its state.
void ReviewImporter::plan(const QString &name)
{
    const WorkloadSummary *summary = m_workspace.portfolio()->findByName(name);
    if (summary && !known(name)) {
        m_workspace.openReview(summary->id);
        m_waiting = name; // only now: what the workload that it closes refuses is not this one's failure
        return;
    }
    m_workspace.flushTyping();
    const OpenReview *session = known(name);
    QByteArray missing;
    const Result<ReviewDocument> read = document(session ? &session->state() : nullptr, missing);
    if (read)
        Q_EMIT planned(planImport(m_path, *read, session));
    else
        Q_EMIT failed(read.error());
}

Result<WorkloadId> ReviewImporter::carryOut(const ReviewImport &import)
{
    m_workspace.flushTyping();
    return Plumbline::carryOut(import, *m_workspace.portfolio(), known(import.workload()));
}

} // namespace Plumbline
