// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sittingdialog.h"

#include "core/agenda/sessionwords.h"
#include "core/review/people.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace Plumbline {

namespace {

constexpr int mostPeople = 12; // that can be ticked; others are written
constexpr std::array times = {60, 90, 120, 150, 180, 240}; // minutes

QStringList timeWords()
{
    QStringList words;
    for (const int time : times)
        words += durationWords(time);
    return words;
}

int timeFor(int minutes)
{
    return int(std::min(std::lower_bound(times.begin(), times.end(), minutes), times.end() - 1) - times.begin());
}

} // namespace

SittingDialog::SittingDialog(const QStringList &people, const HeldSitting &sitting, QWidget *parent)
    : RecordDialog(tr("Sitting"), tr("Who is in the room?"), parent)
    , m_sitting(sitting)
{
    setObjectName(QStringLiteral("sittingDialog"));
    QStringList others = sitting.present;
    for (const QString &name : people.first(std::min<qsizetype>(people.size(), mostPeople))) {
        QCheckBox *tick = addTick(QString(name).replace(u'&', QStringLiteral("&&")), QStringLiteral("sittingPersonTick"));
        tick->setProperty("name", name);
        tick->setChecked(sitting.present.contains(name));
        others.removeAll(name);
        m_people += tick;
    }
    m_others = addLine(
        people.isEmpty() ? tr("&Names") : tr("&Others"), QStringLiteral("sittingOthersEdit"), others.join(QStringLiteral(", ")));
    m_others->setPlaceholderText(tr("Names with commas between them"));
    m_minutes = addChoice(tr("Time for it"), QStringLiteral("sittingMinutes"), timeWords(), timeFor(sitting.minutes));
    addButtons(sitting.begunAt == Timestamp() ? tr("Begin the sitting") : tr("Keep"), QStringLiteral("sittingButton"));
}

HeldSitting SittingDialog::sitting() const
{
    HeldSitting given = m_sitting;
    given.present.clear();
    for (const QCheckBox *tick : m_people) {
        if (tick->isChecked())
            given.present += tick->property("name").toString();
    }
    given.present += namesIn(m_others->text());
    given.present.removeDuplicates();
    given.minutes = times[size_t(m_minutes->currentIndex())];
    return given;
}

} // namespace Plumbline
