// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/stores.h"

#include "core/store/journalcodec.h"
#include "tests/kit/testdata.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Plumbline::Kit {

namespace {

Pillar pillar(const QString &id, const QStringList &questions, int version)
{
    Pillar made{PillarId(id), QString(u"Pillar "_s + id), {}};
    for (const QString &name : questions) {
        QStringList choices{u"a"_s, u"b"_s, u"c"_s, u"none_no"_s};
        if (version == 2 && name == u"q2"_s)
            choices.prepend(u"fresh"_s);
        Question question;
        question.id = QuestionId(name);
        question.title = u"Question "_s + name;
        for (const QString &choice : choices)
            question.choices.append({ChoiceId(choice), QString(u"Choice "_s + choice), {}, {u"Do it"_s, {}}, {}});
        question.riskRules = {{u"a && b"_s, RuleRisk::None}, {u"a"_s, RuleRisk::Medium}, {u"default"_s, RuleRisk::High}};
        made.questions.append(question);
    }
    return made;
}

Timestamp nextTime()
{
    static Timestamp now = fromMs(1'700'000'000'000);
    return now += std::chrono::milliseconds(1);
}

} // namespace

LensVersionPtr storeLens(int version)
{
    QStringList first{u"q1"_s, u"q2"_s, u"q3"_s};
    if (version == 2)
        first.removeLast();
    const Lens lens{u"Small lens"_s, u"For tests"_s,
        {pillar(u"first"_s, first, version), pillar(u"second"_s, {u"q4"_s, u"q5"_s, u"q6"_s}, version)}};
    LensCompanion companion;
    companion.questions[QuestionId(u"q1"_s)].label = u"ONE 1"_s;
    return std::make_shared<const LensVersion>(LensId(u"small-lens"_s), QString::number(version), lens, companion);
}

Commit commitOf(Verb verb, const QVector<Change> &changes)
{
    Commit commit;
    commit.entry.at = nextTime();
    commit.entry.id = ChangeId::make(commit.entry.at);
    commit.entry.verb = verb;
    commit.entry.subject = u"subject"_s;
    commit.entry.author = u"Ada"_s;
    commit.entry.changes = changes;
    return commit;
}

Commit commitOf(const WorkloadId &workload, Verb verb, const QVector<Change> &changes)
{
    Commit commit = commitOf(verb, changes);
    commit.entry.workload = workload;
    return commit;
}

Commit undoOf(const Commit &commit)
{
    Commit undo = commit;
    undo.entry.at = nextTime();
    undo.entry.id = ChangeId::make(undo.entry.at);
    undo.entry.kind = JournalEntry::Kind::Undo;
    undo.entry.target = commit.entry.id;
    undo.entry.changes = inverted(commit.entry.changes);
    return undo;
}

Commit creation(const WorkloadId &workload, const QString &name, const LensVersionPtr &lens)
{
    WorkloadProperties properties;
    properties.name = name;
    Commit commit = commitOf(workload, Verb::CreateWorkload,
        {PresenceChange{false, true}, PropertiesChange{{}, properties},
            LensUseChange{lens->id(), {}, LensUse{lens->sha256(), true}}});
    commit.lenses = {lens};
    return commit;
}

Commit selection(const WorkloadId &workload, const QString &question, ChoiceSet before, ChoiceSet after)
{
    Answer old;
    old.selected = before;
    Answer now;
    now.selected = after;
    return commitOf(workload, Verb::Select, {AnswerChange{LensId(u"small-lens"_s), QuestionId(question), old, now}});
}

void makeStore(const QString &path, const WorkloadId &workload)
{
    ReviewStore store;
    answered(store.open(StoreLocation::file(path), OpenMode::ReadWriteOrCreate));
    store.commit(creation(workload, u"Shop"_s, storeLens()));
    if (!store.flush())
        qFatal("the store cannot be made");
}

QVector<JournalEntry> decoded(QVector<JournalEntry> entries)
{
    for (JournalEntry &entry : entries) {
        const Result<QVector<Change>> changes = changesOf(entry, {});
        if (!changes)
            qFatal("the changes of an entry cannot be read");
        entry.changes = *changes;
        entry.packed.clear();
    }
    return entries;
}

QByteArray sha256Of(const QString &path)
{
    return QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256);
}

void runSql(const QString &path, const QStringList &statements)
{
    const QString name = u"behind"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace Plumbline::Kit
