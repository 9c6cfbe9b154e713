// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/decision.h"
#include "core/review/riskacceptance.h"
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/models/choicelistmodel.h"
#include "ui/models/reviewmapfilter.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Plumbline;

namespace {

// The sample lens with areas in its first pillar and what the companion says of two practices.
LensVersionPtr versionWithAreas()
{
    const LensVersionPtr plain = Kit::sampleVersion();
    LensCompanion companion;
    QuestionNotes &deploy = companion.questions[QuestionId(QStringLiteral("deploy"))];
    deploy.label = QStringLiteral("OPS 1");
    deploy.area = QStringLiteral("Prepare");
    deploy.practices[ChoiceId(QStringLiteral("small"))].publishedId = QStringLiteral("OPS05-BP09");
    deploy.practices[ChoiceId(QStringLiteral("small"))].level = Level::High;
    companion.questions[QuestionId(QStringLiteral("learn"))].area = QStringLiteral("Evolve");
    return std::make_shared<const LensVersion>(plain->id(), plain->version(), plain->lens(), companion);
}

// One row a line, two blanks a level: title and, of questions, the risk.
QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int level = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines += QString(level * 2, u' ') + index.data().toString();
        lines += linesOf(model, index, level + 1);
    }
    return lines;
}

} // namespace

class ReviewModelsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Kit::OpenWorkspace> m_open;
    std::unique_ptr<ReviewMapModel> m_map;
    std::unique_ptr<ReviewMapFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_mapTester, m_filterTester;

    QStringList shown() const
    {
        QStringList titles;
        for (const QuestionRef &ref : m_filter->shown())
            titles += m_open->session().state().lenses[ref.lens].version->question(ref.question).id.text();
        return titles;
    }
    // All that there can be beside the answer to the third question, but notes.
    void recordAll() const
    {
        const QString lens = m_open->session().state().lenses[0].lensId().text(), question = QStringLiteral("access");
        m_open->editor().attach({0, -1, 2}, QStringLiteral("board.png"), "\x89PNG\r\n\x1a\n");
        m_open->editor().setRecord(Verb::RecordDecision, question, {},
            recordOf(Decision{lens, question, QStringLiteral("Wait"), QStringLiteral("Ada"), QDate(2027, 3, 31)}));
        m_open->editor().acceptRisk(
            {lens, question, QStringLiteral("Ada"), QStringLiteral("Small"), {}, QDate(2027, 3, 31)}, question);
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<Kit::OpenWorkspace>();
        m_open->openReviewOf(Kit::stateFromLines(versionWithAreas(), "deploy manual\nlearn review"));
        m_map = std::make_unique<ReviewMapModel>();
        m_mapTester
            = std::make_unique<QAbstractItemModelTester>(m_map.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_filter = std::make_unique<ReviewMapFilter>(*m_map);
        m_filterTester
            = std::make_unique<QAbstractItemModelTester>(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_map->setSession(&m_open->session());
    }
    void cleanup()
    {
        m_filterTester.reset();
        m_filter.reset();
        m_mapTester.reset();
        m_map.reset();
        m_open.reset();
    }

    void theMapHasLensesPillarsAreasAndQuestionsInLensOrder()
    {
        QCOMPARE(linesOf(*m_map),
            QStringList({QStringLiteral("Sample"), QStringLiteral("  Operations"), QStringLiteral("    Prepare"),
                QStringLiteral("      How do changes reach production?"), QStringLiteral("    Evolve"),
                QStringLiteral("      How do you learn from failure?"), QStringLiteral("  Security"),
                QStringLiteral("    Who may do what?")}));
        m_map->setSession(nullptr);
        QCOMPARE(m_map->rowCount(), 0);
    }

    void everyQuestionIsFoundFromItsRef()
    {
        for (const QuestionRef &ref : m_map->questions())
            QVERIFY(m_map->refOf(m_map->indexOf(ref)) == ref);
        QVERIFY(!m_map->indexOf({0, 99}).isValid());
        QVERIFY(!m_map->indexOf({}).isValid());
        QCOMPARE(m_map->indexOf({0, 0}).data(ReviewMapModel::LabelRole).toString(), QStringLiteral("OPS 1"));
        QCOMPARE(m_map->indexOf({0, 2}).data(ReviewMapModel::LabelRole).toString(), QStringLiteral("2.1"));
    }

    void aGroupSaysHowFarItIsAndItsWorst()
    {
        const QModelIndex lens = m_map->index(0, 0), operations = m_map->index(0, 0, lens), security = m_map->index(1, 0, lens);
        QCOMPARE(lens.data(ReviewMapModel::AnsweredRole).toInt(), 2);
        QCOMPARE(lens.data(ReviewMapModel::QuestionsRole).toInt(), 3);
        QCOMPARE(Risk(operations.data(ReviewMapModel::RiskRole).toInt()), Risk::High);
        QCOMPARE(operations.data(ReviewMapModel::RiskCountRole).toInt(), 1);
        QCOMPARE(Risk(security.data(ReviewMapModel::RiskRole).toInt()), Risk::Unanswered);
        QVERIFY(!operations.data(ReviewMapModel::OutOfScopeRole).toBool());
        m_open->editor().setPillarOutOfScope(0, 0, true);
        QVERIFY(operations.data(ReviewMapModel::OutOfScopeRole).toBool());
    }

    void aTickChangesItsRowAndItsGroupsAndNoOther()
    {
        QSignalSpy changed(m_map.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_map.get(), &QAbstractItemModel::modelReset);
        m_open->editor().toggle(0, 2, 1); // unanswered → high
        QStringList rows;
        for (const QList<QVariant> &signal : changed)
            rows += signal.first().toModelIndex().data().toString();
        QCOMPARE(rows, QStringList({QStringLiteral("Who may do what?"), QStringLiteral("Security"), QStringLiteral("Sample")}));
        QVERIFY(reset.isEmpty());
    }

    void aNoteChangesItsRowAlone()
    {
        QSignalSpy changed(m_map.get(), &QAbstractItemModel::dataChanged);
        m_open->editor().typeNotes(0, 0, QStringLiteral("why"));
        m_open->editor().flush();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_map->indexOf({0, 0}).data(ReviewMapModel::SignsRole).toInt(), int(QuestionSign::Notes));
        QCOMPARE(m_map->indexOf({0, 1}).data(ReviewMapModel::SignsRole).toInt(), 0);
    }

    void whatStandsBesideAnAnswerIsSeenInTheMapAndItsRowAloneChanges()
    {
        recordAll();
        QCOMPARE(QuestionSigns(m_map->indexOf({0, 2}).data(ReviewMapModel::SignsRole).toInt()),
            QuestionSigns(QuestionSign::Picture) | QuestionSign::Decided | QuestionSign::Accepted);
        QVERIFY2(m_map->indexOf({0, 2})
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .endsWith(QStringLiteral("risk accepted, decision recorded, evidence attached")),
            qPrintable(m_map->indexOf({0, 2}).data(Qt::AccessibleTextRole).toString()));
        QSignalSpy changed(m_map.get(), &QAbstractItemModel::dataChanged);
        m_open->editor().undo();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_map->refOf(changed.first().first().toModelIndex()), (QuestionRef{0, 2}));
        QVERIFY(!m_map->indexOf({0, 0}).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("picture")));
    }

    void aLensThatGoesTakesItsRowsAlong()
    {
        m_open->editor().unapplyLens(0);
        QCOMPARE(m_map->rowCount(), 0);
        m_open->editor().undo();
        QCOMPARE(m_map->rowCount(), 1);
    }

    void filtersShowWhatTheySay_data()
    {
        QTest::addColumn<int>("show");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, ReviewMapFilter::Show show, const QString &expected) {
            QTest::newRow(name) << int(show) << expected.split(u' ', Qt::SkipEmptyParts);
        };
        row("all", ReviewMapFilter::Show::All, QStringLiteral("deploy learn access"));
        row("unanswered", ReviewMapFilter::Show::Unanswered, QStringLiteral("access"));
        row("at risk", ReviewMapFilter::Show::AtRisk, QStringLiteral("deploy learn"));
        row("high only", ReviewMapFilter::Show::HighOnly, QStringLiteral("deploy"));
        row("a practice of level High is not met", ReviewMapFilter::Show::HighLevelOpen, QStringLiteral("deploy"));
        row("a practice of level Medium or High is not met", ReviewMapFilter::Show::MediumLevelOpen, QStringLiteral("deploy"));
        row("with notes", ReviewMapFilter::Show::WithNotes, QStringLiteral("learn"));
        row("with pictures", ReviewMapFilter::Show::WithPictures, QStringLiteral("access"));
        row("decided", ReviewMapFilter::Show::Decided, QStringLiteral("access"));
        row("accepted", ReviewMapFilter::Show::Accepted, QStringLiteral("access"));
        row("with contradictions", ReviewMapFilter::Show::Contradicted, QStringLiteral("learn"));
    }
    void filtersShowWhatTheySay()
    {
        QFETCH(int, show);
        QFETCH(QStringList, expected);
        recordAll();
        m_open->editor().typeChoiceNotes(0, 1, 0, QStringLiteral("weekly, TODO"));
        m_open->editor().flush();
        m_filter->setShow(ReviewMapFilter::Show(show));
        QCOMPARE(shown(), expected);
    }

    void anAreaShowsItsQuestionsAlone()
    {
        const QVector<ReviewMapModel::Area> areas = m_map->areas();
        QCOMPARE(areas, (QVector<ReviewMapModel::Area>{{0, 0, QStringLiteral("Prepare")}, {0, 0, QStringLiteral("Evolve")}}));
        QCOMPARE(m_map->pillarName(areas[0]), QStringLiteral("Operations"));
        m_filter->setArea({0, 1, QStringLiteral("Evolve")}); // one of another pillar
        QCOMPARE(shown(), QStringList());
        m_filter->setArea(areas[1]);
        QCOMPARE(shown(), QStringList({QStringLiteral("learn")}));
        m_filter->setArea({});
        QCOMPARE(shown().size(), 3);
    }

    void aHighLevelPracticeThatIsMetIsNoLongerOpen()
    {
        m_filter->setShow(ReviewMapFilter::Show::HighLevelOpen);
        m_open->editor().toggle(0, 0, 0);
        QCOMPARE(shown(), QStringList());
    }

    void aGroupWithNothingToShowIsLeftOut()
    {
        m_filter->setShow(ReviewMapFilter::Show::Unanswered);
        QCOMPARE(linesOf(*m_filter),
            QStringList({QStringLiteral("Sample"), QStringLiteral("  Security"), QStringLiteral("    Who may do what?")}));
    }

    void theFilterFollowsTheAnswersButKeepsTheQuestionAtHand()
    {
        m_filter->setShow(ReviewMapFilter::Show::Unanswered);
        m_filter->setKept({0, 2});
        m_open->editor().toggle(0, 2, 0);
        QCOMPARE(shown(), QStringList({QStringLiteral("access")}));
        m_filter->setKept({0, 0});
        QCOMPARE(shown(), QStringList({QStringLiteral("deploy")}));
        m_open->editor().undo();
        QCOMPARE(shown(), QStringList({QStringLiteral("deploy"), QStringLiteral("access")}));
    }

    void searchFindsWordsOfTitlesChoicesPlansAndIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("title, any case") << QStringLiteral("PRODUCTION") << QStringLiteral("deploy");
        QTest::newRow("choice") << QStringLiteral("lessons") << QStringLiteral("learn");
        QTest::newRow("plan") << QStringLiteral("first do: no key") << QStringLiteral("access");
        QTest::newRow("published id") << QStringLiteral("ops05-bp09") << QStringLiteral("deploy");
        QTest::newRow("pillar") << QStringLiteral("security") << QStringLiteral("access");
        QTest::newRow("every word must be there") << QStringLiteral("incident lessons") << QStringLiteral("learn");
        QTest::newRow("nothing") << QStringLiteral("zebra") << QString();
        QTest::newRow("blanks alone search nothing") << QStringLiteral("  ") << QStringLiteral("deploy learn access");
    }
    void searchFindsWordsOfTitlesChoicesPlansAndIds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        m_filter->setSearch(text);
        QCOMPARE(shown().join(u' '), expected);
    }

    void searchFindsNotesToo()
    {
        m_open->editor().typeNotes(0, 1, QStringLiteral("Ask the Freight team"));
        m_open->editor().typeChoiceNotes(0, 2, 0, QStringLiteral("freight again"));
        m_open->editor().flush();
        m_filter->setSearch(QStringLiteral("freight"));
        QCOMPARE(shown().join(u' '), QStringLiteral("learn access"));
        m_open->editor().typeNotes(0, 1, QString());
        m_open->editor().flush();
        QCOMPARE(shown().join(u' '), QStringLiteral("access"));
    }

    // However its number is written.
    void aQuestionOrPracticeThatIsNamedIsFoundAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const char *text : {"OPS 4", "OPS04", "ops4", "ops 04", "OPS-4"})
            QTest::newRow(text) << QString::fromLatin1(text) << QStringLiteral("OPS 4");
        for (const char *text : {"SEC03-BP02", "sec 3 bp 2", "sec03-bp02"})
            QTest::newRow(text) << QString::fromLatin1(text) << QStringLiteral("SEC 3");
        QTest::newRow("not the ones with longer numbers") << QStringLiteral("ops 1") << QStringLiteral("OPS 1");
    }
    void aQuestionOrPracticeThatIsNamedIsFoundAlone()
    {
        QFETCH(QString, text);
        m_map->setSession(nullptr);
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        m_map->setSession(&m_open->session());
        m_filter->setShow(ReviewMapFilter::Show::WithNotes); // who names it wants it
        m_filter->setSearch(text);
        QStringList labels;
        for (const QuestionRef &ref : m_filter->shown())
            labels += m_open->session().state().lenses[ref.lens].version->label(ref.question);
        QTEST(labels.join(u','), "expected");
        m_map->setSession(nullptr);
    }

    void choicesShowWhatWasAnswered()
    {
        ChoiceListModel choices;
        QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        choices.setQuestion(&m_open->session(), &m_open->editor(), {0, 0});
        QCOMPARE(choices.rowCount(), 4);
        QCOMPARE(choices.index(2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(choices.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(choices.index(0).data(ChoiceListModel::PublishedIdRole).toString(), QStringLiteral("OPS05-BP09"));
        QCOMPARE(Level(choices.index(0).data(ChoiceListModel::LevelRole).toInt()), Level::High);
        QVERIFY(!choices.index(3).data(ChoiceListModel::CanBeNotApplicableRole).toBool());
        choices.setQuestion(nullptr, nullptr, {0, 0});
        QCOMPARE(choices.rowCount(), 0);
    }

    void aTickIsTheEditorsVerbAndOnlyItsRowChanges()
    {
        ChoiceListModel choices;
        QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        choices.setQuestion(&m_open->session(), &m_open->editor(), {0, 0});
        QSignalSpy changed(&choices, &QAbstractItemModel::dataChanged);
        QVERIFY(choices.setData(choices.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_open->session().state().lenses.first().answers[0].selected, ChoiceSet(0b110));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        changed.clear();
        QVERIFY(choices.setData(choices.index(3), Qt::Checked, Qt::CheckStateRole)); // none of these
        QCOMPARE(changed.size(), 3);
        m_open->editor().undo();
        QCOMPARE(choices.index(2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void aNewerAnswerToAnotherQuestionChangesNoRow()
    {
        ChoiceListModel choices;
        choices.setQuestion(&m_open->session(), &m_open->editor(), {0, 0});
        QSignalSpy changed(&choices, &QAbstractItemModel::dataChanged);
        m_open->editor().toggle(0, 1, 1);
        QVERIFY(changed.isEmpty());
    }

    void aQuestionThatDoesNotApplyCannotBeTicked()
    {
        ChoiceListModel choices;
        choices.setQuestion(&m_open->session(), &m_open->editor(), {0, 0});
        m_open->editor().setQuestionNotApplicable(0, 0, true, Reason::OutOfScope);
        QVERIFY(!choices.flags(choices.index(0)).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!choices.setData(choices.index(0), Qt::Checked, Qt::CheckStateRole));
        m_open->editor().undo();
        QVERIFY(choices.flags(choices.index(0)).testFlag(Qt::ItemIsUserCheckable));
    }
};

QTEST_MAIN(ReviewModelsTest)
#include "tst_reviewmodels.moc"
