// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QUrl>

#include <functional>
#include <optional>

namespace Plumbline {

constexpr int maxLinkLength = 2048;

// The address of a lens or a person as one that may be opened: http and https with a host and without user name or
// password, mailto with an address and nothing else; at most maxLinkLength characters, no control characters or
// blanks. None for all others.
std::optional<QUrl> openableUrl(const QString &text);
// The host (or the mail address) to show beside a link, in ASCII, so that look-alikes show.
QString linkTarget(const QUrl &url);

// Opens the address if it may be opened; false otherwise. Call it on a person's click only.
bool openLink(const QString &text);
// What opens an address; the desktop's own way unless set. Tests set it.
using UrlOpener = std::function<bool(const QUrl &)>;
void setUrlOpener(UrlOpener opener);

// A link as a person sees it: the text, and the host in brackets. Hidden for an address that may not be opened.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    void setLink(const QString &text, const QString &address);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    QString m_address;
};

} // namespace Plumbline
