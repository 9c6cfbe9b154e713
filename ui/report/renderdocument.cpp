// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/renderdocument.h"

#include "core/report/textforms.h"

namespace Plumbline {

Result<QByteArray> renderDocument(const Document &document, FileForm form, const PdfOptions &options)
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

} // namespace Plumbline
