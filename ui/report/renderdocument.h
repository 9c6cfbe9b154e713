// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/fileform.h"
#include "ui/report/pagelayout.h"

namespace Plumbline {

// The bytes of the file. Only a PDF asks for options, and only it can fail.
Result<QByteArray> renderDocument(const Document &document, FileForm form, const PdfOptions &options = {});

} // namespace Plumbline
