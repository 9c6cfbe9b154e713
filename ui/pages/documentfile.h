// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/base/whenanswered.h"
#include "core/session/workspace.h"
#include "ui/report/renderdocument.h"

#include <functional>

class QWidget;

namespace Plumbline {

class Settings;

// In the form that the file's name says; as PDF where it says none. Makes no file where it fails.
Result<void> saveDocument(const QString &path, const Document &document, const PdfOptions &options = {});

// Asks where to, proposing a safe name in the folder used last. `then` is not called when the person leaves without.
// The settings outlive the question.
using SaveTo = std::function<void(const QString &path)>;
void askWhereToSave(QWidget *parent, Settings &settings, const QString &baseName, FileForm form, SaveTo then);
// A file that no form of documents is: `filter` as of QFileDialog, `suffix` without the dot.
void askWhereToSave(
    QWidget *parent, Settings &settings, const QString &baseName, const QString &filter, const QString &suffix, SaveTo then);

QString savedWords(const QString &path); // "Saved as recap.pdf."
// Writes beside the window, while `dialog` is open; says there that it was saved, in the window that it was not.
template <typename Dialog>
void saveBeside(Workspace &workspace, Dialog *dialog, const QString &path, std::function<Result<void>()> write)
{
    whenAnswered(inBackground(std::move(write)), dialog, [dialog, path, &workspace](const Result<void> &done) {
        if (done)
            dialog->tell(savedWords(path));
        else
            Q_EMIT workspace.failed(done.error());
    });
}
QString mailFilter(); // of mails as files

} // namespace Plumbline
