// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sessiondialog.h"

#include "core/agenda/invitation.h"
#include "core/agenda/sessionwords.h"
#include "ui/dialogs/documentbuttons.h"
#include "ui/dialogs/formlabel.h"
#include "ui/dialogs/sessiontree.h"
#include "ui/support/datefield.h"
#include "ui/support/wrappedtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

constexpr int hour = 60; // minutes
constexpr int halfHour = 30;
constexpr int asLongAsItTakes = 0; // of the times in all

void addTimes(QComboBox &box, std::initializer_list<int> minutes)
{
    for (const int time : minutes)
        box.addItem(durationWords(time), time);
}

// Each half hour at which people begin to work with others.
void addTimesOfDay(QComboBox &box)
{
    const QTime first(7, 0), last(18, 0), usual(9, 0);
    for (QTime time = first; time <= last; time = time.addSecs(halfHour * 60))
        box.addItem(QLocale().toString(time, QLocale::ShortFormat), time);
    box.setCurrentIndex(box.findData(usual));
}

} // namespace

SessionDialog::SessionDialog(const WorkloadId &workload, std::shared_ptr<const ReviewState> state, QWidget *parent)
    : QDialog(parent)
    , m_session{workload, std::move(state), {}, {}}
    , m_scope(new QComboBox)
    , m_minutesInAll(new QComboBox)
    , m_minutesPerSitting(new QComboBox)
    , m_day(new DateField)
    , m_time(new QComboBox)
    , m_summary(new PlainLabel({}, TextSize::Section))
    , m_remarks(new ClampedLabel(TextSize::Body, 0))
    , m_tree(new SessionTree)
{
    setObjectName(QStringLiteral("sessionDialog"));
    setWindowTitle(tr("Plan the session"));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Space::page);
    parts->addWidget(buildChoices());
    parts->addWidget(buildPlan(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::group);
    column->addLayout(parts, 1);
    column->addWidget(buildButtons());
    for (QComboBox *box : {m_scope, m_minutesInAll, m_minutesPerSitting, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, &SessionDialog::refresh);
    connect(m_day, &QLineEdit::textChanged, this, &SessionDialog::refresh);
    const QSize usual(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 36);
    resize(parent ? usual.boundedTo(parent->window()->size() - QSize(2 * Space::page, 2 * Space::page)) : usual);
    refresh();
    if (m_session.plan.sittings.isEmpty()) // nothing is open: the whole is gone through again
        m_scope->setCurrentIndex(m_scope->findData(int(SessionScope::All)));
}

QWidget *SessionDialog::buildChoices()
{
    m_scope->addItem(tr("What is open"), int(SessionScope::Open));
    m_scope->addItem(tr("Every question"), int(SessionScope::All));
    m_scope->setToolTip(plainToolTip(tr("Open is what is not answered, to be confirmed, or marked for a second look.")));
    m_minutesInAll->addItem(tr("As long as it takes"), asLongAsItTakes);
    addTimes(*m_minutesInAll, {hour, 2 * hour, 3 * hour, 4 * hour, 6 * hour, 8 * hour});
    m_minutesInAll->setToolTip(plainToolTip(tr("In less time, what matters most is asked, and the rest is left out.")));
    addTimes(*m_minutesPerSitting, {hour, hour + halfHour, 2 * hour, 2 * hour + halfHour, 3 * hour, 4 * hour});
    m_minutesPerSitting->setCurrentIndex(m_minutesPerSitting->findData(SessionOptions().minutesPerSitting));
    addTimesOfDay(*m_time);
    auto *panel = new QWidget;
    panel->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(Space::inside);
    addChoice(*column, tr("&Questions"), m_scope, QStringLiteral("sessionScope"));
    addChoice(*column, tr("Time in &all"), m_minutesInAll, QStringLiteral("sessionMinutesInAll"));
    addChoice(*column, tr("Each &sitting at most"), m_minutesPerSitting, QStringLiteral("sessionMinutesPerSitting"));
    addChoice(*column, tr("&First day"), m_day, QStringLiteral("sessionDay"));
    addChoice(*column, tr("&Begins at"), m_time, QStringLiteral("sessionTime"));
    column->addStretch();
    return panel;
}

void SessionDialog::addChoice(QLayout &column, const QString &label, QWidget *field, const QString &objectName)
{
    field->setObjectName(objectName);
    column.addWidget(labelAbove(label, field));
    column.addWidget(field);
    column.addItem(new QSpacerItem(0, Space::related));
}

QWidget *SessionDialog::buildPlan()
{
    m_summary->setObjectName(QStringLiteral("sessionSummary"));
    m_summary->setFlow(PlainLabel::Flow::Wrapped);
    m_remarks->setObjectName(QStringLiteral("sessionRemarks"));
    m_remarks->setTone(PlainLabel::Tone::Quiet);
    auto *plan = new QWidget;
    auto *column = new QVBoxLayout(plan);
    column->setContentsMargins({});
    column->setSpacing(Space::related);
    column->addWidget(m_summary);
    column->addWidget(m_remarks);
    column->addWidget(m_tree, 1);
    return plan;
}

QWidget *SessionDialog::buildButtons()
{
    const DocumentButtons buttons = documentButtons(
        *this, tr("&Copy the invitation"), QStringLiteral("Session"), [this](FileForm form) { Q_EMIT saveWanted(form); });
    buttons.others->addAction(tr("&Calendar file…"), this, &SessionDialog::saveCalendar)
        ->setObjectName(QStringLiteral("saveCalendarAction"));
    buttons.others->addAction(tr("Mail &draft…"), this, &SessionDialog::mailWanted)
        ->setObjectName(QStringLiteral("saveMailAction"));
    m_results = buttons.all;
    m_said = buttons.said;
    connect(buttons.copy, &QPushButton::clicked, this, &SessionDialog::copyInvitation);
    return buttons.row;
}

SessionOptions SessionDialog::options() const
{
    SessionOptions options;
    options.scope = SessionScope(m_scope->currentData().toInt());
    options.minutesPerSitting = m_minutesPerSitting->currentData().toInt();
    if (const int minutes = m_minutesInAll->currentData().toInt(); minutes != asLongAsItTakes)
        options.minutesInAll = minutes;
    return options;
}

FirstSitting SessionDialog::firstSitting() const
{
    const QDate day = m_day->date().value_or(QDate());
    return {day.isValid() ? QDateTime(day, m_time->currentData().toTime()) : QDateTime(), QLocale().weekdays()};
}

void SessionDialog::refresh()
{
    m_session = reviewSession(m_session.workload, m_session.state, options(), firstSitting());
    m_summary->setText(sessionSummary(m_session));
    m_remarks->setText(sessionRemarks(m_session).join(QLatin1Char(' ')));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_tree->setSession(m_session);
    m_said->setText(m_day->fault());
    for (QPushButton *button : std::as_const(m_results))
        button->setEnabled(!m_session.plan.sittings.isEmpty());
}

void SessionDialog::saveCalendar()
{
    if (!m_session.begins.isEmpty()) {
        Q_EMIT calendarWanted();
        return;
    }
    tell(tr("Say first on which day the first sitting is."));
    m_day->setFocus();
}

void SessionDialog::copyInvitation()
{
    QGuiApplication::clipboard()->setText(invitation(m_session));
    tell(tr("Copied the invitation."));
}

void SessionDialog::tell(const QString &sentence)
{
    m_said->setText(sentence);
}

} // namespace Plumbline
