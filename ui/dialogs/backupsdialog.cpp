// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupsdialog.h"

#include "ui/delegates/celldelegate.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/support/wrappedtext.h"

#include <QDateTime>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

BackupsDialog::BackupsDialog(const QVector<BackupFile> &backups, QWidget *parent)
    : QDialog(parent)
    , m_backups(backups)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("backupsDialog"));
    setWindowTitle(tr("Restore a backup"));
    auto *sentence = new ClampedLabel(TextSize::Body, 0);
    sentence->setText(backups.isEmpty()
            ? tr("There is no backup of this portfolio yet. One is made on each day on which something is changed.")
            : tr("A backup is restored to a new file, which is opened then. The portfolio that is open now stays as it is."));
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setHeaderLabels({tr("Backup"), tr("Written"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const BackupFile &backup : backups) {
        const QDateTime written = localTime(backup.writtenAt);
        auto *item = new QTreeWidgetItem(
            m_list, {backup.name, locale().toString(written, QLocale::ShortFormat), locale().formattedDataSize(backup.bytes)});
        item->setData(2, Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(!backups.isEmpty());
    QWidget *buttons
        = backups.isEmpty() ? closeButton(*this) : dialogButtons(*this, tr("&Restore…"), QStringLiteral("restoreButton")).row;
    if (!backups.isEmpty())
        connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::group);
    column->addWidget(sentence);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, backups.isEmpty() ? sizeHint().height() : fontMetrics().height() * 24);
}

const BackupFile &BackupsDialog::chosen() const
{
    return m_backups[std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()))];
}

} // namespace Plumbline
