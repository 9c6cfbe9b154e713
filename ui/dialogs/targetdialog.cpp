// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/targetdialog.h"

#include "ui/support/datefield.h"

#include <QCheckBox>
#include <QLineEdit>

namespace Plumbline {

TargetDialog::TargetDialog(const QString &effect, const Target &target, QWidget *parent)
    : RecordDialog(tr("Target"), effect, parent)
    , m_target(target)
    , m_name(addLine(tr("&Name"), QStringLiteral("targetNameEdit"), target.name))
    , m_by(addDay(tr("&By"), QStringLiteral("targetByEdit"), target.by))
    , m_setsDueDates(addTick(tr("Make it the due date of practices that have &none"), QStringLiteral("targetDueCheck")))
{
    setObjectName(QStringLiteral("targetDialog"));
    addButtons(tr("Set the target"), QStringLiteral("targetButton"));
}

Target TargetDialog::target() const
{
    Target given = m_target;
    given.name = m_name->text().simplified();
    given.by = m_by->date().value_or(QDate());
    return given;
}

bool TargetDialog::setsDueDates() const
{
    return m_setsDueDates->isChecked();
}

QString TargetDialog::lacking() const
{
    return target().isComplete() ? QString() : tr("Give the target a name and a day.");
}

} // namespace Plumbline
