// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensreader.h"

namespace Plumbline::Kit {

// A faultless lens with one pillar and one question, on few lines so that places can be counted by eye.
QByteArray smallLens();
// The same with one piece replaced, which must be there exactly once.
QByteArray smallLensWith(const QByteArray &piece, const QByteArray &replacement);

// One problem on one line: "fault UnknownChoiceInRule 13:21 /pillars/0/… subject [found] expected <limit>
// (aws)".
QString toLine(const LensProblem &problem);
QStringList toLines(const QList<LensProblem> &problems);

} // namespace Plumbline::Kit
