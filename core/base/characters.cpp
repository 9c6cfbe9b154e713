// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/characters.h"

#include <algorithm>
#include <iterator>

namespace Plumbline {

namespace {

using Class = CharacterClass;

struct Range
{
    char32_t first;
    char32_t last;
    Class is;
};

// In order; what is in none of them is plain. Noncharacters at the ends of planes are computed.
constexpr Range ranges[] = {
    {0x0000, 0x0000, Class::Null}, {0x0001, 0x001F, Class::Control}, {0x007F, 0x009F, Class::Control},
    {0x00AD, 0x00AD, Class::Invisible}, // SOFT HYPHEN
    {0x034F, 0x034F, Class::Invisible}, // COMBINING GRAPHEME JOINER
    {0x061C, 0x061C, Class::DirectionMark}, // ARABIC LETTER MARK
    {0x115F, 0x1160, Class::Invisible}, // HANGUL CHOSEONG FILLER, HANGUL JUNGSEONG FILLER
    {0x17B4, 0x17B5, Class::Invisible}, // KHMER VOWEL INHERENT AQ, AA
    {0x180B, 0x180D, Class::VariationSelector}, // MONGOLIAN FREE VARIATION SELECTOR ONE to THREE
    {0x180E, 0x180E, Class::Invisible}, // MONGOLIAN VOWEL SEPARATOR
    {0x180F, 0x180F, Class::VariationSelector}, // MONGOLIAN FREE VARIATION SELECTOR FOUR
    {0x200B, 0x200B, Class::Invisible}, // ZERO WIDTH SPACE
    {0x200C, 0x200D, Class::Joiner}, // ZERO WIDTH NON-JOINER, ZERO WIDTH JOINER
    {0x200E, 0x200F, Class::DirectionMark}, // LEFT-TO-RIGHT MARK, RIGHT-TO-LEFT MARK
    {0x2028, 0x2029, Class::Separator}, // LINE SEPARATOR, PARAGRAPH SEPARATOR
    {0x202A, 0x202E, Class::DirectionOverride}, // LEFT-TO-RIGHT EMBEDDING to RIGHT-TO-LEFT OVERRIDE
    {0x2060, 0x2065, Class::Invisible}, // WORD JOINER to INVISIBLE PLUS
    {0x2066, 0x2069, Class::DirectionIsolate}, // LEFT-TO-RIGHT ISOLATE to POP DIRECTIONAL ISOLATE
    {0x206A, 0x206F, Class::Invisible}, // INHIBIT SYMMETRIC SWAPPING to NOMINAL DIGIT SHAPES
    {0x3164, 0x3164, Class::Invisible}, // HANGUL FILLER
    {0xD800, 0xDFFF, Class::Surrogate}, {0xFDD0, 0xFDEF, Class::Noncharacter},
    {0xFE00, 0xFE0F, Class::VariationSelector}, // VARIATION SELECTOR-1 to -16
    {0xFEFF, 0xFEFF, Class::ByteOrderMark}, // ZERO WIDTH NO-BREAK SPACE
    {0xFFA0, 0xFFA0, Class::Invisible}, // HALFWIDTH HANGUL FILLER
    {0xFFF0, 0xFFF8, Class::Invisible}, // not assigned, ignored where they stand
    {0xFFF9, 0xFFFC, Class::Annotation}, // INTERLINEAR ANNOTATION ANCHOR to OBJECT REPLACEMENT CHARACTER
    {0xFFFE, 0xFFFF, Class::Noncharacter}, {0x1BCA0, 0x1BCA3, Class::Invisible}, // SHORTHAND FORMAT LETTER OVERLAP to UP STEP
    {0x1D173, 0x1D17A, Class::Invisible}, // MUSICAL SYMBOL BEGIN BEAM to END PHRASE
    {0xE0000, 0xE00FF, Class::Tag}, // LANGUAGE TAG, TAG SPACE to CANCEL TAG, and what is kept for more
    {0xE0100, 0xE01EF, Class::VariationSelector}, // VARIATION SELECTOR-17 to -256
    {0xE01F0, 0xE0FFF, Class::Tag}, // not assigned, ignored where they stand
};

// True of nearly every character, so asked first.
constexpr bool isSurelyPlain(char32_t character)
{
    return (character >= 0x20 && character < 0x7F) || (character > 0xAD && character < 0x034F);
}

} // namespace

CharacterClass classOf(char32_t character)
{
    if (isSurelyPlain(character))
        return Class::Plain;
    if (character > 0xFFFF && (character & 0xFFFE) == 0xFFFE)
        return Class::Noncharacter;
    const Range *const range = std::lower_bound(
        std::begin(ranges), std::end(ranges), character, [](const Range &known, char32_t c) { return known.last < c; });
    return range != std::end(ranges) && range->first <= character ? range->is : Class::Plain;
}

CharacterAt characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[at + 1]), 2};
    return {unit.unicode(), 1};
}

qsizetype indexOfAny(QStringView text, CharacterClasses classes, qsizetype from)
{
    for (qsizetype at = from; at < text.size();) {
        if (isSurelyPlain(text[at].unicode())) {
            ++at;
            continue;
        }
        const CharacterAt here = characterAt(text, at);
        if (classes.testAnyFlag(classOf(here.character)))
            return at;
        at += here.units;
    }
    return text.size();
}

} // namespace Plumbline
