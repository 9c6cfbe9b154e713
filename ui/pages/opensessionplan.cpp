// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opensessionplan.h"

#include "core/agenda/calendar.h"
#include "core/agenda/sessiondocument.h"
#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "ui/dialogs/choosefile.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/pages/documentfile.h"
#include "ui/support/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionPlan)
};

using SaveTo = std::function<void(const QString &path)>;

void askWhere(SessionDialog &dialog, Settings &settings, SessionDialog::Form form, const SaveTo &then)
{
    const QString name = Words::tr("%1 - Plan of the session", "workload").arg(dialog.session().state->workload.name);
    switch (form) {
    case SessionDialog::Form::Pdf:
        return askWhereToSave(&dialog, settings, name, FileForm::Pdf, then);
    case SessionDialog::Form::Html:
        return askWhereToSave(&dialog, settings, name, FileForm::Html, then);
    case SessionDialog::Form::Markdown:
        return askWhereToSave(&dialog, settings, name, FileForm::Markdown, then);
    case SessionDialog::Form::Calendar:
        return chooseFile(&dialog, settings,
            {.title = Words::tr("Save as"),
                .filter = Words::tr("Calendar (*.ics)"),
                .remembers = QStringLiteral("report"),
                .isNew = true,
                .proposedName = safeFileName(name) + QStringLiteral(".ics"),
                .suffix = QStringLiteral("ics")},
            then);
    }
    Q_UNREACHABLE();
}

Result<void> write(const QString &path, const ReviewSession &session, SessionDialog::Form form, Timestamp now)
{
    return form == SessionDialog::Form::Calendar ? writeWholeFile(path, calendar(session, now))
                                                 : saveDocument(path, sessionDocument(session, localTime(now)));
}

} // namespace

void openSessionPlan(Workspace &workspace, QWidget *page)
{
    workspace.flushTyping();
    const OpenReview &review = *workspace.review();
    auto *dialog = new SessionDialog(review.id(), review.now().state, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&workspace, &Workspace::reviewAboutToClose, dialog, &QDialog::reject);
    const auto settings = std::make_shared<Settings>();
    const auto save = [dialog, settings, &workspace](SessionDialog::Form form) {
        askWhere(*dialog, *settings, form, [dialog, form, &workspace](const QString &path) {
            if (!workspace.review())
                return;
            const Timestamp now = workspace.review()->now().at;
            const auto written = inBackground([=, session = dialog->session()] { return write(path, session, form, now); });
            whenAnswered(written, dialog, [dialog, path, &workspace](const Result<void> &done) {
                if (done)
                    dialog->tell(Words::tr("Saved as %1.").arg(QFileInfo(path).fileName()));
                else
                    Q_EMIT workspace.failed(done.error());
            });
        });
    };
    QObject::connect(dialog, &SessionDialog::saveWanted, dialog, save);
    dialog->open();
}

} // namespace Plumbline
