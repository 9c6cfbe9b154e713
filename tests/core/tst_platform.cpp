// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/files.h"
#include "core/base/platform/process.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class PlatformTest : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsPrivateIsItsOwnersAlone()
    {
        const QFile::Permissions others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(Platform::createPrivateFolder(path(u"a/ü"_s)));
        QVERIFY(Platform::createPrivateFolder(path(u"a/ü"_s))); // there already
        QVERIFY(Platform::createPrivateFile(path(u"a/ü/file"_s)));
        for (const QString &made : {u"a"_s, u"a/ü"_s, u"a/ü/file"_s})
            QVERIFY2(!(QFile::permissions(path(made)) & others), qPrintable(made));
        QCOMPARE(Platform::createPrivateFile(path(u"a/ü/file"_s)).error().code, ErrorCode::FileNotWritable);
        QCOMPARE(Platform::createPrivateFile(path(u"b/file"_s)).error().code, ErrorCode::FolderNotFound);
        QCOMPARE(Platform::createPrivateFolder(path(u"a/ü/file/folder"_s)).error().code, ErrorCode::FileNotWritable);
    }

    void oneFileTakesThePlaceOfAnother()
    {
        write(u"new"_s, "new");
        QVERIFY(Platform::replaceFile(path(u"new"_s), path(u"missing"_s)));
        QCOMPARE(contentOf(u"missing"_s), QByteArray("new"));
        write(u"newer"_s, "newer");
        const QByteArray identity = Platform::fileIdentity(path(u"newer"_s));
        QVERIFY(!identity.isEmpty());
        QVERIFY(identity != Platform::fileIdentity(path(u"missing"_s)));
        QVERIFY(Platform::replaceFile(path(u"newer"_s), path(u"missing"_s)));
        QCOMPARE(contentOf(u"missing"_s), QByteArray("newer"));
        QVERIFY(!QFile::exists(path(u"newer"_s)));
        QCOMPARE(Platform::fileIdentity(path(u"missing"_s)), identity);
        QCOMPARE(Platform::fileIdentity(path(u"newer"_s)), QByteArray());
        QCOMPARE(Platform::replaceFile(path(u"newer"_s), path(u"missing"_s)).error().code, ErrorCode::FileNotWritable);
        QCOMPARE(contentOf(u"missing"_s), QByteArray("newer"));
    }

    void onlyAFileIsOpenedForReading()
    {
        write(u"file"_s, "text");
        QFile file;
        QVERIFY(Platform::openRegularFile(file, path(u"file"_s)));
        QCOMPARE(file.readAll(), QByteArray("text"));
        QFile none;
        QCOMPARE(Platform::openRegularFile(none, path(u"missing"_s)).error().code, ErrorCode::FileNotFound);
        QCOMPARE(Platform::openRegularFile(none, m_folder->path()).error().code, ErrorCode::FileNotRegular);
        QVERIFY(!Platform::isStream(path(u"file"_s)));
        QVERIFY(!Platform::isStream(m_folder->path()));
        QVERIFY(!Platform::isStream(path(u"missing"_s)));
    }

    void fileAndFolderCanBeWaitedFor()
    {
        write(u"file"_s, "text");
        QVERIFY(Platform::syncToDisk(path(u"file"_s)));
        QVERIFY(Platform::syncToDisk(m_folder->path()));
        QCOMPARE(Platform::syncToDisk(path(u"missing"_s)).error().code, ErrorCode::FileNotWritable);
    }

    void theAccountHasAName() { QVERIFY(!Platform::accountName().isEmpty()); }
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "tst_platform.moc"
