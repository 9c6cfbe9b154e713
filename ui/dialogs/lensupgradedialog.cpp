// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lensupgradedialog.h"

#include "core/words/upgradewords.h"
#include "core/words/valuewords.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/support/plainlabel.h"
#include "ui/support/wrappedtext.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

LensUpgradeDialog::LensUpgradeDialog(
    const UpgradePlan &plan, const QString &workload, const QString &milestone, int others, QWidget *parent)
    : QDialog(parent)
    , m_all(new QCheckBox(tr("All workloads that use version %1: %2 more", "a version of a lens, a number of workloads")
                              .arg(plan.from.version->version(), locale().toString(others))))
{
    setObjectName(QStringLiteral("lensUpgradeDialog"));
    setWindowTitle(tr("Bring the workload to another version"));
    auto *name = new ClampedLabel(TextSize::Section, 2);
    name->setText(
        tr("%1: from version %2 of %3 to version %4", "workload, version, lens, version")
            .arg(workload, plan.from.version->version(), plan.to.version->lens().name.simplified(), plan.to.version->version()));
    auto *sentences = new ClampedLabel(TextSize::Body, 0);
    sentences->setObjectName(QStringLiteral("lensUpgradeSentences"));
    sentences->setText(upgradeSentences(plan));
    auto *before = new ClampedLabel(TextSize::Body, 0);
    before->setText(tr("First the milestone “%1” keeps everything as it is. Undo in the review takes back both.").arg(milestone));
    m_all->setObjectName(QStringLiteral("allWorkloadsBox"));
    m_all->setVisible(others > 0 && plan.mapping.differsInWordsAlone());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::related);
    column->addWidget(name);
    column->addWidget(sentences);
    column->addWidget(before);
    column->addWidget(list(plan), 1);
    column->addWidget(m_all);
    column->addSpacing(Space::related);
    column->addWidget(dialogButtons(*this, tr("&Bring to this version"), QStringLiteral("upgradeLensButton")).row);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
}

bool LensUpgradeDialog::isForAll() const
{
    return m_all->isVisibleTo(this) && m_all->isChecked();
}

// The counts of the risks, then each difference.
QTreeWidget *LensUpgradeDialog::list(const UpgradePlan &plan)
{
    QVector<StateFact> facts;
    for (const Risk risk : allRisks)
        facts.append({tr("%1: questions", "a level of risk").arg(riskWord(risk)), locale().toString(plan.before.total[risk]),
            locale().toString(plan.after.total[risk])});
    facts += factsOf(plan);
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("lensUpgradeList"));
    list->setAccessibleName(tr("How the versions differ"));
    list->setHeaderLabels(
        {tr("What"), tr("Version %1").arg(plan.from.version->version()), tr("Version %1").arg(plan.to.version->version())});
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (const StateFact &fact : std::as_const(facts)) {
        auto *row = new QTreeWidgetItem(list, {fact.place.simplified(), fact.before.simplified(), fact.after.simplified()});
        row->setToolTip(0, plainToolTip(fact.place));
        row->setToolTip(1, plainToolTip(fact.before));
        row->setToolTip(2, plainToolTip(fact.after));
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    return list;
}

} // namespace Plumbline
