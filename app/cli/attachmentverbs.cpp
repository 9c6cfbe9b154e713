// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"

#include <algorithm>

namespace Plumbline {

namespace {

// One attachment in the answer of a verb.
void writeMembers(JsonWriter &json, const LensVersion &version, int question, const Attachment &attachment)
{
    json.member("lens", attachment.lens);
    json.member("question", attachment.question);
    json.member("label", version.label(question));
    json.member("choice", attachment.choice);
    json.member("name", attachment.name);
    json.member("link", attachment.link);
    json.member("caption", attachment.caption);
    json.member("sha256", attachment.sha256);
}

void printAttachment(Call &call, const LensVersion &version, int question, const Attachment &attachment)
{
    const int choice = version.question(question).indexOf(ChoiceId(attachment.choice));
    const QString label = choice < 0
        ? version.label(question)
        : Cli::tr("%1, %2", "question, practice").arg(version.label(question), shortName(version, question, choice));
    const QString what = attachment.isLink() ? attachment.link : attachment.name;
    call.print(attachment.caption.isEmpty()
            ? Cli::tr("%1: %2", "question, file name or address").arg(label, what)
            : Cli::tr("%1: %2 – %3", "question, file name or address, caption").arg(label, what, attachment.caption));
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

// What is attached and a call names, in its open review.
struct Named
{
    std::unique_ptr<OpenedPortfolio> opened;
    std::unique_ptr<OpenReview> review;
    NamedQuestion at;
    Recorded<Attachment> known;
};

// Of a question, by the name of its file or its address; the newest where several have it. None, and reported, where none has.
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
    const auto found = std::find_if(attachments.rbegin(), attachments.rend(), [&name](const Recorded<Attachment> &recorded) {
        return recorded.value.isLink() ? recorded.value.link == name : recorded.value.name == name;
    });
    if (found == attachments.rend()) {
        call.failed(Error{ErrorCode::UnknownAttachment, name, {}, {}});
        return std::nullopt;
    }
    named.known = *found;
    return named;
}

// The file or the link that is to be attached.
Result<ReadAttachment> attachmentGiven(const Call &call)
{
    if (!call.isSet("link"))
        return readAttachment(call.argument(2));
    TAKE_RESULT(const Attachment link, linkOf(call.value("link")));
    return ReadAttachment{link, {}};
}

int add(Call &call)
{
    if (call.argument(2).isEmpty() != call.isSet("link"))
        return call.wrongUsage(Cli::tr("Name the file to attach, or give the address with --link."));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<NamedQuestion> at = review ? appliedQuestionNamed(call, review->state(), call.argument(1)) : std::nullopt;
    if (!at)
        return ExitStatus::failed;
    const int choice = call.isSet("practice") ? choiceNamed(call, *at->version, at->question, call.value("practice")) : -1;
    if (call.isSet("practice") && choice < 0)
        return ExitStatus::failed;
    Result<ReadAttachment> read = attachmentGiven(call);
    if (!read)
        return call.failed(read.error());
    Attachment &attachment = read->attachment;
    attachment.lens = at->version->id().text();
    const Question &question = at->version->question(at->question);
    attachment.question = question.id.text();
    attachment.choice = choice < 0 ? QString() : question.choices[choice].id.text();
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
    if (named->known.value.isLink())
        return call.failed(Cli::tr("%1 is a link: there is no file to write.").arg(named->known.value.link));
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
        {{attachment, QStringLiteral("add")},
            QStringLiteral("WORKLOAD [--lens LENS] QUESTION [--practice PRACTICE] (FILE | --link ADDRESS) [--caption TEXT]"),
            Cli::tr("Attaches what was shown to the answer of a question, or to one of its practices."),
            Cli::tr(
                "FILE has at most %1 MB; a picture (PNG, JPEG) is shown in reports. Its bytes are kept in the portfolio, once, "
                "and go with its backups.")
                .arg(maxAttachmentBytes / 1024 / 1024),
            {lens, {QStringLiteral("practice"), Cli::tr("The practice that it shows."), QStringLiteral("PRACTICE")},
                {QStringLiteral("link"), Cli::tr("An address instead of a file."), QStringLiteral("ADDRESS")},
                {QStringLiteral("caption"), Cli::tr("What it shows."), QStringLiteral("TEXT")}},
            2, 3, add},
        {{attachment, QStringLiteral("list")}, QStringLiteral("WORKLOAD"),
            Cli::tr("Lists what is attached to the answers of a workload."), {}, {}, 1, 1, list},
        {{attachment, QStringLiteral("save")}, QStringLiteral("WORKLOAD [--lens LENS] QUESTION NAME -o FILE"),
            Cli::tr("Writes an attached file."),
            Cli::tr(
                "NAME is the name of the file that was attached; where several of the question have it, the newest is meant."),
            {lens, outputOption(Cli::tr("The file to write; \"-\" is standard output."))}, 3, 3, save},
        {{attachment, QStringLiteral("remove")}, QStringLiteral("WORKLOAD [--lens LENS] QUESTION NAME"),
            Cli::tr("Removes what is attached to the answer of a question; undo brings it back."), {}, {lens}, 3, 3, remove},
    };
}

} // namespace Plumbline
