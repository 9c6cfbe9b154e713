// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lensintake.h"

#include "ui/support/files.h"

#include <QFile>

namespace Plumbline {

LensFile readLensFile(const QString &path)
{
    LensFile file;
    file.path = path;
    const Result<QByteArray> bytes = readWholeFile(path, LensLimits::fileBytes);
    if (!bytes) {
        file.error = bytes.error();
        return file;
    }
    file.reading = readLens(*bytes, path);
    const QString beside = companionPath(path);
    if (!QFile::exists(beside))
        return file;
    const Result<QByteArray> companionBytes = readWholeFile(beside, LensLimits::fileBytes);
    const Result<LensCompanion> companion
        = companionBytes.and_then([&beside](const QByteArray &json) { return readCompanion(json, beside); });
    if (companion)
        file.companion = *companion;
    else
        file.error = companion.error();
    return file;
}

} // namespace Plumbline
