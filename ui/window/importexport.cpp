// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/importexport.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "core/store/storebackup.h"
#include "core/words/errorwords.h"
#include "ui/dialogs/agreementdialog.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/choosefile.h"
#include "ui/dialogs/importdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QFileDialog>

namespace Plumbline {

ImportExport::ImportExport(Workspace &workspace, Settings &settings, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
    , m_importer(workspace)
    , m_secondReview(workspace)
{
    setObjectName(QStringLiteral("exchange"));
    connect(&m_importer, &ReviewImporter::planned, this, &ImportExport::ask);
    connect(&m_importer, &ReviewImporter::failed, this, [this](const Error &error) {
        Q_EMIT failed(notImported(), error);
        importNext();
    });
    connect(&m_secondReview, &SecondReview::opened, this, &ImportExport::showAgreement);
    connect(&m_secondReview, &SecondReview::failed, this,
        [this](const Error &error) { Q_EMIT failed(tr("The review of the other reviewer was not read"), error); });
    connect(&workspace, &Workspace::portfolioClosed, this, [this] {
        m_toImport.clear();
        m_isImporting = false;
        if (m_asking)
            m_asking->reject();
    });
}

void ImportExport::exportReview(PrivateNotes privateNotes)
{
    const FileChoice choice{.title = tr("Export the review"),
        .filter = tr("Review documents (*.json)"),
        .remembers = QStringLiteral("review"),
        .isNew = true,
        .proposedName = safeFileName(m_workspace.review()->state().workload.name) + QStringLiteral(".json"),
        .suffix = QStringLiteral("json")};
    chooseFile(m_window, m_settings, choice, [this, privateNotes](const QString &path) {
        if (!m_workspace.review())
            return;
        m_workspace.flushTyping();
        whenAnswered(m_workspace.review()->allPictures(), this,
            [this, path, privateNotes, id = m_workspace.review()->id()](const auto &pictures) {
                if (!m_workspace.review() || m_workspace.review()->id() != id)
                    return;
                const Contents contents = pictures.value_or(Contents());
                const ReviewState &state = m_workspace.review()->state();
                QStringList leftOut;
                if (const QStringList files = filesWithout(state, contents); !files.isEmpty())
                    leftOut += leftOutWords(files);
                if (privateNotes == PrivateNotes::LeftOut && hasPrivate(state))
                    leftOut += tr("Private notes are not in it.");
                writeExport(path, m_workspace.reviewDocument(contents, privateNotes), leftOut.join(u' '));
            });
    });
}

void ImportExport::writeExport(const QString &path, const QByteArray &document, const QString &leftOut)
{
    whenAnswered(inBackground([path, document] { return writeWholeFile(path, document); }), this,
        [this, path, leftOut](const Result<void> &written) {
            const QString done = tr("Exported the review as %1.").arg(QFileInfo(path).fileName());
            if (!written)
                Q_EMIT failed(tr("The review was not exported"), written.error());
            else if (leftOut.isEmpty())
                Q_EMIT fileWritten(done, path);
            else
                Q_EMIT fileWritten(tr("%1 %2", "sentences").arg(done, leftOut), path);
        });
}

void ImportExport::copyReview()
{
    QApplication::clipboard()->setText(QString::fromUtf8(m_workspace.reviewDocument({}, PrivateNotes::Told)));
    Q_EMIT told(tr("The review is on the clipboard. Keep it in a text file until the portfolio can be saved again."));
}

void ImportExport::chooseImports()
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_window, tr("Import reviews"),
        m_settings.folderFor(QStringLiteral("review"), usualFolder()), tr("Reviews and AWS answers (*.json);;All files (*)"));
    if (paths.isEmpty())
        return;
    m_settings.setFolderFor(QStringLiteral("review"), QFileInfo(paths.first()).absolutePath());
    importFiles(paths);
}

void ImportExport::importFiles(const QStringList &paths)
{
    if (!m_workspace.portfolio() || paths.isEmpty())
        return;
    if (m_workspace.portfolio()->isReadOnly()) {
        Q_EMIT failed(tr("Nothing was imported"), Error{ErrorCode::StoreReadOnly, m_workspace.store()->info().path, {}, {}});
        return;
    }
    m_toImport += paths;
    if (!m_isImporting)
        importNext();
}

void ImportExport::importNext()
{
    m_isImporting = !m_toImport.isEmpty();
    if (!m_isImporting)
        return;
    m_importing = QFileInfo(m_toImport.first()).fileName();
    m_importer.readNext(m_toImport);
}

QString ImportExport::notImported() const
{
    return tr("Not imported: %1").arg(m_importing);
}

void ImportExport::ask(const ReviewImport &import)
{
    auto *dialog = new ImportDialog(import, m_window);
    m_asking = dialog;
    m_asking->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Result<WorkloadId> id = m_importer.carryOut(dialog->import());
        if (id)
            Q_EMIT imported(*id, tr("Imported “%1”.").arg(dialog->import().workload()));
        else
            Q_EMIT failed(notImported(), id.error());
    });
    connect(m_asking, &QDialog::finished, this, &ImportExport::importNext, Qt::QueuedConnection);
    m_asking->open();
}

void ImportExport::chooseSecondReview()
{
    const FileChoice choice{.title = tr("Compare with another reviewer"),
        .filter = tr("Review documents (*.json)"),
        .remembers = QStringLiteral("review"),
        .isNew = false,
        .proposedName = {},
        .suffix = {}};
    chooseFile(m_window, m_settings, choice, [this](const QString &path) { compareWith(path); });
}

void ImportExport::compareWith(const QString &path)
{
    if (m_workspace.review())
        m_secondReview.open(path);
}

void ImportExport::showAgreement(const QString &path, const ReviewState &theirs)
{
    if (!m_workspace.review())
        return; // closed since
    m_workspace.flushTyping();
    auto *dialog = new AgreementDialog(m_workspace.review()->state(), theirs, QFileInfo(path).fileName(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path] { importFiles({path}); });
    connect(&m_workspace, &Workspace::reviewClosed, dialog, &QDialog::reject);
    dialog->open();
}

void ImportExport::backUp()
{
    const QString name = QFileInfo(m_workspace.store()->info().path).completeBaseName();
    const FileChoice choice{.title = tr("Back up the portfolio"),
        .filter = tr("Portfolios (*.plumb)"),
        .remembers = QStringLiteral("backup"),
        .isNew = true,
        .proposedName = tr("%1, %2", "file name: portfolio, date").arg(name, QDate::currentDate().toString(Qt::ISODate))
            + QStringLiteral(".plumb"),
        .suffix = QStringLiteral("plumb")};
    chooseFile(m_window, m_settings, choice, [this](const QString &path) {
        m_workspace.flushTyping();
        if (!m_workspace.store())
            return;
        whenAnswered(m_workspace.store()->backUp(path), this, [this, path](const Result<void> &done) {
            if (done)
                Q_EMIT fileWritten(
                    tr("The portfolio was copied to %1 and the copy was checked.").arg(QFileInfo(path).fileName()), path);
            else
                Q_EMIT failed(tr("The portfolio was not backed up"), done.error());
        });
    });
}

void ImportExport::restoreBackup()
{
    if (!m_workspace.store())
        return; // a notice may offer it longer than the portfolio is open
    auto *dialog = new BackupsDialog(m_workspace.store()->backups(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = QFileInfo(m_workspace.store()->info().path).completeBaseName();
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        const QString from = dialog->chosen().path;
        const FileChoice choice{.title = tr("Restore as a new portfolio"),
            .filter = tr("Portfolios (*.plumb)"),
            .remembers = QStringLiteral("portfolio"),
            .isNew = true,
            .proposedName
            = tr("%1, %2", "file name: portfolio, date").arg(name, dialog->chosen().name) + QStringLiteral(".plumb"),
            .suffix = QStringLiteral("plumb")};
        chooseFile(m_window, m_settings, choice, [this, from](const QString &to) { copyTo(from, to); });
    });
    dialog->open();
}

void ImportExport::copyTo(const QString &from, const QString &to)
{
    const QString notRestored = tr("The backup was not restored");
    if (m_workspace.store()
        && QFileInfo(to).canonicalFilePath() == QFileInfo(m_workspace.store()->info().path).canonicalFilePath()) {
        Q_EMIT failed(notRestored, Error{ErrorCode::FileNotWritable, to, QStringLiteral("the store itself"), {}});
        return;
    }
    const auto copy = [from, to] { return restoreStore(from, to); };
    whenAnswered(inBackground(copy), this, [this, to, notRestored](const Result<void> &done) {
        if (done)
            Q_EMIT restored(to);
        else
            Q_EMIT failed(notRestored, done.error());
    });
}

} // namespace Plumbline
