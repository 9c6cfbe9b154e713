// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fonts.h"

#include <QFontDatabase>
#include <QResource>

namespace Plumbline {

namespace {

void load(const QString &name)
{
    const QResource file(QStringLiteral(":/fonts/") + name);
    Q_ASSERT(file.isValid() && file.compressionAlgorithm() == QResource::NoCompression);
    // Lies in the program, so nothing is read or copied.
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), qsizetype(file.size()));
    [[maybe_unused]] const int id = QFontDatabase::addApplicationFontFromData(bytes);
    Q_ASSERT(id >= 0);
}

} // namespace

const QStringList &programFonts()
{
    static const QStringList families = [] {
        for (const char *name : {"Inter-Regular.otf", "Inter-SemiBold.otf", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"})
            load(QLatin1String(name));
        return QStringList{QStringLiteral("Plumbline Inter"), QStringLiteral("Plumbline DejaVu Sans")};
    }();
    return families;
}

const QStringList &codeFonts()
{
    static const QStringList families = [] {
        load(QStringLiteral("DejaVuSansMono.ttf"));
        return QStringList{QStringLiteral("Plumbline DejaVu Sans Mono")} + programFonts();
    }();
    return families;
}

} // namespace Plumbline
