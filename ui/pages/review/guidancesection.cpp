// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/guidancesection.h"

#include "ui/support/textbutton.h"
#include "ui/support/theme.h"

#include <QVBoxLayout>

namespace Plumbline {

GuidanceSection::GuidanceSection(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Space::group, Space::related, Space::group, Space::group);
    m_column->setSpacing(Space::group);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void GuidanceSection::addOutdented(QWidget *box)
{
    Plumbline::addOutdented(*m_column, box, widget());
}

} // namespace Plumbline
