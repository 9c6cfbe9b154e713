// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/notesedit.h"

#include "ui/pages/review/notekeys.h"
#include "ui/pages/review/noteshighlighter.h"
#include "ui/support/links.h"
#include "ui/support/plainlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolTip>

#include <algorithm>

namespace Plumbline {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 12;
constexpr int usualLines = 8; // where there is room
} // namespace

NotesEdit::NotesEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new NotesHighlighter(document()))
{
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NotesEdit::limitHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // where there is room, more is written
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_isShowing)
            Q_EMIT typed(toPlainText());
    });
}

void NotesEdit::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    const int position = textCursor().position();
    m_isShowing = true;
    setPlainText(text);
    m_isShowing = false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, int(text.size())));
    setTextCursor(cursor);
}

int NotesEdit::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 2 * frameWidth();
}

void NotesEdit::limitHeight()
{
    setMaximumHeight(std::max(heightOf(usualLines), sizeHint().height()));
}

QSize NotesEdit::sizeHint() const
{
    // A plain text document measures its height in lines.
    const int lines = std::clamp(int(document()->size().height()), fewestLines, mostLines);
    return {fontMetrics().averageCharWidth() * 40, heightOf(lines)};
}

QSize NotesEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

bool NotesEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = (key->matches(QKeySequence::Undo) && document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && document()->isRedoAvailable());
        if ((key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) && !isOurs) {
            event->ignore();
            return false;
        }
        if (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp) {
            event->setAccepted(key->modifiers() == Qt::NoModifier); // pages of the text, not questions
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NotesEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (isReadOnly() || !takesKey(*event))
        QPlainTextEdit::keyPressEvent(event);
}

bool NotesEdit::takesKey(const QKeyEvent &event)
{
    QTextCursor cursor = textCursor();
    if (event.matches(QKeySequence::Bold))
        toggleStyle(cursor, NoteStyle::Bold);
    else if (event.matches(QKeySequence::Italic))
        toggleStyle(cursor, NoteStyle::Italic);
    else if (event.matches(QKeySequence::InsertLineSeparator)) // a line is a line, whatever it was made by
        cursor.insertBlock();
    else if (!event.matches(QKeySequence::InsertParagraphSeparator) || !goOnWithList(cursor))
        return false;
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

QString NotesEdit::linkAt(const QPoint &place) const
{
    const QTextCursor cursor = cursorForPosition(place);
    const NoteLine line = NotesHighlighter::lineOf(cursor.block());
    const NoteLine::Piece *const piece = pieceAt(line, cursor.positionInBlock());
    return piece ? piece->url : QString();
}

void NotesEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && openLink(linkAt(event->pos())))
        return;
    QPlainTextEdit::mousePressEvent(event);
}

void NotesEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const std::optional<QUrl> link = safeLink(linkAt(event->pos()))) {
        menu->addSeparator();
        menu->addAction(tr("Open %1").arg(linkTarget(*link)), this, [address = link->toString()] { openLink(address); });
    }
    menu->popup(event->globalPos());
}

bool NotesEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const std::optional<QUrl> link = safeLink(linkAt(help->pos())))
        QToolTip::showText(help->globalPos(), plainToolTip(tr("Ctrl and a click open %1").arg(linkTarget(*link))), viewport());
    else
        QToolTip::hideText();
    return true;
}

// The colors and the size of the text are those that were when it was highlighted.
void NotesEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_isShowing = true;
    m_highlighter->rehighlight();
    m_isShowing = false;
}

bool NotesEdit::canInsertFromMimeData(const QMimeData *mime) const
{
    return mime->hasImage() || QPlainTextEdit::canInsertFromMimeData(mime);
}

void NotesEdit::insertFromMimeData(const QMimeData *mime)
{
    if (mime->hasText() || !mime->hasImage())
        QPlainTextEdit::insertFromMimeData(mime);
    else
        Q_EMIT picturePasted(*mime);
}

void NotesEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace Plumbline
