// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace Plumbline::Kit {

// A document with a block of every kind, made by hand; `rows` lines in its plan.
Document sampleDocument(int rows = 6);

// Texts that try to be markup, to steer, or to overflow.
QStringList evilTexts();
// The same document with those texts in every place that can hold one.
Document evilDocument();

} // namespace Plumbline::Kit
