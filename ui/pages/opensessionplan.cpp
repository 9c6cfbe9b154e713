// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opensessionplan.h"

#include "core/agenda/calendar.h"
#include "core/agenda/invitation.h"
#include "core/agenda/maildraft.h"
#include "core/agenda/sessiondocument.h"
#include "core/agenda/sessionwords.h"
#include "core/base/files.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/pages/documentfile.h"
#include "ui/support/settings.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionPlan)
};

QString nameOf(const SessionDialog &dialog)
{
    return Words::tr("%1 - Plan of the session", "workload").arg(dialog.session().state->workload.name);
}

// Of the plan as it is chosen when the file has its name.
using Bytes = QByteArray (*)(const ReviewSession &session, Timestamp now);
SaveTo savingBytes(Workspace &workspace, SessionDialog *dialog, Bytes bytes)
{
    return [dialog, bytes, &workspace](const QString &path) {
        if (workspace.review())
            saveBeside(workspace, dialog, path, [path, bytes, session = dialog->session(), now = workspace.review()->time()] {
                return writeWholeFile(path, bytes(session, now));
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
    QObject::connect(dialog, &SessionDialog::saveWanted, dialog, [settings, dialog, &workspace](FileForm form) {
        askWhereToSave(dialog, *settings, nameOf(*dialog), form, [dialog, &workspace](const QString &path) {
            if (workspace.review())
                saveBeside(workspace, dialog, path, [path, session = dialog->session(), now = workspace.review()->time()] {
                    return saveDocument(path, sessionDocument(session, localTime(now)));
                });
        });
    });
    QObject::connect(dialog, &SessionDialog::calendarWanted, dialog, [settings, dialog, &workspace] {
        askWhereToSave(dialog, *settings, nameOf(*dialog), Words::tr("Calendar (*.ics)"), QStringLiteral("ics"),
            savingBytes(workspace, dialog, &calendar));
    });
    QObject::connect(dialog, &SessionDialog::mailWanted, dialog, [settings, dialog, &workspace] {
        askWhereToSave(dialog, *settings, nameOf(*dialog), mailFilter(), QStringLiteral("eml"),
            savingBytes(workspace, dialog,
                [](const ReviewSession &session, Timestamp) { return mailDraft(sessionTitle(session), invitation(session)); }));
    });
    dialog->open();
}

} // namespace Plumbline
