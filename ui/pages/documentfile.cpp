// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentfile.h"

#include "core/base/files.h"
#include "ui/dialogs/choosefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Plumbline {

namespace {

QString filterOf(FileForm form)
{
    switch (form) {
    case FileForm::Pdf:
        return QCoreApplication::translate("DocumentFile", "PDF (*.pdf)");
    case FileForm::Html:
        return QCoreApplication::translate("DocumentFile", "Web page (*.html)");
    case FileForm::Markdown:
        return QCoreApplication::translate("DocumentFile", "Markdown (*.md)");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> saveDocument(const QString &path, const Document &document, const PdfOptions &options)
{
    const FileForm form = formNamed(QFileInfo(path).suffix()).value_or(FileForm::Pdf);
    TAKE_RESULT(const QByteArray bytes, renderDocument(document, form, options));
    return writeWholeFile(path, bytes);
}

void askWhereToSave(
    QWidget *parent, Settings &settings, const QString &baseName, FileForm form, std::function<void(const QString &path)> then)
{
    chooseFile(parent, settings,
        {.title = QCoreApplication::translate("DocumentFile", "Save as"),
            .filter = filterOf(form),
            .remembers = QStringLiteral("report"),
            .isNew = true,
            .proposedName = safeFileName(baseName) + QLatin1Char('.') + suffixOf(form),
            .suffix = suffixOf(form)},
        std::move(then));
}

} // namespace Plumbline
