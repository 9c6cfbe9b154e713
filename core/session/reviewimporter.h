// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/reviewimport.h"
#include "core/session/workspace.h"

namespace Plumbline {

// Brings review documents into the open portfolio without making the window wait: reads one with the lenses that it
// means, opens the workload of its name where there is one, and says what would change; what follows is the caller's.
class ReviewImporter : public QObject
{
    Q_OBJECT

public:
    explicit ReviewImporter(Workspace &workspace, QObject *parent = nullptr);

    void read(const QString &path); // planned() or failed() follows, unless the portfolio is closed before
    Result<WorkloadId> carryOut(const ReviewImport &import);

Q_SIGNALS:
    void planned(const Plumbline::ReviewImport &import);
    void failed(const Plumbline::Error &error);

private:
    void tryToRead();
    // What the file says, onto `known`; `missing` is the digest of a lens version that is to be fetched first.
    Result<ReviewDocument> document(const ReviewState *known, QByteArray &missing) const;
    void plan(const QString &name);
    OpenReview *known(const QString &name) const; // null where its workload is not open

    Workspace &m_workspace;
    QString m_path;
    QByteArray m_bytes;
    QHash<QByteArray, LensVersionPtr> m_lenses; // by sha256; read so far
    QString m_waiting; // name of the workload that is to be open first; null: none
};

} // namespace Plumbline
