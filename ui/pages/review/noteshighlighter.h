// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/notemarkdown.h"

#include <QSyntaxHighlighter>

namespace Plumbline {

// Shows while a note is typed what it is read as: bold is bold, code is code, a link has its color, and what marks them is
// quiet. The text itself stays as it is.
class NotesHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    // A line of a document that has a highlighter.
    static NoteLine lineOf(const QTextBlock &block);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat formatOf(const NoteLine::Piece &piece) const;
};

} // namespace Plumbline
