// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/openrecap.h"

#include "core/agenda/recapdocument.h"
#include "core/base/background.h"
#include "core/base/whenanswered.h"
#include "core/session/sittingspan.h"
#include "ui/dialogs/recapdialog.h"
#include "ui/pages/documentfile.h"
#include "ui/support/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recap)
};

using Take = std::function<void(const Recap &)>;

// Says in the window where the journal does not have it.
void findRecap(Workspace &workspace, QObject *context, const RecordId &sitting, const Take &take)
{
    OpenReview &review = *workspace.review();
    whenAnswered(spanOf(review, sitting), context, [&workspace, sitting, take](const Result<SittingSpan> &span) {
        const auto held = span ? valueOf<HeldSitting>(span->after.records.value(sitting)) : std::nullopt;
        if (held)
            take(recapOf(*held, span->before, span->after));
        else if (!span)
            Q_EMIT workspace.failed(span.error());
    });
}

void save(Workspace &workspace, RecapDialog *dialog, const std::shared_ptr<Settings> &settings, FileForm form)
{
    const QString name = Words::tr("%1 - Recap", "workload").arg(dialog->recap().state->workload.name);
    askWhereToSave(dialog, *settings, name, form, [dialog, settings, &workspace](const QString &path) {
        const auto written = inBackground([path, recap = dialog->recap()] { return saveDocument(path, recapDocument(recap)); });
        whenAnswered(written, dialog, [dialog, path, &workspace](const Result<void> &done) {
            if (done)
                dialog->tell(Words::tr("Saved as %1.").arg(QFileInfo(path).fileName()));
            else
                Q_EMIT workspace.failed(done.error());
        });
    });
}

} // namespace

void openRecap(Workspace &workspace, QWidget *page, const RecordId &sitting, std::function<void(const ReviewPlace &)> go)
{
    workspace.flushTyping();
    const QVector<Recorded<HeldSitting>> sittings = recordsOf<HeldSitting>(workspace.review()->state());
    if (sittings.isEmpty())
        return;
    const RecordId shown = sitting.isNull() ? sittings.last().id : sitting;
    findRecap(workspace, workspace.review(), shown, [&workspace, page, sittings, shown, go = std::move(go)](const Recap &recap) {
        auto *dialog = new RecapDialog(sittings, shown, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setRecap(recap);
        QObject::connect(&workspace, &Workspace::reviewAboutToClose, dialog, &QDialog::reject);
        QObject::connect(dialog, &RecapDialog::placeRequested, page, go);
        QObject::connect(dialog, &RecapDialog::sittingWanted, dialog, [&workspace, dialog](const RecordId &wanted) {
            findRecap(workspace, dialog, wanted, [dialog](const Recap &other) { dialog->setRecap(other); });
        });
        QObject::connect(dialog, &RecapDialog::saveWanted, dialog,
            [&workspace, dialog, settings = std::make_shared<Settings>()](
                FileForm form) { save(workspace, dialog, settings, form); });
        dialog->open();
    });
}

} // namespace Plumbline
