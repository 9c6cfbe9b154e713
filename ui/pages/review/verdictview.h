// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/riskwords.h"

#include <QWidget>

namespace Plumbline {

class PlainLabel;
class ClampedLabel;

// The risk of the current question: large mark, word, and why, in a band of its own.
class VerdictView : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictView(QWidget *parent = nullptr);

    // `acceptance`: that somebody answers for the risk, in words; empty where nobody does.
    void setVerdict(Risk risk, const RiskWords &words, const QString &acceptance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Risk m_risk = Risk::Unanswered;
    PlainLabel *m_word;
    ClampedLabel *m_why;
    ClampedLabel *m_acceptance;
};

} // namespace Plumbline
