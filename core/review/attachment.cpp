// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/attachment.h"

#include "core/base/files.h"
#include "core/base/links.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Plumbline {

namespace {

tl::unexpected<Error> tooLarge(const QString &fileName)
{
    return failure(ErrorCode::AttachmentTooLarge, fileName, QString::number(maxAttachmentBytes / (qint64(1024) * 1024)));
}

} // namespace

PictureFormat pictureFormatOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return PictureFormat::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    return PictureFormat::None;
}

QString contentDigest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<Attachment> attachmentOf(const QString &fileName, const QByteArray &bytes)
{
    if (bytes.size() > maxAttachmentBytes)
        return tooLarge(fileName);
    if (bytes.isEmpty())
        return failure(ErrorCode::AttachmentEmpty, fileName);
    Attachment attachment;
    attachment.name = fileName;
    attachment.sha256 = contentDigest(bytes);
    return attachment;
}

Result<Attachment> linkOf(const QString &address)
{
    const QString simple = address.trimmed();
    const QString whole = simple.contains(u':') ? simple : QStringLiteral("https://") + simple;
    Attachment attachment;
    attachment.link = whole;
    return safeLink(whole) ? Result<Attachment>(attachment) : failure(ErrorCode::LinkRefused, simple);
}

QString Attachment::words() const
{
    return !caption.isEmpty() ? caption : isLink() ? link : name;
}

Result<ReadAttachment> readAttachment(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    Result<QByteArray> bytes = readWholeFile(path, maxAttachmentBytes);
    if (!bytes && bytes.error().code == ErrorCode::FileTooLarge)
        return tooLarge(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    TAKE_RESULT(const Attachment attachment, attachmentOf(name, *bytes));
    return ReadAttachment{attachment, *std::move(bytes)};
}

QStringList digestsOf(const ReviewState &state, const QVector<Milestone> &milestones)
{
    QStringList digests;
    const auto add = [&digests](const ReviewState &point) {
        for (const Recorded<Attachment> &recorded : recordsOf<Attachment>(point))
            if (!recorded.value.sha256.isEmpty())
                digests.append(recorded.value.sha256);
    };
    add(state);
    for (const Milestone &milestone : milestones) {
        if (milestone.state)
            add(*milestone.state);
    }
    digests.removeDuplicates();
    return digests;
}

QStringList filesWithout(const ReviewState &state, const Contents &contents)
{
    QStringList names;
    for (const Recorded<Attachment> &recorded : recordsOf<Attachment>(state)) {
        if (!recorded.value.sha256.isEmpty() && !contents.contains(recorded.value.sha256))
            names.append(recorded.value.name);
    }
    return names;
}

} // namespace Plumbline
