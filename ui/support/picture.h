// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace Plumbline {

// The picture that the bytes of a PNG or JPEG file hold, turned as it was taken, and where it is larger scaled down to fit
// into `most`. Null where they hold none. Needs no window's thread.
QImage pictureFrom(const QByteArray &bytes, const QSize &most);

} // namespace Plumbline
