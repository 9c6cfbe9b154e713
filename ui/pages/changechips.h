// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/comparison.h"

#include <QWidget>

namespace Plumbline {

class ChangeChip;

// A chip for each kind of change that occurs, in as many rows as they need.
class ChangeChips : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeChips(QWidget *parent = nullptr);

    void setCounts(const Comparison &comparison);
    void showAll(); // nothing of what occurs is hidden

Q_SIGNALS:
    void toggled(Plumbline::PracticeChange change, bool shown);

private:
    std::array<ChangeChip *, practiceChangeCount> m_chips{};
};

} // namespace Plumbline
