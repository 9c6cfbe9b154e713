// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printable.h"

#include "core/base/characters.h"

#include <QList>

namespace Plumbline {

namespace {

constexpr char16_t isolate = 0x2068; // FSI
constexpr char16_t endOfIsolate = 0x2069; // PDI

} // namespace

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    int isolates = 0; // that are open; they end with their paragraph
    const auto close = [&] { result += QString(std::exchange(isolates, 0), QChar(endOfIsolate)); };
    for (qsizetype i = 0, units = 1; i < text.size(); i += units) {
        const QChar c = text[i];
        const CharacterAt here = characterAt(text, i);
        const CharacterClass is = classOf(here.character);
        units = here.units;
        if (is == CharacterClass::Surrogate) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r' || c == u'\n' || is == CharacterClass::Separator) {
            if (c != u'\r' || i + 1 == text.size() || text[i + 1] != u'\n') {
                close();
                result += u'\n';
            }
        } else if (c == isolate) {
            ++isolates;
            result += c;
        } else if (c == endOfIsolate) {
            if (isolates > 0)
                result += c;
            isolates = std::max(0, isolates - 1);
        } else if (c == u'\t') {
            result += u' ';
        } else if (!Refused::onPaper.testAnyFlag(is)) {
            result += QStringView(text).sliced(i, units);
        }
    }
    close();
    return result;
}

bool hasRightToLeft(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

QString keptApart(const QString &text)
{
    QString bare = text;
    bare.remove(QChar(isolate)).remove(QChar(endOfIsolate));
    return hasRightToLeft(bare) ? QChar(isolate) + bare + QChar(endOfIsolate) : bare;
}

QString printableLine(const QString &text)
{
    return printable(text).simplified();
}

} // namespace Plumbline
