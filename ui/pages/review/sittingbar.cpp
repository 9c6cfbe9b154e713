// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/sittingbar.h"

#include "core/agenda/sessionplan.h"
#include "core/review/people.h"
#include "ui/dialogs/sittingdialog.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace Plumbline {

namespace {

constexpr int lookEveryMs = 5000; // a clock of minutes

// Loud only where there is something to be done about it.
void say(PlainLabel &label, const QString &words, Pace pace)
{
    label.setText(words);
    label.setTone(pace == Pace::InTime ? PlainLabel::Tone::Quiet : PlainLabel::Tone::Normal);
}

// One that was forgotten ended with what was done last.
Timestamp endOf(const OpenReview &review)
{
    constexpr std::chrono::hours longest(2); // that a room is silent
    const Timestamp now = review.time();
    const Timestamp last = review.journal().isEmpty() ? now : review.journal().last().at;
    return now - last > longest ? last : now;
}

ReviewPlace placeOf(QuestionRef ref)
{
    return {ref.lens, -1, ref.question};
}

} // namespace

SittingBar::SittingBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_sitting(new PlainLabel)
    , m_question(new PlainLabel)
    , m_present(new QuietButton)
{
    setObjectName(QStringLiteral("sittingBar"));
    m_sitting->setObjectName(QStringLiteral("sittingClock"));
    m_question->setObjectName(QStringLiteral("questionClock"));
    m_present->setObjectName(QStringLiteral("presentButton"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::group, Space::inside, Space::group, Space::inside);
    row->setSpacing(Space::related);
    row->addWidget(m_sitting);
    row->addSpacing(Space::related);
    row->addWidget(m_question);
    row->addSpacing(Space::related);
    row->addWidget(m_present);
    row->addStretch(1);
    for (QAction *action : actions) {
        auto *button = new QuietButton(action->iconText());
        button->setObjectName(action->objectName().chopped(6) + QStringLiteral("Button"));
        button->setToolTip(action->toolTip());
        connect(button, &QuietButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
        row->addWidget(button);
    }
    connect(m_present, &QuietButton::clicked, this, [this] {
        if (const auto now = m_session ? sittingNow(m_session->state()) : std::nullopt)
            ask(*now);
    });
    connect(&m_timer, &QTimer::timeout, this, &SittingBar::tick);
    m_timer.setInterval(lookEveryMs);
    hide();
}

void SittingBar::setSession(OpenReview *session, ReviewEditor *editor)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_editor = editor;
    m_ref = {};
    m_clock = {};
    if (session)
        connect(session, &OpenReview::recordsChanged, this, &SittingBar::refresh);
    refresh();
}

void SittingBar::showQuestion(QuestionRef ref)
{
    m_ref = ref;
    if (!m_session)
        return;
    m_clock.show(placeOf(ref), m_session->time());
    tick();
}

void SittingBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, currentPalette().line);
}

void SittingBar::refresh()
{
    const auto now = m_session ? sittingNow(m_session->state()) : std::nullopt;
    setVisible(now.has_value());
    Q_EMIT noted();
    if (!now) {
        m_timer.stop();
        return;
    }
    const QStringList &present = now->value.present;
    m_present->setEnabled(!m_session->isReadOnly());
    m_present->setText(present.isEmpty() ? tr("Who is here…") : tr("%n people", "in the room", int(present.size())));
    setPlainToolTip(*m_present, present.isEmpty() ? tr("Say who is in the room") : present.join(u'\n'));
    m_timer.start();
    tick();
}

void SittingBar::tick()
{
    const auto now = m_session ? sittingNow(m_session->state()) : std::nullopt;
    if (!now)
        return;
    const Timestamp time = m_session->time();
    const ClockReading sitting = sittingReading(now->value, time);
    say(*m_sitting, tr("Sitting: %1", "what the clock says").arg(sitting.words), sitting.pace);
    m_question->setVisible(m_ref.isValid());
    if (!m_ref.isValid())
        return;
    const LensVersion &version = *m_session->state().lenses[m_ref.lens].version;
    const ClockReading question = questionReading(m_clock.minutesAt(placeOf(m_ref), time), minutesFor(version, m_ref.question));
    say(*m_question, tr("This question: %1", "what the clock says").arg(question.words), question.pace);
}

// Those who were in the room the last time are proposed.
void SittingBar::begin()
{
    if (!m_session || sittingNow(m_session->state()))
        return;
    HeldSitting sitting;
    sitting.minutes = SessionOptions().minutesPerSitting;
    if (const auto held = recordsOf<HeldSitting>(m_session->state()); !held.isEmpty()) {
        sitting.minutes = held.last().value.minutes;
        sitting.present = held.last().value.present;
    }
    ask({{}, sitting});
}

void SittingBar::end()
{
    const auto now = m_session && m_editor ? sittingNow(m_session->state()) : std::nullopt;
    if (!now)
        return;
    HeldSitting sitting = now->value;
    sitting.endedAt = endOf(*m_session);
    m_editor->setRecord(Verb::EndSitting, m_session->state().workload.name, now->id, recordOf(sitting));
    Q_EMIT ended(now->id);
}

void SittingBar::ask(const Recorded<HeldSitting> &recorded)
{
    auto *dialog = new SittingDialog(peopleOf(m_session->state()), recorded.value, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = recorded.id] {
        if (!m_editor)
            return;
        HeldSitting sitting = dialog->sitting();
        if (id.isNull()) {
            sitting.begunAt = m_session->time();
            m_clock = {};
            m_clock.show(placeOf(m_ref), sitting.begunAt);
        }
        m_editor->setRecord(
            id.isNull() ? Verb::BeginSitting : Verb::ChangeSitting, m_session->state().workload.name, id, recordOf(sitting));
    });
    dialog->open();
}

} // namespace Plumbline
