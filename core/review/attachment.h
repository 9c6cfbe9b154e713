// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/milestone.h"
#include "core/review/recordvalue.h"

namespace Plumbline {

// What was shown about an answer or one of its choices: a file, such as a picture, or a link. The record of a file names its
// bytes by their digest alone (design D14): they stand in the portfolio once, whatever refers to them, and are in no change, no
// history and no milestone.
struct Attachment
{
    static constexpr const char *kind = "attachment";

    QString lens; // ids
    QString question;
    QString choice; // empty: it is about the answer as a whole
    QString name; // of the file, without a folder
    QString sha256; // of the bytes, in lower-case hexadecimal digits; empty: it is a link
    QString link; // the address; empty: it is a file
    QString caption; // may be empty

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("lens", self.lens...);
        visit("question", self.question...);
        visit("choice", self.choice...);
        visit("name", self.name...);
        visit("sha256", self.sha256...);
        visit("link", self.link...);
        visit("caption", self.caption...);
    }
    bool isLink() const { return !link.isEmpty(); }
    QString words() const; // the caption, else the file's name or the address
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

constexpr qint64 maxAttachmentBytes = qint64(10) * 1024 * 1024;

enum class PictureFormat { None, Png, Jpeg };
// By the first bytes, never by the name.
PictureFormat pictureFormatOf(const QByteArray &bytes);

// Bytes by their digest.
using Contents = QHash<QString, QByteArray>;
// The digest by which bytes are kept, as in Attachment::sha256.
QString contentDigest(const QByteArray &bytes);

// Both of a question that is still to be said.
// Named like the file. ErrorCode::AttachmentTooLarge, AttachmentEmpty.
Result<Attachment> attachmentOf(const QString &fileName, const QByteArray &bytes);
// An address that safeLink() knows; https is taken where it says no protocol. ErrorCode::LinkRefused.
Result<Attachment> linkOf(const QString &address);

struct ReadAttachment
{
    Attachment attachment;
    QByteArray bytes;
};
Result<ReadAttachment> readAttachment(const QString &path); // also as readWholeFile()

// The bytes that a point and milestones refer to, each once.
QStringList digestsOf(const ReviewState &state, const QVector<Milestone> &milestones = {});
// The names of the files of a point whose bytes are not among `contents`.
QStringList filesWithout(const ReviewState &state, const Contents &contents);

} // namespace Plumbline
