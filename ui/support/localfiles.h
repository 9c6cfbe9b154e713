// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace Plumbline {

// Paths of the files on this machine that are dragged or pasted.
QStringList localFiles(const QMimeData &data);

} // namespace Plumbline
