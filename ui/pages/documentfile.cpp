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

void askWhereToSave(QWidget *parent, Settings &settings, const QString &baseName, FileForm form, SaveTo then)
{
    askWhereToSave(parent, settings, baseName, filterOf(form), suffixOf(form), std::move(then));
}

void askWhereToSave(
    QWidget *parent, Settings &settings, const QString &baseName, const QString &filter, const QString &suffix, SaveTo then)
{
    chooseFile(parent, settings,
        {.title = QCoreApplication::translate("DocumentFile", "Save as"),
            .filter = filter,
            .remembers = QStringLiteral("report"),
            .isNew = true,
            .proposedName = safeFileName(baseName) + QLatin1Char('.') + suffix,
            .suffix = suffix},
        std::move(then));
}

QString savedWords(const QString &path)
{
    return QCoreApplication::translate("DocumentFile", "Saved as %1.").arg(QFileInfo(path).fileName());
}

QString mailFilter()
{
    return QCoreApplication::translate("DocumentFile", "Mail (*.eml)");
}

} // namespace Plumbline
