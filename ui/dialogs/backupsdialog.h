// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storetypes.h"

#include <QDialog>

class QTreeWidget;

namespace Plumbline {

// The backups of a portfolio, the newest first. Accepted: chosen() is to be restored.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const QVector<BackupFile> &backups, QWidget *parent = nullptr);

    const BackupFile &chosen() const;

private:
    QVector<BackupFile> m_backups;
    QTreeWidget *m_list;
};

} // namespace Plumbline
