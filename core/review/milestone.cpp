// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/milestone.h"

#include <QCryptographicHash>

namespace Plumbline {

QByteArray Milestone::computedSeal() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousSeal);
    // The line ends keep the parts apart: neither the number nor the name (a single line) holds one.
    hash.addData(QByteArray::number(toMs(recordedAt)) + '\n' + name.toUtf8() + '\n');
    hash.addData(text);
    return hash.result();
}

} // namespace Plumbline
