// SPDX-License-Identifier: GPL-3.0-or-later
// A second program on a store, for the tests: storechild answer|hold FILE WORKLOAD SEED
// "answer" answers without end and writes the id of each acknowledged change, one a line; "hold" keeps the store open.
#include "tests/kit/stores.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <unistd.h>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        ::_exit(3);
}

Commit randomAnswer(const WorkloadId &id, ReviewState &state, QRandomGenerator &random)
{
    LensReview &review = state.lenses.first();
    const int question = random.bounded(review.version->questionCount());
    Answer after = review.answers[question];
    after.selected ^= choiceBit(random.bounded(3));
    if (random.bounded(4) == 0)
        after.notes = u"A longer note, so that pages split. "_s.repeated(random.bounded(60));
    Commit commit = commitOf(id, Verb::Select,
        {AnswerChange{review.lensId(), review.version->question(question).id, review.answers[question], after}});
    review.answers[question] = after;
    return commit;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const WorkloadId id = WorkloadId::fromString(arguments.at(3));
    QRandomGenerator random(arguments.at(4).toUInt());
    ReviewStore store;
    answered(store.open(StoreLocation::file(arguments.at(2)), OpenMode::ReadWrite));
    if (store.info().isReadOnly)
        return 4;
    ReviewState state = answered(store.review(id)).state;
    say("open\n");
    if (arguments.at(1) == u"hold"_s)
        return QCoreApplication::exec();
    const auto next = [&] { store.commit(randomAnswer(id, state, random)); };
    QObject::connect(&store, &ReviewStore::committed, &app, [&](const ChangeId &change, qint64) {
        say(change.toString().toLatin1() + '\n');
        next();
    });
    // Several at a time, so that a kill meets a queue.
    for (int i = 0; i < 3; ++i)
        next();
    return QCoreApplication::exec();
}
