// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textindex.h"

#include "core/store/rowvalues.h"

namespace Plumbline {

namespace {

// Of what is indexed, and how (core/review/searchtext.cpp); a change of either is another version.
constexpr int indexVersion = 1;
constexpr int excerptWords = 18;

// A number for each place, the same in every run: a sum of 64 bits, so that two places practically never share one; if they
// did, one of both would not be found.
qint64 numberOf(qint64 workloadNo, const TextPlace &place)
{
    RowSum sum;
    sum.add(workloadNo);
    sum.add(qint64(place.kind));
    sum.add(place.lens.text());
    sum.add(place.pillar.text());
    sum.add(place.question.text());
    sum.add(place.choice.text());
    sum.add(place.record.toBytes());
    return sum.value();
}

// Each word as a text of its own, so that no sign in it is one of FTS5's; empty where there is none.
QString queryOf(const QString &words)
{
    QStringList quoted;
    const QString whole = QString::fromUtf8(words.toUtf8()); // half a character would take the quote behind it for its other half
    for (QString word : whole.split(u' ', Qt::SkipEmptyParts)) {
        word.remove(QChar(u'\0'));
        word.replace(u'"', QLatin1String("\"\""));
        quoted += u'"' + word + QLatin1String("\"*");
    }
    return quoted.join(u' ');
}

// Every text that stands in the tables and is whole.
Result<void> forEachStored(
    Tables &tables, LensCatalog &catalog, const std::function<Result<void>(qint64, const TextPlace &, const QString &)> &take)
{
    using Kind = TextPlace::Kind;
    struct Review
    {
        qint64 workloadNo;
        LensVersionPtr version;
    };
    Result<void> taken;
    const auto takeUnlessEmpty = [&](qint64 workloadNo, const TextPlace &place, const QString &text) {
        if (taken && !text.isEmpty())
            taken = take(workloadNo, place, text);
        return taken.has_value();
    };
    CHECK_RESULT(tables.workloads.forEach(
        {}, {},
        [&](const WorkloadRow &row, bool isWhole) {
            return !isWhole || takeUnlessEmpty(row.no, {}, searchText(propertiesOf(row).unpacked()));
        },
        true));
    QHash<qint64, Review> reviews;
    QVector<LensReviewRow> reviewRows; // read to the end before their lenses are
    CHECK_RESULT(tables.lensReviews.forEach(
        {}, {},
        [&reviewRows](const LensReviewRow &row, bool isWhole) {
            if (isWhole)
                reviewRows.append(row);
            return true;
        },
        true));
    for (const LensReviewRow &row : reviewRows) {
        const Result<LensReview> review = reviewOf(row, catalog);
        if (!review)
            continue;
        reviews.insert(row.no, {row.workloadNo, review->version});
        forEachText({{}, {*review}, {}},
            [&](const TextPlace &place, const QString &text) { takeUnlessEmpty(row.workloadNo, place, text); });
    }
    CHECK_RESULT(tables.answers.forEach(
        {}, {},
        [&](const AnswerRow &row, bool isWhole) {
            const Review review = reviews.value(row.lensReviewNo);
            if (!isWhole || !review.version || row.question >= review.version->questionCount())
                return true;
            const QuestionId &question = review.version->question(int(row.question)).id;
            return takeUnlessEmpty(
                review.workloadNo, {Kind::Answer, review.version->id(), {}, question}, searchText(answerOf(row)));
        },
        true));
    CHECK_RESULT(tables.items.forEach(
        {}, {},
        [&](const ImprovementItemRow &row, bool isWhole) {
            const Review review = reviews.value(row.lensReviewNo);
            if (!isWhole || !review.version || row.question >= review.version->questionCount())
                return true;
            const Question &question = review.version->question(int(row.question));
            if (row.choice >= question.choices.size())
                return true;
            return takeUnlessEmpty(review.workloadNo,
                {Kind::PlanItem, review.version->id(), {}, question.id, question.choices[int(row.choice)].id},
                searchText(itemOf(row)));
        },
        true));
    CHECK_RESULT(tables.records.forEach(
        {}, {},
        [&](const RecordRow &row, bool isWhole) {
            const Record record = recordOf(row);
            return !isWhole
                || takeUnlessEmpty(row.workloadNo, textPlaceOf(RecordId::fromBytes(row.id), record), searchText(record));
        },
        true));
    return taken;
}

} // namespace

TextIndex::TextIndex(StoreConnection &connection)
    : m_connection(connection)
{
}

Result<QSqlQuery *> TextIndex::run(std::optional<QSqlQuery> &statement, const char *sql, const QVariantList &values)
{
    if (!statement) {
        TAKE_RESULT(QSqlQuery prepared, m_connection.prepare(QLatin1String(sql)));
        statement = std::move(prepared);
    }
    for (int i = 0; i < values.size(); ++i)
        statement->bindValue(i, values[i]);
    if (!statement->exec())
        return tl::unexpected(m_connection.errorOf(*statement));
    return &*statement;
}

Result<void> TextIndex::exchange(qint64 workloadNo, const TextPlace &place, const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const qint64 number = numberOf(workloadNo, place);
    if (!before.isEmpty()) {
        TAKE_RESULT(QSqlQuery * removed, run(m_remove, "DELETE FROM searched WHERE rowid=?", {number}));
        removed->finish();
    }
    if (!after.isEmpty()) {
        const QString &part = place.question.isEmpty() ? place.pillar.text() : place.question.text();
        TAKE_RESULT(QSqlQuery * inserted,
            run(m_insert,
                "INSERT OR REPLACE INTO searched(rowid, text, workload_no, kind, lens, part, choice, record_kind) "
                "VALUES(?,?,?,?,?,?,?,?)",
                {number, after, workloadNo, int(place.kind), place.lens.text(), part, place.choice.text(), place.recordKind}));
        inserted->finish();
    }
    return {};
}

Result<QVector<FoundText>> TextIndex::find(const QString &words, int most, LensCatalog &catalog)
{
    const QString query = queryOf(words);
    QVector<FoundText> found;
    if (query.isEmpty())
        return found;
    TAKE_RESULT(QSqlQuery * rows,
        run(m_find,
            "SELECT workload.id, kind, lens, part, choice, record_kind, snippet(searched, 0, '', '', ?, ?), lens_version_no "
            "FROM searched JOIN workload ON workload.no=searched.workload_no "
            "LEFT JOIN lens_review ON lens_review.workload_no=workload.no AND lens_id=lens "
            "WHERE searched MATCH ? AND is_present=1 LIMIT ?",
            {QStringLiteral("…"), excerptWords, query, most}));
    QVector<qint64> versions; // read once the statement is done
    while (rows->next()) {
        FoundText text;
        text.workload = WorkloadId::fromBytes(rows->value(0).toByteArray());
        text.place.kind = TextPlace::Kind(rows->value(1).toInt());
        text.place.lens = LensId(rows->value(2).toString());
        const QString part = rows->value(3).toString();
        if (text.place.kind == TextPlace::Kind::Lens)
            text.place.pillar = PillarId(part);
        else
            text.place.question = QuestionId(part);
        text.place.choice = ChoiceId(rows->value(4).toString());
        text.place.recordKind = rows->value(5).toString();
        text.excerpt = rows->value(6).toString();
        found.append(text);
        versions.append(rows->value(7).toLongLong());
    }
    rows->finish();
    for (int i = 0; i < found.size(); ++i) {
        const LensVersionPtr version = versions[i] > 0 ? catalog.version(versions[i]).value_or(nullptr) : nullptr;
        if (const int question = version ? version->indexOf(found[i].place.question) : -1; question >= 0)
            found[i].label = version->label(question);
    }
    return found;
}

Result<bool> TextIndex::isOfThisVersion()
{
    TAKE_RESULT(const QVariant version, m_connection.value(QStringLiteral("SELECT value FROM meta WHERE key='text_index'")));
    return version.toInt() == indexVersion;
}

Result<void> TextIndex::bringUpToDate(Tables &tables, LensCatalog &catalog)
{
    TAKE_RESULT(const bool isOurs, isOfThisVersion());
    if (isOurs)
        return {};
    Transaction transaction(m_connection);
    CHECK_RESULT(transaction.begin());
    CHECK_RESULT(m_connection.exec(QStringLiteral("DELETE FROM searched")));
    CHECK_RESULT(forEachStored(tables, catalog, [this](qint64 workloadNo, const TextPlace &place, const QString &text) {
        return exchange(workloadNo, place, {}, text);
    }));
    CHECK_RESULT(m_connection.exec(QStringLiteral("INSERT OR REPLACE INTO meta VALUES ('text_index', '%1')").arg(indexVersion)));
    return transaction.commit();
}

Result<int> TextIndex::differences(Tables &tables, LensCatalog &catalog)
{
    TAKE_RESULT(const bool isOurs, isOfThisVersion());
    if (!isOurs)
        return 0; // it is made anew once the portfolio is opened for writing
    int missing = 0, same = 0;
    CHECK_RESULT(
        forEachStored(tables, catalog, [&](qint64 workloadNo, const TextPlace &place, const QString &text) -> Result<void> {
            TAKE_RESULT(QSqlQuery * row, run(m_textAt, "SELECT text FROM searched WHERE rowid=?", {numberOf(workloadNo, place)}));
            const bool isThere = row->next() && row->value(0).toString() == text;
            row->finish();
            ++(isThere ? same : missing);
            return {};
        }));
    TAKE_RESULT(const QVariant all, m_connection.value(QStringLiteral("SELECT count(*) FROM searched")));
    return missing + all.toInt() - same;
}

} // namespace Plumbline
