// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/reviewimporter.h"
#include "core/session/secondreview.h"
#include "ui/support/settings.h"

#include <QPointer>
#include <QStringList>

class QDialog;

namespace Plumbline {

// What the File menu takes out of the portfolio and brings into it: review documents and backups. Asks with dialogs
// over `window`.
class ImportExport : public QObject
{
    Q_OBJECT

public:
    ImportExport(Workspace &workspace, Settings &settings, QWidget *window);

    void exportReview(PrivateNotes privateNotes);
    void copyReview(); // to the clipboard, with what is not saved
    void chooseImports();
    // One after the other: what each would change is shown before it does.
    void importFiles(const QStringList &paths);
    void chooseSecondReview(); // the document of somebody who answered the open review apart
    void compareWith(const QString &path);
    void backUp();
    void restoreBackup(); // to a new file

Q_SIGNALS:
    void told(const QString &sentence);
    void fileWritten(const QString &sentence, const QString &path);
    void failed(const QString &what, const Plumbline::Error &error); // what did not happen
    void restored(const QString &path);
    void imported(const Plumbline::WorkloadId &id, const QString &sentence);

private:
    void importNext();
    void writeExport(const QString &path, const QByteArray &document, const QString &leftOut); // in sentences
    QString notImported() const;
    void copyTo(const QString &from, const QString &to);
    void ask(const ReviewImport &import);
    void showAgreement(const QString &path, const ReviewState &theirs);

    Workspace &m_workspace;
    Settings &m_settings;
    QWidget *m_window;
    ReviewImporter m_importer;
    SecondReview m_secondReview;
    QStringList m_toImport;
    QString m_importing; // the name of the file that is read
    bool m_isImporting = false; // from the reading of the first file to the answer to the last
    QPointer<QDialog> m_asking;
};

} // namespace Plumbline
