// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choosefile.h"

#include "ui/support/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace Plumbline {

void chooseFile(QWidget *parent, Settings &settings, const FileChoice &choice, std::function<void(const QString &path)> then)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString usual = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    auto *dialog = new QFileDialog(parent, choice.title, settings.folderFor(choice.remembers, usual), choice.filter);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(choice.isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(choice.isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(choice.suffix);
    if (!choice.proposedName.isEmpty())
        dialog->selectFile(choice.proposedName);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [&settings, choice, then = std::move(then)](const QString &path) {
            const QFileInfo file(path);
            settings.setFolderFor(choice.remembers, file.absolutePath());
            then(file.absoluteFilePath());
        });
    dialog->open();
}

} // namespace Plumbline
