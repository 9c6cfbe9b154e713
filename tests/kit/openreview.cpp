// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/openreview.h"

#include "tests/kit/memorybackend.h"

#include <QSignalSpy>
#include <QtTest>

namespace Plumbline::Kit {

OpenWorkspace::OpenWorkspace()
    : m_workspace(std::make_unique<Workspace>(
        QStringLiteral("Ada"), [this] { return m_now += std::chrono::minutes(1); }, storesInMemory()))
{
    QSignalSpy opened(m_workspace.get(), &Workspace::portfolioOpened);
    m_workspace->openPortfolio(StoreLocation::file(m_folder.filePath(QStringLiteral("test.plumb"))), OpenMode::ReadWriteOrCreate);
    if (!opened.wait())
        qFatal("the portfolio of a test does not open");
}

void OpenWorkspace::openReviewOf(const ReviewState &state)
{
    const Result<WorkloadId> id = portfolio().createWorkload(state);
    if (!id)
        qFatal("the workload of a test cannot be made");
    QSignalSpy opened(m_workspace.get(), &Workspace::reviewOpened);
    m_workspace->openReview(*id);
    if (opened.isEmpty() && !opened.wait())
        qFatal("the review of a test does not open");
}

} // namespace Plumbline::Kit
