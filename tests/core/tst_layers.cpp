// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

// Reads every source file and holds its includes against the layers: app → ui → core, and inside core
// base ← lens ← review ← risk ← progress ← store ← words ← report ← agenda ← exchange ← session; inside ui in the order of
// its folders.
class LayersTest : public QObject
{
    Q_OBJECT

private:
    struct Include
    {
        QString file; // relative to the root
        QString header;
    };

    QVector<Include> includesBelow(const QString &folder) const
    {
        static const QRegularExpression pattern(
            u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
        const QDir root(QStringLiteral(PLUMBLINE_SOURCE_DIR));
        QVector<Include> includes;
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                includes.append({root.relativeFilePath(file.fileName()), matches.next().captured(1)});
        }
        return includes;
    }

    // Includes of a folder of `layer` that stands later in `order` than the folder of the file. Every folder stands in it.
    QStringList arrowsThatLookUp(const QString &layer, const QStringList &order) const
    {
        QStringList arrows;
        const QStringList folders
            = QDir(QDir(QStringLiteral(PLUMBLINE_SOURCE_DIR)).filePath(layer)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders) {
            if (!order.contains(folder))
                arrows += layer + u'/' + folder + u" stands nowhere in the order"_s;
        }
        for (const Include &include : includesBelow(layer)) {
            if (!include.header.startsWith(layer + u'/'))
                continue;
            const QString from = include.file.section(u'/', 1, 1), to = include.header.section(u'/', 1, 1);
            if (order.indexOf(to) > order.indexOf(from))
                arrows += include.file + u" includes "_s + include.header;
        }
        return arrows;
    }

private Q_SLOTS:
    void theScanSeesTheSources() { QVERIFY(includesBelow(u"core"_s).size() > 50); }

    void coreKnowsNoScreen()
    {
        static const QRegularExpression screen(
            u"^(QtWidgets|QtGui|QtCharts|QtSvg|QWidget|QApplication|QGuiApplication|QPainter|QColor|QFont|QIcon|QMessageBox|QDialog|ui/|app/)"_s);
        for (const Include &include : includesBelow(u"core"_s))
            QVERIFY2(!screen.match(include.header).hasMatch(), qPrintable(include.file + u" includes "_s + include.header));
    }

    void uiKnowsNoCommandLineAndNoSql()
    {
        static const QRegularExpression forbidden(u"^(app/|QtSql|QSql|sqlite3)"_s);
        for (const Include &include : includesBelow(u"ui"_s))
            QVERIFY2(!forbidden.match(include.header).hasMatch(), qPrintable(include.file + u" includes "_s + include.header));
    }

    void onlyTheStoreSpeaksSql()
    {
        static const QRegularExpression sql(u"^(QtSql|QSql|sqlite3)"_s);
        for (const QString &folder : {u"core"_s, u"app"_s}) {
            for (const Include &include : includesBelow(folder)) {
                if (!include.file.startsWith(u"core/store/"_s))
                    QVERIFY2(!sql.match(include.header).hasMatch(), qPrintable(include.file + u" includes "_s + include.header));
            }
        }
    }

    void sqliteItselfIsCalledInOnePlace()
    {
        QStringList callers;
        for (const Include &include : includesBelow(u"core"_s)) {
            if (include.header == u"sqlite3.h"_s)
                callers.append(include.file);
        }
        QCOMPARE(callers, QStringList{u"core/store/storeconnection.cpp"_s});
    }

    void whatDiffersBySystemStandsInOnePlace()
    {
        static const QRegularExpression system(u"^(unistd|fcntl|io|windows|pwd|csignal|signal|sys/.*)(\\.h)?$"_s);
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            for (const Include &include : includesBelow(folder)) {
                if (!include.file.startsWith(u"core/base/platform/"_s))
                    QVERIFY2(
                        !system.match(include.header).hasMatch(), qPrintable(include.file + u" includes "_s + include.header));
            }
        }
    }

    void jsonIsReadAndWrittenInOnePlace()
    {
        static const QRegularExpression json(u"^(rapidjson/|QJson)"_s);
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            for (const Include &include : includesBelow(folder)) {
                if (!include.file.startsWith(u"core/base/json"_s))
                    QVERIFY2(!json.match(include.header).hasMatch(), qPrintable(include.file + u" includes "_s + include.header));
            }
        }
    }

    // Nothing is fetched and nobody is told anything. An address is handed to the desktop in one place, on a click, and the
    // folder of a report in another.
    void noPartOfTheProgramSpeaksToANetwork()
    {
        static const QRegularExpression network(
            u"^(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHttp|QHost|QDns|QAbstractSocket|QWebSocket|QtWeb|QWeb|QtDBus|curl/|netdb|netinet/|arpa/)"_s);
        QStringList openers;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            for (const Include &include : includesBelow(folder)) {
                QVERIFY2(!network.match(include.header).hasMatch(), qPrintable(include.file + u" includes "_s + include.header));
                if (include.header == u"QDesktopServices"_s)
                    openers += include.file;
            }
        }
        openers.sort();
        QCOMPARE(openers, QStringList({u"ui/support/links.cpp"_s}));
        static const QRegularExpression linked(
            u"Qt6::(Network|WebEngine|WebSockets|DBus|Qml|Quick)\\w*|\\bcurl\\b"_s, QRegularExpression::CaseInsensitiveOption);
        QStringList builds{QStringLiteral(PLUMBLINE_SOURCE_DIR "/CMakeLists.txt")};
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
            QDirIterator files(QStringLiteral(PLUMBLINE_SOURCE_DIR "/") + folder, {u"CMakeLists.txt"_s, u"*.cmake"_s},
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                builds += files.next();
        }
        QVERIFY(builds.size() > 20);
        for (const QString &name : builds) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = linked.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(name + u": "_s + match.captured()));
        }
    }

    void insideCoreNothingLooksUp()
    {
        QCOMPARE(arrowsThatLookUp(u"core"_s,
                     {u"base"_s, u"lens"_s, u"review"_s, u"risk"_s, u"progress"_s, u"store"_s, u"words"_s, u"report"_s,
                         u"agenda"_s, u"exchange"_s, u"session"_s}),
            QStringList());
    }

    void insideUiNothingLooksUp()
    {
        QCOMPARE(
            arrowsThatLookUp(u"ui"_s,
                {u"support"_s, u"models"_s, u"delegates"_s, u"charts"_s, u"report"_s, u"dialogs"_s, u"pages"_s, u"window"_s}),
            QStringList());
    }

    // A test that is skipped says nothing, and nobody reads that it was.
    void noTestIsSkippedButForWantOfTheRealFiles()
    {
        static const QRegularExpression skip(u"\\bQSKIP *\\(|SKIP_RETURN_CODE"_s);
        const QDir tests(QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests"));
        QStringList places;
        QDirIterator files(tests.path(), {u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (skip.match(QString::fromUtf8(file.readAll())).hasMatch())
                places += tests.relativeFilePath(file.fileName());
        }
        places.sort();
        QCOMPARE(places, QStringList({u"core/tst_layers.cpp"_s, u"kit/testdata.h"_s}));
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
