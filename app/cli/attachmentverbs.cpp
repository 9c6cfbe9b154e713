// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"

#include <algorithm>

namespace Plumbline {

namespace {

// One picture in the answer of a verb.
void writeMembers(JsonWriter &json, const LensVersion &version, int question, const Attachment &attachment)
{
    json.member("lens", attachment.lens);
    json.member("question", attachment.question);
    json.member("label", version.label(question));
    json.member("name", attachment.name);
    json.member("caption", attachment.caption);
    json.member("sha256", attachment.sha256);
}

void printAttachment(Call &call, const LensVersion &version, int question, const Attachment &attachment)
{
    const QString label = version.label(question);
    call.print(attachment.caption.isEmpty()
            ? Cli::tr("%1: %2", "question, file name").arg(label, attachment.name)
            : Cli::tr("%1: %2 – %3", "question, file name, caption").arg(label, attachment.name, attachment.caption));
}

int finish(Call &call, OpenedPortfolio &opened, const NamedQuestion &at, const Attachment &attachment)
{
    if (!opened.isAllSaved())
        return ExitStatus::failed;
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        writeMembers(json, *at.version, at.question, attachment);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        printAttachment(call, *at.version, at.question, attachment);
    }
    return ExitStatus::done;
}

// An attached picture that a call names, in its open review.
struct Named
{
    std::unique_ptr<OpenedPortfolio> opened;
    std::unique_ptr<OpenReview> review;
    NamedQuestion at;
    Recorded<Attachment> known;
};

// Of a question, by the name of its file; the newest where several have it. None, and reported, where none has.
std::optional<Named> attachmentNamed(Call &call, OpenedPortfolio::Purpose purpose)
{
    Named named;
    named.opened = OpenedPortfolio::open(call, purpose);
    named.review = named.opened ? named.opened->review(call.argument(0)) : nullptr;
    const auto at = named.review ? appliedQuestionNamed(call, named.review->state(), call.argument(1)) : std::nullopt;
    if (!at)
        return std::nullopt;
    named.at = *at;
    const QString name = call.argument(2);
    const QuestionId &question = at->version->question(at->question).id;
    const QVector<Recorded<Attachment>> attachments = recordsOf<Attachment>(named.review->state(), at->version->id(), question);
    const auto found = std::find_if(attachments.rbegin(), attachments.rend(),
        [&name](const Recorded<Attachment> &recorded) { return recorded.value.name == name; });
    if (found == attachments.rend()) {
        call.failed(Error{ErrorCode::UnknownAttachment, name, {}, {}});
        return std::nullopt;
    }
    named.known = *found;
    return named;
}

int add(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<NamedQuestion> at = review ? appliedQuestionNamed(call, review->state(), call.argument(1)) : std::nullopt;
    if (!at)
        return ExitStatus::failed;
    Result<ReadAttachment> read = readAttachment(call.argument(2));
    if (!read)
        return call.failed(read.error());
    Attachment &attachment = read->attachment;
    attachment.lens = at->version->id().text();
    attachment.question = at->version->question(at->question).id.text();
    attachment.caption = call.value("caption").simplified();
    if (const Result<void> done = review->attach(attachment, read->bytes); !done)
        return call.failed(done.error());
    return finish(call, *opened, *at, attachment);
}

int list(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("attachments"));
    for (const Recorded<Attachment> &recorded : recordsOf<Attachment>(review->state())) {
        const LensReview *lens = review->state().applied(LensId(recorded.value.lens));
        const int question = lens ? lens->version->indexOf(QuestionId(recorded.value.question)) : -1;
        if (question < 0)
            continue; // it is not asked any more
        json.beginObject();
        writeMembers(json, *lens->version, question, recorded.value);
        json.endObject();
        if (!call.wantsJson())
            printAttachment(call, *lens->version, question, recorded.value);
    }
    json.endArray();
    json.endObject();
    if (call.wantsJson())
        call.printJson(json.bytes());
    return ExitStatus::done;
}

int save(Call &call)
{
    const QString path = call.value("output");
    if (path.isEmpty())
        return call.wrongUsage(Cli::tr("Say with -o which file to write."));
    const std::optional<Named> named = attachmentNamed(call, OpenedPortfolio::Purpose::Reading);
    if (!named)
        return ExitStatus::failed;
    return saveFile(call, path, waitFor(named->review->content(named->known.value.sha256)));
}

int remove(Call &call)
{
    const std::optional<Named> named = attachmentNamed(call, OpenedPortfolio::Purpose::Changing);
    if (!named)
        return ExitStatus::failed;
    if (const Result<void> done = named->review->removeAttachment(named->known.id); !done)
        return call.failed(done.error());
    return finish(call, *named->opened, named->at, named->known.value);
}

} // namespace

QList<CommandVerb> attachmentVerbs()
{
    const QString attachment = QStringLiteral("attachment");
    const QCommandLineOption lens = questionLensOption();
    return {
        {{attachment, QStringLiteral("add")}, QStringLiteral("WORKLOAD [--lens LENS] QUESTION FILE [--caption TEXT]"),
            Cli::tr("Attaches a picture to the answer of a question."),
            Cli::tr("FILE is a PNG or JPEG file of at most %1 MB. Its bytes are kept in the portfolio, once, and go with its "
                    "backups.")
                .arg(maxAttachmentBytes / 1024 / 1024),
            {lens, {QStringLiteral("caption"), Cli::tr("What the picture shows."), QStringLiteral("TEXT")}}, 3, 3, add},
        {{attachment, QStringLiteral("list")}, QStringLiteral("WORKLOAD"),
            Cli::tr("Lists the pictures that are attached to the answers of a workload."), {}, {}, 1, 1, list},
        {{attachment, QStringLiteral("save")}, QStringLiteral("WORKLOAD [--lens LENS] QUESTION NAME -o FILE"),
            Cli::tr("Writes an attached picture into a file."),
            Cli::tr(
                "NAME is the name of the file that was attached; where several of the question have it, the newest is meant."),
            {lens, outputOption(Cli::tr("The file to write; \"-\" is standard output."))}, 3, 3, save},
        {{attachment, QStringLiteral("remove")}, QStringLiteral("WORKLOAD [--lens LENS] QUESTION NAME"),
            Cli::tr("Removes a picture from the answer of a question; undo brings it back."), {}, {lens}, 3, 3, remove},
    };
}

} // namespace Plumbline
