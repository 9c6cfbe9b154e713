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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void toggled(Plumbline::PracticeChange change, bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int flow(int width, bool move) const; // gives the height

    std::array<ChangeChip *, practiceChangeCount> m_chips{};
};

} // namespace Plumbline
