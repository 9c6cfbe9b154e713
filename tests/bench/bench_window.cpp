// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees, measured in the whole window over a portfolio of make_store, with QT_QPA_PLATFORM=offscreen:
//   bench_window reopened STORE ID   bar 1: ends once the window is painted with the review ID, as it was open last
//   bench_window answers STORE       bars 4 and 11: clicks, next questions, and a slow disk; changes the store
//   bench_window search STORE        bar 10: what is typed into the search of the portfolio
//   bench_window idle STORE          bar 12: shows a review until it is killed
//   bench_window reviews STORE       bar 12: what the memory grows by while reviews are opened in turn
#include "tests/bench/figures.h"
#include "tests/kit/longestgap.h"
#include "tests/kit/slowdisk.h"
#include "ui/pages/review/choicelistview.h"
#include "ui/pages/reviewpage.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>

#include <ctime>
#include <string>

using namespace Plumbline;
using namespace Plumbline::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Counts how often a widget, or one inside it, was painted.
class Painted : public QObject
{
public:
    explicit Painted(const QWidget &widget)
        : m_widget(widget)
    {
        qApp->installEventFilter(this);
    }
    int count() const { return m_count; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            auto *painted = static_cast<QWidget *>(watched);
            m_count += painted == &m_widget || m_widget.isAncestorOf(painted) ? 1 : 0;
        }
        return false;
    }

private:
    const QWidget &m_widget;
    int m_count = 0;
};

struct OpenWindow
{
    explicit OpenWindow(const QString &store, const WorkloadId &reopened = {})
    {
        if (!reopened.isNull())
            settings.setLastReview(store, reopened);
        window.resize(1400, 900);
        QSignalSpy opened(&workspace, &Workspace::portfolioOpened);
        window.openPortfolio(store, OpenMode::ReadWrite);
        window.show();
        if (opened.isEmpty() && !opened.wait(60000))
            qFatal("%s does not open", qPrintable(store));
    }
    template <typename T>
    T &part(const char *name)
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the window has no %s", name);
        return *found;
    }
    void openReview(const WorkloadId &id)
    {
        QSignalSpy opened(&workspace, &Workspace::reviewOpened);
        window.openReview(id);
        if (opened.isEmpty() && !opened.wait(60000))
            qFatal("the review does not open");
        settle();
    }
    static void settle() // until nothing is left to be done
    {
        while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
            continue;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Workspace workspace{u"Ada"_s};
    MainWindow window{workspace, settings};
};

// Times of one act, done often: by the clock, which others on the machine lengthen, and on the processor, by this thread.
class Times
{
public:
    // From the act until it is painted; other events go on.
    template <typename Act>
    void untilPainted(const Painted &painted, const Act &act)
    {
        const double processor = processorMs();
        m_clock.push_back(msOf([&] {
            const int before = painted.count();
            act();
            for (int i = 0; painted.count() == before; ++i) {
                if (i == 100'000)
                    qFatal("nothing was painted");
                QCoreApplication::processEvents();
            }
        }));
        m_processor.push_back(processorMs() - processor);
    }
    // "NAME-ms" and "NAME-cpu-ms"
    void tell(const std::string &name, double share) const
    {
        Bench::tell((name + "-ms").c_str(), quantile(m_clock, share));
        Bench::tell((name + "-cpu-ms").c_str(), quantile(m_processor, share));
    }
    double processorMs(double share) const { return quantile(m_processor, share); }

private:
    static double processorMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    std::vector<double> m_clock, m_processor;
};

void showReopened(const QString &store, const WorkloadId &last)
{
    OpenWindow open(store, last);
    while (!open.workspace.review())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    OpenWindow::settle();
}

void measureClicks(OpenWindow &open, RawRow &raw)
{
    auto &choices = open.part<ChoiceListView>("choiceList");
    const Painted painted(*choices.viewport());
    const auto click = [&](int i, Times &times) {
        const auto entries = open.workspace.review()->journal().size();
        const QPoint place = choices.boxArea(choices.model()->index(i & 1, 0)).center();
        times.untilPainted(painted, [&] { QTest::mouseClick(choices.viewport(), Qt::LeftButton, Qt::NoModifier, place); });
        waitUntilSaved(open.workspace);
        if (open.workspace.review()->journal().size() != entries + 1)
            qFatal("the click answered nothing");
    };
    Times first, times;
    click(1, first); // waits for the daily copy
    std::vector<double> saved, rawTimes;
    for (int i = 0; i < 400; ++i) {
        rawTimes.push_back(msOf([&raw] { raw.write(); }));
        saved.push_back(msOf([&] { click(i, times); }));
        OpenWindow::settle();
    }
    times.tell("click-median", 0.5);
    times.tell("click-p99", 0.99);
    tell("saved-ms", median(saved));
    tell("raw-ms", median(rawTimes));
}

// Back and forth over the forty questions that are answered, one at a time.
void measureQuestions(OpenWindow &open)
{
    auto *page = static_cast<ReviewPage *>(open.window.page(Place::Review));
    const Painted question(open.part<ChoiceListView>("choiceList")), guidance(open.part<QWidget>("guidancePane"));
    bool isForward = true;
    for (const auto &[name, painted] : {std::pair("question-p99", &question), std::pair("guidance-p99", &guidance)}) {
        Times times;
        for (int i = 0; i < 200; ++i) {
            const int place = page->current().question;
            isForward = place == 0 || (isForward && place < 40);
            times.untilPainted(*painted, [&] { isForward ? page->nextQuestion() : page->previousQuestion(); });
            OpenWindow::settle();
        }
        times.tell(name, 0.99);
    }
}

void measureSlowDisk(OpenWindow &open)
{
    auto *page = static_cast<ReviewPage *>(open.window.page(Place::Review));
    const int before = Kit::SlowDisk::syncsOfTheWindow();
    Kit::SlowDisk::setSync(200ms);
    const Kit::LongestGap gap;
    for (int i = 0; i < 20; ++i) {
        open.workspace.editor()->toggle(0, page->current().question, i & 1);
        i % 4 < 2 ? page->nextQuestion() : page->previousQuestion();
        QTest::qWait(100);
    }
    tell("gap-ms", double(gap.ms()));
    waitUntilSaved(open.workspace);
    Kit::SlowDisk::setSync(0ms);
    tell("window-syncs", Kit::SlowDisk::syncsOfTheWindow() - before);
}

void measureAnswers(const QString &store)
{
    OpenWindow open(store);
    open.openReview(open.workspace.portfolio()->workloads().first().id);
    RawRow raw(store + u".raw"_s);
    measureClicks(open, raw);
    measureQuestions(open);
    measureSlowDisk(open);
}

// Letter by letter, then cleared. Of each letter the median of all rounds, and of these the worst.
void measureSearch(const QString &store)
{
    OpenWindow open(store);
    OpenWindow::settle();
    auto &search = open.part<QLineEdit>("searchEdit");
    const Painted painted(open.window); // a letter may leave the list as it is, and is painted all the same
    const QString typed = u"payments 0012"_s;
    std::vector<Times> letters(size_t(typed.size()));
    Times clears;
    for (int round = 0; round < 11; ++round) {
        for (qsizetype i = 0; i < typed.size(); ++i) {
            letters[size_t(i)].untilPainted(painted, [&] { QTest::keyClick(&search, typed[i].toLatin1()); });
            OpenWindow::settle();
        }
        clears.untilPainted(painted, [&] { search.clear(); });
        OpenWindow::settle();
    }
    const auto isQuicker = [](const Times &a, const Times &b) { return a.processorMs(0.5) < b.processorMs(0.5); };
    std::max_element(letters.begin(), letters.end(), isQuicker)->tell("key", 0.5);
    clears.tell("clear", 0.5);
}

void idle(const QString &store)
{
    OpenWindow open(store);
    open.openReview(open.workspace.portfolio()->workloads().first().id);
    QApplication::exec();
}

// Of this process alone: what it shares counts for more as others that share it end.
double ownMemoryMiB()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("this system does not say how much memory a program has");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Anonymous:"))
            return line.simplified().split(' ')[1].toDouble() / 1024;
    }
    qFatal("no such line");
}

void measureReviews(const QString &store)
{
    OpenWindow open(store);
    const QVector<WorkloadSummary> workloads = open.workspace.portfolio()->workloads();
    double before = 0;
    for (int i = 0; i < 220; ++i) {
        if (i == 20) // all that is made once is there
            before = ownMemoryMiB();
        open.openReview(workloads[i * 3 % workloads.size()].id);
    }
    tell("growth-mib", ownMemoryMiB() - before);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1), store = QFileInfo(arguments.value(2)).absoluteFilePath();
    if (what == u"reopened"_s)
        showReopened(store, WorkloadId::fromString(arguments.value(3)));
    else if (what == u"answers"_s)
        measureAnswers(store);
    else if (what == u"search"_s)
        measureSearch(store);
    else if (what == u"idle"_s)
        idle(store);
    else if (what == u"reviews"_s)
        measureReviews(store);
    else
        qFatal("see the head of tests/bench/bench_window.cpp");
    return 0;
}
