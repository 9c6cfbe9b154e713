// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/answerbasis.h"

#include "core/words/valuewords.h"
#include "ui/dialogs/answerhistorydialog.h"
#include "ui/dialogs/basisdialog.h"
#include "ui/support/flowlayout.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"
#include "ui/support/theme.h"

namespace Plumbline {

namespace {
constexpr int mostLetters = 48; // of how it is known; the tooltip has it whole
}

AnswerBasis::AnswerBasis(QWidget *parent)
    : QWidget(parent)
    , m_basis(new QuietButton)
    , m_confirm(new QuietButton(tr("Confirm")))
    , m_toConfirm(new QuietButton(tr("To be confirmed")))
    , m_marked(new QuietButton(tr("Second look")))
    , m_history(new QuietButton(tr("History…")))
{
    setObjectName(QStringLiteral("answerBasis"));
    m_basis->setObjectName(QStringLiteral("basisButton"));
    m_basis->setAccented(true);
    m_confirm->setObjectName(QStringLiteral("confirmButton"));
    m_confirm->setAccented(true);
    setPlainToolTip(*m_confirm, tr("The answer stands as it is, today."));
    m_toConfirm->setObjectName(QStringLiteral("toConfirmButton"));
    m_toConfirm->setIcon(icon(IconName::Unsure));
    m_toConfirm->setCheckable(true);
    setPlainToolTip(*m_toConfirm, tr("Somebody has yet to say whether it is so."));
    m_marked->setObjectName(QStringLiteral("markedButton"));
    m_marked->setIcon(icon(IconName::Bookmark));
    m_marked->setCheckable(true);
    setPlainToolTip(*m_marked, tr("Marks the answer for a second look."));
    m_history->setObjectName(QStringLiteral("answerHistoryButton"));
    setPlainToolTip(*m_history, tr("Who changed the answer when, and what it was before."));
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    flow->setSpacing(Space::inside);
    for (QuietButton *button : {m_basis, m_confirm, m_toConfirm, m_marked, m_history})
        flow->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_basis, &QAbstractButton::clicked, this, &AnswerBasis::ask);
    connect(m_history, &QAbstractButton::clicked, this, &AnswerBasis::showHistory);
    connect(m_confirm, &QAbstractButton::clicked, this, [this] { m_editor->confirm(m_ref.lens, m_ref.question); });
    connect(m_toConfirm, &QAbstractButton::clicked, this,
        [this](bool isSet) { m_editor->setFlag(m_ref.lens, m_ref.question, ReviewEditor::Flag::ToConfirm, isSet); });
    connect(m_marked, &QAbstractButton::clicked, this,
        [this](bool isSet) { m_editor->setFlag(m_ref.lens, m_ref.question, ReviewEditor::Flag::Marked, isSet); });
}

void AnswerBasis::setSession(OpenReview *session, ReviewEditor *editor)
{
    m_session = session;
    m_editor = editor;
    m_ref = {};
    setDisabled(!session || session->isReadOnly());
}

void AnswerBasis::showQuestion(QuestionRef ref)
{
    m_ref = ref;
    if (ref.isValid())
        noteAnswer();
}

void AnswerBasis::noteAnswer()
{
    const Answer &answer = review().answers[m_ref.question];
    const bool isStated = answer.basis.proof != Proof::Unstated;
    const QString words = isStated ? basisWords(answer.basis) : tr("State how it is known…");
    m_basis->setText(fontMetrics()
                         .elidedText(words, Qt::ElideMiddle, fontMetrics().averageCharWidth() * mostLetters)
                         .replace(u'&', QStringLiteral("&&")));
    m_basis->setIcon(isStated ? QIcon() : icon(IconName::Add));
    m_basis->setAccessibleName(isStated ? tr("How it is known: %1").arg(words) : words);
    setPlainToolTip(*m_basis, isStated ? words : QString());
    m_confirm->setVisible(wantsConfirmation(m_session->state().workload, answer, m_session->today()));
    m_toConfirm->setChecked(answer.isToConfirm);
    m_marked->setChecked(answer.isMarked);
}

void AnswerBasis::addButtons(std::initializer_list<QWidget *> buttons)
{
    for (QWidget *button : buttons)
        layout()->addWidget(button);
}

void AnswerBasis::showHistory()
{
    m_editor->flush(); // what was typed is its newest change
    auto *dialog = new AnswerHistoryDialog(*m_session, m_ref, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, at = m_ref] {
        if (const std::optional<Answer> answer = dialog->chosenAnswer(); answer && m_editor)
            m_editor->bringBack(at.lens, at.question, *answer);
    });
    dialog->open();
}

// What nobody said yet is proposed: today, and who speaks.
void AnswerBasis::ask()
{
    Basis basis = review().answers[m_ref.question].basis;
    if (basis.proof == Proof::Unstated) {
        basis.proof = Proof::Said;
        basis.on = m_session->today();
    }
    if (basis.by.isEmpty())
        basis.by = m_editor->speaker();
    auto *dialog = new BasisDialog(review().version->question(m_ref.question).title.simplified(), basis, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, at = m_ref] {
        if (m_editor)
            m_editor->setBasis(at.lens, at.question, -1, dialog->basis());
    });
    dialog->open();
}

} // namespace Plumbline
