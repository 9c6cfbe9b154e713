// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/waitfor.h"
#include "core/review/statetext.h"
#include "core/session/openreview.h"
#include "core/session/portfolio.h"

#include <memory>

namespace Plumbline {

// A portfolio that is open for one verb. Functions that give null have reported the failure to the call.
class OpenedPortfolio
{
public:
    enum class Purpose {
        Checking, // only the store is open, as a damaged one has no portfolio; the file must be there
        Reading, // the file must be there
        Changing, // the file must be there
        Filling, // the file is made when it is not there, with the lenses that come with the program
    };
    static std::unique_ptr<OpenedPortfolio> open(Call &call, Purpose purpose);
    // A portfolio that was made for a verb which then failed goes with it.
    ~OpenedPortfolio();

    ReviewStore &store() { return *m_store; }
    Portfolio &portfolio() const { return *m_portfolio; } // not for checking

    std::unique_ptr<OpenReview> review(const QString &workload); // by name
    std::unique_ptr<OpenReview> review(const WorkloadId &id);
    // None, and said why, where a part of it is damaged: no figure may stand on it.
    std::optional<LoadedReview> wholeReview(const WorkloadId &id);
    LensVersionPtr lensVersion(const QByteArray &sha256);
    LensFinder lensFinder(); // among those that are installed; valid as long as this is

    // True when every change is on the disk; only then is a verb done.
    [[nodiscard]] bool isAllSaved();
    // That, after a change which may have been refused.
    template <typename T>
    [[nodiscard]] bool isSaved(const Result<T> &change)
    {
        if (!change)
            m_call.failed(change.error());
        return change && isAllSaved();
    }

private:
    explicit OpenedPortfolio(Call &call)
        : m_call(call)
    {
    }
    bool openFile(const QString &path, OpenMode mode);
    bool isWritable() const;
    bool load();

    Call &m_call;
    QString m_made; // the file, while it is new and nothing was saved in it
    std::unique_ptr<ReviewStore> m_store = std::make_unique<ReviewStore>();
    std::unique_ptr<Portfolio> m_portfolio;
};

} // namespace Plumbline
