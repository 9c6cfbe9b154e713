// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/minutedialog.h"

#include "core/words/valuewords.h"
#include "ui/support/datefield.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace Plumbline {

namespace {

// The day on which something was over, kept where it was over before.
QDate dayOver(const QCheckBox *tick, QDate before)
{
    if (!tick)
        return before;
    return tick->isChecked() ? (before.isValid() ? before : QDate::currentDate()) : QDate();
}

} // namespace

MinuteDialog::MinuteDialog(const QString &question, const Minute &minute, Purpose purpose, QWidget *parent)
    : RecordDialog(recordWord(recordOf(minute).kind), question, parent)
    , m_minute(minute)
{
    setObjectName(QStringLiteral("minuteDialog"));
    if (const auto *decision = std::get_if<Decision>(&minute))
        addFields(*decision);
    else if (const auto *action = std::get_if<Action>(&minute))
        addFields(*action, purpose);
    else
        addFields(std::get<ParkedPoint>(minute), purpose);
}

void MinuteDialog::addFields(const Decision &decision)
{
    m_text = addText(tr("&What was decided"), QStringLiteral("minuteTextEdit"), decision.text);
    m_who = addLine(tr("Who &decided"), QStringLiteral("minuteWhoEdit"), decision.decidedBy);
    m_day = addDay(tr("&On"), QStringLiteral("minuteDayEdit"), decision.decidedOn);
    addButtons(tr("Keep the decision"), QStringLiteral("minuteButton"));
}

void MinuteDialog::addFields(const Action &action, Purpose purpose)
{
    m_text = addText(tr("&What is to be done"), QStringLiteral("minuteTextEdit"), action.text);
    m_who = addLine(tr("Who &does it"), QStringLiteral("minuteWhoEdit"), action.owner);
    m_day = addDay(tr("&Until"), QStringLiteral("minuteDayEdit"), action.due);
    if (purpose == Purpose::Changing) {
        m_isOver = addTick(tr("It is do&ne"), QStringLiteral("minuteOverTick"));
        m_isOver->setChecked(!action.isOpen());
    }
    addWhatItIsAbout(purpose);
    addButtons(tr("Keep the action"), QStringLiteral("minuteButton"));
}

void MinuteDialog::addFields(const ParkedPoint &point, Purpose purpose)
{
    m_text = addText(tr("&What is left for later"), QStringLiteral("minuteTextEdit"), point.text);
    m_who = addLine(tr("&Raised by"), QStringLiteral("minuteWhoEdit"), point.raisedBy);
    if (purpose == Purpose::Changing) {
        m_isOver = addTick(tr("It is &settled"), QStringLiteral("minuteOverTick"));
        m_isOver->setChecked(!point.isOpen());
    }
    addWhatItIsAbout(purpose);
    addButtons(tr("Keep the point"), QStringLiteral("minuteButton"));
}

void MinuteDialog::addWhatItIsAbout(Purpose purpose)
{
    if (purpose == Purpose::Adding)
        m_isAboutAll
            = addTick(tr("It is about the whole &review, not about this question"), QStringLiteral("minuteAboutAllTick"));
}

void MinuteDialog::read(Decision &decision) const
{
    decision.decidedBy = m_who->text().simplified();
    decision.decidedOn = m_day->date().value_or(QDate());
}

void MinuteDialog::read(Action &action) const
{
    action.owner = m_who->text().simplified();
    action.due = m_day->date().value_or(QDate());
    action.doneOn = dayOver(m_isOver, action.doneOn);
}

void MinuteDialog::read(ParkedPoint &point) const
{
    point.raisedBy = m_who->text().simplified();
    point.settledOn = dayOver(m_isOver, point.settledOn);
}

Minute MinuteDialog::minute() const
{
    Minute given = m_minute;
    std::visit(
        [this](auto &value) {
            value.text = m_text->toPlainText().trimmed();
            if (m_isAboutAll && m_isAboutAll->isChecked()) {
                value.lens.clear();
                value.question.clear();
            }
            read(value);
        },
        given);
    return given;
}

QString MinuteDialog::lacking() const
{
    if (isComplete(minute()))
        return {};
    if (std::holds_alternative<Decision>(m_minute))
        return tr("Say what was decided, by whom, and on which day.");
    return std::holds_alternative<Action>(m_minute) ? tr("Say what is to be done, and who does it.")
                                                    : tr("Say what is left for later.");
}

} // namespace Plumbline
