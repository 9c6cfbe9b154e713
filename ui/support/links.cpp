// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/links.h"

#include "ui/support/plainlabel.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace Plumbline {

namespace {

UrlOpener opener = [](const QUrl &url) { return QDesktopServices::openUrl(url); };

} // namespace

bool openLink(const QString &text)
{
    const std::optional<QUrl> url = safeLink(text);
    return url && opener(*url);
}

void openLocalFile(const QString &path)
{
    opener(QUrl::fromLocalFile(path));
}

void openFolderOf(const QString &path)
{
    opener(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void setUrlOpener(UrlOpener newOpener)
{
    opener = std::move(newOpener);
}

LinkButton::LinkButton(QWidget *parent)
    : TextButton({}, Qt::ElideMiddle, parent)
{
    connect(this, &QPushButton::clicked, this, [this] { openLink(m_address); });
}

void LinkButton::setLink(const QString &text, const QString &address)
{
    m_address = address;
    const std::optional<QUrl> url = safeLink(address);
    setVisible(url.has_value());
    if (!url)
        return;
    const QString target = linkTarget(*url);
    // "&" would be taken for a mnemonic; the text itself is painted, never parsed.
    setText(text.isEmpty() || text == address ? target : tr("%1 (%2)").arg(text.simplified(), target));
    setAccessibleName(this->text());
    setPlainToolTip(*this, address);
}

} // namespace Plumbline
