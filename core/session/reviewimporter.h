// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/fetchedlenses.h"
#include "core/session/reviewimport.h"

namespace Plumbline {

// Brings files into the open portfolio without making the window wait: reads them with the lenses that they mean, opens the
// workload of their name where there is one, and says what would change; what follows is the caller's. Files that name no
// workload are of the one that is open.
class ReviewImporter : public QObject
{
    Q_OBJECT

public:
    explicit ReviewImporter(Workspace &workspace, QObject *parent = nullptr);

    // Takes the first path and those that belong to it out of `paths`. planned() or failed() follows, unless the portfolio
    // is closed before.
    void readNext(QStringList &paths);
    Result<WorkloadId> carryOut(const ReviewImport &import);

Q_SIGNALS:
    void planned(const Plumbline::ReviewImport &import);
    void failed(const Plumbline::Error &error);

private:
    void take(const QVector<ImportFile> &files);
    void proceed();
    void forget();
    OpenReview *known() const; // null where the workload is not open, or not named yet

    Workspace &m_workspace;
    QStringList m_paths;
    const Importer *m_importer = nullptr;
    QVector<ImportFile> m_files;
    FetchedLenses m_lenses;
    QString m_workload; // its name, once one that is here is known to be meant
    bool m_isWaiting = false; // for that workload to be open
};

} // namespace Plumbline
