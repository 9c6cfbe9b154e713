// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <array>

class QAbstractButton;

namespace Plumbline {

// The narrow column of places at the left: icons with words, arrow keys from one to the next. Those of a workload stand below
// its name, so that it is never a guess which one they show.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(Place place);
    void setPlaceEnabled(Place place, bool enabled);
    // Of which the places below it are; empty: of none.
    void setWorkload(const QString &name);

Q_SIGNALS:
    void placeChosen(Plumbline::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Name;
    Name *m_workload;
    std::array<QAbstractButton *, placeCount> m_buttons;
};

} // namespace Plumbline
