// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plumbline {

// One line of text that no terminal takes for a command: line breaks and tabs become blanks, other control
// characters and those that turn the direction of text are taken out.
QString terminalSafe(const QString &text);

// The same for JSON, which loses nothing: such characters can stand in its strings only and are written as escapes.
QByteArray terminalSafeJson(const QByteArray &json);

// Standard output and standard error of a verb, in UTF-8 whatever the locale. Everything goes through terminalSafe().
class Terminal
{
public:
    void line(const QString &text = {});
    void json(const QByteArray &json);
    // A document, byte by byte; shown to a person, no terminal takes it for a command.
    void document(const QByteArray &bytes);
    void errorLine(const QString &text);

    // False when something could not be written, such as to a full disk or a closed pipe.
    [[nodiscard]] bool finish();
};

} // namespace Plumbline
