// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogbuttons.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>

namespace Plumbline {

DialogButtons dialogButtons(QDialog &dialog, const QString &verb, const QString &objectName)
{
    // A button is made the default of the dialog that it stands in, so it has to stand there first.
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *accept = box->addButton(verb, QDialogButtonBox::AcceptRole);
    accept->setObjectName(objectName);
    accept->setDefault(true);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(
            new QShortcut(QKeySequence(Qt::CTRL | key), &dialog), &QShortcut::activated, accept, &QPushButton::click);
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return {box, accept};
}

QWidget *closeButton(QDialog &dialog)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    box->button(QDialogButtonBox::Close)->setDefault(true);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return box;
}

} // namespace Plumbline
