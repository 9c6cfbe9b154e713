// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

// Reads every source file and holds its includes against the layers: app → ui → core, and inside core
// base ← lens ← review ← risk ← progress ← report, with store and exchange above risk.
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

    void insideCoreNothingLooksUp()
    {
        const QHash<QString, QStringList> below = {
            {u"base"_s, {}},
            {u"lens"_s, {u"base"_s}},
            {u"review"_s, {u"base"_s, u"lens"_s}},
            {u"risk"_s, {u"base"_s, u"lens"_s, u"review"_s}},
            {u"progress"_s, {u"base"_s, u"lens"_s, u"review"_s, u"risk"_s}},
            {u"report"_s, {u"base"_s, u"lens"_s, u"review"_s, u"risk"_s, u"progress"_s}},
            {u"store"_s, {u"base"_s, u"lens"_s, u"review"_s, u"risk"_s}},
            {u"exchange"_s, {u"base"_s, u"lens"_s, u"review"_s, u"risk"_s}},
        };
        for (const Include &include : includesBelow(u"core"_s)) {
            if (!include.header.startsWith(u"core/"_s))
                continue;
            const QString from = include.file.section(u'/', 1, 1), to = include.header.section(u'/', 1, 1);
            QVERIFY2(from == to || below.value(from).contains(to), qPrintable(include.file + u" includes "_s + include.header));
        }
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
