// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/palette.h"

namespace Plumbline {

const Palette &lightPalette()
{
    static const Palette palette{
        .background = QColor(0xFFFFFF),
        .surface = QColor(0xF5F6F8),
        .line = QColor(0xD5D9DF),
        .text = QColor(0x1B1F24),
        .quietText = QColor(0x59626E),
        .accent = QColor(0x4B4FB5),
        .risks = {QColor(0x972034), QColor(0xA06010), QColor(0x00739A), QColor(0x545B65), QColor(0x7A828C)},
    };
    return palette;
}

const Palette &darkPalette()
{
    static const Palette palette{
        .background = QColor(0x1B1E22),
        .surface = QColor(0x24282E),
        .line = QColor(0x3B4149),
        .text = QColor(0xE8EAED),
        .quietText = QColor(0xA5ADB8),
        .accent = QColor(0xA9B0FF),
        .risks = {QColor(0xE17F70), QColor(0xFFBD66), QColor(0x1AC6FF), QColor(0xB7BCC2), QColor(0x7E8691)},
    };
    return palette;
}

} // namespace Plumbline
