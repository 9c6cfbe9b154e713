// SPDX-License-Identifier: GPL-3.0-or-later
// What costs no screen, measured on a portfolio of make_store:
//   bench_core rules                 bar 5: a lens read and compiled, a review assessed
//   bench_core answers STORE COUNT   bar 3: answers until they are durable, beside the raw row; changes the store
//   bench_core load STORE ROUNDS     bar 6: the open portfolio's list of workloads, and all that the window waits for
//   bench_core recount STORE         bar 6: every risk counted again, and whether it is what the store says
//   bench_core reviews STORE COUNT   bar 7: reviews read, one after the other
//   bench_core find STORE            bar 10: what people wrote, found by a word that one text has, and by one that all have
#include "core/lens/lensreader.h"
#include "tests/bench/figures.h"
#include "tests/kit/lenses.h"
#include "tests/kit/testdata.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <ctime>

using namespace Plumbline;
using namespace Plumbline::Bench;
using namespace Qt::StringLiterals;

namespace {

// On the processor: who else computes does not matter then.
template <typename Work>
double cpuMsOf(const Work &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

template <typename Work>
double medianCpuMs(const Work &work)
{
    std::vector<double> spent;
    for (int i = 0; i < 21; ++i)
        spent.push_back(cpuMsOf(work));
    return median(spent);
}

void measureRules()
{
    const QByteArray text = Kit::readFile(u":/lenses/well-architected-framework.json"_s);
    const LensVersionPtr version = Kit::frameworkLens();
    const auto compile = [&text](const QByteArray &knownSha256) {
        const LensReading reading = readLens(text, {});
        const LensVersion compiled(LensId(u"x"_s), u"1"_s, *reading.lens, {}, knownSha256);
    };
    tell("open-ms", medianCpuMs([&] { compile(version->sha256()); }));
    tell("add-ms", medianCpuMs([&] { compile({}); })); // hashed too

    QRandomGenerator random(1);
    LensReview review(version);
    for (int question = 0; question < version->questionCount(); ++question)
        review.answers[question].selected = random.generate64() & version->program(question).practices;
    constexpr int rounds = 2000;
    const auto assessOften = [&review] {
        for (int i = 0; i < rounds; ++i)
            (void)assess(review);
    };
    tell("assess-us", medianCpuMs(assessOften) * 1000 / rounds);
}

// One answer after the other, a note now and then, a while in each workload, each waited for as the window does.
void measureAnswers(const QString &path, int count)
{
    Workspace workspace(u"Ada"_s);
    openPortfolio(workspace, path);
    RawRow raw(path + u".raw"_s);
    const QVector<WorkloadSummary> workloads = workspace.portfolio()->workloads();
    std::vector<double> rawTimes, times;
    for (int i = -1; i < count; ++i) { // the first of a day waits for the daily copy, and is not counted
        if (i < 0 || i % 57 == 0)
            openReview(workspace, workloads[(i / 57) % workloads.size()].id);
        const int question = std::max(0, i) % 57;
        const double rawTime = msOf([&] { raw.write(); });
        const double time = msOf([&] {
            if (i % 10 == 9) {
                workspace.editor()->typeNotes(0, question, u"Agreed with the team; the rest is ticket %1."_s.arg(i));
                workspace.editor()->flush();
            } else {
                workspace.editor()->toggle(0, question, i & 1);
            }
            waitUntilSaved(workspace);
        });
        if (i >= 0) {
            rawTimes.push_back(rawTime);
            times.push_back(time);
        }
    }
    tell("raw-ms", median(rawTimes));
    tell("answer-ms", median(times));
}

void measureLoad(const QString &path, int rounds)
{
    const auto backend = got(openBackend(StoreLocation::file(path), OpenMode::ReadOnly));
    tell("workloads-ms", medianMs(rounds, [&] { (void)got(backend->workloads()); }));

    ReviewStore store;
    (void)answered(store.open(StoreLocation::file(path), OpenMode::ReadOnly));
    tell("ready-ms", medianMs(rounds, [&] {
        Portfolio portfolio(store, u"Ada"_s, &systemTime);
        QSignalSpy loaded(&portfolio, &Portfolio::loaded);
        (void)portfolio.load();
        while (loaded.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }));
}

void measureRecount(const QString &path)
{
    const auto backend = got(openBackend(StoreLocation::file(path), OpenMode::ReadOnly));
    StoreCheck check;
    tell("check-ms", cpuMsOf([&] { check = got(backend->check()); }));
    tell("problems", double(check.problems.size()));
    int different = 0;
    tell("recount-ms", cpuMsOf([&] {
        for (const WorkloadSummary &workload : got(backend->workloads())) {
            const LoadedReview review = got(backend->review(workload.id));
            const ReviewSummary counted = summarize(review.state, assess(review.state), countsOfLast(review.milestones));
            different += counted == workload.review ? 0 : 1;
        }
    }));
    tell("different", different);
}

void measureReviews(const QString &path, int count)
{
    const auto backend = got(openBackend(StoreLocation::file(path), OpenMode::ReadOnly));
    const QVector<WorkloadSummary> workloads = got(backend->workloads());
    int next = 0;
    tell("review-ms", medianMs(count, [&] { (void)got(backend->review(workloads[next++ * 7 % workloads.size()].id)); }));
}

void measureFind(const QString &path)
{
    const auto backend = got(openBackend(StoreLocation::file(path), OpenMode::ReadOnly));
    constexpr int most = 50, rounds = 21;
    for (const auto &[name, words] : {std::pair("rare", u"ticket 123459"_s), std::pair("common", u"agreed team"_s)}) {
        const auto find = [&backend, words = words] { (void)got(backend->find(words, most)); };
        tell((std::string(name) + "-ms").c_str(), medianMs(rounds, find));
        tell((std::string(name) + "-cpu-ms").c_str(), medianCpuMs(find));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1), store = arguments.value(2);
    const int count = arguments.value(3).toInt();
    if (what == u"rules"_s)
        measureRules();
    else if (what == u"answers"_s && count > 0)
        measureAnswers(store, count);
    else if (what == u"load"_s && count > 0)
        measureLoad(store, count);
    else if (what == u"recount"_s && !store.isEmpty())
        measureRecount(store);
    else if (what == u"reviews"_s && count > 0)
        measureReviews(store, count);
    else if (what == u"find"_s && !store.isEmpty())
        measureFind(store);
    else
        qFatal("see the head of tests/bench/bench_core.cpp");
    return 0;
}
