// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/recap.h"

#include <QString>

namespace Plumbline {

// The words of a recap for document, mail and window, in the reader's language.

QString sittingTimeWords(const HeldSitting &sitting); // "1 December 2026, 9:00 to 11:40"; "since 9:00" while it is held
QString presentWords(const QStringList &present); // "Present: Ada and Ben"; empty where nobody is noted
QString recapTitle(const Recap &recap); // "Online shop: recap of the sitting"
QString recapSummary(const Recap &recap); // "12 questions answered · 3 at high risk · 2 decisions"

struct RecapLine
{
    QString text;
    QString about = {}; // the question, or where the text is its name, the risk that it had
    std::optional<Risk> risk = {}; // now
    QString who = {};
    QString day = {};
    int lens = -1; // the question's place in the recap's state; -1: it is about the whole review
    int question = -1;
};

// One for each thing that people look for in a recap, and of which there is any.
struct RecapSection
{
    QString heading;
    QString textColumn;
    QString whoColumn; // empty: nobody is named in it
    QString dayColumn; // empty: there are no days in it
    QVector<RecapLine> lines;
};
QVector<RecapSection> recapSections(const Recap &recap);

// The recap as plain text, to be mailed: lines ended by '\n'. Nothing in it steers what shows it.
QString recapText(const Recap &recap);

} // namespace Plumbline
