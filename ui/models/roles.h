// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Plumbline {

// What a cell says beside its text. Delegates know these roles, not the models.
namespace Roles {
enum Role {
    Risk = Qt::UserRole + 1, // int of a Risk: its mark stands before the text
    Change, // int of a PracticeChange: its mark stands before the text
    Sort, // what sorting compares; never a text made for people where it is a number or a date
    IsUndone, // drawn struck through and quiet
    IsQuiet, // drawn in the quiet colour
    IsStrong, // drawn in a bold weight
    Tag, // QString: a word in a chip behind the text
    IsImplied, // a bool: goes without saying where it stands; copied, not drawn
    Note, // a bool: the cell says that there is a note
    Icon, // int of an IconName: stands in the place of the text
};
}

} // namespace Plumbline
