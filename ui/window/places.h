// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/support/icons.h"

namespace Plumbline {

// What the window knows of a place: its word, its icon, and how its page is made.
struct PlaceInfo
{
    Place place;
    QString name;
    IconName icon;
    QString searchHint; // what the window's search field looks for there; empty: there is no search
    bool needsReview; // enabled only while a review is open
    // Undo there is of the portfolio's own verbs, also while a review is open.
    bool isOfPortfolio;
    Page *(*make)(Workspace &workspace, QWidget *parent);
};

// In the order of the rail, which is that of the enum.
const QVector<PlaceInfo> &allPlaces();
const PlaceInfo &infoOf(Place place);

} // namespace Plumbline
