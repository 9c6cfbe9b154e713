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
using Write = std::function<Result<void>(const QString &path, const ReviewSession &session, Timestamp now)>;

QString nameOf(const SessionDialog &dialog)
{
    return Words::tr("%1 - Plan of the session", "workload").arg(dialog.session().state->workload.name);
}

void askWhereForCalendar(SessionDialog &dialog, Settings &settings, const SaveTo &then)
{
    chooseFile(&dialog, settings,
        {.title = Words::tr("Save as"),
            .filter = Words::tr("Calendar (*.ics)"),
            .remembers = QStringLiteral("report"),
            .isNew = true,
            .proposedName = safeFileName(nameOf(dialog)) + QStringLiteral(".ics"),
            .suffix = QStringLiteral("ics")},
        then);
}

// Beside the window, with the plan as it is chosen now.
SaveTo savingWith(Workspace &workspace, SessionDialog *dialog, const Write &write)
{
    return [dialog, write, &workspace](const QString &path) {
        if (!workspace.review())
            return;
        const Timestamp now = workspace.review()->time();
        const auto written = inBackground([=, session = dialog->session()] { return write(path, session, now); });
        whenAnswered(written, dialog, [dialog, path, &workspace](const Result<void> &done) {
            if (done)
                dialog->tell(Words::tr("Saved as %1.").arg(QFileInfo(path).fileName()));
            else
                Q_EMIT workspace.failed(done.error());
        });
    };
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
    const SaveTo saveDocumentTo
        = savingWith(workspace, dialog, [](const QString &path, const ReviewSession &session, Timestamp now) {
              return saveDocument(path, sessionDocument(session, localTime(now)));
          });
    const SaveTo saveCalendarTo
        = savingWith(workspace, dialog, [](const QString &path, const ReviewSession &session, Timestamp now) {
              return writeWholeFile(path, calendar(session, now));
          });
    QObject::connect(dialog, &SessionDialog::saveWanted, dialog,
        [=](FileForm form) { askWhereToSave(dialog, *settings, nameOf(*dialog), form, saveDocumentTo); });
    QObject::connect(
        dialog, &SessionDialog::calendarWanted, dialog, [=] { askWhereForCalendar(*dialog, *settings, saveCalendarTo); });
    dialog->open();
}

} // namespace Plumbline
