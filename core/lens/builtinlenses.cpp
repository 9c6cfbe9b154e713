// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/builtinlenses.h"

#include "core/lens/lensreader.h"

#include <QFile>

namespace Plumbline {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // it is part of the program
    return isOpen ? file.readAll() : QByteArray();
}

LensCompanion companionBeside(const QString &path)
{
    const Result<LensCompanion> companion = readCompanion(bytesOf(companionPath(path)), path);
    Q_ASSERT(companion);
    return companion.value_or(LensCompanion());
}

QVector<BuiltInLens> found()
{
    // The files that we ship are in canonical form, so their bytes have the digest of their content.
    constexpr struct
    {
        const char *sha256;
        const char *name;
    } digests[] = {
#include "builtinlensdigests.inc"
    };
    QVector<BuiltInLens> lenses;
    for (const auto &lens : digests)
        lenses.append({QByteArray::fromHex(lens.sha256), QStringLiteral(":/lenses/") + QLatin1String(lens.name)});
    return lenses;
}

} // namespace

LensVersionPtr BuiltInLens::read() const
{
    const LensReading reading = readLens(bytesOf(path), path);
    Q_ASSERT(reading.lens);
    const LensCompanion companion = companionBeside(path);
    return std::make_shared<const LensVersion>(companion.lensId, companion.lensVersion, *reading.lens, companion);
}

const QVector<BuiltInLens> &builtInLenses()
{
    static const QVector<BuiltInLens> lenses = found();
    return lenses;
}

std::optional<LensCompanion> builtInCompanion(const QByteArray &sha256)
{
    for (const BuiltInLens &lens : builtInLenses()) {
        if (lens.sha256 == sha256)
            return companionBeside(lens.path);
    }
    return std::nullopt;
}

} // namespace Plumbline
