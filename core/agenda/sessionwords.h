// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/reviewsession.h"

#include <QStringList>

namespace Plumbline {

// The words that document, invitation and window have for a session, in the reader's language. Names of pillars, questions and
// roles are those of the lens.
QString durationWords(int minutes); // "20 h 20 min"
QString whenWords(const ReviewSession &session, int sitting); // day, times and time zone; empty where there are no dates
QString sittingHeading(const ReviewSession &session, int sitting); // "Sitting 2 of 9 · Monday, … · 2 h 30 min"
QString sessionTitle(const ReviewSession &session); // "Online shop: Well-Architected review"
QString sessionSummary(const ReviewSession &session); // "57 questions · 9 sittings · 20 h 20 min"
// How it was chosen what is asked, and how many questions are not; sentences.
QStringList sessionRemarks(const ReviewSession &session);
QString leftOutWords(const ReviewSession &session); // "Left out: 48 questions · 17 h 20 min"
// The pillar's name, and its lens's where the session is about several; with what the part takes: "Security · 2 h".
QString pillarWords(const ReviewSession &session, const PillarRef &pillar);
QString partWords(const ReviewSession &session, const SessionPart &part);
QString questionsWords(qsizetype questions); // "One question", "8 questions"

} // namespace Plumbline
