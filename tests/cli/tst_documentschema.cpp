// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// Holds the shipped JSON Schema of the review document against what the program writes, with Python's jsonschema.
class DocumentSchemaTest : public QObject
{
    Q_OBJECT

private:
    static int run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, arguments);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    // 0 when the document fits the schema, 1 when it does not.
    static int validate(const QString &document)
    {
        static const QString script = u"import json,sys,jsonschema\n"
                                      "schema=json.load(open(sys.argv[1]));document=json.load(open(sys.argv[2]))\n"
                                      "jsonschema.Draft202012Validator.check_schema(schema)\n"
                                      "sys.exit(0 if jsonschema.Draft202012Validator(schema).is_valid(document) else 1)"_s;
        return run(u"/usr/bin/python3"_s,
            {u"-c"_s, script, QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/exchange/plumbline-review-1.schema.json"),
                document});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(run(u"/usr/bin/python3"_s, {u"-c"_s, u"import jsonschema"_s}) == 0, "Python's jsonschema is not installed");
    }

    void everyExportedReviewFitsTheSchema()
    {
        const QTemporaryDir folder;
        const QString program = QStringLiteral(PLUMBLINE_PROGRAM);
        QCOMPARE(run(program, {u"demo"_s, u"--to"_s, folder.path()}), 0);
        QCOMPARE(run(program,
                     {u"--store"_s, folder.filePath(u"sample.plumb"_s), u"export"_s, u"--with-lenses"_s, u"-o"_s,
                         folder.filePath(u"out/"_s)}),
            0);
        const QStringList documents = QDir(folder.filePath(u"out"_s)).entryList({u"*.json"_s});
        QCOMPARE(documents.size(), 3);
        for (const QString &document : documents)
            QCOMPARE(validate(folder.filePath(u"out/"_s) + document), 0);
    }

    void aMisspelledKeyDoesNotFit()
    {
        QTemporaryFile document;
        QVERIFY(document.open());
        document.write(R"({"format": "plumbline-review/1", "workload": {"name": "Shop"}, "lenss": []})");
        document.close();
        QCOMPARE(validate(document.fileName()), 1);
    }
};

QTEST_GUILESS_MAIN(DocumentSchemaTest)
#include "tst_documentschema.moc"
