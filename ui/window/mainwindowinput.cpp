// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the window from keyboard and mouse, and not by way of a page: keys while a dialog is open, files dropped.
#include "ui/window/mainwindow.h"

#include "core/base/files.h"
#include "ui/support/localfiles.h"
#include "ui/window/importexport.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace Plumbline {

namespace {

bool isPortfolioFile(const QString &path)
{
    return path.endsWith(QLatin1String(".plumb"), Qt::CaseInsensitive);
}

bool isImportable(const QString &path)
{
    return importerFor(startOfFile(path, importHeadBytes), path);
}

} // namespace

// Where a window manager lets a person go to the window behind a dialog, Qt keeps the mouse away from it, and keys, but not
// those that are shortcuts.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Shortcut || !isBehindDialog())
        return QMainWindow::eventFilter(watched, event);
    const QObject *owner = watched;
    while (owner && !owner->isWidgetType())
        owner = owner->parent();
    return owner && static_cast<const QWidget *>(owner)->window() == this;
}

bool MainWindow::isBehindDialog() const
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return dialog && dialog != this;
}

// Enter presses the button that has the focus, as in a dialog.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (button && button->window() == this && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeDroppedFiles(localFiles(*event->mimeData()));
}

void MainWindow::takeDroppedFiles(const QStringList &paths)
{
    const auto portfolio = std::find_if(paths.begin(), paths.end(), isPortfolioFile);
    if (portfolio != paths.end()) {
        openPortfolio(*portfolio, OpenMode::ReadWrite);
        return;
    }
    QStringList reviews, others;
    for (const QString &path : paths)
        (isImportable(path) ? reviews : others) += path;
    m_importExport->importFiles(reviews);
    if (others.isEmpty())
        return;
    showPlace(Place::Lenses);
    page(Place::Lenses)->takeFiles(others);
}

} // namespace Plumbline
