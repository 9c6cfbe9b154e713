// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

#include <QTemporaryDir>

namespace Plumbline::Kit {

// A workspace with a portfolio of its own, in memory, and a folder for what tests write. Every change is a minute later than the
// one before.
class OpenWorkspace
{
public:
    OpenWorkspace();

    Workspace &workspace() { return *m_workspace; }
    Portfolio &portfolio() { return *m_workspace->portfolio(); }
    QString folder() const { return m_folder.path(); }
    // Makes a workload of this state and opens it.
    void openReviewOf(const ReviewState &state);
    OpenReview &session() { return *m_workspace->review(); }
    ReviewEditor &editor() { return *m_workspace->editor(); }

private:
    QTemporaryDir m_folder;
    Timestamp m_now = fromMs(1'750'000'000'000);
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace Plumbline::Kit
