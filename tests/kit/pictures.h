// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace Plumbline::Kit {

// Bytes that begin as a picture of that kind does; all that core looks at. What follows does not compress.
inline QByteArray noise(const QByteArray &begin, qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes = begin;
    while (bytes.size() < size)
        bytes += char(random.bounded(256));
    return bytes;
}
inline QByteArray pngOf(quint32 seed)
{
    return noise(QByteArray("\x89PNG\r\n\x1a\n", 8), 200, seed);
}
inline QByteArray noiseJpeg(qsizetype size)
{
    return noise("\xff\xd8\xff\xe0", size, 7);
}

} // namespace Plumbline::Kit
