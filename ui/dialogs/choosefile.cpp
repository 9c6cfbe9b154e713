// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choosefile.h"

#include "ui/support/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace Plumbline {

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void chooseFile(QWidget *parent, Settings &settings, const FileChoice &choice, std::function<void(const QString &path)> then)
{
    auto *dialog = new QFileDialog(parent, choice.title, settings.folderFor(choice.remembers, usualFolder()), choice.filter);
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
