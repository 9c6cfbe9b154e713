// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/privatenotebox.h"

#include "core/review/privatenote.h"
#include "ui/pages/review/notesedit.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"

#include <QMenu>
#include <QVBoxLayout>

namespace Plumbline {

PrivateNoteBox::PrivateNoteBox(QWidget *parent)
    : QWidget(parent)
    , m_edit(new NotesEdit)
    , m_button(new QuietButton(tr("Private")))
{
    setObjectName(QStringLiteral("privateNoteBox"));
    m_button->setObjectName(QStringLiteral("privateNoteButton"));
    m_button->setIcon(icon(IconName::Lock));
    setPlainToolTip(
        *m_button, tr("What you note for nobody else: in no report, no export and on no other screen, unless you ask."));
    auto *menu = new QMenu(m_button);
    m_write = menu->addAction(tr("Write a &private note"), this, &PrivateNoteBox::write);
    m_makePrivate = menu->addAction(tr("Make the &notes private"), this, &PrivateNoteBox::makeNotesPrivate);
    m_makePrivate->setObjectName(QStringLiteral("makeNotesPrivateAction"));
    m_button->setMenu(menu);
    m_edit->setObjectName(QStringLiteral("privateNote"));
    m_edit->setAccessibleName(tr("Private note on the question"));
    m_edit->setPlaceholderText(tr("For nobody else: in no report, no export and on no other screen, unless you ask"));
    m_edit->setAcceptDrops(false);
    auto *label = new PlainLabel(tr("Pri&vate note"));
    label->setTone(PlainLabel::Tone::Quiet);
    label->setBuddy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::inside);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    hide();
    connect(m_edit, &NotesEdit::typed, this, [this](const QString &text) {
        if (m_editor && m_ref.isValid())
            m_editor->typePrivateNote(m_ref.lens, m_ref.question, text);
    });
    connect(m_edit, &NotesEdit::escaped, this, &PrivateNoteBox::escaped);
    connect(m_edit, &NotesEdit::left, this, [this] {
        if (m_editor)
            m_editor->flush();
        if (m_edit->toPlainText().isEmpty())
            hide();
    });
}

void PrivateNoteBox::setSession(OpenReview *session, ReviewEditor *editor)
{
    m_session = session;
    m_editor = editor;
    m_edit->setReadOnly(!session || session->isReadOnly());
    m_button->setVisible(session && !session->isReadOnly());
    showQuestion({});
}

void PrivateNoteBox::showQuestion(QuestionRef ref)
{
    m_ref = ref;
    if (!ref.isValid())
        return hide();
    noteAnswer();
    m_edit->document()->clearUndoRedoStacks();
    m_edit->moveCursor(QTextCursor::End);
    setVisible(!note().isEmpty());
}

void PrivateNoteBox::noteAnswer()
{
    m_makePrivate->setEnabled(!review().answers[m_ref.question].notes.isEmpty());
    if (m_editor->isTyping())
        return; // that is newer
    m_edit->showText(note());
    if (!note().isEmpty())
        show();
    else if (!m_edit->hasFocus())
        hide();
}

void PrivateNoteBox::write()
{
    if (!m_ref.isValid() || m_session->isReadOnly())
        return;
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void PrivateNoteBox::makeNotesPrivate()
{
    if (m_ref.isValid() && m_editor)
        m_editor->makeNotesPrivate(m_ref.lens, m_ref.question);
}

QString PrivateNoteBox::note() const
{
    return privateNoteOn(m_session->state(), review().lensId(), review().version->question(m_ref.question).id);
}

} // namespace Plumbline
