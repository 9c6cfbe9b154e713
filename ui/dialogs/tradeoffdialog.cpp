// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tradeoffdialog.h"

#include "ui/support/datefield.h"

#include <QComboBox>
#include <QPlainTextEdit>

#include <algorithm>

namespace Plumbline {

namespace {

int indexOf(const QVector<NamedPillar> &pillars, const QString &id)
{
    const auto found
        = std::find_if(pillars.begin(), pillars.end(), [&id](const NamedPillar &pillar) { return pillar.id.text() == id; });
    return found == pillars.end() ? -1 : int(found - pillars.begin());
}

// With the one that was chosen before, where its lens is not applied any more.
QVector<NamedPillar> withChosen(QVector<NamedPillar> pillars, const QString &id)
{
    if (!id.isEmpty() && indexOf(pillars, id) < 0)
        pillars.append({PillarId(id), id});
    return pillars;
}

QStringList namesOf(const QVector<NamedPillar> &pillars)
{
    QStringList names;
    for (const NamedPillar &pillar : pillars)
        names += pillar.name;
    return names;
}

} // namespace

TradeOffDialog::TradeOffDialog(
    const QString &practice, const QVector<NamedPillar> &pillars, const TradeOff &tradeOff, QWidget *parent)
    : RecordDialog(tr("Trade-off"), practice, parent)
    , m_tradeOff(tradeOff)
    , m_pillars(withChosen(pillars, tradeOff.pillar))
    , m_pillar(addChoice(
          tr("Given up &for"), QStringLiteral("tradeOffPillarCombo"), namesOf(m_pillars), indexOf(m_pillars, tradeOff.pillar)))
    , m_reason(addText(tr("Wh&y"), QStringLiteral("tradeOffReasonEdit"), tradeOff.reason))
    , m_decidedBy(addLine(tr("Who &decided"), QStringLiteral("tradeOffByEdit"), tradeOff.decidedBy))
    , m_until(addDay(tr("&Until"), QStringLiteral("tradeOffUntilEdit"), tradeOff.until))
{
    setObjectName(QStringLiteral("tradeOffDialog"));
    m_pillar->setPlaceholderText(tr("Choose a pillar"));
    m_until->setPlaceholderText(tr("No end"));
    addButtons(tr("Keep the trade-off"), QStringLiteral("tradeOffButton"));
}

TradeOff TradeOffDialog::tradeOff() const
{
    TradeOff given = m_tradeOff;
    given.pillar = m_pillar->currentIndex() < 0 ? QString() : m_pillars[m_pillar->currentIndex()].id.text();
    given.reason = m_reason->toPlainText().trimmed();
    given.decidedBy = m_decidedBy->text().simplified();
    given.until = m_until->date().value_or(QDate());
    return given;
}

QString TradeOffDialog::lacking() const
{
    const TradeOff given = tradeOff();
    if (!given.isComplete())
        return tr("Say for which pillar, why, and who decided.");
    return given.holdsOn(QDate::currentDate()) ? QString()
                                               : tr("That day has passed. Give the last day on which the trade-off is to hold.");
}

} // namespace Plumbline
