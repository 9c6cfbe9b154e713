// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/kit/shownpane.h"
#include "ui/dialogs/attachmentdialog.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/pages/review/attachmentstrip.h"
#include "ui/pages/review/notesedit.h"
#include "ui/support/links.h"
#include "ui/support/picture.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

QByteArray pictureBytes(const QSize &size, const char *format = "png")
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return buffer.data();
}

} // namespace

// Evidence on an answer in the question pane.
class AttachmentStripTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kit::ShownPane> m_shown;
    QuestionPane *m_pane = nullptr;

    QList<QToolButton *> thumbnails() const
    {
        QList<QToolButton *> shown = m_pane->findChildren<QToolButton *>(u"attachment"_s);
        shown.removeIf([](QToolButton *button) { return button->isHidden(); });
        return shown;
    }
    AttachmentDialog *openFirst() const
    {
        QTest::mouseClick(thumbnails().first(), Qt::LeftButton);
        return m_pane->findChild<AttachmentDialog *>();
    }
    void attach(const QString &name) { m_shown->open().editor().attach({0, -1, 0}, name, pictureBytes({800, 400})); }

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<Kit::ShownPane>("deploy small");
        m_pane = &m_shown->pane();
    }
    void cleanup()
    {
        m_pane->close(); // gives up the focus
        m_shown.reset();
    }

    void aPastedScreenshotStandsBelowTheNotesOfItsQuestionAlone()
    {
        auto *notes = m_pane->findChild<NotesEdit *>();
        QGuiApplication::clipboard()->setImage(QImage::fromData(pictureBytes({300, 200})));
        notes->paste();
        QCOMPARE(thumbnails().size(), 1);
        QVERIFY(notes->toPlainText().isEmpty());
        QTRY_VERIFY(thumbnails().first()->icon().availableSizes().value(0).width() > 100);
        m_pane->showQuestion({0, 1});
        QVERIFY(thumbnails().isEmpty());
        m_pane->showQuestion({0, 0});
        QCOMPARE(thumbnails().size(), 1);
        QVERIFY(m_shown->open().session().undo());
        QVERIFY(thumbnails().isEmpty());
    }

    void droppedFilesAreAttachedAndReviewsAndLensesLeftToTheWindow()
    {
        const QString file = m_shown->open().folder() + u"/board.jpg"_s;
        QVERIFY(writeWholeFile(file, pictureBytes({64, 64}, "jpeg")));
        const auto drop = [this](const QString &path) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_pane, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent event({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_pane, &event);
            return true;
        };
        QVERIFY(!drop(m_shown->open().folder() + u"/lens.json"_s));
        QVERIFY(drop(file));
        QTRY_COMPARE(thumbnails().size(), 1);
        QCOMPARE(thumbnails().first()->accessibleName(), u"File: board.jpg"_s);
    }

    void aPictureIsOpenedCaptionedAndRemoved()
    {
        attach(u"<b>one</b> & two.png"_s);
        AttachmentDialog *dialog = openFirst();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->findChild<QLabel *>(u"attachmentView"_s)->pixmap().isNull());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"attachmentCaptionEdit"_s), u"Alarms"_s);
        dialog->findChild<QPushButton *>(u"keepAttachmentButton"_s)->click();
        QCOMPARE(thumbnails().first()->accessibleName(), u"File: Alarms"_s);
        QTRY_VERIFY(!m_pane->findChild<AttachmentDialog *>());
        openFirst()->findChild<QPushButton *>(u"removeAttachmentButton"_s)->click();
        QVERIFY(thumbnails().isEmpty());
    }

    void aDocumentIsOpenedOnlyAfterAQuestionAndACopyOfIt()
    {
        QList<QUrl> opened;
        setUrlOpener([&opened](const QUrl &url) {
            opened += url;
            return true;
        });
        m_shown->open().editor().attach({0, -1, 0, 1}, u"../run <b>book.pdf"_s, "%PDF-1.7 what was shown");
        QVERIFY(thumbnails().first()->accessibleName().contains(u"(Changes are tested)"_s));
        AttachmentDialog *dialog = openFirst();
        auto *open = dialog->findChild<QPushButton *>(u"openAttachmentButton"_s);
        QTRY_VERIFY(open->isEnabled());
        open->click();
        QVERIFY(dialog->findChild<QLabel *>(u"attachmentDoubt"_s)->isVisible());
        QVERIFY(opened.isEmpty());
        open->click();
        QTRY_COMPARE(opened.size(), 1);
        const QFileInfo copy(opened[0].toLocalFile());
        QCOMPARE(copy.suffix(), u"pdf"_s);
        QFile file(copy.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF-1.7 what was shown"));
        QVERIFY(!(file.permissions() & (QFile::ExeOwner | QFile::ExeUser)));
        dialog->reject();
        setUrlOpener([](const QUrl &) { return true; });
    }

    void whatASystemWouldRunIsOnlySaved()
    {
        QVERIFY(mayBeOpened(u"notes.txt"_s, "some text"));
        QVERIFY(mayBeOpened(u"board.png"_s, pictureBytes({8, 8})));
        QVERIFY(!mayBeOpened(u"run.sh"_s, "#!/bin/sh\n"));
        QVERIFY(!mayBeOpened(u"setup.exe"_s, "MZ"));
        QVERIFY(!mayBeOpened(u"start.desktop"_s, "[Desktop Entry]\nExec=sh\n"));
        QVERIFY(!mayBeOpened(u"page.html"_s, "<script>"));
        QVERIFY(!mayBeOpened(u"no-name"_s, "text"));
        QVERIFY(!mayBeOpened(u"really.pdf"_s, "#!/bin/sh\nrm -rf ~\n"));
    }

    void aLinkIsAskedForAndOpened()
    {
        QList<QUrl> opened;
        setUrlOpener([&opened](const QUrl &url) {
            opened += url;
            return true;
        });
        m_pane->findChild<QToolButton *>(u"attachButton"_s)->menu()->actions()[1]->trigger();
        auto *dialog = m_pane->findChild<LinkDialog *>();
        auto *accept = dialog->findChild<QPushButton *>(u"linkButton"_s);
        dialog->findChild<QLineEdit *>(u"linkAddressEdit"_s)->setText(u"file:///etc/passwd"_s);
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QLineEdit *>(u"linkAddressEdit"_s)->setText(u"wiki.example.org/runbook"_s);
        accept->click();
        QTRY_COMPARE(thumbnails().size(), 1);
        QCOMPARE(thumbnails().first()->accessibleName(), u"Link: https://wiki.example.org/runbook"_s);
        AttachmentDialog *shown = openFirst();
        QVERIFY(!shown->findChild<QPushButton *>(u"saveAttachmentButton"_s));
        shown->findChild<QPushButton *>(u"openAttachmentButton"_s)->click();
        QCOMPARE(opened, QList<QUrl>{QUrl(u"https://wiki.example.org/runbook"_s)});
        shown->reject();
        setUrlOpener([](const QUrl &) { return true; });
    }

    void manyPicturesStandInRowsThatTheNarrowestPaneHolds()
    {
        for (int i = 0; i < 7; ++i)
            attach(u"a rather long name of a picture %1.png"_s.arg(i));
        for (int width : {900, 420}) {
            m_pane->resize(width, 900);
            QCoreApplication::processEvents();
            auto *strip = m_pane->findChild<AttachmentStrip *>();
            QRect last;
            for (QToolButton *thumbnail : thumbnails()) {
                QVERIFY(strip->rect().contains(thumbnail->geometry()));
                QVERIFY(!thumbnail->geometry().intersects(last));
                last = thumbnail->geometry();
            }
        }
    }

    void bytesThatOnlyLookLikeAPictureAreNeverOneAndATurnedOneIsTurned()
    {
        QVERIFY(pictureFrom("\x89PNG\r\n\x1a\nrest", {100, 100}).isNull());
        QVERIFY(pictureFrom("GIF89a\x01\x00\x01\x00", {100, 100}).isNull());
        QVERIFY(pictureFrom("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", {100, 100}).isNull());
        QCOMPARE(pictureFrom(pictureBytes({800, 400}), {100, 100}).size(), QSize(100, 50));
        QCOMPARE(pictureFrom(pictureBytes({80, 40}, "jpeg"), {100, 100}).size(), QSize(80, 40));
        QByteArray turned = pictureBytes({80, 40}, "jpeg");
        // Exif with one entry: orientation 6, a quarter turn.
        turned.insert(2, QByteArray::fromHex("ffe1002245786966000049492a0008000000010012010300010000000600000000000000"));
        QCOMPARE(pictureFrom(turned, {20, 100}).size(), QSize(20, 40));
    }
};

QTEST_MAIN(AttachmentStripTest)
#include "tst_attachmentstrip.moc"
