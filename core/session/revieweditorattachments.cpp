// SPDX-License-Identifier: GPL-3.0-or-later
// What is attached to questions and choices.
#include "core/session/revieweditor.h"

#include "core/base/background.h"
#include "core/base/whenanswered.h"

namespace Plumbline {

void ReviewEditor::attachFiles(const ReviewPlace &to, const QStringList &paths)
{
    for (const QString &path : paths) {
        whenAnswered(inBackground([path] { return readAttachment(path); }), this,
            [this, place = placeOf(to)](const Result<ReadAttachment> &read) { attach(place, read); });
    }
}

void ReviewEditor::attach(const ReviewPlace &to, const QString &name, const QByteArray &bytes)
{
    const Result<Attachment> attachment = attachmentOf(name, bytes);
    attach(placeOf(to),
        attachment ? Result<ReadAttachment>(ReadAttachment{*attachment, bytes}) : tl::unexpected(attachment.error()));
}

void ReviewEditor::attachLink(const ReviewPlace &to, const QString &address, const QString &caption)
{
    Result<Attachment> link = linkOf(address);
    if (link)
        link->caption = caption;
    attach(placeOf(to), link ? Result<ReadAttachment>(ReadAttachment{*link, {}}) : tl::unexpected(link.error()));
}

Attachment ReviewEditor::placeOf(const ReviewPlace &to) const
{
    const Question &question = questionAt(to.lens, to.question);
    Attachment place;
    place.lens = review(to.lens).lensId().text();
    place.question = question.id.text();
    place.choice = to.choice < 0 ? QString() : question.choices[to.choice].id.text();
    return place;
}

void ReviewEditor::attach(const Attachment &place, const Result<ReadAttachment> &read)
{
    flush();
    if (!read) {
        Q_EMIT refused(read.error());
        return;
    }
    Attachment attachment = read->attachment;
    attachment.lens = place.lens;
    attachment.question = place.question;
    attachment.choice = place.choice;
    report(m_session.attach(attachment, read->bytes));
}

void ReviewEditor::setCaption(const RecordId &attachment, const QString &caption)
{
    flush();
    report(m_session.setCaption(attachment, caption));
}

void ReviewEditor::removeAttachment(const RecordId &attachment)
{
    flush();
    report(m_session.removeAttachment(attachment));
}

} // namespace Plumbline
