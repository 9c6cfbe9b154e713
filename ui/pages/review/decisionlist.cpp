// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/decisionlist.h"

#include "core/words/valuewords.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/support/quietbutton.h"
#include "ui/support/wrappedtext.h"

#include <QMenu>
#include <QVBoxLayout>

namespace Plumbline {

DecisionList::DecisionList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new QuietButton)
{
    setObjectName(QStringLiteral("decisionList"));
    m_add->setObjectName(QStringLiteral("decisionAddButton"));
    m_add->setText(tr("Record a decision…"));
    m_add->setIcon(icon(IconName::Add));
    m_add->setAccented(true);
    connect(m_add, &QToolButton::clicked, this, [this] {
        if (!m_ref.isValid())
            return;
        const WorkloadProperties &workload = m_session->state().workload;
        ask({{},
            {review().lensId().text(), question().id.text(), {},
                workload.decisionOwner.isEmpty() ? workload.reviewOwner : workload.decisionOwner, QDate::currentDate()}});
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::inside);
    layout->addLayout(m_rows);
}

void DecisionList::setSession(OpenReview *session, ReviewEditor *editor)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_editor = editor;
    showQuestion({});
    if (!session)
        return;
    m_add->setVisible(!session->isReadOnly());
    connect(session, &OpenReview::recordsChanged, this, &DecisionList::fill);
}

void DecisionList::showQuestion(QuestionRef ref)
{
    m_ref = ref;
    fill();
}

void DecisionList::fill()
{
    while (const QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater(); // it may hold what was pressed
        delete row;
    }
    if (!m_session || !m_ref.isValid())
        return;
    QWidget *last = m_add;
    for (const Recorded<Decision> &recorded : recordsOf<Decision>(m_session->state(), review().lensId(), question().id)) {
        QWidget *row = rowOf(recorded);
        m_rows->addWidget(row);
        setTabOrder(std::exchange(last, row), row);
    }
}

QWidget *DecisionList::rowOf(const Recorded<Decision> &recorded)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Space::related);
    auto *words = new ClampedLabel(TextSize::Body, 0);
    words->setObjectName(QStringLiteral("decisionWords"));
    words->setText(decisionWords(recorded.value));
    layout->addWidget(words, 1);
    if (m_session->isReadOnly())
        return row;
    auto *more = new QuietButton(tr("Change"));
    more->setObjectName(QStringLiteral("decisionMenuButton"));
    more->setAccessibleName(tr("Change or remove: %1").arg(words->text()));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Change the decision…"), this, [this, recorded] { ask(recorded); });
    menu->addAction(tr("Remove the decision"), this, [this, id = recorded.id] {
        if (m_editor)
            m_editor->setRecord(Verb::RemoveDecision, question().title, id, std::nullopt);
    });
    more->setMenu(menu);
    layout->addWidget(more, 0, Qt::AlignTop);
    row->setFocusProxy(more);
    return row;
}

void DecisionList::ask(const Recorded<Decision> &recorded)
{
    const QString title = question().title.simplified();
    auto *dialog = new DecisionDialog(title, recorded.value, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, title, id = recorded.id] {
        if (m_editor)
            m_editor->setRecord(
                id.isNull() ? Verb::RecordDecision : Verb::ChangeDecision, title, id, recordOf(dialog->decision()));
    });
    dialog->open();
}

} // namespace Plumbline
