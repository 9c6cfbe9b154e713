// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fileform.h"

namespace Plumbline {

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

std::optional<FileForm> formNamed(const QString &suffix)
{
    const QString name = suffix.toLower();
    if (name == QLatin1String("pdf"))
        return FileForm::Pdf;
    if (name == QLatin1String("html") || name == QLatin1String("htm"))
        return FileForm::Html;
    if (name == QLatin1String("md") || name == QLatin1String("markdown"))
        return FileForm::Markdown;
    return std::nullopt;
}

} // namespace Plumbline
