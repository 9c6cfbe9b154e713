// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reviewdocument.h"
#include "core/session/fetchedlenses.h"

namespace Plumbline {

// Reads the review document of somebody who answered the open review apart, without making the window wait. It is read as it
// stands: what it does not answer is not answered, whatever is here.
class SecondReview : public QObject
{
    Q_OBJECT

public:
    explicit SecondReview(Workspace &workspace, QObject *parent = nullptr);

    // opened() or failed() follows, unless another file is asked for or the portfolio is closed before.
    void open(const QString &path);

Q_SIGNALS:
    void opened(const QString &path, const Plumbline::ReviewState &theirs);
    void failed(const Plumbline::Error &error);

private:
    void read();

    Workspace &m_workspace;
    FetchedLenses m_lenses;
    QString m_path; // empty: none is read
    QByteArray m_bytes;
};

} // namespace Plumbline
