// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensfile.h"

#include "core/base/files.h"

#include <QFile>

namespace Plumbline {

namespace {

Result<LensCompanion> readCompanionFile(const QString &path)
{
    TAKE_RESULT(const QByteArray bytes, readWholeFile(path, LensLimits::fileBytes));
    return readCompanion(bytes, path);
}

} // namespace

LensFile readLensFile(const QString &path)
{
    // One byte more than the reader takes, so that it is the reader who refuses the file.
    return readLensFile(path, readWholeFile(path, LensLimits::fileBytes + 1));
}

LensFile readLensFile(const QString &path, const Result<QByteArray> &bytes)
{
    LensFile file{path, {}, {}, {}};
    if (!bytes) {
        file.error = bytes.error();
        return file;
    }
    file.reading = readLens(*bytes, path);
    const QString beside = companionPath(path);
    if (!QFile::exists(beside))
        return file;
    Result<LensCompanion> companion = readCompanionFile(beside);
    if (companion)
        file.companion = *std::move(companion);
    else
        file.error = companion.error();
    return file;
}

} // namespace Plumbline
