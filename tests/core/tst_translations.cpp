// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

// Reads the files of all languages as they are handed to translators.
class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    struct Message
    {
        QString context;
        QString source;
        QStringList forms; // one, or as many as the language has plurals
        bool isCounted = false;
        bool isFinished = true;

        QByteArray place() const { return (context + u": "_s + source).toUtf8(); }
    };

    struct Language
    {
        QString fault; // empty: the file could be read
        QList<Message> messages;
    };

    static QString pathOf(const QString &fileName)
    {
        return QDir(QStringLiteral(PLUMBLINE_SOURCE_DIR "/translations")).filePath(fileName);
    }

    static void readTranslation(QXmlStreamReader &xml, Message &message)
    {
        message.isFinished = !xml.attributes().hasAttribute("type"_L1); // else unfinished, vanished or obsolete
        if (!message.isCounted) {
            message.forms = {xml.readElementText()};
            return;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "numerusform"_L1)
                message.forms += xml.readElementText();
            else
                xml.skipCurrentElement();
        }
    }

    static Message readMessage(QXmlStreamReader &xml, const QString &context)
    {
        Message message;
        message.context = context;
        message.isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
        while (xml.readNextStartElement()) {
            if (xml.name() == "source"_L1)
                message.source = xml.readElementText();
            else if (xml.name() == "translation"_L1)
                readTranslation(xml, message);
            else
                xml.skipCurrentElement();
        }
        return message;
    }

    static void readContext(QXmlStreamReader &xml, QList<Message> &messages)
    {
        QString name;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                name = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages += readMessage(xml, name);
            else
                xml.skipCurrentElement();
        }
    }

    static Language readLanguage(const QString &fileName)
    {
        QFile file(pathOf(fileName));
        if (!file.open(QIODevice::ReadOnly))
            return {file.errorString(), {}};
        Language language;
        QXmlStreamReader xml(&file);
        xml.readNextStartElement(); // TS
        while (xml.readNextStartElement()) {
            if (xml.name() == "context"_L1)
                readContext(xml, language.messages);
            else
                xml.skipCurrentElement();
        }
        if (xml.hasError())
            language.fault = xml.errorString();
        else if (language.messages.isEmpty())
            language.fault = u"it has no messages"_s;
        return language;
    }

    // "%1", "%1", "%n": sorted, because languages differ in their order.
    static QStringList placeholdersIn(const QString &text)
    {
        static const QRegularExpression placeholder(u"%L?([1-9n])"_s);
        QStringList found;
        auto matches = placeholder.globalMatch(text);
        while (matches.hasNext())
            found += matches.next().captured(1);
        found.sort();
        return found;
    }

    static QStringList languageFiles() { return QDir(pathOf(QString())).entryList({u"plumbline_*.ts"_s}, QDir::Files); }

    static void addLanguages()
    {
        QTest::addColumn<QString>("fileName");
        for (const QString &fileName : languageFiles())
            QTest::newRow(qPrintable(fileName)) << fileName;
    }

private Q_SLOTS:
    void englishAndGermanAreThere()
    {
        QVERIFY(languageFiles().contains(u"plumbline_en.ts"_s));
        QVERIFY(languageFiles().contains(u"plumbline_de.ts"_s));
    }

    void placeholdersAreThoseOfTheSource_data() { addLanguages(); }
    void placeholdersAreThoseOfTheSource()
    {
        QFETCH(QString, fileName);
        const Language language = readLanguage(fileName);
        QVERIFY2(language.fault.isEmpty(), qPrintable(language.fault));
        for (const Message &message : language.messages) {
            if (!message.isFinished)
                continue;
            for (const QString &form : message.forms)
                QVERIFY2(placeholdersIn(form) == placeholdersIn(message.source), message.place().constData());
        }
    }

    void nothingFinishedIsEmpty_data() { addLanguages(); }
    void nothingFinishedIsEmpty()
    {
        QFETCH(QString, fileName);
        const Language language = readLanguage(fileName);
        QVERIFY2(language.fault.isEmpty(), qPrintable(language.fault));
        for (const Message &message : language.messages) {
            if (!message.isFinished)
                continue;
            QVERIFY2(!message.context.isEmpty(), message.place().constData());
            QVERIFY2(!message.forms.isEmpty(), message.place().constData());
            for (const QString &form : message.forms)
                QVERIFY2(!form.isEmpty(), message.place().constData());
        }
    }

    void englishHasBothFormsOfEveryPluralAndNothingElse()
    {
        const Language english = readLanguage(u"plumbline_en.ts"_s);
        QVERIFY2(english.fault.isEmpty(), qPrintable(english.fault));
        for (const Message &message : english.messages) {
            QVERIFY2(message.isCounted, message.place().constData());
            QVERIFY2(message.isFinished, message.place().constData());
            QVERIFY2(message.forms.size() == 2, message.place().constData());
            QVERIFY2(!message.forms.contains(QString()), message.place().constData());
        }
    }

    void everyLanguageHasThePluralsThatEnglishHas_data() { addLanguages(); }
    void everyLanguageHasThePluralsThatEnglishHas()
    {
        QFETCH(QString, fileName);
        const Language language = readLanguage(fileName);
        QVERIFY2(language.fault.isEmpty(), qPrintable(language.fault));
        QSet<QByteArray> counted;
        for (const Message &message : language.messages) {
            if (message.isCounted)
                counted += message.place();
        }
        for (const Message &message : readLanguage(u"plumbline_en.ts"_s).messages)
            QVERIFY2(counted.contains(message.place()), message.place().constData());
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
