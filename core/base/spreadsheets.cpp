// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spreadsheets.h"

namespace Plumbline {

bool isFormula(QStringView text)
{
    const QStringView words = text.trimmed();
    return !words.isEmpty() && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(words.front()); // in wide letters, too
}

} // namespace Plumbline
