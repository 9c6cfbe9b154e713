// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lensoffer.h"

#include "core/session/newworkload.h"
#include "core/words/errorwords.h"
#include "ui/support/noticebar.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LensOffer)
};

QString sentence(const Portfolio &portfolio, const QVector<BuiltInLens> &lenses)
{
    QStringList names;
    bool isFramework = true;
    for (const BuiltInLens &lens : lenses) {
        const LensVersionPtr version = lens.read();
        names.append(version->lens().name);
        isFramework = isFramework && version->id().text() == frameworkLens && portfolio.newestLens(version->id());
    }
    return isFramework ? Words::tr("A newer edition of the framework has come with this program.")
                       : Words::tr("This program has brought editions of lenses that this portfolio does not have: %1.")
                             .arg(names.join(QStringLiteral(", ")));
}

} // namespace

void offerBuiltInLenses(Portfolio &portfolio, NoticeBar &notices, std::function<void()> undo)
{
    const QVector<BuiltInLens> lenses = portfolio.isReadOnly() ? QVector<BuiltInLens>() : portfolio.newBuiltInLenses();
    if (lenses.isEmpty())
        return;
    const QString button = lenses.size() == 1 ? Words::tr("Add it") : Words::tr("Add them");
    notices.invite(sentence(portfolio, lenses), button, [&portfolio, &notices, lenses, undo] {
        if (const auto added = portfolio.addBuiltInLenses(lenses); !added)
            notices.tellFailure(errorWords(added.error()));
        else
            notices.offer(
                Words::tr("Added. Each workload stays in its version until you bring it to another on the Lenses page."),
                Words::tr("Undo"), undo);
    });
}

} // namespace Plumbline
