// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Plumbline {

// Our icons, drawn in one line width on a grid of 24. They are tinted by the palette in use when they are painted,
// so a change of theme needs no new icons, and rendered for the screen they appear on, so they are sharp on each.
enum class IconName {
    Portfolio,
    Review,
    Plan,
    Milestones,
    Report,
    Lenses,
    History,
    Search,
    Undo,
    Redo,
    Add,
    More,
    Note,
    Map,
    Guidance,
    Previous,
    Next,
    Fault,
    Remove,
    Copy,
    Warning,
    WarningFilled,
    Lock,
    Close,
    Calendar,
    Import,
    Picture,
    Decision,
    Accepted,
    Bookmark,
    Unsure,
    Time,
    Link
};

QIcon icon(IconName name);
// The plumb bob, in its own colours.
QIcon applicationIcon();

} // namespace Plumbline
