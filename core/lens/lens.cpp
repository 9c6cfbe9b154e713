// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lens.h"

#include <algorithm>

namespace Plumbline {

int Question::indexOf(const ChoiceId &choice) const
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice &c) { return c.id == choice; });
    return found == choices.end() ? -1 : int(found - choices.begin());
}

LensId Lens::derivedId() const
{
    QString id;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    if (id.endsWith(u'-'))
        id.chop(1);
    return LensId(id);
}

} // namespace Plumbline
