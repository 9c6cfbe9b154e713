// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/statetext.h"
#include "core/session/workspace.h"

namespace Plumbline {

// The lens versions of the open portfolio, for whoever reads a file that refers to them without making the window wait: a
// version that is not in memory yet is not found and remembered as lacking; once it is fetched, the file is read again.
class FetchedLenses
{
public:
    explicit FetchedLenses(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    LensFinder finder(); // valid as long as this is; begins a new reading
    bool lacksOne() const { return !m_lacking.isEmpty(); } // in the reading since
    void fetch(QObject *context, std::function<void(const Result<void> &)> then); // the one that it lacks
    void forget() { m_versions.clear(); }

private:
    Workspace &m_workspace;
    QHash<QByteArray, LensVersionPtr> m_versions; // by sha256
    QByteArray m_lacking;
};

} // namespace Plumbline
