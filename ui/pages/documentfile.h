// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/renderdocument.h"

#include <functional>

class QWidget;

namespace Plumbline {

class Settings;

// In the form that the file's name says; as PDF where it says none. Makes no file where it fails.
Result<void> saveDocument(const QString &path, const Document &document, const PdfOptions &options = {});

// Asks where to, proposing a safe name in the folder used last. `then` is not called when the person leaves without.
// The settings outlive the question.
void askWhereToSave(
    QWidget *parent, Settings &settings, const QString &baseName, FileForm form, std::function<void(const QString &path)> then);

} // namespace Plumbline
