// SPDX-License-Identifier: GPL-3.0-or-later
// What a review costs: the rules of a lens, reading and compiling it, a click, the next question, a report.
// Prints one figure a line; nothing fails here. Build with the preset "bench" and run with QT_QPA_PLATFORM=offscreen.
#include "core/lens/lensreader.h"
#include "core/report/reports.h"
#include "core/risk/risk.h"
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "tests/kit/testdata.h"
#include "ui/pages/reviewpage.h"
#include "ui/report/pagelayout.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QRandomGenerator>
#include <QTextStream>
#include <QtTest>

#include <algorithm>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

void tell(const QString &what, double figure, const QString &unit)
{
    out << what.leftJustified(52) << QString::number(figure, 'f', 2).rightJustified(12) << ' ' << unit << Qt::endl;
}

// Time of one call in milliseconds, the median of many.
template <typename Work>
double medianMs(int times, const Work &work)
{
    std::vector<double> spent;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        spent.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(spent.begin(), spent.begin() + times / 2, spent.end());
    return spent[size_t(times) / 2];
}

// The worst of a hundred, all events of a call handled and painted.
template <typename Work>
double worstOfHundredMs(QWidget &widget, Work work)
{
    double worst = 0;
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        widget.repaint();
        QCoreApplication::sendPostedEvents();
        worst = std::max(worst, double(timer.nsecsElapsed()) / 1e6);
    }
    return worst;
}

ReviewState answered(const LensVersionPtr &version)
{
    QRandomGenerator random(1);
    ReviewState state;
    state.workload.name = u"Bench"_s;
    LensReview review(version);
    for (int question = 0; question < version->questionCount(); ++question)
        review.answers[question].selected = random.generate64() & version->program(question).practices;
    state.lenses.append(review);
    return state;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QByteArray lensBytes = Kit::readFile(u":/lenses/well-architected-framework.json"_s);
    tell(u"read and compile the framework lens"_s,
        medianMs(21,
            [&] {
                const LensReading reading = readLens(lensBytes, {});
                LensVersion version(LensId(u"x"_s), u"1"_s, *reading.lens);
            }),
        u"ms"_s);

    const LensVersionPtr version = Kit::frameworkLens();
    const ReviewState state = answered(version);
    constexpr int rounds = 2000;
    tell(u"assess its 57 questions"_s,
        medianMs(21,
            [&] {
                for (int i = 0; i < rounds; ++i)
                    (void)assess(state.lenses[0]);
            })
            * 1000 / rounds,
        u"us"_s);

    Kit::OpenWorkspace open;
    open.openReviewOf(state);
    ReviewPage page(open.workspace());
    page.resize(1400, 900);
    page.show();
    QTest::qWait(200);
    tell(u"tick to painted, worst of 100"_s,
        worstOfHundredMs(page, [&, choice = 0]() mutable { open.editor().toggle(0, page.current().question, choice++ % 3); }),
        u"ms"_s);
    tell(u"next question to painted, worst of 100"_s, worstOfHundredMs(page, [&] { page.nextQuestion(); }), u"ms"_s);

    const Document report = reviewReport({pointNow(state, systemTime()), {}}, ReportKind::Full);
    const int pages = PageLayout(report).pageCount();
    tell(u"full report as PDF, a page"_s, medianMs(7, [&] { (void)renderPdf(report); }) / pages, u"ms"_s);
    tell(u"  pages"_s, pages, {});
    return 0;
}
