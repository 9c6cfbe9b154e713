// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

namespace Plumbline {

// What a character of somebody else's text can do besides being read. The classes are Unicode's: general categories,
// Bidi_Control and Default_Ignorable_Code_Point (UnicodeData, PropList, DerivedCoreProperties), one class a character.
enum class CharacterClass : quint16 {
    Plain = 0,
    Null = 1 << 0, // U+0000
    Control = 1 << 1, // all other control characters (Cc), LF, TAB and NEL too
    Separator = 1 << 2, // LINE SEPARATOR and PARAGRAPH SEPARATOR (Zl, Zp)
    DirectionMark = 1 << 3, // ARABIC LETTER MARK, LEFT-TO-RIGHT and RIGHT-TO-LEFT MARK
    DirectionOverride = 1 << 4, // embeddings, overrides, POP DIRECTIONAL FORMATTING
    DirectionIsolate = 1 << 5, // isolates, POP DIRECTIONAL ISOLATE
    Joiner = 1 << 6, // ZERO WIDTH JOINER and NON-JOINER, which scripts and emoji need
    VariationSelector = 1 << 7,
    Tag = 1 << 8, // a second, invisible alphabet
    Invisible = 1 << 9, // all others that are not seen: zero width spaces, fillers, soft hyphen
    ByteOrderMark = 1 << 10, // ZERO WIDTH NO-BREAK SPACE
    Annotation = 1 << 11, // interlinear annotations and OBJECT REPLACEMENT CHARACTER
    Noncharacter = 1 << 12,
    Surrogate = 1 << 13, // half of a pair, alone
};
Q_DECLARE_FLAGS(CharacterClasses, CharacterClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(CharacterClasses)

CharacterClass classOf(char32_t character);

// Which classes a text may not have, by where it goes. LF, TAB and the end of lines are each reader's own affair.
namespace Refused {
// No text of ours can hold them: SQLite's texts end at the first, UTF-8 has no form for the second.
constexpr CharacterClasses inStore = CharacterClass::Null | CharacterClass::Surrogate;
// A lens's digest is made of what is left, so this list is never changed.
constexpr CharacterClasses inLens = inStore | CharacterClass::Control | CharacterClass::DirectionOverride
    | CharacterClass::DirectionIsolate | CharacterClass::Noncharacter;
// What steers a terminal, a parser or its neighbors, or hides a second text in the first.
constexpr CharacterClasses onPaper = inLens | CharacterClass::Separator | CharacterClass::DirectionMark | CharacterClass::Tag
    | CharacterClass::Annotation | CharacterClass::ByteOrderMark;
constexpr CharacterClasses onTerminal = onPaper;
// An address is what a person sees of it.
constexpr CharacterClasses inLink
    = onPaper | CharacterClass::Joiner | CharacterClass::VariationSelector | CharacterClass::Invisible;
} // namespace Refused

// The character that starts there, of one or two units; half of a pair is a character by itself.
struct CharacterAt
{
    char32_t character;
    qsizetype units;
};
CharacterAt characterAt(QStringView text, qsizetype at);

// Where the first character of these classes stands, from `from` on; the text's size where there is none.
qsizetype indexOfAny(QStringView text, CharacterClasses classes, qsizetype from = 0);
inline bool hasAny(QStringView text, CharacterClasses classes)
{
    return indexOfAny(text, classes) < text.size();
}

} // namespace Plumbline
