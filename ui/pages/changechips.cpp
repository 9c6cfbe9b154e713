// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changechips.h"

#include "ui/models/comparisonmodel.h"
#include "ui/support/changechip.h"
#include "ui/support/flowlayout.h"
#include "ui/support/theme.h"

namespace Plumbline {

ChangeChips::ChangeChips(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    flow->setSpacing(Space::related);
    for (const PracticeChange change : changeOrder) {
        auto *chip = new ChangeChip(change, this);
        chip->hide();
        flow->addWidget(chip);
        m_chips[size_t(change)] = chip;
        connect(chip, &ChangeChip::toggled, this, [this, change](bool shown) { Q_EMIT toggled(change, shown); });
    }
    // What is still open is the long rest: shown when asked for.
    m_chips[size_t(PracticeChange::StillOpen)]->setChecked(false);
}

void ChangeChips::setCounts(const Comparison &comparison)
{
    for (const PracticeChange change : changeOrder) {
        ChangeChip *chip = m_chips[size_t(change)];
        chip->setCount(comparison[change]);
        chip->setVisible(comparison[change] > 0);
    }
}

void ChangeChips::showAll()
{
    for (ChangeChip *chip : m_chips)
        chip->setChecked(true);
}

} // namespace Plumbline
