// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/secondreview.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "core/exchange/importer.h"

namespace Plumbline {

SecondReview::SecondReview(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_lenses(workspace)
{
    connect(&workspace, &Workspace::portfolioClosed, this, [this] {
        m_path.clear();
        m_lenses.forget();
    });
}

void SecondReview::open(const QString &path)
{
    m_path = path;
    whenAnswered(inBackground([path] { return readWholeFile(path, maxImportBytes); }), this,
        [this, path](const Result<QByteArray> &bytes) {
            if (path != m_path)
                return;
            if (bytes) {
                m_bytes = *bytes;
                read();
            } else {
                Q_EMIT failed(bytes.error());
            }
        });
}

void SecondReview::read()
{
    if (m_path.isEmpty())
        return; // the portfolio was closed
    const Result<ReviewDocument> document = readReviewDocument(m_bytes, m_path, m_lenses.finder());
    if (m_lenses.lacksOne()) {
        m_lenses.fetch(this, [this](const Result<void> &fetched) {
            if (fetched)
                read();
            else
                Q_EMIT failed(fetched.error());
        });
        return;
    }
    m_bytes.clear();
    if (document)
        Q_EMIT opened(m_path, document->state);
    else
        Q_EMIT failed(document.error());
}

} // namespace Plumbline
