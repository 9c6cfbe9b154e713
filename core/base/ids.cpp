// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace Plumbline {

QUuid makeUuid7(Timestamp now)
{
    quint64 words[2] = {(quint64(toMs(now)) << 16) | (QRandomGenerator::global()->generate() & 0xFFFU) | 0x7000U,
        (QRandomGenerator::global()->generate64() >> 2) | (quint64(1) << 63)};
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(words[0], bytes.data());
    qToBigEndian(words[1], bytes.data() + 8);
    return QUuid::fromRfc4122(bytes);
}

} // namespace Plumbline
