// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fetchedlenses.h"

#include "core/base/whenanswered.h"
#include "core/session/reviewimport.h"

namespace Plumbline {

LensFinder FetchedLenses::finder()
{
    m_lacking.clear();
    return [this](const LensId &id, const QString &version, const QByteArray &sha256) -> LensVersionPtr {
        const LensInfo *lens = lensReferredTo(*m_workspace.portfolio(), id, version, sha256);
        if (lens && !m_versions.contains(lens->sha256))
            m_lacking = lens->sha256;
        return lens ? m_versions.value(lens->sha256) : nullptr;
    };
}

void FetchedLenses::fetch(QObject *context, std::function<void(const Result<void> &)> then)
{
    whenAnswered(m_workspace.store()->lens(m_lacking), context,
        [this, lens = m_lacking, then = std::move(then)](const Result<LensVersionPtr> &version) {
            if (version)
                m_versions.insert(lens, *version);
            then(version.map([](const LensVersionPtr &) {}));
        });
}

} // namespace Plumbline
