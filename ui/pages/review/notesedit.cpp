// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/notesedit.h"

#include "ui/support/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace Plumbline {

namespace {
constexpr int fewestLines = 3;
constexpr int mostLines = 12;
constexpr int usualLines = 8; // where there is room
} // namespace

NotesEdit::NotesEdit(QWidget *parent)
    : QPlainTextEdit(parent)
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
    else
        QPlainTextEdit::keyPressEvent(event);
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
