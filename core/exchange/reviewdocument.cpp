// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"

#include "core/base/jsonobjectreader.h"
#include "core/lens/lensreader.h"
#include "core/lens/lenswriter.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plumbline {

namespace {

constexpr auto formatName = "plumbline-review/1"_L1;
constexpr JsonBounds bounds{256 * 1024 * 1024, 24, 4'000'000}; // a lens, a hundred milestones and fifteen pictures of the largest size

QString toIso(Timestamp time)
{
    return utcTime(time).toString(Qt::ISODateWithMs);
}

void writeJsonText(JsonWriter &writer, const QString &key, const QByteArray &json)
{
    const auto parsed = PositionedJson::parse(json, {}, bounds);
    Q_ASSERT(parsed); // our own text
    writer.key(key);
    writer.value(parsed->root());
}

// The text of a value without any white space: what was sealed, however the document around it is laid out.
QByteArray compactText(const JsonValue &value)
{
    JsonWriter writer(0);
    writer.value(value);
    return writer.bytes();
}

// `before`: the seal of the milestone before it in the document.
void writeMilestone(JsonWriter &writer, const Milestone &milestone, const QByteArray &before)
{
    writer.beginObject();
    writer.member(u"name"_s, milestone.name);
    writer.member(u"recordedAt"_s, toIso(milestone.recordedAt));
    if (!milestone.isListed)
        writer.member(u"isWithdrawn"_s, true);
    if (milestone.previousSeal != before)
        writer.member(u"previousSeal"_s, QString::fromLatin1(milestone.previousSeal.toHex()));
    writer.member(u"seal"_s, QString::fromLatin1(milestone.seal.toHex()));
    writeJsonText(writer, u"state"_s, milestone.text);
    writer.endObject();
}

// Every version that the document speaks of, each once, in the order of its first mention.
QVector<LensVersionPtr> versionsOf(const ReviewState &state, const QVector<Milestone> &milestones)
{
    QVector<LensVersionPtr> versions;
    const auto add = [&versions](const ReviewState &point) {
        for (const LensReview &review : point.lenses) {
            const bool known = std::any_of(versions.begin(), versions.end(),
                [&](const LensVersionPtr &version) { return version->sha256() == review.version->sha256(); });
            if (!known)
                versions.append(review.version);
        }
    };
    add(state);
    for (const Milestone &milestone : milestones) {
        if (milestone.state)
            add(*milestone.state);
    }
    return versions;
}

void writeEmbeddedLens(JsonWriter &writer, const LensVersion &version)
{
    writer.beginObject();
    writer.member(u"id"_s, version.id().text());
    writer.member(u"version"_s, version.version());
    writeJsonText(writer, u"lens"_s, writeLens(version.lens()));
    writeJsonText(writer, u"companion"_s, writeCompanion(version.companion()));
    writer.endObject();
}

LensVersionPtr readEmbeddedLens(const JsonValue &value, const QString &fileName, std::optional<Error> &error)
{
    JsonObjectReader object(value, {"id", "version", "lens", "companion"}, error);
    const QString id = object.requiredText("id"), label = object.requiredText("version");
    if (error)
        return nullptr;
    LensReading reading = readLens(compactText(object["lens"]), fileName);
    if (!reading.lens) {
        error = Error{ErrorCode::LensRefused, id, {}, object["lens"].exists() ? object["lens"].place() : value.place()};
        return nullptr;
    }
    LensCompanion companion;
    if (object["companion"].exists()) {
        const Result<LensCompanion> read = readCompanion(compactText(object["companion"]), fileName);
        if (!read) {
            error = Error{read.error().code, read.error().subject, read.error().detail, object["companion"].place()};
            return nullptr;
        }
        companion = *read;
    }
    return std::make_shared<const LensVersion>(LensId(id), label, *std::move(reading.lens), std::move(companion));
}

// The embedded versions first, in the way that LensFinder promises, then those installed.
LensFinder withEmbedded(const QVector<LensVersionPtr> &embedded, const LensFinder &findLens)
{
    return [embedded, findLens](const LensId &id, const QString &label, const QByteArray &sha256) {
        for (const LensVersionPtr &version : embedded) {
            const bool fits = sha256.isEmpty() ? label.isEmpty() || version->version() == label : version->sha256() == sha256;
            if (version->id() == id && fits)
                return version;
        }
        return findLens(id, label, sha256);
    };
}

void writeContents(JsonWriter &writer, const Contents &contents)
{
    QStringList digests = contents.keys();
    digests.sort();
    writer.beginArray(u"contents"_s);
    for (const QString &digest : digests) {
        writer.beginObject();
        writer.member(u"sha256"_s, digest);
        writer.member(u"bytes"_s, QString::fromLatin1(contents.value(digest).toBase64()));
        writer.endObject();
    }
    writer.endArray();
}

void readContent(const JsonValue &value, Contents &contents, std::optional<Error> &error)
{
    JsonObjectReader object(value, {"sha256", "bytes"}, error);
    const QString digest = object.requiredText("sha256");
    const auto bytes
        = QByteArray::fromBase64Encoding(object.requiredText("bytes").toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (error)
        return;
    if (!bytes || contentDigest(*bytes) != digest)
        object.refuse(object["sha256"], ErrorCode::DocumentWrongWord, u"sha256"_s, digest);
    else
        contents.insert(digest, *bytes);
}

Result<Milestone> readMilestone(
    const JsonValue &value, const QString &fileName, const QByteArray &previousSeal, const LensFinder &findLens)
{
    std::optional<Error> error;
    JsonObjectReader object(value, {"name", "recordedAt", "isWithdrawn", "previousSeal", "seal", "state"}, error);
    Milestone milestone;
    milestone.name = object.requiredText("name");
    const QString recordedAt = object.requiredText("recordedAt");
    const QDateTime time = QDateTime::fromString(recordedAt, Qt::ISODateWithMs);
    if (!time.isValid())
        object.refuse(object["recordedAt"], ErrorCode::DocumentWrongWord, u"recordedAt"_s, recordedAt);
    milestone.recordedAt = toTimestamp(time);
    milestone.isListed = !object.boolean("isWithdrawn", false);
    milestone.seal = QByteArray::fromHex(object.text("seal").toLatin1());
    if (time.isValid() && !milestone.seal.isEmpty() && toIso(milestone.recordedAt) != recordedAt) // nobody wrote it so
        object.refuse(object["recordedAt"], ErrorCode::DocumentWrongWord, u"recordedAt"_s, recordedAt);
    milestone.previousSeal
        = object["previousSeal"].exists() ? QByteArray::fromHex(object.text("previousSeal").toLatin1()) : previousSeal;
    if (error)
        return tl::unexpected(*error);
    TAKE_RESULT(const ReviewState state, readSealedState(object["state"], fileName, findLens));
    milestone.state = std::make_shared<const ReviewState>(state);
    milestone.text = compactText(object["state"]);
    if (milestone.seal.isEmpty())
        milestone.seal = milestone.computedSeal(); // written by hand
    if (milestone.seal != milestone.computedSeal())
        return tl::unexpected(Error{ErrorCode::MilestoneDamaged, milestone.name, {}, value.place()});
    return milestone;
}

} // namespace

QByteArray writeReviewDocument(
    const ReviewState &state, const QVector<Milestone> &milestones, bool withLenses, const Contents &contents)
{
    JsonWriter writer;
    writer.beginObject();
    writer.member(u"format"_s, QString(formatName));
    writeStateMembers(writer, state);
    writer.beginArray(u"milestones"_s);
    QByteArray before;
    for (const Milestone &milestone : milestones) {
        if (!milestone.state)
            continue; // it cannot be read
        writeMilestone(writer, milestone, before);
        before = milestone.seal;
    }
    writer.endArray();
    if (withLenses) {
        writer.beginArray(u"embeddedLenses"_s);
        for (const LensVersionPtr &version : versionsOf(state, milestones))
            writeEmbeddedLens(writer, *version);
        writer.endArray();
    }
    if (!contents.isEmpty())
        writeContents(writer, contents);
    writer.endObject();
    return writer.bytes();
}

bool looksLikeReviewDocument(const QByteArray &json)
{
    return json.left(256).contains("\"plumbline-review/");
}

Result<ReviewDocument> readReviewDocument(
    const QByteArray &json, const QString &fileName, const LensFinder &findLens, const ReviewState *known)
{
    const auto parsed = PositionedJson::parse(json, fileName, bounds);
    if (!parsed)
        return tl::unexpected(parsed.error().toError());
    std::optional<Error> error;
    const JsonValue root = parsed->root();
    JsonObjectReader object(
        root, {"format", "workload", "lenses", "improvementItems", "records", "milestones", "embeddedLenses", "contents"}, error);
    const QString format = object.requiredText("format");
    if (!error && format != formatName)
        error = Error{ErrorCode::DocumentUnknownFormat, fileName, format, object["format"].place()};
    ReviewDocument document;
    for (const JsonValue &lens : object.array("embeddedLenses")) {
        if (const LensVersionPtr version = error ? nullptr : readEmbeddedLens(lens, fileName, error))
            document.embeddedLenses.append(version);
    }
    for (const JsonValue &content : object.array("contents"))
        readContent(content, document.contents, error);
    const std::vector<JsonValue> milestones = object.array("milestones");
    if (error)
        return tl::unexpected(*error);
    const LensFinder find = withEmbedded(document.embeddedLenses, findLens);
    Result<ReviewState> state = readStateMembers(root, find, known);
    if (!state)
        return tl::unexpected(state.error());
    document.state = *std::move(state);
    for (const JsonValue &value : milestones) {
        Result<Milestone> milestone = readMilestone(
            value, fileName, document.milestones.isEmpty() ? QByteArray() : document.milestones.last().seal, find);
        if (!milestone)
            return tl::unexpected(milestone.error());
        document.milestones.append(*std::move(milestone));
    }
    return document;
}

} // namespace Plumbline
