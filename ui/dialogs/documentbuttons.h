// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/fileform.h"

#include <QDialog>

#include <functional>

class QMenu;
class QPushButton;

namespace Plumbline {

class PlainLabel;

// The foot of a dialog that shows a document: a button that copies it, those that save it, and beside them what was done.
struct DocumentButtons
{
    QWidget *row; // to be laid out
    QPushButton *copy;
    QMenu *others; // web page and Markdown; forms of its own can be added
    QList<QPushButton *> all; // of what there is nothing for without a document
    PlainLabel *said;
};
// `name` is in the names of the parts: "copyRecapButton", "saveRecapOthersButton", "saveRecapPdfButton", "recapSaid".
DocumentButtons documentButtons(
    QDialog &dialog, const QString &copy, const QString &name, const std::function<void(FileForm)> &save);

} // namespace Plumbline
