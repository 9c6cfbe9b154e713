// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/links.h"
#include "ui/support/textbutton.h"

#include <functional>

namespace Plumbline {

// Opens the address if it may be opened; false otherwise. Call it on a person's click only.
bool openLink(const QString &text);
// Opens a file with what the desktop has for it. Call it on a person's click only.
void openLocalFile(const QString &path);
// Shows the folder that a file is in. Call it on a person's click only.
void openFolderOf(const QString &path);
// What opens an address; the desktop's own way unless set. Tests set it.
using UrlOpener = std::function<bool(const QUrl &)>;
void setUrlOpener(UrlOpener opener);

// A link as a person sees it: the text, and the host in brackets. Hidden for an address that may not be opened.
class LinkButton : public TextButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    void setLink(const QString &text, const QString &address);

private:
    QString m_address;
};

} // namespace Plumbline
