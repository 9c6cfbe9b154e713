// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/commandline.h"
#include "tests/kit/testdata.h"

#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// Files and folders that a person may not read, enter or write to.
class RightsTest : public QObject, CommandLine
{
    Q_OBJECT

public:
    RightsTest()
        : CommandLine(QStringLiteral(PLUMBLINE_PROGRAM))
    {
    }

private:
    static constexpr QFile::Permissions readers = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    static constexpr QFile::Permissions visitors = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

    // Takes rights away until the end of a block, so that the folder can be removed.
    class Rights
    {
    public:
        Rights(const QString &path, QFile::Permissions rights)
            : m_path(path)
            , m_before(QFile::permissions(path))
        {
            QFile::setPermissions(m_path, rights);
        }
        ~Rights() { QFile::setPermissions(m_path, m_before); }

    private:
        QString m_path;
        QFile::Permissions m_before;
    };

private Q_SLOTS:
    void init()
    {
        startAfresh();
        makeShop();
        letOthersIn();
    }

    void aPortfolioThatMayNotBeReadIsSaidToBeThat_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("its file") << u"p.plumb"_s;
        QTest::newRow("its folder") << QString();
    }
    void aPortfolioThatMayNotBeReadIsSaidToBeThat()
    {
        QFETCH(QString, what);
        const Rights none(
            path(what), what.isEmpty() ? QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner) : QFile::Permissions());
        const QList<QStringList> verbs
            = {{u"workload"_s, u"list"_s}, {u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s}};
        for (const QStringList &verb : verbs) {
            const Outcome refused = runUnprivileged(verb);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(u"cannot be read"_s), qPrintable(refused.err));
        }
    }

    void aFolderThatTakesNoFileIsSaidAndWhatIsInItStays()
    {
        QVERIFY(QDir().mkpath(path(u"out"_s)));
        write(u"out/old.json"_s, "old");
        const Rights reading(path(u"out"_s), readers | visitors);
        for (const QString &name : {u"out/old.json"_s, u"out/new.json"_s}) {
            const Outcome refused = runUnprivileged({u"export"_s, u"onlineshop"_s, u"-o"_s, path(name)});
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(u"cannot be written"_s), qPrintable(refused.err));
        }
        const Outcome refused = runUnprivileged({u"store"_s, u"backup"_s, path(u"out/copy.plumb"_s)});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"cannot be written"_s), qPrintable(refused.err));
        QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"old.json"_s});
        QCOMPARE(Kit::readFile(path(u"out/old.json"_s)), QByteArray("old"));
    }

    // Nothing can be locked or kept for taking back there, though the file itself may be written.
    void inAFolderThatTakesNoFileAPortfolioIsReadOnly()
    {
        const QByteArray before = Kit::readFile(path(u"p.plumb"_s));
        Outcome listed, refused;
        {
            const Rights reading(path({}), readers | visitors);
            listed = runUnprivileged({u"workload"_s, u"list"_s});
            refused = runUnprivileged({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s});
        }
        QVERIFY2(listed.status == 0 && listed.out.contains(u"Online Shop"_s), qPrintable(listed.err));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"reading only"_s), qPrintable(refused.err));
        QCOMPARE(Kit::readFile(path(u"p.plumb"_s)), before);
    }

    void aFileToImportThatMayNotBeReadIsSaidToBeThat()
    {
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, path(u"shop.json"_s)});
        const Rights none(path(u"shop.json"_s), {});
        const QList<QStringList> verbs = {{u"import"_s}, {u"lens"_s, u"add"_s}, {u"lens"_s, u"check"_s}};
        for (const QStringList &verb : verbs) {
            const Outcome refused = runUnprivileged(verb + QStringList{path(u"shop.json"_s)});
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(u"cannot be read"_s), qPrintable(refused.err));
        }
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
