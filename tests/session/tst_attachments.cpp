// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/exchange/documentimporter.h"
#include "core/exchange/reviewdocument.h"
#include "core/report/textforms.h"
#include "core/review/attachment.h"
#include "core/session/reviewimport.h"
#include "core/session/reviewpoints.h"
#include "core/store/contenttable.h"
#include "core/store/storebackup.h"
#include "core/words/changewords.h"
#include "tests/kit/pictures.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QDirIterator>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// Evidence on answers: the record that names the bytes, and the bytes in the file.
class AttachmentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kit::SampleWorkspace> m_sample;

    OpenReview &review() { return m_sample->review(); }
    ReviewStore &store() { return *m_sample->workspace().store(); }
    QVector<Recorded<Attachment>> known()
    {
        const LensReview &lens = review().state().lenses[0];
        return recordsOf<Attachment>(review().state(), lens.lensId(), lens.version->question(0).id);
    }
    void attach(const QString &name, const QByteArray &bytes) { m_sample->editor().attach({0, -1, 0}, name, bytes); }
    QStringList problems()
    {
        m_sample->waitUntilSaved();
        return Kit::answered(store().check()).problems;
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<Kit::SampleWorkspace>();
        m_sample->openReview();
    }
    void cleanup() { m_sample.reset(); }

    void aPictureIsAttachedCaptionedRemovedUndoneAndDoneAgain()
    {
        const QByteArray picture = Kit::pngOf(3);
        attach(u"dash & board.png"_s, picture);
        QCOMPARE(known().size(), 1);
        QCOMPARE(known()[0].value.name, u"dash & board.png"_s);
        QCOMPARE(entryWords(review().journal().last()), u"Attached “dash & board.png”"_s);
        m_sample->editor().setCaption(known()[0].id, u"Alarms of May"_s);
        QCOMPARE(known()[0].value.caption, u"Alarms of May"_s);
        QCOMPARE(Kit::answered(review().content(known()[0].value.sha256)), picture);
        m_sample->editor().removeAttachment(known()[0].id);
        QVERIFY(known().isEmpty());
        QVERIFY(review().undo());
        QCOMPARE(known()[0].value.caption, u"Alarms of May"_s);
        QVERIFY(review().undo());
        QVERIFY(review().undo());
        QVERIFY(known().isEmpty());
        QVERIFY(review().redo());
        QCOMPARE(Kit::answered(review().content(known()[0].value.sha256)), picture);
        QCOMPARE(problems(), QStringList());
    }

    void theSameBytesAreInTheFileOnceAndInNoEntryOfTheHistory()
    {
        const QByteArray picture = Kit::noiseJpeg(400'000);
        const qint64 before = QFileInfo(m_sample->storePath()).size();
        attach(u"one.jpg"_s, picture);
        attach(u"two.jpg"_s, picture);
        m_sample->editor().removeAttachment(known()[0].id);
        QVERIFY(review().takeMilestone(u"First"_s));
        m_sample->waitUntilSaved();
        QCOMPARE_LT(QFileInfo(m_sample->storePath()).size() - before, picture.size() + 100'000);
    }

    void aDocumentBringsThePicturesAlongOrLeavesThemOutAndSaysSo()
    {
        const QByteArray picture = Kit::pngOf(6);
        attach(u"board.png"_s, picture);
        const Contents all = Kit::answered(review().allPictures());
        const QByteArray with = writeReviewDocument(review().state(), {}, true, all);
        const QByteArray without = writeReviewDocument(review().state(), {}, true);
        QVERIFY(!without.contains("contents"));

        for (const bool carries : {true, false}) {
            Kit::SampleWorkspace other; // another portfolio, that never had them
            const LensFinder finder
                = [](const LensId &, const QString &, const QByteArray &) -> LensVersionPtr { return nullptr; };
            QByteArray document = carries ? with : without;
            document.replace("\"Shop\"", "\"Depot\"");
            const Result<ReviewPatch> patch = documentImporter.read({{u"depot.json"_s, document}}, {finder});
            QVERIFY2(patch, patch ? "" : qPrintable(patch.error().subject));
            const ReviewImport import = planImport(*patch, nullptr, MergePolicy::Ask);
            QCOMPARE(import.patch.remarks.size(), carries ? 0 : 1);
            const Result<WorkloadId> id = carryOut(import, other.portfolio(), nullptr);
            QVERIFY(id);
            other.waitUntilSaved();
            other.openReview(*id);
            const auto attachments = recordsOf<Attachment>(other.review().state());
            QCOMPARE(attachments.size(), carries ? 1 : 0);
            if (carries)
                QCOMPARE(Kit::answered(other.review().content(attachments[0].value.sha256)), picture);
            QCOMPARE(Kit::answered(other.workspace().store()->check()).problems, QStringList());
        }
    }

    void ofAnImportNoBytesStayThatNothingTakenRefersTo()
    {
        attach(u"board.png"_s, Kit::pngOf(6));
        m_sample->editor().setSelected(0, 0, 0, true);
        const QString digest = known()[0].value.sha256;
        const QByteArray document = writeReviewDocument(review().state(), {}, true, Kit::answered(review().allPictures()));
        Kit::SampleWorkspace other;
        other.openReview();
        const LensFinder finder = [](const LensId &, const QString &, const QByteArray &) -> LensVersionPtr { return nullptr; };
        const Result<ReviewPatch> patch = documentImporter.read({{u"shop.json"_s, document}}, {finder, &other.review().state()});
        QVERIFY(patch);
        ReviewImport import = planImport(*patch, &other.review(), MergePolicy::TakeTheirs);
        const auto picture = std::find_if(import.facts.begin(), import.facts.end(),
            [](const MergedFact &fact) { return fact.theirs.place.kind == FactPlace::Kind::Record; });
        QVERIFY(picture != import.facts.end());
        picture->isTaken = false;
        QVERIFY(carryOut(import, other.portfolio(), &other.review()));
        QCOMPARE(other.review().state().lenses[0].answers[0].selected, choiceBit(0));
        other.waitUntilSaved();
        QCOMPARE(Kit::errorOf(other.review().content(digest)), ErrorCode::ContentMissing);
        picture->isTaken = true;
        QVERIFY(carryOut(import, other.portfolio(), &other.review()));
        other.waitUntilSaved();
        QCOMPARE(Kit::answered(other.review().content(digest)), Kit::pngOf(6));
    }

    void aDocumentWhoseBytesAreNotThoseOfTheirDigestIsRefusedAtItsPlace()
    {
        attach(u"board.png"_s, Kit::pngOf(6));
        QByteArray document = writeReviewDocument(review().state(), {}, true, Kit::answered(review().allPictures()));
        document.replace(Kit::pngOf(6).toBase64(), Kit::pngOf(7).toBase64());
        const LensFinder finder = [](const LensId &, const QString &, const QByteArray &) -> LensVersionPtr { return nullptr; };
        const Result<ReviewDocument> read = readReviewDocument(document, u"shop.json"_s, finder);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::DocumentWrongWord);
        QVERIFY(read.error().place.line > 0);
    }

    void aFileOfAnyKindIsKeptAtItsChoiceAndComesBackWhole()
    {
        m_sample->editor().attach({0, -1, 0, 1}, u"runbook.pdf"_s, "%PDF-1.7 what was shown");
        QCOMPARE(known()[0].value.choice, review().state().lenses[0].version->question(0).choices[1].id.text());
        QCOMPARE(Kit::answered(review().content(known()[0].value.sha256)), QByteArray("%PDF-1.7 what was shown"));
    }

    void aLinkIsKeptWithoutBytesAndOnlyWhereItMayBeOpened()
    {
        QSignalSpy refused(&m_sample->editor(), &ReviewEditor::refused);
        for (const auto &address :
            {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"https://ada:secret@example.org/"_s, u""_s})
            m_sample->editor().attachLink({0, -1, 0}, address, {});
        QCOMPARE(refused.size(), 4);
        QCOMPARE(refused[0][0].value<Error>().code, ErrorCode::LinkRefused);
        m_sample->editor().setSelected(0, 0, 0, true); // else there is no question in the report
        m_sample->editor().attachLink({0, -1, 0}, u" example.org/runbook "_s, u"Runbook 3"_s);
        QCOMPARE(known()[0].value.link, u"https://example.org/runbook"_s);
        QCOMPARE(known()[0].value.words(), u"Runbook 3"_s);
        QCOMPARE(digestsOf(review().state()), QStringList());
        m_sample->waitUntilSaved();
        QVERIFY(Kit::answered(store().check()).problems.isEmpty());
        QVERIFY(Kit::answered(store().review(m_sample->shop())).state == review().state());
        QVERIFY(filesWithout(review().state(), {}).isEmpty());
        const QByteArray html = toHtml(reviewReport(sourceAt(review(), review().now()), ReportKind::Full));
        QVERIFY2(html.contains("href=\"https://example.org/runbook\""), html.constData());
    }

    void whatIsEmptyOrTooLargeIsRefusedInWords()
    {
        QSignalSpy refused(&m_sample->editor(), &ReviewEditor::refused);
        attach(u"run.png"_s, {});
        QCOMPARE(refused.takeLast()[0].value<Error>().code, ErrorCode::AttachmentEmpty);
        attach(u"huge.jpg"_s, Kit::noiseJpeg(maxAttachmentBytes + 1));
        QCOMPARE(refused.takeLast()[0].value<Error>().code, ErrorCode::AttachmentTooLarge);
        QVERIFY(known().isEmpty());
        const QString file = m_sample->folder() + u"/huge.png"_s;
        QFile huge(file);
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(maxAttachmentBytes + 1));
        m_sample->editor().attachFiles({0, -1, 0}, {file});
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.takeLast()[0].value<Error>().code, ErrorCode::AttachmentTooLarge);
    }

    void aFileIsReadBesideTheWindowAndAttachedToTheQuestionItWasMeantFor()
    {
        const QString file = m_sample->folder() + u"/board.png"_s;
        QVERIFY(writeWholeFile(file, Kit::pngOf(5)));
        m_sample->editor().attachFiles({0, -1, 0}, {file});
        QTRY_COMPARE(known().size(), 1);
        QCOMPARE(known()[0].value.name, u"board.png"_s);
    }

    void aRecordWhoseBytesAreNotThereIsRefusedByTheStoreAndTakenBack()
    {
        Attachment attachment = *attachmentOf(u"gone.png"_s, Kit::pngOf(1));
        const Record record{QLatin1String(Attachment::kind), {{u"name"_s, attachment.name}, {u"sha256"_s, attachment.sha256}}};
        QSignalSpy takenBack(&review(), &OpenReview::takenBack);
        QVERIFY(review().apply(Verb::AttachPicture, u"gone.png"_s, {RecordChange{RecordId::make(fromMs(9)), {}, record}}));
        QCOMPARE(review().state().records.size(), 1);
        QTRY_COMPARE(takenBack.size(), 1);
        QCOMPARE(takenBack[0][1].value<Error>().code, ErrorCode::ContentMissing);
        QVERIFY(review().state().records.isEmpty());
    }

    void bytesThatWereChangedOrWentAreNoticedAndNeverShown()
    {
        attach(u"one.png"_s, Kit::pngOf(1));
        attach(u"two.png"_s, Kit::pngOf(2));
        const QString first = known()[0].value.sha256, second = known()[1].value.sha256;
        m_sample->waitUntilSaved();
        m_sample->workspace().closePortfolio();
        Kit::runSql(m_sample->storePath(),
            {u"DROP TRIGGER content_stays"_s, u"UPDATE content SET bytes=x'89504e470d0a1a0a' WHERE sha256=x'%1'"_s.arg(first),
                u"DELETE FROM content WHERE sha256=x'%1'"_s.arg(second)});
        m_sample->reopen();
        QCOMPARE(Kit::errorOf(store().content(first)), ErrorCode::StoreDamaged);
        QCOMPARE(Kit::errorOf(store().content(second)), ErrorCode::ContentMissing);
        const LoadedReview loaded = Kit::answered(store().review(m_sample->shop()));
        const Contents whole = Kit::answered(store().contents(digestsOf(loaded.state)));
        QCOMPARE(filesWithout(loaded.state, whole), QStringList({u"one.png"_s, u"two.png"_s}));
        const QStringList found = Kit::answered(store().check()).problems;
        QCOMPARE(found.size(), 2);
        QVERIFY2(found.join(u'\n').contains(first) && found.join(u'\n').contains(second.left(12)), qPrintable(found.join(u'\n')));
    }

    void theFileRefusesToChangeBytesThatAreThere()
    {
        attach(u"one.png"_s, Kit::pngOf(1));
        m_sample->waitUntilSaved();
        m_sample->workspace().closePortfolio();
        const QString path = m_sample->storePath();
        const auto connection = StoreConnection::open(path, StoreConnection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(!(*connection)->exec(u"UPDATE content SET bytes=x'00'"_s));
    }

    void aDailyCopySharesTheBytesWithItsNeighborsAndIsRestoredWithThem()
    {
        const QByteArray picture = Kit::noiseJpeg(300'000);
        attach(u"one.jpg"_s, picture);
        m_sample->waitUntilSaved();
        const QString digest = known()[0].value.sha256;
        m_sample->workspace().closePortfolio();
        const QString path = m_sample->storePath();
        {
            const auto connection = StoreConnection::open(path, StoreConnection::Access::ReadWrite);
            QVERIFY(connection);
            for (int day = 1; day <= 3; ++day)
                QVERIFY(makeDailyBackup(**connection, QDate(2031, 1, day), StoreLocation::usualDailyBackups));
        }
        qint64 bytes = 0;
        QDirIterator files(backupFolder(path), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            bytes += (files.next(), files.fileInfo().size());
        const qint64 whole = QFileInfo(path).size();
        QCOMPARE_LT(bytes, 3 * (whole - picture.size()) + picture.size() + 100'000);

        const QString copy = dailyBackupPath(path, QDate(2031, 1, 2));
        {
            ReviewStore opened; // where it lies
            Kit::answered(opened.open(StoreLocation::file(copy), OpenMode::ReadOnly));
            QCOMPARE(Kit::answered(opened.content(digest)), picture);
            QCOMPARE(Kit::answered(opened.check()).problems, QStringList());
        }
        const QString restored = m_sample->folder() + u"/elsewhere.plumb"_s;
        QVERIFY(restoreStore(copy, restored));
        QVERIFY(QDir(backupFolder(path)).removeRecursively());
        ReviewStore opened;
        Kit::answered(opened.open(StoreLocation::file(restored), OpenMode::ReadWrite));
        QCOMPARE(Kit::answered(opened.content(digest)), picture);
        QCOMPARE(Kit::answered(opened.check()).problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "tst_attachments.moc"
