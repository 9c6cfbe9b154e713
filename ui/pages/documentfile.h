// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/report/pagelayout.h"

class QWidget;

namespace Plumbline {

enum class FileForm { Pdf, Html, Markdown };

QString suffixOf(FileForm form); // "pdf"
// By the end of the file's name; PDF where that says nothing.
FileForm formOf(const QString &path);
QByteArray documentBytes(const Document &document, FileForm form, const PdfOptions &options = {});

// Asks where to, proposing a safe name in the folder used last. Empty: the person thought better of it.
QString askWhereToSave(QWidget *parent, const QString &baseName, const QList<FileForm> &forms);

} // namespace Plumbline
