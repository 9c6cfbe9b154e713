// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewplace.h"
#include "core/review/reviewstate.h"

#include <QString>

namespace Plumbline {

// "OPS 1 How do you …"; where it is of no question, the name of the pillar, the lens or the workload.
QString placeWords(const ReviewState &state, const ReviewPlace &place);

QString labelWords(const ReviewState &state, const ReviewPlace &place); // "OPS 1", of a place in a question
QString choiceWords(const ReviewState &state, const ReviewPlace &place); // its title; empty where it is of no choice

} // namespace Plumbline
