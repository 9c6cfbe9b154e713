// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Plumbline {

class NotesHighlighter;

// A field for notes: Tab leaves it, it grows with its text up to a bound, and its undo goes as far as this typing;
// beyond that undo and redo are the program's. It stays plain text, and shows what its Markdown is read as: Ctrl+B and Ctrl+I
// mark letters, Enter goes on with a list, Ctrl and a click, or the menu, open a link.
class NotesEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NotesEdit(QWidget *parent = nullptr);

    // Shows the text without saying that it was typed; the cursor stays where that makes sense.
    void showText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed(const QString &text);
    void left(); // the focus went elsewhere
    void escaped(); // a person wants to go back to where they were
    void picturePasted(const QMimeData &mime); // what is no text, and may be taken elsewhere

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *mime) const override;
    void insertFromMimeData(const QMimeData *mime) override;

private:
    bool takesKey(const QKeyEvent &event);
    QString linkAt(const QPoint &place) const; // in the viewport; empty where there is none
    int heightOf(int lines) const;
    void limitHeight();

    NotesHighlighter *m_highlighter;
    bool m_isShowing = false; // what changes now was not typed
};

} // namespace Plumbline
