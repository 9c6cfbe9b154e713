// SPDX-License-Identifier: GPL-3.0-or-later
// Lenses from files and to files.
#include "ui/pages/lensespage.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "core/lens/lenswriter.h"
#include "ui/delegates/groupedview.h"
#include "ui/dialogs/choosefile.h"
#include "ui/pages/lensproblemspanel.h"
#include "ui/support/localfiles.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

namespace Plumbline {

void LensesPage::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add lenses"),
        m_settings.folderFor(QStringLiteral("lens"), usualFolder()), tr("Lenses (*.json);;All files (*)"));
    if (paths.isEmpty())
        return;
    m_settings.setFolderFor(QStringLiteral("lens"), QFileInfo(paths.first()).absolutePath());
    takeFiles(paths);
}

void LensesPage::takeFiles(const QStringList &paths)
{
    if (!workspace().portfolio())
        return;
    const auto readAll = [paths] {
        QVector<LensFile> files;
        for (const QString &path : paths) {
            if (!path.endsWith(QLatin1String(".companion.json"))) // comes with its lens
                files.append(readLensFile(path));
        }
        return files;
    };
    whenAnswered(inBackground(readAll), this, [this](const QVector<LensFile> &files) { takeRead(files); });
}

void LensesPage::takeRead(const QVector<LensFile> &files)
{
    if (!workspace().portfolio())
        return;
    QVector<LensFile> toDecide;
    for (const LensFile &file : files) {
        if (file.isClean())
            add(file);
        else
            toDecide.append(file);
    }
    m_problems->show(toDecide);
    refresh();
}

void LensesPage::add(const LensFile &file)
{
    const int before = m_lenses.rowCount();
    const Result<LensInfo> added = workspace().portfolio()->addLens(*file.reading.lens, file.companion);
    if (!added) {
        Q_EMIT workspace().failed(added.error());
        return;
    }
    for (int row = 0; row < m_lenses.rowCount(); ++row) {
        if (m_lenses.lenses()[row].info.sha256 == added->sha256)
            m_view->setCurrentIndex(m_lenses.index(row, 0));
    }
    if (m_lenses.rowCount() > before)
        Q_EMIT undoOffered(tr("Added the lens “%1”, version %2.").arg(added->name, added->version));
    else
        Q_EMIT noticeRequested(tr("The lens “%1” is here already, as version %2.").arg(added->name, added->version));
}

void LensesPage::askExport()
{
    const LensRow *row = chosen();
    if (!row)
        return;
    chooseFile(this, m_settings,
        {.title = tr("Export the lens"),
            .filter = tr("Lenses (*.json)"),
            .remembers = QStringLiteral("lens"),
            .isNew = true,
            .proposedName = safeFileName(row->info.name) + QLatin1String(".json"),
            .suffix = QStringLiteral("json")},
        [this](const QString &path) { exportTo(path); });
}

void LensesPage::exportTo(const QString &path)
{
    withChosenVersion([this, path](const LensVersionPtr &version) {
        const auto write = [path, version] { return writeWholeFile(path, writeLens(version->lens())); };
        whenAnswered(inBackground(write), this, [this, path](const Result<void> &written) {
            if (written)
                Q_EMIT noticeRequested(tr("Exported the lens as %1.").arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT workspace().failed(written.error());
        });
    });
}

void LensesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (workspace().portfolio() && !workspace().portfolio()->isReadOnly() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void LensesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(localFiles(*event->mimeData()));
}

} // namespace Plumbline
