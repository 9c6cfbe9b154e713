// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/viewnamedialog.h"

#include <QLineEdit>

namespace Plumbline {

ViewNameDialog::ViewNameDialog(const QString &proposed, const QStringList &known, QWidget *parent)
    : RecordDialog(
        tr("Save this view"), tr("Keeps which workloads are shown, and in what order, for this and any other portfolio."), parent)
    , m_name(addLine(tr("&Name"), QStringLiteral("viewNameEdit"), proposed))
    , m_known(known)
{
    setObjectName(QStringLiteral("viewNameDialog"));
    addButtons(tr("Save the view"), QStringLiteral("viewNameButton"));
}

QString ViewNameDialog::name() const
{
    return m_name->text().simplified();
}

QString ViewNameDialog::lacking() const
{
    if (name().isEmpty())
        return tr("Give the view a name.");
    return m_known.contains(name(), Qt::CaseInsensitive) ? tr("There is a view of this name already.") : QString();
}

} // namespace Plumbline
