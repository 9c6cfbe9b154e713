// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace Plumbline::Kit {

// A workspace on a store of its own in a temporary folder, with no lens but sampleVersion() installed and one workload,
// "Shop", that applies it. Everything waits: after a call what it asked for is there. The clock stands at 2026-03-01
// and goes on by a second each time it is asked.
class SampleWorkspace
{
public:
    SampleWorkspace(); // the portfolio is open, no review is

    Workspace &workspace() { return *m_workspace; }
    Portfolio &portfolio() { return *m_workspace->portfolio(); }
    OpenReview &review() { return *m_workspace->review(); }
    ReviewEditor &editor() { return *m_workspace->editor(); }
    const WorkloadId &shop() const { return m_shop; }
    QString storePath() const { return m_folder.filePath(QStringLiteral("sample.plumb")); }
    QString folder() const { return m_folder.path(); }

    // One more workload with sampleVersion(); answers as in stateFromLines().
    WorkloadId addWorkload(const QString &name, const char *answers = "");
    void openReview(); // of the shop
    void openReview(const WorkloadId &id);
    void reopen(OpenMode mode = OpenMode::ReadWrite); // closes and opens the portfolio; no review is open then
    void waitUntilSaved();

private:
    void open(OpenMode mode);

    QTemporaryDir m_folder;
    Timestamp m_now;
    std::unique_ptr<Workspace> m_workspace;
    WorkloadId m_shop;
};

} // namespace Plumbline::Kit
