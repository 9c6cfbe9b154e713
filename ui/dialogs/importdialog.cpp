// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/support/plainlabel.h"
#include "ui/support/wrappedtext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

QString sentenceOf(const ReviewImport &import)
{
    if (import.isNew())
        return ImportDialog::tr("This workload is not in the portfolio yet. The import adds it.");
    return import.changesNothing()
        ? ImportDialog::tr("This workload is here already, just as the document has it. There is nothing to import.")
        : ImportDialog::tr(
            "This workload is here already. The import changes what is listed, as one step that undo takes back. What the "
            "document does not speak of stays as it is.");
}

} // namespace

ImportDialog::ImportDialog(const ReviewImport &import, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a review"));
    auto *name = new ClampedLabel(TextSize::Section, 2);
    name->setText(import.workload());
    auto *sentence = new ClampedLabel(TextSize::Body, 0);
    sentence->setObjectName(QStringLiteral("importSentence"));
    sentence->setText(sentenceOf(import));
    const QVector<StateFact> facts = factsOf(import);
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("importList"));
    list->setAccessibleName(tr("What the import brings"));
    list->setHeaderLabels({tr("What"), tr("Now"), tr("After the import")});
    list->setColumnHidden(1, import.isNew());
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (const StateFact &fact : facts) {
        auto *row = new QTreeWidgetItem(list, {fact.place, fact.before.simplified(), fact.after.simplified()});
        row->setToolTip(0, plainToolTip(fact.place));
        row->setToolTip(1, plainToolTip(fact.before));
        row->setToolTip(2, plainToolTip(fact.after));
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    list->setVisible(!facts.isEmpty());
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(import.changesNothing() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    if (!import.changesNothing()) {
        QPushButton *accept = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
        accept->setObjectName(QStringLiteral("importButton"));
        accept->setDefault(true);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::related);
    column->addWidget(name);
    column->addWidget(sentence);
    column->addWidget(list, 1);
    column->addSpacing(Space::related);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, import.changesNothing() ? sizeHint().height() : fontMetrics().height() * 26);
}

} // namespace Plumbline
