// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linkdialog.h"

#include "core/review/attachment.h"
#include "core/words/errorwords.h"

#include <QLineEdit>

namespace Plumbline {

LinkDialog::LinkDialog(const QString &subject, QWidget *parent)
    : RecordDialog(tr("Attach a link"), subject, parent)
    , m_address(addLine(tr("&Address"), QStringLiteral("linkAddressEdit"), {}))
    , m_caption(addLine(tr("&What it shows"), QStringLiteral("linkCaptionEdit"), {}))
{
    setObjectName(QStringLiteral("linkDialog"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    addButtons(tr("Attach the link"), QStringLiteral("linkButton"));
}

QString LinkDialog::address() const
{
    return m_address->text().trimmed();
}

QString LinkDialog::caption() const
{
    return m_caption->text().simplified();
}

QString LinkDialog::lacking() const
{
    if (address().isEmpty())
        return tr("Give the address.");
    const Result<Attachment> link = linkOf(address());
    return link ? QString() : errorWords(link.error());
}

} // namespace Plumbline
