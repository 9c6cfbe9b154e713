// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/minutelist.h"

#include "core/words/minutewords.h"
#include "ui/dialogs/minutedialog.h"
#include "ui/support/quietbutton.h"
#include "ui/support/wrappedtext.h"

#include <QMenu>
#include <QVBoxLayout>

namespace Plumbline {

MinuteList::MinuteList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new QuietButton)
{
    setObjectName(QStringLiteral("minuteList"));
    m_add->setObjectName(QStringLiteral("minuteAddButton"));
    m_add->setText(tr("Record"));
    m_add->setAccessibleName(tr("Record what was said about the question"));
    m_add->setIcon(icon(IconName::Add));
    m_add->setAccented(true);
    auto *menu = new QMenu(m_add);
    menu->addAction(tr("&Decision…"), this, &MinuteList::addDecision);
    menu->addAction(tr("&Action…"), this, &MinuteList::addAction);
    menu->addAction(tr("Point for &later…"), this, &MinuteList::addParkedPoint);
    m_add->setMenu(menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::inside);
    layout->addLayout(m_rows);
}

void MinuteList::setSession(OpenReview *session, ReviewEditor *editor)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_editor = editor;
    showQuestion({});
    if (!session)
        return;
    m_add->setVisible(!session->isReadOnly());
    connect(session, &OpenReview::recordsChanged, this, &MinuteList::fill);
}

void MinuteList::showQuestion(QuestionRef ref)
{
    m_ref = ref;
    fill();
}

void MinuteList::fill()
{
    while (const QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater(); // it may hold what was pressed
        delete row;
    }
    if (!m_session || !m_ref.isValid())
        return;
    QWidget *last = m_add;
    for (const Recorded<Minute> &recorded : minutesOf(m_session->state(), review().lensId(), question().id)) {
        QWidget *row = rowOf(recorded);
        m_rows->addWidget(row);
        setTabOrder(std::exchange(last, row), row);
    }
}

QWidget *MinuteList::rowOf(const Recorded<Minute> &recorded)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Space::related);
    auto *words = new ClampedLabel(TextSize::Body, 0);
    words->setObjectName(QStringLiteral("minuteWords"));
    words->setText(minuteWords(recorded.value));
    layout->addWidget(words, 1);
    if (m_session->isReadOnly())
        return row;
    auto *more = new QuietButton(tr("Change"));
    more->setObjectName(QStringLiteral("minuteMenuButton"));
    more->setAccessibleName(tr("Change or remove: %1").arg(words->text()));
    auto *menu = new QMenu(more);
    menu->addAction(tr("&Change…"), this, [this, recorded] { ask(recorded); });
    menu->addAction(tr("&Remove"), this, [this, recorded] {
        if (m_editor)
            m_editor->setRecord(verbsOf(recorded.value).remove, question().title, recorded.id, std::nullopt);
    });
    more->setMenu(menu);
    words->setContentsMargins(0, (more->sizeHint().height() - words->fontMetrics().height()) / 2, 0, 0); // both begin on one line
    layout->addWidget(more, 0, Qt::AlignTop);
    row->setFocusProxy(more);
    return row;
}

void MinuteList::addDecision()
{
    if (!m_ref.isValid())
        return;
    const WorkloadProperties &workload = m_session->state().workload;
    Decision decision;
    decision.decidedBy = workload.decisionOwner.isEmpty() ? workload.reviewOwner : workload.decisionOwner;
    decision.decidedOn = m_session->today();
    ask({{}, decision});
}

void MinuteList::addAction()
{
    Action action;
    action.owner = m_editor ? m_editor->speaker() : QString();
    ask({{}, action});
}

void MinuteList::addParkedPoint()
{
    ParkedPoint point;
    point.raisedBy = m_editor ? m_editor->speaker() : QString();
    ask({{}, point});
}

void MinuteList::ask(Recorded<Minute> recorded)
{
    if (!m_ref.isValid() || m_session->isReadOnly())
        return;
    const bool isNew = recorded.id.isNull();
    if (isNew)
        std::visit(
            [this](auto &value) {
                value.lens = review().lensId().text();
                value.question = question().id.text();
            },
            recorded.value);
    const QString title = question().title.simplified();
    auto *dialog
        = new MinuteDialog(title, recorded.value, isNew ? MinuteDialog::Purpose::Adding : MinuteDialog::Purpose::Changing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, title, id = recorded.id] {
        if (!m_editor)
            return;
        const Minute minute = dialog->minute();
        m_editor->setMinute(questionOf(minute).isEmpty() ? m_session->state().workload.name : title, id, minute);
    });
    dialog->open();
}

} // namespace Plumbline
