// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/askupgrade.h"

#include "core/session/lensupgrades.h"
#include "core/words/upgradewords.h"
#include "ui/dialogs/lensupgradedialog.h"

#include <QCoreApplication>
#include <QLocale>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Upgrade)
};

} // namespace

void askUpgrade(
    Workspace &workspace, const LensVersionPtr &version, QWidget *page, const std::function<void(const QString &)> &told)
{
    workspace.flushTyping();
    const OpenReview &review = *workspace.review();
    const UpgradePlan plan = planUpgrade(review.state().lenses[review.state().indexOf(version->id())], version);
    const QByteArray from = plan.from.version->sha256();
    const QVector<WorkloadId> others = othersThatApply(*workspace.portfolio(), from, review.id());
    auto *dialog = new LensUpgradeDialog(
        plan, review.state().workload.name, review.freeMilestoneName(milestoneNameBefore(*version)), int(others.size()), page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&workspace, &Workspace::reviewAboutToClose, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, page, [=, &workspace, id = review.id()] {
        LensUpgrades upgrades{{id}, from, version};
        if (dialog->isForAll())
            upgrades.workloads += others;
        carryOut(workspace, upgrades, page, [version, told](int brought) {
            if (brought > 0)
                told(Words::tr("Workloads brought to version %1 of “%2”: %3. A milestone of each keeps what was before.")
                         .arg(version->version(), version->lens().name, QLocale().toString(brought)));
        });
    });
    dialog->open();
}

} // namespace Plumbline
