// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lens.h"

#include <QRegularExpression>

#include <algorithm>

namespace Plumbline {

bool Choice::saysNoneOfThese() const
{
    // "None of above (add this if required)" stands in published lenses.
    static const QRegularExpression none(
        QStringLiteral(
            "^none of (these|those|(the )?above)( (options|choices|practices|answers|apply|applies))?[.!]?( ?\\(.*\\))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString line = title.simplified();
    return line.startsWith(QLatin1String("none of"), Qt::CaseInsensitive) && none.match(line).hasMatch();
}

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
