// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/questionpane.h"

#include "core/words/valuewords.h"
#include "ui/pages/review/answerbasis.h"
#include "ui/pages/review/attachmentstrip.h"
#include "ui/pages/review/choicelistview.h"
#include "ui/pages/review/contradictionlist.h"
#include "ui/pages/review/foldingtext.h"
#include "ui/pages/review/minutelist.h"
#include "ui/pages/review/notesedit.h"
#include "ui/pages/review/privatenotebox.h"
#include "ui/pages/review/questionhead.h"
#include "ui/pages/review/verdictview.h"
#include "ui/support/quietbutton.h"
#include "ui/support/textbutton.h"
#include "ui/support/wrappedtext.h"

#include <QApplication>
#include <QDropEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace Plumbline {

QuestionPane::QuestionPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new QuestionHead)
    , m_scroll(new QScrollArea)
    , m_description(new FoldingText)
    , m_list(new ChoiceListView)
    , m_contradictions(new ContradictionList)
    , m_notes(new NotesEdit)
    , m_privateNote(new PrivateNoteBox)
    , m_basis(new AnswerBasis)
    , m_minutes(new MinuteList)
    , m_attachments(new AttachmentStrip)
    , m_verdict(new VerdictView)
{
    setObjectName(QStringLiteral("questionPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    m_scroll->setWidget(buildBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_verdict);
    connectParts();
}

// The focus moves on while the parts go.
QuestionPane::~QuestionPane()
{
    qApp->disconnect(this);
}

QWidget *QuestionPane::buildBody()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(Space::related, 0, Space::related, Space::group);
    layout->setSpacing(Space::related);
    const auto inset = [layout](QWidget *widget, int stretch = 0, int margin = 0) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(Space::related - margin, 0, Space::related, 0);
        row->addWidget(widget);
        layout->addLayout(row, stretch);
    };
    m_description->setTone(PlainLabel::Tone::Quiet);
    m_description->setObjectName(QStringLiteral("questionDescription"));
    inset(m_description);
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setAccessibleName(tr("Choices"));
    m_list->setModel(&m_choices);
    layout->addWidget(m_list);
    inset(m_contradictions, 0, TextButton::margin);
    auto *notesLabel = new PlainLabel(tr("&Notes"), TextSize::Section);
    notesLabel->setObjectName(QStringLiteral("questionNotesLabel"));
    notesLabel->setBuddy(m_notes);
    auto *notesHead = new QWidget;
    auto *headRow = new QHBoxLayout(notesHead);
    headRow->setContentsMargins({});
    headRow->addWidget(notesLabel, 1);
    headRow->addWidget(m_privateNote->button());
    inset(notesHead);
    m_notes->setObjectName(QStringLiteral("questionNotes"));
    m_notes->setAccessibleName(tr("Notes on the question"));
    m_notes->setAcceptDrops(false); // files are attached, wherever they are dropped
    inset(m_notes, 1);
    inset(m_privateNote);
    m_basis->addButtons({m_minutes->addButton(), m_attachments->addButton()});
    inset(m_basis);
    inset(m_minutes);
    inset(m_attachments);
    layout->addStretch(0);
    return body;
}

void QuestionPane::connectParts()
{
    connect(m_list, &ChoiceListView::currentRowChanged, this, [this](int row) {
        keepCurrentVisible();
        Q_EMIT currentChoiceChanged(row);
    });
    connect(m_list, &ChoiceListView::menuRequested, this,
        [this](const QModelIndex &index, const QPoint &place) { showChoiceMenu(index.row(), place); });
    connect(m_list, &ChoiceListView::noteRequested, this, [this](const QModelIndex &index) { askForNote(index.row()); });
    connect(m_contradictions, &ContradictionList::placeRequested, this, &QuestionPane::placeRequested);
    connect(m_notes, &NotesEdit::typed, this, [this](const QString &text) {
        if (m_editor && ref().isValid())
            m_editor->typeNotes(ref().lens, ref().question, text);
    });
    // Once it has its place: a layout is told of it first.
    connect(m_attachments, &AttachmentStrip::grown, this,
        [this] { QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_attachments, 0, Space::inside); }); });
    connect(m_notes, &NotesEdit::picturePasted, m_attachments, &AttachmentStrip::take);
    connect(m_notes, &NotesEdit::escaped, m_list, [this] { m_list->setFocus(); });
    connect(m_privateNote, &PrivateNoteBox::escaped, m_list, [this] { m_list->setFocus(); });
    connect(m_notes, &NotesEdit::left, this, [this] {
        if (m_editor)
            m_editor->flush();
    });
    connect(qApp, &QApplication::focusChanged, this, &QuestionPane::keepFocusVisible);
    connect(m_notes, &NotesEdit::cursorPositionChanged, this, &QuestionPane::keepFocusVisible);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->widget()->installEventFilter(this);
}

void QuestionPane::setSession(OpenReview *session, ReviewEditor *editor)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_editor = editor;
    m_choices.setQuestion(session, editor, {});
    m_head->setSession(session, editor);
    m_contradictions->setSession(session);
    m_privateNote->setSession(session, editor);
    m_basis->setSession(session, editor);
    m_minutes->setSession(session, editor);
    m_attachments->setSession(session, editor);
    setAcceptDrops(session && !session->isReadOnly());
    if (!session)
        return;
    connect(session, &OpenReview::answerChanged, this, [this](int lens, int question) {
        if (ref() == QuestionRef{lens, question})
            fillAnswer();
    });
    connect(session, &OpenReview::recordsChanged, this, [this] {
        if (ref().isValid())
            fillAnswer();
    });
    m_notes->setReadOnly(session->isReadOnly());
    m_list->setCanWrite(!session->isReadOnly());
}

void QuestionPane::showQuestion(QuestionRef ref)
{
    m_choices.setQuestion(m_session, m_editor, ref);
    m_head->showQuestion(ref);
    if (!ref.isValid())
        return;
    m_description->setWholeText(question().description);
    m_description->setVisible(!question().description.isEmpty());
    m_contradictions->showQuestion(ref);
    m_privateNote->showQuestion(ref);
    m_basis->showQuestion(ref);
    m_minutes->showQuestion(ref);
    m_attachments->showQuestion(ref);
    fillAnswer();
    m_notes->document()->clearUndoRedoStacks();
    m_notes->moveCursor(QTextCursor::End); // what is added comes after what is there
    m_scroll->verticalScrollBar()->setValue(0);
    m_list->setCurrentIndex(m_choices.index(0));
}

void QuestionPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_attachments->canTake(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore(); // the window may take it
}

void QuestionPane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_attachments->take(*event->mimeData());
}

// Where a field is, is known once all is laid out.
bool QuestionPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        keepFocusVisible();
    return QWidget::eventFilter(watched, event);
}

void QuestionPane::fillAnswer()
{
    const Answer &answer = review().answers[ref().question];
    const Risk risk = m_session->assessment().lenses[size_t(ref().lens)].questions[size_t(ref().question)].risk;
    const RiskAcceptance accepted = acceptanceOf(m_session->state(), review().lensId(), question().id).value;
    m_verdict->setVerdict(risk, riskWords(question(), review().version->program(ref().question), answer),
        accepted.owner.isEmpty() ? QString() : acceptanceWords(accepted, QDate::currentDate()));
    m_head->noteAnswer();
    m_privateNote->noteAnswer();
    m_basis->noteAnswer();
    m_notes->setPlaceholderText((answer.isApplicable ? tr("What was said, and why") : tr("Why it does not apply")) + u'\n'
        + tr("**bold**  *italics*  `code`  - list", "how letters of notes are marked; keep the signs"));
    // What is being typed is newer than what was saved.
    if (!m_editor->isTyping())
        m_notes->showText(answer.notes);
}

int QuestionPane::currentChoice() const
{
    return m_list->currentIndex().row();
}

QWidget *QuestionPane::choices() const
{
    return m_list;
}

void QuestionPane::focusChoices()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void QuestionPane::showChoice(int choice)
{
    m_list->setCurrentIndex(m_choices.index(choice));
}

void QuestionPane::toggleChoice(int number)
{
    const QModelIndex index = m_choices.index(number - 1);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_choices.setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void QuestionPane::keepCurrentVisible()
{
    const QRect row = m_list->visualRect(m_list->currentIndex());
    if (m_list->currentIndex().row() <= 0 || row.isEmpty())
        m_scroll->verticalScrollBar()->setValue(0);
    else
        m_scroll->ensureVisible(0, m_list->mapTo(m_scroll->widget(), row.center()).y(), 0, row.height() / 2 + Space::related);
}

void QuestionPane::keepFocusVisible()
{
    QWidget *field = QApplication::focusWidget();
    if (field == m_list)
        return keepCurrentVisible();
    if (!m_scroll->widget()->isAncestorOf(field))
        return;
    const QRect area(field->mapTo(m_scroll->widget(), QPoint()), field->size());
    m_scroll->ensureVisible(area.left(), area.center().y(), 0, area.height() / 2 + Space::related);
    m_scroll->ensureWidgetVisible(field, 0, Space::inside); // the cursor, where the field is higher than the view
}

} // namespace Plumbline
