// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/agreementdialog.h"

#include "core/words/agreementwords.h"
#include "core/words/placewords.h"
#include "core/words/valuewords.h"
#include "ui/delegates/celldelegate.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/models/roles.h"
#include "ui/support/wrappedtext.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

QTreeWidget *newList(const char *objectName, const QString &accessibleName, const QStringList &headers)
{
    auto *list = new QTreeWidget;
    list->setObjectName(QLatin1String(objectName));
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(headers);
    list->setItemDelegate(new CellDelegate(list));
    list->setRootIsDecorated(false);
    list->setIndentation(0);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

void addFigures(QTreeWidget *list, const QString &name, const JudgedAlike &judged, bool isTotal)
{
    auto *row = new QTreeWidgetItem(list,
        {name, list->locale().toString(judged.both()), list->locale().toString(judged.same()), shareWord(judged.share()),
            kappaWord(judged.kappa())});
    for (int column = 0; column < list->columnCount(); ++column) {
        row->setData(column, Roles::IsStrong, isTotal);
        if (column > 0)
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

ClampedLabel *newText(const char *objectName, const QString &text, TextSize size = TextSize::Body)
{
    auto *label = new ClampedLabel(size, 0);
    label->setObjectName(QLatin1String(objectName));
    label->setText(text);
    return label;
}

} // namespace

AgreementDialog::AgreementDialog(const ReviewState &ours, const ReviewState &theirs, const QString &file, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("agreementDialog"));
    setWindowTitle(tr("Agreement of two reviewers"));
    const Agreement agreement = agreementOf(ours, theirs);
    const bool isSameWorkload = comparableName(ours.workload.name) == comparableName(theirs.workload.name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::related);
    column->addWidget(
        newText("agreementTitle", tr("“%1”, here and in %2", "workload, file").arg(ours.workload.name, file), TextSize::Section));
    column->addWidget(newText("agreementSentence", agreementWords(agreement.total)));
    if (!isSameWorkload)
        column->addWidget(newText("agreementWorkload",
            tr("The document is of another workload, “%1”: it can be looked at here, but not brought in.")
                .arg(theirs.workload.name)));
    column->addWidget(buildPillars(ours, agreement));
    column->addWidget(newText("kappaMeaning", kappaMeaning()));
    column->addSpacing(Space::related);
    QWidget *buttons = nullptr;
    if (agreement.differences.isEmpty()) {
        buttons = closeButton(*this);
        column->addStretch();
    } else {
        QTreeWidget *differences = buildDifferences(ours, agreement);
        column->addWidget(newText("differencesTitle", tr("Judged differently"), TextSize::Section));
        column->addWidget(differences, 1);
        buttons = isSameWorkload ? dialogButtons(*this, tr("Decide one by one…"), QStringLiteral("reconcileButton")).row
                                 : closeButton(*this);
        differences->setFocus();
    }
    column->addSpacing(Space::related);
    column->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 130;
    resize(parent ? std::min(width, parent->window()->width() - 2 * Space::page) : width, sizeHint().height());
}

QTreeWidget *AgreementDialog::buildPillars(const ReviewState &ours, const Agreement &agreement)
{
    QTreeWidget *list = newList("agreementPillars", tr("Agreement by pillar"),
        {tr("Pillar"), tr("Answered by both"), tr("Alike"), tr("Share"), tr("Kappa")});
    for (int column = 1; column < list->columnCount(); ++column)
        list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const LensAgreement &lens : agreement.lenses) {
        const Lens &content = ours.lenses[lens.lens].version->lens();
        for (int pillar = 0; pillar < lens.pillars.size(); ++pillar) {
            const QString &name = content.pillars[pillar].name;
            addFigures(list, agreement.lenses.size() > 1 ? tr("%1 (%2)", "pillar, lens").arg(name, content.name) : name,
                lens.pillars[pillar], false);
        }
    }
    addFigures(list, tr("All"), agreement.total, true);
    const int rows = std::min(list->topLevelItemCount(), 9);
    list->setFixedHeight(list->header()->sizeHint().height() + rows * list->sizeHintForRow(0) + 2 * list->frameWidth());
    return list;
}

QTreeWidget *AgreementDialog::buildDifferences(const ReviewState &ours, const Agreement &agreement)
{
    QTreeWidget *list = newList(
        "agreementDifferences", tr("What is judged differently"), {tr("Question"), tr("Practice"), tr("Here"), tr("There")});
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const JudgedDifferently &difference : agreement.differences) {
        auto *row = new QTreeWidgetItem(list,
            {labelWords(ours, difference.at), choiceWords(ours, difference.at), stateWord(difference.ours),
                stateWord(difference.theirs)});
        row->setToolTip(0, plainToolTip(placeWords(ours, difference.at)));
        row->setToolTip(1, plainToolTip(row->text(1)));
    }
    list->setCurrentItem(list->topLevelItem(0));
    return list;
}

} // namespace Plumbline
