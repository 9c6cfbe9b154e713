// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/tradeoff.h"
#include "ui/dialogs/recorddialog.h"

namespace Plumbline {

// Asks for which other pillar a practice is given up, why, who decided so, and until when.
class TradeOffDialog : public RecordDialog
{
    Q_OBJECT

public:
    // `practice`: its title. `pillars`: those to choose from. `tradeOff`: what stands in the fields to begin with; its practice
    // is kept.
    TradeOffDialog(
        const QString &practice, const QVector<NamedPillar> &pillars, const TradeOff &tradeOff, QWidget *parent = nullptr);

    TradeOff tradeOff() const;

protected:
    QString lacking() const override;

private:
    TradeOff m_tradeOff;
    QVector<NamedPillar> m_pillars;
    QComboBox *m_pillar; // an index into them
    QPlainTextEdit *m_reason;
    QLineEdit *m_decidedBy;
    DateField *m_until;
};

} // namespace Plumbline
