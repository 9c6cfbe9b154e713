// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Plumbline::Kit {

// A text that would be bold, a link, a picture and a script wherever somebody takes it for HTML or Markdown, and that turns
// the direction of what follows; a second line, entities, a mnemonic, placeholders. `name` says where it was put.
QString hostileText(const QString &name);
// The same in one line that is short enough for a name.
QString hostileName(const QString &name);

// Every place below `root` where a text of others is not text but markup, or could become it: labels that guess, documents
// with links, pictures or bold letters, tooltips of widgets, of headers and of each cell. Hidden widgets, too.
QStringList renderedMarkup(QWidget &root);

} // namespace Plumbline::Kit
