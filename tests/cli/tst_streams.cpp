// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/commandline.h"
#include "tests/kit/testdata.h"

#include <QProcess>
#include <QtTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// What is no file: pipes, devices, links, standard input and output.
class StreamsTest : public QObject, CommandLine
{
    Q_OBJECT

public:
    StreamsTest()
        : CommandLine(QStringLiteral(PLUMBLINE_PROGRAM))
    {
    }

private:
    mode_t kindOf(const QString &name) const
    {
        struct stat status = {};
        const QString file = QDir::isAbsolutePath(name) ? name : path(name);
        return ::lstat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_mode & S_IFMT : 0;
    }
    void makePipe(const QString &name) const { QCOMPARE(::mkfifo(QFile::encodeName(path(name)).constData(), 0600), 0); }
    // Every verb that writes a document; "-o" and what comes after it is still missing.
    static void addWritingVerbs()
    {
        QTest::addColumn<QStringList>("verb");
        QTest::newRow("export") << QStringList{u"export"_s, u"onlineshop"_s};
        QTest::newRow("lens export") << QStringList{u"lens"_s, u"export"_s, u"small-lens"_s};
        for (const QString &form : {u"pdf"_s, u"html"_s, u"md"_s, u"json"_s}) {
            QTest::addRow("report as %s", qPrintable(form))
                << QStringList{u"report"_s, u"onlineshop"_s, u"--at"_s, u"First"_s, u"--as"_s, form};
            QTest::addRow("compare as %s", qPrintable(form))
                << QStringList{u"compare"_s, u"onlineshop"_s, u"First"_s, u"Second"_s, u"--as"_s, form};
        }
    }
    QString fileOf(const QStringList &verb)
    {
        makeShop();
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"First"_s});
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Second"_s});
        done(verb + QStringList{u"-o"_s, path(u"file"_s)});
        return QString::fromUtf8(Kit::readFile(path(u"file"_s)));
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void aMinusIsStandardOutput_data() { addWritingVerbs(); }
    void aMinusIsStandardOutput()
    {
        QFETCH(QStringList, verb);
        const QString file = fileOf(verb);
        for (const QString &name : {u"-"_s, u"/dev/stdout"_s}) {
            const Outcome outcome = run(verb + QStringList{u"-o"_s, name});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
            QCOMPARE(outcome.out, file); // and no list of files after it
        }
        QVERIFY(!QFile::exists(path(u"-"_s)));
    }

    void aPipeIsWrittenToAndStays_data() { addWritingVerbs(); }
    void aPipeIsWrittenToAndStays()
    {
        QFETCH(QStringList, verb);
        const QString file = fileOf(verb);
        makePipe(u"pipe"_s);
        QProcess reader;
        reader.start(u"cat"_s, {path(u"pipe"_s)});
        const Outcome outcome = run(verb + QStringList{u"-o"_s, path(u"pipe"_s)});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(kindOf(u"pipe"_s), mode_t(S_IFIFO));
        QVERIFY(reader.waitForFinished());
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()), file);
    }

    void aDeviceIsWrittenToAndStays()
    {
        // Never as root, who could put a file in the place of a device of this machine.
        makeShop();
        letOthersIn();
        const Outcome written = runUnprivileged({u"export"_s, u"onlineshop"_s, u"-o"_s, u"/dev/null"_s});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QCOMPARE(runUnprivileged({u"export"_s, u"onlineshop"_s, u"-o"_s, u"/dev/full"_s}).status, 1);
        QCOMPARE(runUnprivileged({u"store"_s, u"backup"_s, u"/dev/null"_s}).status, 1);
        for (const QString &device : {u"/dev/null"_s, u"/dev/full"_s})
            QCOMPARE(kindOf(device), mode_t(S_IFCHR));
    }

    void aSocketStays()
    {
        makeShop();
        sockaddr_un address = {AF_UNIX, {}};
        qstrncpy(address.sun_path, QFile::encodeName(path(u"socket"_s)).constData(), sizeof address.sun_path);
        const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(run({u"export"_s, u"onlineshop"_s, u"-o"_s, path(u"socket"_s)}).status, 1);
        QCOMPARE(kindOf(u"socket"_s), mode_t(S_IFSOCK));
        ::close(server);
    }

    void aLinkStaysAndItsFileIsReplaced()
    {
        makeShop();
        write(u"old"_s, "old");
        const QString link = path(u"link"_s);
        for (const QStringList &verb :
            {QStringList{u"export"_s, u"onlineshop"_s, u"-o"_s}, QStringList{u"store"_s, u"backup"_s}}) {
            QFile::remove(link);
            QVERIFY(QFile::link(u"old"_s, link));
            done(verb + QStringList{link});
            QCOMPARE(kindOf(u"link"_s), mode_t(S_IFLNK));
            QVERIFY(Kit::readFile(path(u"old"_s)).size() > 100);
        }
    }

    void noPortfolioIsBackedUpOntoAPipeOrFolder()
    {
        makeShop();
        makePipe(u"pipe"_s);
        for (const QString &name : {path(u"pipe"_s), path({})}) {
            const Outcome refused = run({u"store"_s, u"backup"_s, name});
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(u"is not a file"_s), qPrintable(refused.err));
        }
        QCOMPARE(kindOf(u"pipe"_s), mode_t(S_IFIFO));
    }

    void severalDocumentsDoNotFitIntoAStream()
    {
        makeShop();
        done({u"workload"_s, u"add"_s, u"Second"_s, u"--lens"_s, u"small-lens"_s});
        makePipe(u"pipe"_s);
        for (const QString &name : {u"-"_s, path(u"pipe"_s)}) {
            QCOMPARE(run({u"export"_s, u"-o"_s, name}).status, 1);
            QCOMPARE(run({u"lens"_s, u"export"_s, u"small-lens"_s, u"--with-companion"_s, u"-o"_s, name}).status, 1);
        }
        QCOMPARE(kindOf(u"pipe"_s), mode_t(S_IFIFO));
    }

    void whatAStreamShallHoldIsAsked()
    {
        makeShop();
        for (const QStringList &how : {QStringList{u"-"_s}, QStringList{u"-"_s, u"--as"_s, u"docx"_s}})
            QCOMPARE(run(QStringList{u"report"_s, u"onlineshop"_s, u"-o"_s} + how).status, 2);
    }

    void standardInputIsReadLikeAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("as a minus") << u"-"_s;
        QTest::newRow("by its name") << u"/dev/stdin"_s;
    }
    void standardInputIsReadLikeAFile()
    {
        QFETCH(QString, name);
        makeShop();
        const Outcome checked = runWith(smallLens, {u"lens"_s, u"check"_s, name});
        QVERIFY2(checked.status == 0 && checked.out.startsWith(name + u": faults: 0"_s), qPrintable(checked.err));
        QCOMPARE(runWith("{", {u"lens"_s, u"check"_s, name}).status, 1);
        QCOMPARE(runWith(QByteArray(6 * 1024 * 1024, ' '), {u"lens"_s, u"check"_s, name}).status, 1);
        const QString document = run({u"export"_s, u"onlineshop"_s, u"-o"_s, u"-"_s}).out;
        done({u"workload"_s, u"remove"_s, u"onlineshop"_s});
        const Outcome imported = runWith(document.toUtf8(), {u"import"_s, name});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QCOMPARE(run({u"export"_s, u"onlineshop"_s, u"-o"_s, u"-"_s}).out, document);
    }

    void nothingButAFileIsRead_data()
    {
        QTest::addColumn<QStringList>("verb");
        QTest::newRow("lens check") << QStringList{u"lens"_s, u"check"_s};
        QTest::newRow("lens add") << QStringList{u"lens"_s, u"add"_s};
        QTest::newRow("import") << QStringList{u"import"_s};
    }
    void nothingButAFileIsRead()
    {
        QFETCH(QStringList, verb);
        makeShop();
        makePipe(u"pipe"_s);
        for (const QString &name : {path(u"pipe"_s), path({}), u"/dev/zero"_s}) {
            const Outcome refused = run(verb + QStringList{name});
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(name + u" is not a file"_s), qPrintable(refused.err));
        }
    }
};

QTEST_GUILESS_MAIN(StreamsTest)
#include "tst_streams.moc"
