// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/workspace.h"

#include "core/base/whenanswered.h"
#include "core/exchange/reviewdocument.h"

#include <QDateTime>
#include <QFileInfo>

namespace Plumbline {

Workspace::Workspace(QString author, Clock clock, StoreMaker openStore, QObject *parent)
    : QObject(parent)
    , m_author(std::move(author))
    , m_clock(clock ? std::move(clock) : &systemTime)
    , m_openStore(std::move(openStore))
{
}

Workspace::~Workspace()
{
    dropOpening();
    closePortfolio();
}

void Workspace::setAuthor(const QString &name)
{
    flushTyping(); // what was typed before is of who typed it
    m_author = name;
    for (Portfolio *portfolio : {m_portfolio.get(), m_opening.portfolio.get()}) {
        if (portfolio)
            portfolio->setAuthor(name);
    }
    if (m_review)
        m_review->setAuthor(name);
}

void Workspace::openPortfolio(const StoreLocation &location, OpenMode mode)
{
    dropOpening();
    if (m_store && QFileInfo(m_store->info().path) == QFileInfo(location.filePath()))
        closePortfolio(); // else it would find itself using the file
    m_opening.store = std::make_unique<ReviewStore>(m_openStore);
    whenAnswered(m_opening.store->open(location, mode), this,
        [this, location, store = m_opening.store.get()](const Result<StoreInfo> &info) {
            if (store != m_opening.store.get())
                return; // another one was asked for in the meantime
            if (info) {
                load(location, info->wasCreated);
                return;
            }
            dropOpening();
            Q_EMIT openFailed(location, info.error());
        });
}

void Workspace::load(const StoreLocation &location, bool wasCreated)
{
    m_opening.portfolio = std::make_unique<Portfolio>(*m_opening.store, m_author, m_clock);
    connect(m_opening.portfolio.get(), &Portfolio::loaded, this, [this, wasCreated] { showOpened(wasCreated); });
    connect(
        m_opening.portfolio.get(), &Portfolio::loadFailed, this,
        [this, location](const Error &error) {
            dropOpening();
            Q_EMIT openFailed(location, error);
        },
        Qt::QueuedConnection);
    m_opening.portfolio->load();
}

void Workspace::showOpened(bool wasCreated)
{
    closePortfolio();
    m_store = std::move(m_opening.store);
    m_portfolio = std::move(m_opening.portfolio);
    connect(m_store.get(), &ReviewStore::pendingCountChanged, this, &Workspace::savingStateChanged);
    connect(m_store.get(), &ReviewStore::committed, this, [this] {
        if (m_saveError.has_value()) {
            m_saveError.reset();
            Q_EMIT savingStateChanged();
        }
    });
    connect(m_store.get(), &ReviewStore::commitFailed, this, [this](const ChangeId &, const Error &error) {
        m_saveError = error;
        Q_EMIT savingStateChanged();
    });
    connect(m_portfolio.get(), &Portfolio::takenBack, this, &Workspace::takenBack);
    connect(m_portfolio.get(), &Portfolio::workloadRemoved, this, [this](int, const WorkloadId &id) {
        if (m_review && m_review->id() == id)
            closeReview();
    });
    if (wasCreated)
        (void)m_portfolio->addBuiltInLenses(builtInLenses());
    Q_EMIT portfolioOpened();
}

void Workspace::dropOpening()
{
    m_opening.portfolio.reset(); // before the store that it stands on
    m_opening.store.reset();
}

void Workspace::closePortfolio()
{
    if (!m_store)
        return;
    closeReview();
    // Who listens may still let go of them; the portfolio goes before the store that it stands on.
    const std::unique_ptr<ReviewStore> store = std::move(m_store);
    const std::unique_ptr<Portfolio> portfolio = std::move(m_portfolio);
    m_saveError.reset();
    if (portfolio)
        Q_EMIT portfolioClosed();
}

void Workspace::openReview(const WorkloadId &id)
{
    if (m_review && m_review->id() == id) {
        Q_EMIT reviewOpened();
        return;
    }
    closeReview();
    whenAnswered(m_store->review(id), this, [this, id, store = m_store.get()](const Result<LoadedReview> &review) {
        if (store != m_store.get())
            return; // another portfolio was opened in the meantime
        if (const Result<LoadedReview> present = stillPresent(id, review))
            showReview(*present);
        else
            Q_EMIT failed(present.error());
    });
}

// What was read may have been removed before the answer came; a removed workload has no review that can be changed.
Result<LoadedReview> Workspace::stillPresent(const WorkloadId &id, const Result<LoadedReview> &review) const
{
    return m_portfolio->find(id) ? review : failure(ErrorCode::UnknownWorkload);
}

void Workspace::showReview(const LoadedReview &review)
{
    if (m_review && m_review->id() == review.id) {
        Q_EMIT reviewOpened(); // asked for twice before it came
        return;
    }
    closeReview();
    m_review = std::make_unique<OpenReview>(review, *m_store, m_author, m_clock);
    m_editor = std::make_unique<ReviewEditor>(*m_review);
    connect(m_review.get(), &OpenReview::performed, m_portfolio.get(), &Portfolio::notePerformed);
    connect(m_editor.get(), &ReviewEditor::refused, this, &Workspace::failed);
    connect(m_editor.get(), &ReviewEditor::typingChanged, this, &Workspace::savingStateChanged);
    Q_EMIT reviewOpened();
}

void Workspace::withReview(const WorkloadId &id, QObject *context, const std::function<void(const Result<OpenReview *> &)> &use)
{
    const auto isOpen = [this, id] { return m_review && m_review->id() == id; };
    if (isOpen()) {
        flushTyping();
        use(m_review.get());
        return;
    }
    const auto useRead = [this, id, store = m_store.get(), isOpen, use](const Result<LoadedReview> &read) {
        if (store != m_store.get())
            return; // another portfolio was opened in the meantime
        const Result<LoadedReview> review = stillPresent(id, read);
        if (!review) {
            use(tl::unexpected(review.error()));
        } else if (isOpen()) {
            use(m_review.get());
        } else {
            OpenReview session(*review, *m_store, m_author, m_clock);
            connect(&session, &OpenReview::performed, m_portfolio.get(), &Portfolio::notePerformed);
            use(&session);
        }
    };
    whenAnswered(m_store->review(id), context, useRead);
}

void Workspace::closeReview()
{
    if (!m_review)
        return;
    flushTyping();
    Q_EMIT reviewAboutToClose();
    // Who listens may still let go of them.
    const std::unique_ptr<OpenReview> review = std::move(m_review);
    const std::unique_ptr<ReviewEditor> editor = std::move(m_editor);
    Q_EMIT reviewClosed();
}

bool Workspace::hasUnsaved() const
{
    return (m_editor && m_editor->isTyping()) || (m_store && m_store->pendingCount() > 0);
}

QByteArray Workspace::reviewDocument(const Contents &pictures, PrivateNotes privateNotes)
{
    flushTyping();
    if (!m_review)
        return {};
    const ReviewState &state = m_review->state();
    return writeReviewDocument(
        privateNotes == PrivateNotes::Told ? state : withoutPrivate(state), m_review->recordedMilestones(), false, pictures);
}

void Workspace::flushTyping()
{
    if (m_editor)
        m_editor->flush();
}

} // namespace Plumbline
