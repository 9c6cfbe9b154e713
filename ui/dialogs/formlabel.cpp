// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formlabel.h"

#include "ui/support/controlgeometry.h"
#include "ui/support/plainlabel.h"

namespace Plumbline {

PlainLabel *labelAbove(const QString &text, QWidget *field)
{
    auto *label = new PlainLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return label;
}

PlainLabel *formLabel(const QString &text, QWidget *field)
{
    PlainLabel *label = labelAbove(text, field);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, std::max(0, (leastControlHeight - label->fontMetrics().height()) / 2), 0, 0);
    return label;
}

} // namespace Plumbline
