// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/report/pagelayout.h"

class QWidget;

namespace Plumbline {

class Settings;

enum class FileForm { Pdf, Html, Markdown };

QString suffixOf(FileForm form); // "pdf"
// By the end of the file's name; PDF where that says nothing.
FileForm formOf(const QString &path);
// In the form that the file's name says. Makes no file where it fails.
Result<void> saveDocument(const QString &path, const Document &document, const PdfOptions &options = {});

// Asks where to, proposing a safe name in the folder used last. `then` is not called when the person leaves without.
// The settings outlive the question.
void askWhereToSave(
    QWidget *parent, Settings &settings, const QString &baseName, FileForm form, std::function<void(const QString &path)> then);

} // namespace Plumbline
