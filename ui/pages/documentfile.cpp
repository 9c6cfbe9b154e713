// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentfile.h"

#include "core/report/textforms.h"
#include "ui/support/files.h"
#include "ui/support/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

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

QString suffixOf(FileForm form)
{
    switch (form) {
    case FileForm::Pdf:
        return QStringLiteral("pdf");
    case FileForm::Html:
        return QStringLiteral("html");
    case FileForm::Markdown:
        return QStringLiteral("md");
    }
    Q_UNREACHABLE();
}

FileForm formOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return FileForm::Html;
    return suffix == QLatin1String("md") || suffix == QLatin1String("markdown") ? FileForm::Markdown : FileForm::Pdf;
}

QByteArray documentBytes(const Document &document, FileForm form, const PdfOptions &options)
{
    switch (form) {
    case FileForm::Pdf:
        return renderPdf(document, options);
    case FileForm::Html:
        return toHtml(document);
    case FileForm::Markdown:
        return toMarkdown(document);
    }
    Q_UNREACHABLE();
}

QString askWhereToSave(QWidget *parent, const QString &baseName, const QList<FileForm> &forms)
{
    Settings settings;
    const QString folder = settings.folderFor(QStringLiteral("report"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QStringList filters;
    for (const FileForm form : forms)
        filters += filterOf(form);
    QString chosen;
    QString path = QFileDialog::getSaveFileName(parent, QCoreApplication::translate("DocumentFile", "Save as"),
        QDir(folder).filePath(safeFileName(baseName) + QLatin1Char('.') + suffixOf(forms.first())), filters.join(QLatin1String(";;")), &chosen);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + suffixOf(forms[std::max<qsizetype>(0, filters.indexOf(chosen))]);
    settings.setFolderFor(QStringLiteral("report"), QFileInfo(path).absolutePath());
    return path;
}

} // namespace Plumbline
