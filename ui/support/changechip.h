// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/comparison.h"

#include <QAbstractButton>

namespace Plumbline {

// A kind of change with its mark, word and count, that shows or hides its practices.
class ChangeChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChangeChip(PracticeChange change, QWidget *parent = nullptr);

    void setCount(int count); // zero: nothing to show or hide
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PracticeChange m_change;
};

} // namespace Plumbline
