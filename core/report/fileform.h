// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Plumbline {

// The forms in which a document is written into a file.
enum class FileForm { Pdf, Html, Markdown };

QString suffixOf(FileForm form); // "pdf"
// By the end of a file's name, "html" or "HTM"; none where that says nothing.
std::optional<FileForm> formNamed(const QString &suffix);

} // namespace Plumbline
