// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

#include <QWidget>

class QListWidget;

namespace Plumbline {

// The pillars of a review, most important first; moved by dragging or by two buttons.
class PillarOrder : public QWidget
{
    Q_OBJECT

public:
    explicit PillarOrder(QWidget *parent = nullptr);

    // Those that the workload ranks, then the other pillars of its lenses.
    void setReview(const ReviewState &state);
    // The ids in order; nothing where nobody moved any: the order of the lenses is what an empty list means, and it becomes a
    // choice once it is another one.
    std::optional<QStringList> changedOrder() const;

private:
    void move(int step);

    QListWidget *m_list;
    QStringList m_before;
};

} // namespace Plumbline
