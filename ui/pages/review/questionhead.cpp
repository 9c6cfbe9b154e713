// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/questionhead.h"

#include "core/words/valuewords.h"
#include "ui/dialogs/acceptancedialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/support/quietbutton.h"
#include "ui/support/wrappedtext.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace Plumbline {

namespace {
constexpr int titleLines = 4;
} // namespace

QuestionHead::QuestionHead(QWidget *parent)
    : QWidget(parent)
    , m_breadcrumb(new ElidedLabel)
    , m_acceptanceButton(new QuietButton)
    , m_acceptanceMenu(new QMenu(m_acceptanceButton))
    , m_scopeButton(new QuietButton)
    , m_title(new ClampedLabel(TextSize::Title, titleLines))
    , m_readOnly(new PlainLabel(tr("The portfolio is open for reading only.")))
{
    setObjectName(QStringLiteral("questionHead"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::group, Space::related, Space::group, Space::related);
    layout->setSpacing(Space::inside);
    layout->addLayout(buildTop());
    m_title->setObjectName(QStringLiteral("questionTitle"));
    layout->addWidget(m_title);
    m_readOnly->setTone(PlainLabel::Tone::Quiet);
    m_readOnly->setObjectName(QStringLiteral("readOnlyLabel"));
    layout->addWidget(m_readOnly);
    connect(m_scopeButton->menu(), &QMenu::aboutToShow, this, &QuestionHead::fillScopeMenu);
    connect(m_acceptanceMenu, &QMenu::aboutToShow, this, &QuestionHead::fillAcceptanceMenu);
    connect(m_acceptanceButton, &QAbstractButton::clicked, this, &QuestionHead::askForAcceptance);
}

QLayout *QuestionHead::buildTop()
{
    m_breadcrumb->setObjectName(QStringLiteral("breadcrumb"));
    m_breadcrumb->setTone(PlainLabel::Tone::Quiet);
    m_acceptanceButton->setObjectName(QStringLiteral("acceptanceMenuButton"));
    m_scopeButton->setObjectName(QStringLiteral("questionScopeButton"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins({});
    top->setSpacing(Space::inside);
    top->addWidget(m_breadcrumb, 1);
    m_scopeButton->setMenu(new QMenu(m_scopeButton));
    top->addWidget(m_acceptanceButton);
    top->addWidget(m_scopeButton);
    return top;
}

void QuestionHead::setSession(OpenReview *session, ReviewEditor *editor)
{
    m_session = session;
    m_editor = editor;
    m_ref = {};
    if (!session)
        return;
    m_readOnly->setVisible(session->isReadOnly());
    m_scopeButton->setDisabled(session->isReadOnly());
    m_acceptanceButton->setDisabled(session->isReadOnly());
}

void QuestionHead::showQuestion(QuestionRef ref)
{
    m_ref = ref;
    if (!ref.isValid())
        return;
    const LensVersion &version = *review().version;
    QStringList parts{
        version.lens().name, version.lens().pillars[version.pillarOf(ref.question)].name, version.notes(ref.question).area};
    parts.removeAll(QString());
    // What it is called comes first: where there is little room, the rest is cut.
    m_breadcrumb->setText(tr("%1 · %2", "name of the question, where it belongs")
                              .arg(version.label(ref.question), parts.join(tr(" › ", "between the parts of a path"))));
    m_title->setText(question().title.simplified());
    noteAnswer();
}

void QuestionHead::noteAnswer()
{
    const Risk risk = m_session->assessment().lenses[size_t(m_ref.lens)].questions[size_t(m_ref.question)].risk;
    const bool isAccepted = !acceptance().value.owner.isEmpty();
    m_acceptanceButton->setText(isAccepted ? tr("Risk accepted") : tr("Accept the risk…"));
    m_acceptanceButton->setMenu(isAccepted ? m_acceptanceMenu : nullptr);
    m_acceptanceButton->setVisible(isAccepted || risk == Risk::High || risk == Risk::Medium);
    m_scopeButton->setText(answer().isApplicable ? tr("Does not apply") : tr("Applies again"));
}

void QuestionHead::fillScopeMenu()
{
    QMenu *menu = m_scopeButton->menu();
    menu->clear();
    if (!m_ref.isValid())
        return;
    if (!answer().isApplicable) {
        menu->addAction(
            tr("The question applies"), this, [this] { m_editor->setQuestionNotApplicable(m_ref.lens, m_ref.question, false); });
        menu->addSection(tr("Not applicable because"));
    }
    for (Reason reason : offeredReasons()) {
        QAction *action = menu->addAction(reasonWord(reason), this,
            [this, reason] { m_editor->setQuestionNotApplicable(m_ref.lens, m_ref.question, true, reason); });
        action->setCheckable(!answer().isApplicable);
        action->setChecked(!answer().isApplicable && answer().reason == reason);
    }
    menu->addSeparator();
    menu->addAction(tr("Say why…"), this, &QuestionHead::askWhyNotApplicable);
}

// With a note, which stands among the notes on the question.
void QuestionHead::askWhyNotApplicable()
{
    m_editor->flush();
    auto *dialog = new ReasonDialog(
        {tr("Does not apply"), question().title.simplified(), answer().isApplicable ? Reason::OutOfScope : answer().reason,
            tr("Notes on the question"), answer().notes, tr("Mark as not applicable")},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, at = m_ref] {
        if (m_editor)
            m_editor->setQuestionNotApplicable(at.lens, at.question, true, dialog->reason(), dialog->notes());
    });
    dialog->open();
}

void QuestionHead::fillAcceptanceMenu()
{
    m_acceptanceMenu->clear();
    if (!m_ref.isValid())
        return;
    m_acceptanceMenu->addAction(tr("Change the acceptance…"), this, &QuestionHead::askForAcceptance);
    m_acceptanceMenu->addAction(tr("Withdraw the acceptance"), this,
        [this, known = acceptance().id] { m_editor->withdrawAcceptance(known, question().title); });
}

void QuestionHead::askForAcceptance()
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

Recorded<RiskAcceptance> QuestionHead::acceptance() const
{
    return acceptanceOf(m_session->state(), review().lensId(), question().id);
}

} // namespace Plumbline
