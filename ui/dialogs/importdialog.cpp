// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/support/wrappedtext.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

// Says where a change stands: the lens and the question as the document has them.
class ChangeWords
{
public:
    explicit ChangeWords(const ReviewState &state)
        : m_state(state)
    {
    }

    QString operator()(const PresenceChange &) const { return {}; }
    QString operator()(const PropertiesChange &) const { return ImportDialog::tr("Properties of the workload"); }
    QString operator()(const LensUseChange &change) const { return ImportDialog::tr("Lens: %1").arg(nameOf(change.lens)); }
    QString operator()(const LensNotesChange &change) const
    {
        return ImportDialog::tr("Notes on the lens or a pillar: %1").arg(nameOf(change.lens));
    }
    QString operator()(const AnswerChange &change) const
    {
        return ImportDialog::tr("Answer: %1").arg(questionOf(change.lens, change.question));
    }
    QString operator()(const ItemChange &change) const
    {
        return ImportDialog::tr("Improvement plan: %1").arg(questionOf(change.lens, change.question));
    }
    QString operator()(const MilestoneChange &) const { return {}; }
    QString operator()(const LensAtHandChange &) const { return {}; }

private:
    QString nameOf(const LensId &lens) const
    {
        const int index = m_state.indexOf(lens);
        return index < 0 ? lens.text() : m_state.lenses[index].version->lens().name;
    }
    QString questionOf(const LensId &lens, const QuestionId &question) const
    {
        const int index = m_state.indexOf(lens);
        const int ordinal = index < 0 ? -1 : m_state.lenses[index].version->indexOf(question);
        if (ordinal < 0)
            return question.text();
        const LensVersion &version = *m_state.lenses[index].version;
        return ImportDialog::tr("%1 %2", "label and title of a question")
            .arg(version.label(ordinal), version.question(ordinal).title.simplified());
    }

    const ReviewState &m_state;
};

QString sentenceOf(const ReviewImport &import)
{
    if (import.isNew)
        return ImportDialog::tr("This workload is not in the portfolio yet. The import adds it.");
    return import.changesNothing()
        ? ImportDialog::tr("This workload is here already, just as the document has it. There is nothing to import.")
        : ImportDialog::tr(
            "This workload is here already. The import makes it what the document says, as one step that undo takes back.");
}

} // namespace

QStringList importWords(const ReviewImport &import)
{
    QStringList lines;
    for (const Change &change : import.changes)
        lines += std::visit(ChangeWords(import.document.state), change);
    for (const Milestone &milestone : import.milestones)
        lines += ImportDialog::tr("Milestone: %1").arg(milestone.name);
    lines.removeAll(QString());
    return lines;
}

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
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("importList"));
    list->setAccessibleName(tr("What the import brings"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSpacing(2);
    list->addItems(importWords(import));
    list->setVisible(list->count() > 0);
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
