// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentfile.h"

#include "core/base/files.h"
#include "core/report/textforms.h"
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

Result<void> saveDocument(const QString &path, const Document &document, const PdfOptions &options)
{
    switch (formOf(path)) {
    case FileForm::Pdf: {
        TAKE_RESULT(const QByteArray pdf, renderPdf(document, options));
        return writeWholeFile(path, pdf);
    }
    case FileForm::Html:
        return writeWholeFile(path, toHtml(document));
    case FileForm::Markdown:
        return writeWholeFile(path, toMarkdown(document));
    }
    Q_UNREACHABLE();
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
