// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sampleworkspace.h"

#include "tests/kit/lenses.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QtTest>

namespace Plumbline::Kit {

namespace {

constexpr int patienceMs = 10000;

void waitFor(QSignalSpy &spy, const char *what)
{
    if (spy.isEmpty() && !spy.wait(patienceMs))
        qFatal("waited in vain for %s", what);
}

} // namespace

SampleWorkspace::SampleWorkspace()
    : m_now(toTimestamp(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)))
    , m_workspace(std::make_unique<Workspace>(QStringLiteral("Ada"), [this] { return m_now += std::chrono::seconds(1); }))
{
    {
        // Made beforehand, so that the workspace does not put the lenses of the program in.
        ReviewStore store;
        auto made = store.open(StoreLocation::file(storePath()), OpenMode::ReadWriteOrCreate);
        made.waitForFinished();
        if (!made.result())
            qFatal("the sample store cannot be made: %s", qPrintable(made.result().error().detail));
    }
    open(OpenMode::ReadWrite);
    if (!portfolio().addLens(sampleVersion()->lens(), sampleVersion()->companion()))
        qFatal("the sample lens was refused");
    m_shop = addWorkload(QStringLiteral("Shop"));
}

WorkloadId SampleWorkspace::addWorkload(const QString &name, const char *answers)
{
    const Result<WorkloadId> id = portfolio().createWorkload(stateFromLines(sampleVersion(), answers, name));
    if (!id)
        qFatal("the workload %s was refused", qPrintable(name));
    waitUntilSaved();
    return *id;
}

void SampleWorkspace::openReview()
{
    openReview(m_shop);
}

void SampleWorkspace::openReview(const WorkloadId &id)
{
    QSignalSpy opened(m_workspace.get(), &Workspace::reviewOpened);
    m_workspace->openReview(id);
    waitFor(opened, "the review");
}

void SampleWorkspace::reopen(OpenMode mode)
{
    waitUntilSaved();
    m_workspace->closePortfolio();
    open(mode);
}

void SampleWorkspace::waitUntilSaved()
{
    m_workspace->flushTyping();
    if (!QTest::qWaitFor([this] { return !m_workspace->hasUnsaved(); }, patienceMs))
        qFatal("the sample store does not save");
}

void SampleWorkspace::open(OpenMode mode)
{
    QSignalSpy opened(m_workspace.get(), &Workspace::portfolioOpened);
    m_workspace->openPortfolio(StoreLocation::file(storePath()), mode);
    waitFor(opened, "the portfolio");
}

} // namespace Plumbline::Kit
