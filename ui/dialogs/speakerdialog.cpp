// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/speakerdialog.h"

#include <QLineEdit>

namespace Plumbline {

SpeakerDialog::SpeakerDialog(const QString &name, QWidget *parent)
    : RecordDialog(tr("Who speaks"), tr("Answers from now on are noted as said by this person."), parent)
    , m_name(addLine(tr("&Name"), QStringLiteral("speakerNameEdit"), name))
{
    setObjectName(QStringLiteral("speakerDialog"));
    addButtons(tr("Note this person"), QStringLiteral("speakerDialogButton"));
}

QString SpeakerDialog::name() const
{
    return m_name->text().simplified();
}

QString SpeakerDialog::lacking() const
{
    return name().isEmpty() ? tr("Give the name of the person.") : QString();
}

} // namespace Plumbline
