// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/upgradeplan.h"

#include <QDialog>

class QCheckBox;
class QTreeWidget;

namespace Plumbline {

// Shows how two versions of a lens differ and what becomes of the answers before a workload is brought from one to the
// other. Accepted: it is wanted.
class LensUpgradeDialog : public QDialog
{
    Q_OBJECT

public:
    // `milestone` is taken first. Where nothing is lost, the `others` that apply the version can come along.
    LensUpgradeDialog(
        const UpgradePlan &plan, const QString &workload, const QString &milestone, int others, QWidget *parent = nullptr);

    bool isForAll() const; // the others too

private:
    QTreeWidget *list(const UpgradePlan &plan);

    QCheckBox *m_all;
};

} // namespace Plumbline
