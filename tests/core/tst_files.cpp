// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/kit/noroom.h"
#include "tests/kit/testdata.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// Files that are written and what they are called. What people call a workload becomes the name of a file: on every system, in
// the folder that was chosen, and never what a program or a system takes for something else.
class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfFilesAreSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const QString thumb = QString::fromUtf8("👍");
        QTest::newRow("plain") << u"Online shop - Now"_s << u"Online shop - Now"_s;
        QTest::newRow("folders") << u"a/b"_s << u"a-b"_s;
        QTest::newRow("a way out") << u"../../etc/x"_s << u"etc-x"_s;
        QTest::newRow("drives and wildcards") << u"..\\a\\b:c*?"_s << u"a-b-c--"_s;
        QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
        QTest::newRow("dots alone") << u"..."_s << u"Review"_s;
        QTest::newRow("like an option") << u"-rf"_s << u"rf"_s;
        QTest::newRow("like options behind dots and blanks") << u". - -rf"_s << u"rf"_s;
        QTest::newRow("ends in dots and blanks") << u"a. . "_s << u"a"_s;
        QTest::newRow("line breaks") << u"a\nb"_s << u"a b"_s;
        QTest::newRow("a shell's words") << u"$(rm x); `y` 'z' \"w\" | & > ~"_s << u"(rm x)- -y- -z- -w- - - - -"_s;
        QTest::newRow("letters of the world") << u"Größe 東京 שלום"_s << u"Größe 東京 שלום"_s;
        QTest::newRow("letters with their marks") << u"हिन्दी"_s << u"हिन्दी"_s;
        QTest::newRow("letters with marks of their own")
            << u"Größe"_s.normalized(QString::NormalizationForm_D) << u"Größe"_s.normalized(QString::NormalizationForm_D);
        QTest::newRow("letters beyond sixteen bits") << QString::fromUtf8("𠮷野") << QString::fromUtf8("𠮷野");
        QTest::newRow("an emoji") << u"a"_s + thumb + u"b"_s << u"a-b"_s;
        QTest::newRow("an emoji alone") << thumb << u"Review"_s;
        QTest::newRow("half of a pair") << u"a"_s + QChar(0xD83D) << u"a-"_s;
        QTest::newRow("steering characters") << u"a"_s + QChar(0x202E) + u"fdp.exe"_s << u"a-fdp.exe"_s;
        QTest::newRow("too long") << QString(300, u'x') << QString(100, u'x');
        QTest::newRow("too long where it was safe") << QString(99, u'x') + u". yz"_s << QString(99, u'x');
        QTest::newRow("a device of Windows") << u"CON"_s << u"CON-"_s;
        QTest::newRow("a device of Windows with an ending") << u"aux.2026"_s << u"aux-.2026"_s;
        QTest::newRow("a device of Windows with a blank") << u"Nul .x"_s << u"Nul- .x"_s;
        QTest::newRow("a device of Windows with a number") << u"com1"_s << u"com1-"_s;
        QTest::newRow("no device of Windows") << u"Console, aux room"_s << u"Console, aux room"_s;
    }
    void namesOfFilesAreSafe()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(safeFileName(text), name);
        QCOMPARE(safeFileName(name), name);
    }

    void everyNameFitsWhateverItsLetters_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("one byte") << u"x"_s;
        QTest::newRow("two bytes") << u"ß"_s;
        QTest::newRow("three bytes") << u"東"_s;
        QTest::newRow("four bytes") << QString::fromUtf8("𠮷");
    }
    void everyNameFitsWhateverItsLetters()
    {
        QFETCH(QString, letter);
        const QTemporaryDir folder;
        const QString name = safeFileName(letter.repeated(300));
        QVERIFY(!name.contains(QChar::ReplacementCharacter));
        QVERIFY(!name.back().isHighSurrogate());
        const QString path = folder.filePath(name + u" (12).json"_s);
        const Result<void> written = writeWholeFile(path, "{}");
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        QVERIFY(QFileInfo::exists(path));
    }

    // Whether the content fits into what is collected before it is written, or not.
    void aFileForWhichThereIsNoRoomLeavesTheOldOne_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("room");
        QTest::newRow("short, no room") << 10 << 0;
        QTest::newRow("short, a little room") << 4000 << 100;
        QTest::newRow("long, no room") << 100'000 << 0;
        QTest::newRow("long, all but a byte") << 100'000 << 99'999;
    }
    void aFileForWhichThereIsNoRoomLeavesTheOldOne()
    {
        QFETCH(int, size);
        QFETCH(int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QVERIFY(writeWholeFile(path, "old"));
        Result<void> written;
        {
            const Kit::NoRoom full(room);
            written = writeWholeFile(path, QByteArray(size, 'x'));
        }
        QCOMPARE(Kit::readFile(path), QByteArray("old"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
        QVERIFY(writeWholeFile(path, "new"));
        QCOMPARE(Kit::readFile(path), QByteArray("new"));
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
