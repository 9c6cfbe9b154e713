// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/review/reviewstate.h"

#include <memory>

namespace Plumbline {

// A named, dated, immutable snapshot of a workload. `text` is the canonical text of its state
// (core/review/statetext.h); the seal is SHA-256 over the seal before it, name, time and text.
struct Milestone
{
    MilestoneId id;
    QString name;
    Timestamp recordedAt{};
    qint64 journalNumber = 0; // of the last change it includes
    QByteArray text;
    QByteArray previousSeal; // empty for a workload's first
    QByteArray seal; // 32 bytes
    bool isListed = true; // false once taking it was undone; the record itself stays for ever
    std::shared_ptr<const ReviewState> state; // read from text; null when that could not be read

    QByteArray computedSeal() const;
};

} // namespace Plumbline
