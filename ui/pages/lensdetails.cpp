// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lensdetails.h"

#include "ui/models/milestonesmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace Plumbline {

LensDetails::LensDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_name(new PlainLabel({}, TextSize::Section))
    , m_facts(new PlainLabel)
    , m_description(new PlainLabel)
    , m_pillars(new QGridLayout)
    , m_buttons(buildButtons())
{
    m_name->setObjectName(QStringLiteral("lensName"));
    m_facts->setObjectName(QStringLiteral("lensFacts"));
    m_facts->setTone(PlainLabel::Tone::Quiet);
    m_pillars->setHorizontalSpacing(Space::group);
    m_pillars->setVerticalSpacing(Space::inside);
    m_pillars->setColumnStretch(0, 1);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::group, 0, Space::related, 0);
    layout->setSpacing(Space::related);
    for (PlainLabel *label : {m_name, m_facts, m_description})
        label->setFlow(PlainLabel::Flow::Wrapped);
    // The buttons stand where they stand, however long the description is.
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_buttons);
    layout->addSpacing(Space::related);
    layout->addWidget(m_description);
    layout->addSpacing(Space::related);
    layout->addLayout(m_pillars);
    layout->addStretch();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    clear();
}

QWidget *LensDetails::buildButtons()
{
    m_apply = addButton({}, QStringLiteral("applyLensButton"), &LensDetails::applyWanted);
    m_read = addButton(tr("Read the &lens"), QStringLiteral("readLensButton"), &LensDetails::browseWanted);
    auto *more = new QuietButton(tr("More"));
    more->setObjectName(QStringLiteral("moreLensButton"));
    more->setAccessibleName(tr("More for this lens"));
    auto *menu = new QMenu(more);
    QAction *exporting = menu->addAction(tr("Export…"), this, &LensDetails::exportWanted);
    exporting->setObjectName(QStringLiteral("exportLensAction"));
    exporting->setToolTip(plainToolTip(tr("Writes the lens to a file that the AWS tool takes.")));
    m_remove = menu->addAction(tr("Remove from the portfolio"), this, &LensDetails::removeWanted);
    m_remove->setObjectName(QStringLiteral("removeLensAction"));
    menu->setToolTipsVisible(true);
    more->setMenu(menu);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, Space::inside, 0, 0);
    row->setSpacing(Space::related);
    row->addWidget(m_apply);
    row->addWidget(m_read);
    row->addWidget(more);
    row->addStretch(1);
    return buttons;
}

QPushButton *LensDetails::addButton(const QString &text, const QString &objectName, void (LensDetails::*wanted)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void LensDetails::clear()
{
    for (PlainLabel *label : {m_name, m_facts, m_description})
        label->clear();
    clearPillars();
    m_buttons->hide();
}

void LensDetails::showLens(const LensRow &lens, const LensVersionPtr &version)
{
    m_lens = lens;
    m_name->setText(lens.info.name);
    m_facts->setText(tr("Version %1, added on %2").arg(lens.info.version, dateWords(lens.info.addedAt)));
    m_description->setText(lens.info.description);
    m_buttons->show();
    clearPillars();
    if (!version)
        return;
    addPillarRow(0, tr("Pillar"), tr("Questions"), tr("Practices"));
    int row = 1;
    for (const Pillar &pillar : version->lens().pillars)
        addPillarRow(
            row++, pillar.name, locale().toString(int(pillar.questions.size())), locale().toString(practiceCount(pillar)));
}

void LensDetails::setPossible(bool canWrite, bool hasReview)
{
    m_apply->setText(m_lens.isApplied       ? tr("Remove from the workload")
            : m_lens.otherVersion.isEmpty() ? tr("Apply to the workload")
                                            : tr("Bring the workload to this version…"));
    m_apply->setEnabled(canWrite && hasReview);
    setPlainToolTip(*m_apply, hasReview ? QString() : tr("Open a workload first."));
    m_remove->setEnabled(canWrite && m_lens.info.usedBy == 0);
    m_remove->setToolTip(
        m_lens.info.usedBy == 0 ? QString() : plainToolTip(tr("It is applied to a workload. Remove it there first.")));
    // What is mostly wanted next carries the accent.
    const bool isToApply = m_apply->isEnabled() && !m_lens.isApplied;
    m_apply->setDefault(isToApply);
    m_read->setDefault(!isToApply);
    // The list beside it gives way first, within reason.
    setMinimumWidth(std::min(widget()->minimumSizeHint().width(), fontMetrics().averageCharWidth() * 66)
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void LensDetails::clearPillars()
{
    while (QLayoutItem *item = m_pillars->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

// Row 0 is the heading.
void LensDetails::addPillarRow(int row, const QString &name, const QString &questions, const QString &practices)
{
    const QString texts[] = {name, questions, practices};
    for (int column = 0; column < 3; ++column) {
        auto *label = new PlainLabel(texts[column]);
        label->setTone(row == 0 ? PlainLabel::Tone::Quiet : PlainLabel::Tone::Normal);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (column == 0)
            label->setFlow(PlainLabel::Flow::Wrapped);
        m_pillars->addWidget(label, row, column);
    }
}

} // namespace Plumbline
