// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace Plumbline {

// The foot of a dialog: Cancel, and the verb, which Enter presses from every field, and Ctrl+Enter also from those in which
// Enter begins a new line. Gives the row, to be laid out, and the button of the verb.
struct DialogButtons
{
    QWidget *row;
    QPushButton *accept;
};
DialogButtons dialogButtons(QDialog &dialog, const QString &verb, const QString &objectName);

// The same where there is nothing to do but to close it.
QWidget *closeButton(QDialog &dialog);

// After something came into sight; a dialog never shrinks while it is looked at.
void growToFit(QDialog &dialog);

} // namespace Plumbline
