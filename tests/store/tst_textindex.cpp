// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/decision.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// The index behind the search over all workloads, in a file.
class TextIndexTest : public QObject
{
    Q_OBJECT

    const WorkloadId m_shop = WorkloadId::make(fromMs(1));
    const LensId m_lens{u"small-lens"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreBackend> m_store;

    QString path() const { return m_folder->filePath(u"s.plumb"_s); }
    void open(OpenMode mode = OpenMode::ReadWrite)
    {
        m_store.reset();
        m_store = *openBackend(StoreLocation::file(path()), mode);
    }
    void write(Verb verb, const QVector<Change> &changes)
    {
        const Result<qint64> written = m_store->write({commitOf(m_shop, verb, changes)});
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }
    int count(const QString &words) const { return int(m_store->find(words, 99)->size()); }
    FoundText only(const QString &words) const
    {
        const QVector<FoundText> found = *m_store->find(words, 99);
        return found.size() == 1 ? found.first() : FoundText();
    }
    static Answer answerWith(const QString &notes)
    {
        Answer answer;
        answer.notes = notes;
        return answer;
    }
    static ImprovementItem itemWith(const QString &note)
    {
        ImprovementItem item;
        item.note = note;
        return item;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeStore(path(), m_shop);
        open();
    }
    void cleanup() { m_store.reset(); }

    void eachKindOfTextIsFoundAtItsPlace()
    {
        using Kind = TextPlace::Kind;
        WorkloadProperties properties = m_store->review(m_shop)->state.workload, described = properties;
        described.description = u"sells lamps"_s;
        described.tags = {{u"team"_s, u"checkout"_s}};
        Answer answer = answerWith(u"about answers"_s);
        answer.choiceNotes[1].notes = u"about choices"_s;
        answer.choiceNotes[1].basis = {Proof::Shown, u"Grace"_s, QDate(2027, 3, 31), u"runbook"_s};
        const Decision decision{m_lens.text(), u"q4"_s, u"we postpone"_s, u"Ada"_s, QDate(2027, 3, 31)};
        write(Verb::EditProperties,
            {PropertiesChange{properties, described}, LensNotesChange{m_lens, {}, {}, u"about lenses"_s},
                LensNotesChange{m_lens, PillarId(u"first"_s), {}, u"about pillars"_s},
                AnswerChange{m_lens, QuestionId(u"q1"_s), {}, answer},
                ItemChange{m_lens, QuestionId(u"q1"_s), ChoiceId(u"b"_s), {}, itemWith(u"about plans"_s)},
                RecordChange{RecordId::make(fromMs(7)), {}, recordOf(decision)}});
        QCOMPARE(only(u"lamps"_s).place, (TextPlace{Kind::Workload}));
        QCOMPARE(only(u"checkout"_s).place, (TextPlace{Kind::Workload}));
        QCOMPARE(only(u"lenses"_s).place, (TextPlace{Kind::Lens, m_lens}));
        QCOMPARE(only(u"pillars"_s).place, (TextPlace{Kind::Lens, m_lens, PillarId(u"first"_s)}));
        for (const QString &words : {u"answers"_s, u"choices"_s, u"runbook"_s})
            QCOMPARE(only(words).place, (TextPlace{Kind::Answer, m_lens, {}, QuestionId(u"q1"_s)}));
        QCOMPARE(only(u"plans"_s).place, (TextPlace{Kind::PlanItem, m_lens, {}, QuestionId(u"q1"_s), ChoiceId(u"b"_s)}));
        QCOMPARE(only(u"postpone"_s).place, (TextPlace{Kind::Record, m_lens, {}, QuestionId(u"q4"_s), {}, {}, u"decision"_s}));
        QCOMPARE(count(u"small-lens"_s), 0); // an id says nothing
        QCOMPARE(count(u"2027"_s), 0);
        QCOMPARE(count(u"grace"_s), 0); // who stands at every answer
        QCOMPARE(m_store->check()->problems, QStringList());
    }

    void aLongTextIsCutAroundWhatWasFound()
    {
        const QString text = QString(u"before "_s).repeated(40) + u"needle "_s + QString(u"after "_s).repeated(40);
        write(Verb::EditNotes, {AnswerChange{m_lens, QuestionId(u"q1"_s), {}, answerWith(text)}});
        const QString excerpt = only(u"needle"_s).excerpt;
        QVERIFY2(excerpt.startsWith(u"…before"_s) && excerpt.contains(u"needle after"_s) && excerpt.endsWith(u"…"_s),
            qPrintable(excerpt));
        QVERIFY(excerpt.size() < 200);
    }

    void anotherVersionOfALensTakesTheTextsOfTheOldOneOut()
    {
        write(Verb::EditNotes,
            {AnswerChange{m_lens, QuestionId(u"q3"_s), {}, answerWith(u"gone"_s)},
                ItemChange{m_lens, QuestionId(u"q3"_s), ChoiceId(u"b"_s), {}, itemWith(u"gone too"_s)}});
        QCOMPARE(count(u"gone"_s), 2);
        Commit upgrade = commitOf(m_shop, Verb::UpgradeLens,
            {LensUseChange{m_lens, LensUse{storeLens()->sha256(), true}, LensUse{storeLens(2)->sha256(), true}}});
        upgrade.lenses = {storeLens(2)};
        QVERIFY(m_store->write({upgrade}));
        QCOMPARE(count(u"gone"_s), 0);
        QCOMPARE(m_store->check()->problems, QStringList());
    }

    void aLensThatGoesTakesItsTextsWithIt()
    {
        write(Verb::EditNotes,
            {LensNotesChange{m_lens, {}, {}, u"gone"_s}, LensNotesChange{m_lens, PillarId(u"first"_s), {}, u"gone too"_s}});
        QCOMPARE(count(u"gone"_s), 2);
        write(Verb::ApplyLens, {LensUseChange{m_lens, LensUse{storeLens()->sha256(), true}, {}}});
        QCOMPARE(count(u"gone"_s), 0);
        QCOMPARE(m_store->check()->problems, QStringList());
    }

    void aRecordThatIsChangedIsFoundByWhatItSaysNow()
    {
        const RecordId id = RecordId::make(fromMs(7));
        Decision decision{m_lens.text(), u"q4"_s, u"postpone"_s, u"Ada"_s, {}};
        const Record before = recordOf(decision);
        decision.text = u"begin"_s;
        write(Verb::RecordDecision, {RecordChange{id, {}, before}});
        write(Verb::RecordDecision, {RecordChange{id, before, recordOf(decision)}});
        QCOMPARE(count(u"postpone"_s), 0);
        QCOMPARE(count(u"begin"_s), 1);
        write(Verb::RecordDecision, {RecordChange{id, recordOf(decision), {}}});
        QCOMPARE(count(u"begin"_s), 0);
    }

    void anIndexOfAnotherVersionIsMadeAnew()
    {
        write(Verb::EditNotes, {AnswerChange{m_lens, QuestionId(u"q1"_s), {}, answerWith(u"lost"_s)}});
        m_store.reset();
        runSql(path(), {u"DELETE FROM searched"_s, u"UPDATE meta SET value='0' WHERE key='text_index'"_s});
        open(OpenMode::ReadOnly);
        QCOMPARE(count(u"lost"_s), 0);
        QCOMPARE(m_store->check()->problems, QStringList()); // it is known to be older
        open();
        QCOMPARE(count(u"lost"_s), 1);
        QCOMPARE(count(u"shop"_s), 1);
    }

    void theCheckNoticesAnIndexThatSaysSomethingElse()
    {
        write(Verb::EditNotes, {AnswerChange{m_lens, QuestionId(u"q1"_s), {}, answerWith(u"mine"_s)}});
        m_store.reset();
        runSql(path(), {u"UPDATE searched SET text='theirs' WHERE text='mine'"_s});
        open();
        const QStringList problems = m_store->check()->problems;
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().startsWith(u"the index of texts"_s), qPrintable(problems.first()));
    }
};

QTEST_GUILESS_MAIN(TextIndexTest)
#include "tst_textindex.moc"
