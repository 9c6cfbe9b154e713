// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changechips.h"

#include "ui/models/comparisonmodel.h"
#include "ui/support/changechip.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QStyle>

namespace Plumbline {

ChangeChips::ChangeChips(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const PracticeChange change : changeOrder) {
        auto *chip = new ChangeChip(change, this);
        chip->hide();
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
    updateGeometry();
    flow(width(), true);
}

void ChangeChips::showAll()
{
    for (ChangeChip *chip : m_chips)
        chip->setChecked(true);
}

int ChangeChips::flow(int width, bool move) const
{
    int x = 0, y = 0, bottom = 0;
    for (const PracticeChange change : changeOrder) {
        ChangeChip *chip = m_chips[size_t(change)];
        if (chip->isHidden())
            continue;
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y = bottom + Space::inside;
        }
        if (move)
            chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + Space::related;
        bottom = y + size.height();
    }
    return bottom;
}

QSize ChangeChips::sizeHint() const
{
    int widest = 0;
    for (const ChangeChip *chip : m_chips)
        widest += chip->isHidden() ? 0 : chip->sizeHint().width() + Space::related;
    return {widest, flow(widest, false)};
}

QSize ChangeChips::minimumSizeHint() const
{
    int widest = 0;
    for (const ChangeChip *chip : m_chips)
        widest = std::max(widest, chip->isHidden() ? 0 : chip->sizeHint().width());
    return {widest, 0};
}

int ChangeChips::heightForWidth(int width) const
{
    return flow(width, false);
}

void ChangeChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    flow(width(), true);
}

void ChangeChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        flow(width(), true);
    }
}

} // namespace Plumbline
