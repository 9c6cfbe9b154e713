// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/delegates/celldelegate.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/support/plainlabel.h"
#include "ui/support/wrappedtext.h"

#include <QHeaderView>
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
    auto *age = new ClampedLabel(TextSize::Body, 0);
    age->setObjectName(QStringLiteral("importAge"));
    age->setText(ageWords(import));
    age->setVisible(!age->text().isEmpty());
    const QVector<StateFact> facts = factsOf(import);
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("importList"));
    list->setAccessibleName(tr("What the import brings"));
    list->setHeaderLabels({tr("What"), tr("Now"), tr("After the import")});
    list->setColumnHidden(1, import.isNew());
    list->setItemDelegate(new CellDelegate(list));
    list->setAllColumnsShowFocus(true);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (const StateFact &fact : facts) {
        auto *row = new QTreeWidgetItem(list, {fact.place, fact.before.simplified(), fact.after.simplified()});
        row->setToolTip(0, plainToolTip(fact.place));
        row->setToolTip(1, plainToolTip(fact.before));
        row->setToolTip(2, plainToolTip(fact.after));
    }
    const int width = fontMetrics().averageCharWidth() * 130;
    list->header()->resizeSection(0, width / 2); // what it is about has the most room
    list->header()->resizeSection(1, width / 4);
    list->setVisible(!facts.isEmpty());
    QWidget *buttons
        = import.changesNothing() ? closeButton(*this) : dialogButtons(*this, tr("&Import"), QStringLiteral("importButton")).row;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::related);
    column->addWidget(name);
    column->addWidget(sentence);
    column->addWidget(age);
    column->addWidget(list, 1);
    column->addSpacing(Space::related);
    column->addWidget(buttons);
    const int rows = int(std::min<qsizetype>(facts.size(), 16));
    resize(width, import.changesNothing() ? sizeHint().height() : fontMetrics().height() * (14 + 2 * rows));
}

} // namespace Plumbline
