// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered beside answers.
#include "core/session/openreview.h"

#include "core/review/planeffects.h"
#include "core/review/recordvalue.h"

namespace Plumbline {

Result<void> OpenReview::setRecord(Verb verb, const QString &subject, const RecordId &id, const std::optional<Record> &record)
{
    const std::optional<Record> before = id.isNull() ? std::nullopt : std::optional(state().records.value(id));
    return apply(verb, subject, {RecordChange{id.isNull() ? newRecordId() : id, before, record}});
}

RecordChange OpenReview::newRecord(const Record &record) const
{
    return {newRecordId(), std::nullopt, record};
}

RecordId OpenReview::newRecordId() const
{
    return RecordId::make(m_clock());
}

Result<void> OpenReview::setMinute(const QString &subject, const RecordId &id, const Minute &minute)
{
    RecordChange own = newRecord(recordOf(minute));
    if (!id.isNull())
        own = {id, state().records.value(id), own.after};
    QVector<Change> changes{own};
    if (const auto *action = std::get_if<Action>(&minute))
        changes += completedItems(state(), own.before ? valueOf<Action>(*own.before).value_or(*action) : Action(), *action);
    return apply(id.isNull() ? verbsOf(minute).add : verbsOf(minute).change, subject, changes);
}

Result<void> OpenReview::acceptRisk(const RiskAcceptance &acceptance, const QString &title)
{
    const RecordId known = acceptanceOf(state(), LensId(acceptance.lens), QuestionId(acceptance.question)).id;
    return setRecord(Verb::AcceptRisk, title, known, recordOf(acceptance));
}

Result<void> OpenReview::withdrawAcceptance(const RecordId &acceptance, const QString &title)
{
    return setRecord(Verb::WithdrawAcceptance, title, acceptance, std::nullopt);
}

Result<void> OpenReview::attach(const Attachment &attachment, const QByteArray &bytes)
{
    Q_ASSERT(attachment.isLink() || attachment.sha256 == contentDigest(bytes));
    const QVector<QByteArray> contents = attachment.isLink() ? QVector<QByteArray>() : QVector<QByteArray>{bytes};
    return perform(newEntry(Verb::AttachPicture, attachment.words(), {newRecord(recordOf(attachment))}), {}, {}, contents);
}

Result<void> OpenReview::setCaption(const RecordId &attachment, const QString &caption)
{
    Attachment captioned = valueOf<Attachment>(state().records.value(attachment)).value_or(Attachment());
    captioned.caption = caption;
    return setRecord(Verb::CaptionPicture, captioned.words(), attachment, recordOf(captioned));
}

Result<void> OpenReview::removeAttachment(const RecordId &attachment)
{
    const QString name = valueOf<Attachment>(state().records.value(attachment)).value_or(Attachment()).words();
    return setRecord(Verb::RemovePicture, name, attachment, std::nullopt);
}

} // namespace Plumbline
