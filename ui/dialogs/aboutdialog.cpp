// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/dialogbuttons.h"
#include "ui/support/icons.h"
#include "ui/support/plainlabel.h"

#include <QVBoxLayout>

namespace Plumbline {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Plumbline"));
    auto *mark = new QLabel(this);
    mark->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *text
        = new PlainLabel(tr("A workbench for guided Well-Architected reviews. Everything stays in one file on this computer.\n\n"
                            "Free software under the GNU General Public License, version 3 or later, without any warranty."),
            TextSize::Body, this);
    text->setFlow(PlainLabel::Flow::Wrapped);
    text->setFixedWidth(fontMetrics().averageCharWidth() * 60);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::related);
    column->addWidget(mark);
    column->addWidget(new PlainLabel(tr("Plumbline %1").arg(QStringLiteral(PLUMBLINE_VERSION)), TextSize::Title, this));
    column->addWidget(text);
    column->addSpacing(Space::group);
    column->addWidget(closeButton(*this));
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace Plumbline
