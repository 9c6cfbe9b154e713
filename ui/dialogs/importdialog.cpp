// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/words/patchwords.h"
#include "ui/delegates/celldelegate.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/support/plainlabel.h"
#include "ui/support/wrappedtext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Plumbline {

namespace {

using Kind = MergedFact::Kind;

enum Column { What, Here, There, Decided };
constexpr int factRole = Qt::UserRole + 100; // index into ReviewImport::facts

QString sentenceOf(const ReviewImport &import)
{
    if (import.isNew())
        return ImportDialog::tr("This workload is not in the portfolio yet. The import adds it.");
    return import.changesNothing()
        ? ImportDialog::tr("This workload is here already, just as the document has it. There is nothing to import.")
        : ImportDialog::tr("This workload is here already. The import changes what is ticked, as one step that undo takes back. "
                           "What the document does not speak of stays as it is.");
}

QTreeWidgetItem *addGroup(QTreeWidget *list, const QString &heading)
{
    auto *group = new QTreeWidgetItem(list, {heading});
    group->setFirstColumnSpanned(true);
    return group;
}

QTreeWidgetItem *addRow(QTreeWidgetItem *group, const StateFact &words)
{
    auto *row = new QTreeWidgetItem(group, {words.place, words.before.simplified(), words.after.simplified()});
    row->setToolTip(What, plainToolTip(words.place));
    row->setToolTip(Here, plainToolTip(words.before));
    row->setToolTip(There, plainToolTip(words.after));
    return row;
}

bool hasConflicts(const ReviewImport &import)
{
    return std::any_of(
        import.facts.begin(), import.facts.end(), [](const MergedFact &fact) { return fact.kind == Kind::Conflict; });
}

constexpr int linesOfSide = 3;

} // namespace

ImportDialog::ImportDialog(ReviewImport import, QWidget *parent)
    : QDialog(parent)
    , m_import(std::move(import))
    , m_list(new QTreeWidget)
    , m_here(new ClampedLabel(TextSize::Body, linesOfSide))
    , m_there(new ClampedLabel(TextSize::Body, linesOfSide))
    , m_undecided(new PlainLabel)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a review"));
    auto *name = new ClampedLabel(TextSize::Section, 2);
    name->setText(m_import.workload());
    auto *sentence = new ClampedLabel(TextSize::Body, 0);
    sentence->setObjectName(QStringLiteral("importSentence"));
    sentence->setText(sentenceOf(m_import));
    auto *age = new ClampedLabel(TextSize::Body, 0);
    age->setObjectName(QStringLiteral("importAge"));
    age->setText(ageWords(m_import));
    age->setVisible(!age->text().isEmpty());
    fillList();
    QWidget *buttons;
    if (m_import.changesNothing()) {
        buttons = closeButton(*this);
    } else {
        const DialogButtons row = dialogButtons(*this, tr("&Import"), QStringLiteral("importButton"));
        buttons = row.row;
        m_accept = row.accept;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::related);
    column->addWidget(name);
    column->addWidget(sentence);
    column->addWidget(age);
    column->addWidget(m_list, 1);
    column->addWidget(buildSides());
    column->addWidget(buildDecisions());
    column->addSpacing(Space::related);
    column->addWidget(buttons);
    const int groups = m_list->topLevelItemCount();
    m_list->setVisible(groups > 0);
    int rows = groups;
    for (int group = 0; group < groups; ++group)
        rows += m_list->topLevelItem(group)->childCount();
    const int width = fontMetrics().averageCharWidth() * 170;
    resize(parent ? std::min(width, parent->window()->width() - 2 * Space::page) : width,
        groups == 0 ? sizeHint().height() : fontMetrics().height() * (22 + 2 * std::min(rows, 15)));
    m_list->setFocus();
    if (groups > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0)); // the first thing to look at
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportDialog::note);
    refresh();
}

void ImportDialog::fillList()
{
    m_list->setObjectName(QStringLiteral("importList"));
    m_list->setAccessibleName(tr("What the import brings"));
    m_list->setHeaderLabels({tr("What"), tr("Here"), tr("In the file"), tr("Decision")});
    m_list->setColumnHidden(Here, m_import.isNew());
    m_list->setColumnHidden(Decided, !hasConflicts(m_import));
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setAllColumnsShowFocus(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    const QVector<StateFact> words = factWords(m_import);
    addFacts(tr("Said differently here and in the file"), Kind::Conflict, words);
    addLines(tr("Milestones"), milestoneWords(m_import));
    addFacts(tr("New in the file"), Kind::News, words);
    addFacts(tr("Changed here since, stays as it is"), Kind::OursIsNewer, words);
    QVector<StateFact> remarks;
    for (const ImportRemark &remark : m_import.patch.remarks)
        remarks.append({remarkWords(remark), {}, {}});
    addLines(tr("To know about the file"), remarks);
    m_list->expandAll();
    QHeaderView &header = *m_list->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(What, QHeaderView::Stretch); // what it is about has the most room
    const std::pair<Column, int> letters[] = {{Here, 36}, {There, 36}, {Decided, 18}};
    for (const auto &[column, count] : letters)
        header.resizeSection(column, fontMetrics().averageCharWidth() * count);
}

void ImportDialog::addFacts(const QString &heading, Kind kind, const QVector<StateFact> &words)
{
    QTreeWidgetItem *group = nullptr;
    for (int i = 0; i < words.size(); ++i) {
        if (m_import.facts[i].kind != kind)
            continue;
        if (!group)
            group = addGroup(m_list, heading);
        QTreeWidgetItem *row = addRow(group, words[i]);
        row->setData(What, factRole, i);
        const QString &file = m_import.patch.sources[m_import.facts[i].theirs.source].file;
        row->setToolTip(There, plainToolTip(words[i].after + u'\n' + file));
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(What, Qt::Unchecked);
    }
}

void ImportDialog::addLines(const QString &heading, const QVector<StateFact> &words)
{
    if (words.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(m_list, heading);
    for (const StateFact &line : words)
        addRow(group, line)->setFirstColumnSpanned(line.after.isEmpty());
}

// The current row's two sides, as far as a few lines go: the columns have room for a few words.
QWidget *ImportDialog::buildSides()
{
    auto *sides = new QWidget;
    auto *grid = new QGridLayout(sides);
    grid->setContentsMargins(0, Space::inside, 0, Space::inside);
    grid->setHorizontalSpacing(Space::page);
    grid->setVerticalSpacing(0);
    const std::tuple<Column, ClampedLabel *, const char *> parts[]
        = {{Here, m_here, "importHere"}, {There, m_there, "importThere"}};
    int at = 0;
    for (const auto &[column, label, name] : parts) {
        if (m_list->isColumnHidden(column))
            continue;
        auto *head = new PlainLabel(m_list->headerItem()->text(column));
        head->setTone(PlainLabel::Tone::Quiet);
        label->setObjectName(QLatin1String(name));
        label->setFixedHeight(fontMetrics().lineSpacing() * linesOfSide);
        grid->addWidget(head, 0, at);
        grid->addWidget(label, 1, at, Qt::AlignTop);
        grid->setColumnStretch(at++, 1);
    }
    sides->setVisible(m_list->topLevelItemCount() > 0);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportDialog::showSides);
    return sides;
}

void ImportDialog::showSides(const QTreeWidgetItem *row)
{
    m_here->setText(row ? row->text(Here) : QString());
    m_there->setText(row ? row->text(There) : QString());
}

// What is still to be decided, and the buttons that decide it all at once.
QWidget *ImportDialog::buildDecisions()
{
    auto *decisions = new QWidget;
    m_undecided->setObjectName(QStringLiteral("importUndecided"));
    auto *row = new QHBoxLayout(decisions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::related);
    row->addWidget(m_undecided, 1);
    const auto addButton = [&](const QString &text, const QString &objectName, bool takesTheirs) {
        auto *button = new QPushButton(text);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, takesTheirs] { decideAll(takesTheirs); });
        row->addWidget(button);
    };
    addButton(tr("&Keep mine everywhere"), QStringLiteral("keepMineButton"), false);
    addButton(tr("&Take theirs everywhere"), QStringLiteral("takeTheirsButton"), true);
    decisions->setVisible(hasConflicts(m_import));
    return decisions;
}

void ImportDialog::note(QTreeWidgetItem *row)
{
    const QVariant fact = row->data(What, factRole);
    if (!fact.isValid())
        return;
    m_import.facts[fact.toInt()].isTaken = row->checkState(What) == Qt::Checked;
    refresh();
}

void ImportDialog::decideAll(bool takesTheirs)
{
    for (MergedFact &fact : m_import.facts) {
        if (fact.kind == Kind::Conflict)
            fact.isTaken = takesTheirs;
    }
    refresh();
}

void ImportDialog::refresh()
{
    const QSignalBlocker blocker(m_list);
    for (QTreeWidgetItemIterator row(m_list); *row; ++row) {
        const QVariant index = (*row)->data(What, factRole);
        if (!index.isValid())
            continue;
        const MergedFact &fact = m_import.facts[index.toInt()];
        const bool isOpen = isOpenTo(fact, m_import.facts);
        const bool isTaken = isOpen && fact.isTaken.value_or(false);
        const bool isUndecided = isOpen && !fact.isTaken;
        (*row)->setDisabled(!isOpen);
        (*row)->setCheckState(What, isUndecided ? Qt::PartiallyChecked : isTaken ? Qt::Checked : Qt::Unchecked);
        if (fact.kind == Kind::Conflict)
            (*row)->setText(Decided, isUndecided ? tr("Undecided") : isTaken ? tr("Take theirs") : tr("Keep mine"));
    }
    m_list->viewport()->update();
    const int undecided = undecidedCount(m_import.facts);
    m_undecided->setText(undecided == 0 ? tr("Everything is decided.") : tr("%n still to be decided", nullptr, undecided));
    if (m_accept)
        m_accept->setEnabled(undecided == 0);
}

} // namespace Plumbline
