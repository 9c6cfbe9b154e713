// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/links.h"

#include "ui/support/plainlabel.h"
#include "ui/support/style.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPainter>

namespace Plumbline {

namespace {

UrlOpener opener = [](const QUrl &url) { return QDesktopServices::openUrl(url); };

} // namespace

bool openLink(const QString &text)
{
    const std::optional<QUrl> url = safeLink(text);
    return url && opener(*url);
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
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    setToolTip(plainToolTip(address));
}

QSize LinkButton::sizeHint() const
{
    // The advance is rounded, and a text that is a fraction too wide would be cut.
    return {fontMetrics().horizontalAdvance(text()) + 2 + Space::related, fontMetrics().height() + Space::related};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() || isDown());
    painter.setFont(underlined);
    painter.setPen(currentPalette().accent);
    const QRect area = rect().adjusted(Space::inside, 0, -Space::inside, 0);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width()));
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace Plumbline
