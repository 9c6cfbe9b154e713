// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recapdialog.h"

#include "core/agenda/recapwords.h"
#include "core/words/valuewords.h"
#include "ui/delegates/celldelegate.h"
#include "ui/dialogs/documentbuttons.h"
#include "ui/support/wrappedtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Plumbline {

namespace {

enum Column { What, Who, Day };
constexpr int lensRole = Qt::UserRole, questionRole = Qt::UserRole + 1;

template <typename Parent>
QTreeWidgetItem *addRow(Parent *parent, const QString &what, const QString &who = {}, const QString &day = {})
{
    auto *row = new QTreeWidgetItem(parent, {what.simplified(), who.simplified(), day});
    row->setSizeHint(What, {0, CellDelegate::lineHeight(row->treeWidget()->fontMetrics())});
    row->setToolTip(What, plainToolTip(what.simplified()));
    row->setToolTip(Who, plainToolTip(who.simplified()));
    return row;
}

void addSection(QTreeWidget *tree, const RecapSection &section)
{
    QTreeWidgetItem *heading = addRow(tree, section.heading);
    heading->setFirstColumnSpanned(true);
    QFont strong = tree->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(What, strong);
    for (const RecapLine &line : section.lines) {
        QTreeWidgetItem *row = addRow(heading, line.text, line.risk ? riskWord(*line.risk) : line.who, line.day);
        if (!line.about.isEmpty())
            row->setToolTip(What, plainToolTip(line.text + u'\n' + line.about));
        row->setData(What, lensRole, line.lens);
        row->setData(What, questionRole, line.question);
    }
}

} // namespace

RecapDialog::RecapDialog(const QVector<Recorded<HeldSitting>> &sittings, const RecordId &shown, QWidget *parent)
    : QDialog(parent)
    , m_sittings(new QComboBox)
    , m_summary(new ClampedLabel(TextSize::Section, 0))
    , m_present(new PlainLabel)
    , m_tree(new QTreeWidget)
{
    setObjectName(QStringLiteral("recapDialog"));
    setWindowTitle(tr("Recap"));
    m_sittings->setObjectName(QStringLiteral("recapSittings"));
    m_sittings->setAccessibleName(tr("Sitting"));
    for (auto held = sittings.rbegin(); held != sittings.rend(); ++held)
        m_sittings->addItem(sittingTimeWords(held->value), QVariant::fromValue(held->id));
    const auto at = std::find_if(sittings.rbegin(), sittings.rend(), [&shown](const auto &held) { return held.id == shown; });
    m_sittings->setCurrentIndex(int(at - sittings.rbegin()));
    m_summary->setObjectName(QStringLiteral("recapSummary"));
    m_present->setObjectName(QStringLiteral("recapPresent"));
    m_present->setTone(PlainLabel::Tone::Quiet);
    m_present->setFlow(PlainLabel::Flow::Wrapped);
    m_tree->setObjectName(QStringLiteral("recapTree"));
    m_tree->setAccessibleName(tr("What the sitting came to"));
    m_tree->setHeaderLabels({tr("What"), tr("Risk or who"), tr("Day")});
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Who, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Day, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::related);
    column->addWidget(m_sittings, 0, Qt::AlignLeft);
    column->addWidget(m_summary);
    column->addWidget(m_present);
    column->addWidget(m_tree, 1);
    column->addSpacing(Space::related);
    const DocumentButtons buttons = documentButtons(
        *this, tr("&Copy for a mail"), QStringLiteral("Recap"), [this](FileForm form) { Q_EMIT saveWanted(form); });
    buttons.others->addAction(tr("Mail &draft…"), this, &RecapDialog::mailWanted)
        ->setObjectName(QStringLiteral("saveMailAction"));
    m_said = buttons.said;
    column->addWidget(buttons.row);
    connect(buttons.copy, &QPushButton::clicked, this, &RecapDialog::copyForMail);
    connect(m_sittings, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT sittingWanted(m_sittings->currentData().value<RecordId>()); });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *row) {
        const ReviewPlace place{row->data(What, lensRole).toInt(), -1, row->data(What, questionRole).toInt()};
        if (!row->parent() || place.question < 0)
            return;
        accept();
        Q_EMIT placeRequested(place);
    });
    const QSize usual(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 34);
    resize(parent ? usual.boundedTo(parent->window()->size() - QSize(2 * Space::page, 2 * Space::page)) : usual);
}

void RecapDialog::setRecap(const Recap &recap)
{
    m_recap = recap;
    m_summary->setText(recapSummary(recap));
    m_present->setText(presentWords(recap.present()));
    m_present->setVisible(!recap.present().isEmpty());
    m_tree->clear();
    for (const RecapSection &section : recapSections(recap))
        addSection(m_tree, section);
    m_tree->expandAll();
    m_tree->setFocus();
}

void RecapDialog::copyForMail()
{
    QGuiApplication::clipboard()->setText(recapText(m_recap));
    tell(tr("Copied the recap."));
}

void RecapDialog::tell(const QString &sentence)
{
    m_said->setText(sentence);
}

} // namespace Plumbline
