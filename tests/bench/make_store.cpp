// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a portfolio to measure with, of the framework lens: make_store FILE COUNT clicked|imported
// clicked: each workload was created and answered change by change, 46 entries of the journal;
// imported: each came as a review document, with every question answered, in one large entry.
// The same arguments give the same answers, and ids and times that differ only in what is random in an id.
#include "core/exchange/importer.h"
#include "core/exchange/reviewdocument.h"
#include "core/session/newworkload.h"
#include "core/session/reviewimport.h"
#include "tests/bench/figures.h"
#include "tests/kit/lenses.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Plumbline;
using namespace Plumbline::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int clicks = 40;
constexpr int clicksANote = 8;
constexpr int workloadsAtOnce = 500; // then the portfolio is opened anew, so that its history in memory stays short

QString nameOf(int number)
{
    static const QStringList subjects{u"Payments"_s, u"Catalog"_s, u"Identity"_s, u"Search"_s, u"Claims"_s, u"Sensors"_s};
    return u"%1 %2"_s.arg(subjects[number % subjects.size()], QString::number(number).rightJustified(5, u'0'));
}

QString ownerOf(int number)
{
    static const QStringList owners{u"Ada Lovelace"_s, u"Grace Hopper"_s, u"Edsger Dijkstra"_s, u"Barbara Liskov"_s};
    return owners[number / 7 % owners.size()];
}

QString noteOf(int number)
{
    return u"Agreed with the team; the rest is ticket %1."_s.arg(number);
}

void click(ReviewEditor &editor, const LensVersion &lens, int number)
{
    QRandomGenerator random{quint32(number)};
    for (int question = 0; question < clicks; ++question) {
        editor.toggle(0, question, int(random.bounded(lens.question(question).choices.size())));
        if (question % clicksANote == clicksANote - 1) {
            editor.typeNotes(0, question, noteOf(number * clicks + question));
            editor.flush();
        }
    }
}

QByteArray documentOf(const LensVersionPtr &lens, int number)
{
    QRandomGenerator random{quint32(number)};
    ReviewState state;
    state.workload.name = nameOf(number);
    state.workload.reviewOwner = ownerOf(number);
    LensReview review(lens);
    for (int question = 0; question < lens->questionCount(); ++question) {
        Answer &answer = review.answers[question];
        answer.selected = random.generate64() & lens->program(question).practices;
        if (question % clicksANote == 0)
            answer.notes = noteOf(number * clicks + question);
    }
    state.lenses.append(review);
    return writeReviewDocument(state, {}, false);
}

void addClicked(Workspace &workspace, const LensVersionPtr &lens, int number)
{
    ReviewState start = startOf({nameOf(number), {lens->sha256()}, false, {}}, {lens});
    start.workload.reviewOwner = ownerOf(number);
    openReview(workspace, got(workspace.portfolio()->createWorkload(start)));
    click(*workspace.editor(), *lens, number);
}

void addImported(Workspace &workspace, const LensVersionPtr &lens, int number)
{
    const LensFinder finder = [&lens](const LensId &, const QString &, const QByteArray &) { return lens; };
    const ImportFile file{nameOf(number), documentOf(lens, number)};
    const ReviewPatch patch = got(importerFor(file.bytes, file.name)->read({file}, {finder}));
    (void)got(carryOut(planImport(patch, nullptr, MergePolicy::Ask), *workspace.portfolio(), nullptr));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(2).toInt();
    if (count < 1 || (arguments.value(3) != u"clicked"_s && arguments.value(3) != u"imported"_s))
        qFatal("usage: make_store FILE COUNT clicked|imported");
    const auto add = arguments[3] == u"clicked"_s ? &addClicked : &addImported;

    Timestamp now = fromMs(1'772'431'200'000); // 2026-03-02 06:00; all of it is one day, which is one daily copy
    Workspace workspace(u"Ada"_s, [&now] { return now += std::chrono::milliseconds(20); });
    const LensVersionPtr lens = Kit::frameworkLens();
    for (int number = 0; number < count; ++number) {
        if (number % workloadsAtOnce == 0)
            openPortfolio(workspace, arguments[1], OpenMode::ReadWriteOrCreate);
        add(workspace, lens, number);
        if (number % 20 == 19) { // what waits is one transaction
            if (const Result<void> written = workspace.store()->flush(); !written)
                qFatal("not written: %s", qPrintable(written.error().detail));
        }
    }
    waitUntilSaved(workspace);
    return 0;
}
