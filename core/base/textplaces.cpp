// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textplaces.h"

#include <algorithm>

namespace Plumbline {

namespace {

constexpr int blockSize = 1024;

int charactersIn(const char *begin, const char *end)
{
    return int(std::count_if(begin, end, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

} // namespace

TextPlaces::TextPlaces(const QByteArray &utf8)
    : m_text(utf8)
{
}

void TextPlaces::index() const
{
    m_lineStarts.push_back(0);
    const char *const text = m_text.constData();
    const int size = int(m_text.size());
    for (int i = 0; i < size; ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == size || text[i + 1] != '\n')))
            m_lineStarts.push_back(i + 1);
    }
    int characters = 0;
    for (int block = 0; block <= size; block += blockSize) {
        m_characters.push_back(characters);
        characters += charactersIn(text + block, text + std::min(size, block + blockSize));
    }
}

int TextPlaces::charactersBefore(int offset) const
{
    const int block = offset / blockSize;
    return m_characters[size_t(block)] + charactersIn(m_text.constData() + qsizetype(block) * blockSize, m_text.constData() + offset);
}

TextPlaces::Place TextPlaces::at(int offset) const
{
    if (m_lineStarts.empty())
        index();
    offset = std::clamp(offset, 0, int(m_text.size()));
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const int lineStart = *(after - 1);
    return {int(after - m_lineStarts.begin()), charactersBefore(offset) - charactersBefore(lineStart) + 1};
}

} // namespace Plumbline
