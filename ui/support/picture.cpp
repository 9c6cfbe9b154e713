// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/picture.h"

#include "core/review/attachment.h"

#include <QBuffer>
#include <QImageReader>

namespace Plumbline {

QImage pictureFrom(const QByteArray &bytes, const QSize &most)
{
    const PictureFormat format = pictureFormatOf(bytes);
    if (format == PictureFormat::None)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    // Other decoders are never asked, whatever the bytes look like to them; Qt bounds what one picture may take.
    QImageReader reader(&buffer, format == PictureFormat::Png ? "png" : "jpeg");
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize room = isTurned ? most.transposed() : most;
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace Plumbline
