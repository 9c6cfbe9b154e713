// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"

#include <QDate>

namespace Plumbline {

// What is done about the risk of a question. It is accepted while somebody answers for it. It is planned where what has both an
// owner and a day that is not past, once met, lowers the risk.
struct HandledRisk
{
    enum class How { Open, Planned, Accepted };

    How how = How::Open;
    QStringList owners; // of what is planned, in the order of the practices; or the one who answers for it
    QDate until; // the last of the days of what is planned; or until when it is accepted

    bool isOpen() const { return how == How::Open; }
    friend bool operator==(const HandledRisk &, const HandledRisk &) = default;
};

HandledRisk handledRisk(const ReviewState &state, int lens, int question, QDate today);

} // namespace Plumbline
