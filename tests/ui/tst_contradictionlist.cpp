// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/models/reviewmapfilter.h"
#include "ui/pages/review/choicelistview.h"
#include "ui/pages/reviewpage.h"
#include "ui/support/theme.h"
#include "ui/support/wrappedtext.h"

#include <QComboBox>
#include <QPushButton>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

// The sample lens, where least rights lean on tested changes.
ReviewState leaningState(const char *answers)
{
    const LensVersionPtr plain = Kit::sampleVersion();
    LensCompanion companion;
    companion.questions[QuestionId(u"deploy"_s)].practices[ChoiceId(u"tested"_s)].publishedId = u"P2"_s;
    companion.questions[QuestionId(u"access"_s)].practices[ChoiceId(u"least"_s)].leansOn = {u"P2"_s};
    return Kit::stateFromLines(
        std::make_shared<const LensVersion>(plain->id(), plain->version(), plain->lens(), companion), answers);
}

ReviewState withSecondLens(ReviewState state, const char *answers)
{
    state.lenses += Kit::stateFromLines(Kit::versionFromLines("pillar trust Trust\nquestion rights Who may do what?\n"
                                                              "choice fewest Rights are the least needed\nchoice b Another\n"
                                                              "rule HIGH_RISK default",
                                            u"Second"_s),
        answers)
                        .lenses;
    return state;
}

// The review page over such a review.
class ShownReview : public Kit::OpenWorkspace
{
public:
    explicit ShownReview(const ReviewState &state)
    {
        openReviewOf(state);
        page.resize(1180, 640);
        page.show();
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return page.findChild<Widget *>(QLatin1String(name));
    }
    QStringList sentences()
    {
        QStringList words;
        for (const ClampedLabel *label :
            find<QWidget>("contradictionList")->findChildren<ClampedLabel *>(u"contradictionWords"_s)) {
            if (label->isVisible())
                words += label->text();
        }
        return words;
    }
    QList<QPushButton *> links()
    {
        QList<QPushButton *> links = find<QWidget>("contradictionList")->findChildren<QPushButton *>(u"contradictionLink"_s);
        links.removeIf([](const QPushButton *link) { return !link->isVisible(); });
        return links;
    }
    QString filterText()
    {
        auto *box = find<QComboBox>("mapFilterBox");
        return box->itemText(int(ReviewMapFilter::Show::Contradicted));
    }

    ReviewPage page{workspace()};
};

} // namespace

// What does not go together, in the map and beside the question.
class ContradictionListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void aContradictionIsSaidAtBothItsSidesWithALinkToTheOther()
    {
        ShownReview shown(leaningState("deploy small\naccess least"));
        shown.page.showQuestion({0, 0});
        const QString sentence
            = u"“Rights are the least needed” is met, but it leans on “Changes are tested” (1.1), which is not."_s;
        QTRY_COMPARE(shown.sentences(), QStringList{sentence});
        QTRY_COMPARE(shown.links().size(), 1);
        QTRY_COMPARE(shown.links().first()->text(), u"2.1 Who may do what?"_s);
        shown.links().first()->click();
        QCOMPARE(shown.page.current(), (QuestionRef{0, 2}));
        QCOMPARE(shown.find<ChoiceListView>("choiceList")->currentIndex().row(), 0);
        QTRY_COMPARE(shown.sentences(), QStringList{sentence});
        QTRY_COMPARE(shown.links().first()->text(), u"1.1 How do changes reach production?"_s);
        shown.links().first()->click();
        QCOMPARE(shown.find<ChoiceListView>("choiceList")->currentIndex().row(), 1);
        shown.page.showQuestion({0, 1});
        QVERIFY(!shown.find<QWidget>("contradictionList")->isVisible());
    }

    void theListAndTheMapFollowEachAnswer()
    {
        ShownReview shown(leaningState("deploy small\naccess least"));
        shown.page.showQuestion({0, 0});
        QCOMPARE(shown.filterText(), u"With contradictions (2)"_s);
        shown.editor().toggle(0, 0, 1);
        QTRY_COMPARE(shown.sentences(), QStringList());
        QCOMPARE(shown.filterText(), u"With contradictions"_s);
        shown.editor().undo();
        QTRY_COMPARE(shown.sentences().size(), 1);
        QCOMPARE(shown.filterText(), u"With contradictions (2)"_s);
    }

    void whatIsWithinTheQuestionHasNoLink()
    {
        ShownReview shown(leaningState("deploy small deploy_no"));
        shown.page.showQuestion({0, 0});
        QTRY_COMPARE(shown.sentences(), QStringList{u"“None of these” is ticked, and so are practices."_s});
        QVERIFY(shown.links().isEmpty());
    }

    void whatTwoLensesSayDifferentlyIsReadFromEachSide()
    {
        ShownReview shown(withSecondLens(leaningState("deploy tested\naccess least"), "rights b"));
        shown.page.showQuestion({0, 2});
        QTRY_COMPARE(shown.sentences(),
            QStringList{
                u"“Rights are the least needed” is answered “Met” here, and “Not met” in 1.1 of “Second”, which asks the same."_s});
        shown.links().first()->click();
        QCOMPARE(shown.page.current(), (QuestionRef{1, 0}));
        QTRY_COMPARE(shown.sentences(),
            QStringList{
                u"“Rights are the least needed” is answered “Not met” here, and “Met” in 2.1 of “Sample”, which asks the same."_s});
        shown.editor().setChoiceNotApplicable(1, 0, 0, true); // still another answer
        QTRY_VERIFY2(
            shown.sentences().value(0).contains(u"answered “Not applicable” here"_s), qPrintable(shown.sentences().value(0)));
    }

    void theMapShowsTheQuestionsOfContradictionsAlone()
    {
        ShownReview shown(leaningState("deploy small\naccess least\nlearn review"));
        shown.page.showQuestion({0, 0});
        shown.find<QComboBox>("mapFilterBox")->setCurrentIndex(int(ReviewMapFilter::Show::Contradicted));
        shown.page.nextQuestion();
        QCOMPARE(shown.page.current(), (QuestionRef{0, 2}));
    }
};

QTEST_MAIN(ContradictionListTest)
#include "tst_contradictionlist.moc"
