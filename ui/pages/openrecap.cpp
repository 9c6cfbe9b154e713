// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/openrecap.h"

#include "core/agenda/maildraft.h"
#include "core/agenda/recapdocument.h"
#include "core/agenda/recapwords.h"
#include "core/base/files.h"
#include "core/session/sittingspan.h"
#include "ui/dialogs/recapdialog.h"
#include "ui/pages/documentfile.h"
#include "ui/support/settings.h"

#include <QCoreApplication>

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
            take(recapOf(*held, *span));
        else if (!span)
            Q_EMIT workspace.failed(span.error());
    });
}

QString nameOf(const RecapDialog &dialog)
{
    return Words::tr("%1 - Recap", "workload").arg(dialog.recap().state->workload.name);
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
        const auto settings = std::make_shared<Settings>();
        QObject::connect(dialog, &RecapDialog::saveWanted, dialog, [&workspace, dialog, settings](FileForm form) {
            askWhereToSave(dialog, *settings, nameOf(*dialog), form, [&workspace, dialog](const QString &path) {
                saveBeside(workspace, dialog, path,
                    [path, recap = dialog->recap()] { return saveDocument(path, recapDocument(recap)); });
            });
        });
        QObject::connect(dialog, &RecapDialog::mailWanted, dialog, [&workspace, dialog, settings] {
            askWhereToSave(dialog, *settings, nameOf(*dialog), mailFilter(), QStringLiteral("eml"),
                [&workspace, dialog](const QString &path) {
                    saveBeside(workspace, dialog, path, [path, recap = dialog->recap()] {
                        return writeWholeFile(path, mailDraft(recapTitle(recap), recapText(recap)));
                    });
                });
        });
        dialog->open();
    });
}

} // namespace Plumbline
