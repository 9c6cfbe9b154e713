// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/releasedialog.h"

#include <QCheckBox>
#include <QLineEdit>

namespace Plumbline {

ReleaseDialog::ReleaseDialog(const QString &words, const QString &milestone, QWidget *parent)
    : RecordDialog(tr("The batch is live"), words, parent)
    , m_ticks(addTick(tr("&Tick its practices in the review: they are met"), QStringLiteral("releaseTicksCheck")))
    , m_takesMilestone(addTick(tr("Take a &milestone"), QStringLiteral("releaseMilestoneCheck")))
    , m_milestone(addLine(tr("&Named"), QStringLiteral("releaseMilestoneEdit"), milestone))
{
    setObjectName(QStringLiteral("releaseDialog"));
    m_ticks->setChecked(true);
    m_takesMilestone->setChecked(true);
    connect(m_takesMilestone, &QCheckBox::toggled, m_milestone, &QWidget::setEnabled);
    connect(m_takesMilestone, &QCheckBox::toggled, this, &ReleaseDialog::updateButton);
    addButtons(tr("It is live"), QStringLiteral("releaseButton"));
}

bool ReleaseDialog::ticks() const
{
    return m_ticks->isChecked();
}

QString ReleaseDialog::milestone() const
{
    return m_takesMilestone->isChecked() ? m_milestone->text().simplified() : QString();
}

QString ReleaseDialog::lacking() const
{
    return m_takesMilestone->isChecked() && milestone().isEmpty() ? tr("Give the milestone a name.") : QString();
}

} // namespace Plumbline
