// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/recordkinds.h"
#include "core/session/openreview.h"
#include "core/session/portfolio.h"
#include "core/session/revieweditor.h"

#include <QObject>

#include <memory>

namespace Plumbline {

// What the window has open: one portfolio and at most one of its reviews. Pages take it and listen; none of them
// opens or closes anything itself.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QString author, Clock clock = {}, StoreMaker openStore = &openBackend, QObject *parent = nullptr);
    ~Workspace() override;

    // Who makes the changes from now on.
    QString author() const { return m_author; }
    void setAuthor(const QString &name);

    // Opens a portfolio, then closes what was open before; portfolioOpened() or openFailed() follows. What cannot be opened
    // leaves everything as it was; only what is open already is closed first. A store that was just made gets
    // the lenses that come with the program.
    void openPortfolio(const StoreLocation &location, OpenMode mode);
    void closePortfolio();

    // Null while none is open.
    ReviewStore *store() const { return m_store.get(); }
    Portfolio *portfolio() const { return m_portfolio.get(); }
    bool isOpening() const { return m_opening.store != nullptr; } // one, which then takes the place of the one that is open
    OpenReview *review() const { return m_review.get(); }
    ReviewEditor *editor() const { return m_editor.get(); }

    void openReview(const WorkloadId &id); // reviewOpened() or failed() follows; the open one is closed first
    void closeReview();
    // The review of a workload for something that is done at once: the open one, or one that is read for this alone.
    void withReview(const WorkloadId &id, QObject *context, const std::function<void(const Result<OpenReview *> &)> &use);

    // Changes entered that are not on the disk yet, typed text included.
    bool hasUnsaved() const;
    std::optional<Error> lastSaveError() const { return m_saveError; } // none while writing works
    // The open review as it stands on the screen, saved or not: a review document (core/exchange), without its lenses.
    QByteArray reviewDocument(const Contents &pictures = {}, PrivateNotes privateNotes = PrivateNotes::LeftOut); // with those
    // Hands typed text over; called before anything that reads the review, and at the end.
    void flushTyping();

Q_SIGNALS:
    void portfolioOpened();
    void portfolioClosed();
    void openFailed(const Plumbline::StoreLocation &location, const Plumbline::Error &error);
    void reviewOpened();
    void reviewClosed(); // review() and editor() are null already; drop every pointer to them now
    void reviewAboutToClose();
    void failed(const Plumbline::Error &error); // something a person asked for did not happen
    // The store refused a change, which is off the screen again; `entry` still has what was written.
    void takenBack(const Plumbline::JournalEntry &entry, const Plumbline::Error &error);
    void savingStateChanged(); // hasUnsaved() or lastSaveError() may differ

private:
    void load(const StoreLocation &location, bool wasCreated);
    void showOpened(bool wasCreated);
    void dropOpening();
    Result<LoadedReview> stillPresent(const WorkloadId &id, const Result<LoadedReview> &review) const;
    void showReview(const LoadedReview &review);

    QString m_author;
    Clock m_clock;
    StoreMaker m_openStore;
    struct Opening // asked for and not there yet
    {
        std::unique_ptr<ReviewStore> store;
        std::unique_ptr<Portfolio> portfolio;
    };
    Opening m_opening;
    std::unique_ptr<ReviewStore> m_store;
    std::unique_ptr<Portfolio> m_portfolio;
    std::unique_ptr<OpenReview> m_review;
    std::unique_ptr<ReviewEditor> m_editor;
    std::optional<Error> m_saveError;
};

} // namespace Plumbline
