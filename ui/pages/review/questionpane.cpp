// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/questionpane.h"

#include "core/words/valuewords.h"
#include "ui/dialogs/acceptancedialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/review/attachmentstrip.h"
#include "ui/pages/review/choicelistview.h"
#include "ui/pages/review/decisionlist.h"
#include "ui/pages/review/notesedit.h"
#include "ui/pages/review/verdictview.h"
#include "ui/support/wrappedtext.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Plumbline {

namespace {
constexpr int titleLines = 4;
constexpr int descriptionLines = 3;
} // namespace

QuestionPane::QuestionPane(QWidget *parent)
    : QWidget(parent)
    , m_breadcrumb(new ElidedLabel)
    , m_scopeButton(new QToolButton)
    , m_acceptanceButton(new QToolButton)
    , m_title(new ClampedLabel(TextSize::Title, titleLines))
    , m_readOnly(new PlainLabel(tr("The portfolio is open for reading only.")))
    , m_scroll(new QScrollArea)
    , m_description(new ClampedLabel(TextSize::Body, descriptionLines))
    , m_moreButton(new QToolButton)
    , m_list(new ChoiceListView)
    , m_notes(new NotesEdit)
    , m_decisions(new DecisionList)
    , m_attachments(new AttachmentStrip)
    , m_verdict(new VerdictView)
{
    setObjectName(QStringLiteral("questionPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    m_scroll->setWidget(buildBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_verdict);
    connectParts();
}

QWidget *QuestionPane::buildHeader()
{
    auto *header = new QWidget;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(Space::group, Space::related, Space::group, Space::related);
    layout->setSpacing(Space::inside);
    m_breadcrumb->setObjectName(QStringLiteral("breadcrumb"));
    m_breadcrumb->setTone(PlainLabel::Tone::Quiet);
    m_scopeButton->setObjectName(QStringLiteral("questionScopeButton"));
    m_acceptanceButton->setObjectName(QStringLiteral("acceptanceMenuButton"));
    for (QToolButton *button : {m_acceptanceButton, m_scopeButton}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        button->setMenu(new QMenu(button));
    }
    auto *top = new QHBoxLayout;
    top->addWidget(m_breadcrumb, 1);
    top->addWidget(m_acceptanceButton);
    top->addWidget(m_scopeButton);
    layout->addLayout(top);
    m_title->setObjectName(QStringLiteral("questionTitle"));
    layout->addWidget(m_title);
    m_readOnly->setTone(PlainLabel::Tone::Quiet);
    m_readOnly->setObjectName(QStringLiteral("readOnlyLabel"));
    layout->addWidget(m_readOnly);
    return header;
}

QWidget *QuestionPane::buildBody()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(Space::related, 0, Space::related, Space::group);
    layout->setSpacing(Space::related);
    const auto inset = [layout](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(Space::related, 0, Space::related, 0);
        row->addWidget(widget);
        layout->addLayout(row);
    };
    m_description->setTone(PlainLabel::Tone::Quiet);
    m_description->setObjectName(QStringLiteral("questionDescription"));
    m_description->setMeasured(true);
    inset(m_description);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setCheckable(true);
    m_moreButton->setObjectName(QStringLiteral("wholeDescriptionButton"));
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setAccessibleName(tr("Choices"));
    m_list->setModel(&m_choices);
    layout->addWidget(m_list);
    auto *notesLabel = new PlainLabel(tr("&Notes"), TextSize::Section);
    notesLabel->setObjectName(QStringLiteral("questionNotesLabel"));
    notesLabel->setBuddy(m_notes);
    inset(notesLabel);
    m_notes->setObjectName(QStringLiteral("questionNotes"));
    m_notes->setAccessibleName(tr("Notes on the question"));
    m_notes->setPlaceholderText(tr("What was said, and why"));
    m_notes->setAcceptDrops(false); // files are attached, wherever they are dropped
    inset(m_notes);
    inset(m_decisions);
    inset(m_attachments);
    layout->addStretch(1);
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
    connect(m_notes, &NotesEdit::typed, this, [this](const QString &text) {
        if (m_editor && ref().isValid())
            m_editor->typeNotes(ref().lens, ref().question, text);
    });
    connect(m_notes, &NotesEdit::picturePasted, m_attachments, &AttachmentStrip::take);
    connect(m_notes, &NotesEdit::escaped, m_list, [this] { m_list->setFocus(); });
    connect(m_notes, &NotesEdit::left, this, [this] {
        if (m_editor)
            m_editor->flush();
    });
    connect(qApp, &QApplication::focusChanged, this, &QuestionPane::keepFocusVisible);
    connect(m_notes, &NotesEdit::cursorPositionChanged, this, &QuestionPane::keepFocusVisible);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->widget()->installEventFilter(this);
    m_description->installEventFilter(this);
    connect(m_moreButton, &QToolButton::toggled, this, &QuestionPane::updateDescription);
    connect(m_scopeButton->menu(), &QMenu::aboutToShow, this, &QuestionPane::fillScopeMenu);
    connect(m_acceptanceButton->menu(), &QMenu::aboutToShow, this, &QuestionPane::fillAcceptanceMenu);
}

void QuestionPane::setSession(OpenReview *session, ReviewEditor *editor)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_editor = editor;
    m_choices.setQuestion(session, editor, {});
    m_decisions->setSession(session, editor);
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
    m_readOnly->setVisible(session->isReadOnly());
    m_notes->setReadOnly(session->isReadOnly());
    m_scopeButton->setDisabled(session->isReadOnly());
    m_acceptanceButton->setDisabled(session->isReadOnly());
}

void QuestionPane::showQuestion(QuestionRef ref)
{
    m_choices.setQuestion(m_session, m_editor, ref);
    if (!ref.isValid())
        return;
    m_decisions->showQuestion(ref);
    m_attachments->showQuestion(ref);
    fillHeader();
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

void QuestionPane::fillHeader()
{
    const LensVersion &version = *review().version;
    const QString pillar = version.lens().pillars[version.pillarOf(ref().question)].name;
    const QString &area = version.notes(ref().question).area;
    QStringList parts{version.lens().name, pillar};
    if (!area.isEmpty())
        parts += area;
    parts += version.label(ref().question);
    m_breadcrumb->setText(parts.join(tr(" › ", "between the parts of a path")));
    m_title->setText(question().title.simplified());
    m_description->setText(question().description);
    m_description->setVisible(!question().description.isEmpty());
    m_moreButton->setChecked(false);
    updateDescription();
}

// Whether the description is cut is known once it has its width, and where a field is once all is laid out.
bool QuestionPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_description)
        updateDescription();
    else if (event->type() == QEvent::Resize)
        keepFocusVisible();
    return QWidget::eventFilter(watched, event);
}

void QuestionPane::updateDescription()
{
    const bool isWhole = m_moreButton->isChecked();
    if (!isWhole)
        m_description->setMaxLines(descriptionLines);
    m_moreButton->setVisible(isWhole || (!m_description->text().isEmpty() && m_description->isCut()));
    m_moreButton->setText(isWhole ? tr("Show less") : tr("Show all of it"));
    if (isWhole)
        m_description->setMaxLines(0);
}

void QuestionPane::fillAnswer()
{
    const Answer &answer = review().answers[ref().question];
    const Risk risk = m_session->assessment().lenses[size_t(ref().lens)].questions[size_t(ref().question)].risk;
    const RiskAcceptance accepted = acceptance().value;
    const bool isAccepted = !accepted.owner.isEmpty();
    m_verdict->setVerdict(risk, riskWords(question(), review().version->program(ref().question), answer),
        isAccepted ? acceptanceWords(accepted, QDate::currentDate()) : QString());
    m_acceptanceButton->setText(isAccepted ? tr("Risk accepted") : tr("Accept the risk"));
    m_acceptanceButton->setVisible(isAccepted || risk == Risk::High || risk == Risk::Medium);
    m_scopeButton->setText(answer.isApplicable ? tr("Does not apply") : tr("Applies again"));
    // What is being typed is newer than what was saved.
    if (!m_editor->isTyping())
        m_notes->showText(answer.notes);
}

void QuestionPane::fillScopeMenu()
{
    QMenu *menu = m_scopeButton->menu();
    menu->clear();
    if (!ref().isValid())
        return;
    const Answer &answer = review().answers[ref().question];
    if (!answer.isApplicable) {
        menu->addAction(
            tr("The question applies"), this, [this] { m_editor->setQuestionNotApplicable(ref().lens, ref().question, false); });
        menu->addSection(tr("Not applicable because"));
    }
    for (Reason reason : offeredReasons()) {
        QAction *action = menu->addAction(reasonWord(reason), this,
            [this, reason] { m_editor->setQuestionNotApplicable(ref().lens, ref().question, true, reason); });
        action->setCheckable(!answer.isApplicable);
        action->setChecked(!answer.isApplicable && answer.reason == reason);
    }
}

void QuestionPane::fillAcceptanceMenu()
{
    QMenu *menu = m_acceptanceButton->menu();
    menu->clear();
    if (!ref().isValid())
        return;
    const RecordId known = acceptance().id;
    menu->addAction(
        known.isNull() ? tr("Accept the risk…") : tr("Change the acceptance…"), this, &QuestionPane::askForAcceptance);
    if (!known.isNull())
        menu->addAction(
            tr("Withdraw the acceptance"), this, [this, known] { m_editor->withdrawAcceptance(known, question().title); });
}

Recorded<RiskAcceptance> QuestionPane::acceptance() const
{
    return acceptanceOf(m_session->state(), review().lensId(), question().id);
}

void QuestionPane::askForAcceptance()
{
    RiskAcceptance known = acceptance().value;
    known.lens = review().lensId().text();
    known.question = question().id.text();
    auto *dialog = new AcceptanceDialog(question().title, known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, title = question().title] {
        if (m_editor)
            m_editor->acceptRisk(dialog->acceptance(), title);
    });
    dialog->open();
}

void QuestionPane::showChoiceMenu(int choice, const QPoint &globalPosition)
{
    if (!m_session || m_session->isReadOnly())
        return;
    const bool isMarked = review().answers[ref().question].statusOf(choice) == ChoiceStatus::NotApplicable;
    const bool canBeMarked = m_choices.index(choice).data(ChoiceListModel::CanBeNotApplicableRole).toBool();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("choiceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *mark = menu->addAction(
        isMarked ? tr("Change the reason…") : tr("Not applicable…"), this, [this, choice] { askWhyNotApplicable(choice); });
    mark->setEnabled(canBeMarked && m_choices.isAnswerable());
    if (isMarked)
        menu->addAction(tr("Applicable again"), this,
            [this, choice] { m_editor->setChoiceNotApplicable(ref().lens, ref().question, choice, false); });
    menu->addAction(tr("Note…"), this, [this, choice] { askForNote(choice); });
    menu->popup(globalPosition);
}

void QuestionPane::askWhyNotApplicable(int choice)
{
    const ChoiceNote note = review().answers[ref().question].choiceNotes.value(choice);
    const bool isMarked = review().answers[ref().question].statusOf(choice) == ChoiceStatus::NotApplicable;
    auto *dialog
        = new ReasonDialog({tr("Not applicable"), question().choices[choice].title, isMarked ? note.reason : Reason::OutOfScope,
                               tr("Note"), note.notes, tr("Mark as not applicable")},
            this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, choice, at = ref()] {
        if (m_editor)
            m_editor->setChoiceNotApplicable(at.lens, at.question, choice, true, dialog->reason(), dialog->notes());
    });
    dialog->open();
}

void QuestionPane::askForNote(int choice)
{
    const ChoiceNote note = review().answers[ref().question].choiceNotes.value(choice);
    auto *dialog = new ReasonDialog(
        {tr("Note"), question().choices[choice].title, std::nullopt, tr("Note"), note.notes, tr("Keep note")}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, choice, at = ref()] {
        if (!m_editor)
            return;
        m_editor->typeChoiceNotes(at.lens, at.question, choice, dialog->notes());
        m_editor->flush();
    });
    dialog->open();
}

int QuestionPane::currentChoice() const
{
    return m_list->currentIndex().row();
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
